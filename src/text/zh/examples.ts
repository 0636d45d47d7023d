/** The worked examples: what each is called, where it is from and what is particular about it. */
export const examples = {
  'example.classic.title': '经典例题，记作 x、h、y',
  'example.classic.about': '大多数讲反向传播的文章手算的就是这个网络。偏置保持不变。',
  'example.classic-io.title': '经典例题，记作 i、h、o',
  'example.classic-io.about': '数值相同，记号取自这一主题最有名的文章，该文给出九位数字。',
  'example.crossed.title': '交叉编号',
  'example.crossed.about': '来自一篇权重交叉编号的文章：x2 经 w4 到 h1，经 w2 到 h2。',
  'example.matrix.title': '矩阵形式，训练前',
  'example.matrix.about':
    '来自一篇用矩阵计算的文章。初始权重中它只给出 w5；其余是在这里选定的，使输出与文章给出的值在四位数字内一致。',
  'example.matrix-trained.title': '矩阵形式，训练后',
  'example.matrix-trained.about': '同一篇文章的网络，权重取文章给出的训练后的值。',
  'example.blank.title': '你自己的数值',
  'example.blank.about': '任何一个数都可以改：考试题，或者你好奇的任何情形。',
} as const;
