/** What the document says of itself. */
export const page = {
  'app.title': 'Backstep：一次反向传播更新，每个数都讲清楚',
  'app.description':
    '亲手走完一个小型神经网络的一次梯度下降更新：前向、误差、反向、更新、检验。每个数都看得见、有讲解，也可以由你修改。',
} as const;
