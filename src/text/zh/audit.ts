/** Figures of articles, and of readers, beside the exact ones. */
export const audit = {
  'audit.source': '谁的数值',
  'audit.source.article': '文章的数值',
  'audit.source.own': '你自己的数值',
  'audit.intro.article':
    '手算一次更新要算六十个左右的数值，很容易出错。这里把文章给出的数值与精确值并列，并告诉你怎样自己看出差别。',
  'audit.intro.own':
    '粘贴或输入一篇文章、一名学生或你自己的数值。每个数值都按当前设定的数来核对，差错与它引起的后果会分开说明。',
  'audit.articles': '文章',
  'audit.ofRight': '共 {all} 个，{right} 个正确',
  'audit.nothingPublished':
    '这个例题用的是你自己的数值，所以没有发表的数值可核对。请选择一篇文章，或者：',
  'audit.checkOwn': '核对你自己的数值',
  'audit.otherNumbers':
    '你在这个例题中改了数值。文章按它自己的数值核对；步骤链接会用那些数值打开，按“撤销”可找回你的数值。',

  'audit.summary': '{all}{counts}。',
  'audit.count.all': '{all, plural, other {# 个数值}}：',
  'audit.count.right':
    '{right} 个正确{cut, plural, =0 {} other {（其中 # 个是截断，没有四舍五入）}}',
  'audit.count.follows': '{follows, plural, other {# 个由前面的差错导致}}',
  'audit.count.wrong': '{wrong, plural, other {# 处差错}}',
  'audit.count.unreadable': '{unreadable, plural, other {# 个不是数}}',
  'audit.onlySlips': '只看不正确的',
  'audit.onlyFilled': '只看有数值的行',

  'audit.caption.article': '{title}：文章给出的每个数值、精确值和核对结果',
  'audit.caption.own': '你的数值、精确值和核对结果',
  'audit.column.quantity': '量',
  'audit.column.figure.article': '文章给出',
  'audit.column.figure.own': '你的数值',
  'audit.column.exact': '精确值',
  'audit.column.finding': '核对结果',
  'audit.open': '{name}：打开步骤',
  'audit.field': '你算的 {name}',

  'audit.verdict.right': '正确',
  'audit.verdict.cut': '正确，截断',
  'audit.verdict.follows': '连带',
  'audit.verdict.wrong': '差错',
  'audit.verdict.unreadable': '不是数',
  'audit.cut': '后面的数字直接去掉了。四舍五入应为 {exact}。',
  'audit.fromShortened': '由前面缩短过的数值算出；用精确值计算是 {exact}。',
  'audit.coarse': '就写出的位数而言是这样；位数多些才能看清楚。',
  'audit.follows':
    '{of, select, article {它正是由文章前面的数值得出的} other {它正是由你前面的数值得出的}}，所以差错不在这里。没有那个差错时，它是 {exact}。',
  'audit.carried':
    '{of, select, article {由文章前面给出的数值} other {由你前面的数值}}，它应为 {carried}。',
  'audit.slipIn': '{count, plural, other {前面的差错：}}',
  'audit.openStep': '打开步骤',
  'audit.again':
    '{of, select, article {文章为同一个量给出的第二个数值。} other {同一个量的第二个数值。}}',
  'audit.unexplained':
    '常见的差错都得不出{of, select, article {这个数值} other {你的数值}}，所以不说它是怎么来的。',
  'audit.likely': '很可能：',
  'audit.other':
    '从数字看，这里用了 {other}{instead, select, none {} other {，而不是 {instead}}}。',
  'audit.at':
    '它出在 {at}，而{of, select, article {文章没有给出这个量} other {你的数值中没有这个量}}。',
  'audit.unreadable':
    '{reason, select, empty {这里什么也没有。} tooLarge {这超出了计算机能表示的范围。} tooLong {作为一个数，这太长了。} divisionByZero {不能除以零。} twoSeparators {有两个小数点。请写 1234.5，不要写 1,234.5。} other {请写 0.45、0,45、4.5e-1 或 1/2 这样的数。}}',
  'audit.howToSee': '怎样看出来：',

  'audit.paste.label': '粘贴数值',
  'audit.paste.hint':
    '每行一个：先写量的名称，再写数值。表格的行也可以。读不懂的会列出来，不会猜测。',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': '读取这些行',
  'audit.paste.tooLong':
    '这段文字有 {length, number} 个字符，一次最多读取 {most, number} 个。没有读取任何内容，框里的文字还在。请取其中一部分。',
  'audit.paste.count':
    '{count, plural, =0 {没有读到数值} other {读到 # 个数值}}{unread, plural, =0 {，每一行都读懂了} other {；有 # 行没有读懂}}。',
  'audit.paste.unread': '没有读懂',
  'audit.paste.line': '第 {line, number} 行：',
  'audit.paste.why.noFigure': '其中没有带数值的量。',
  'audit.paste.why.unknownName': '这次更新没有叫这个名字的量。',
  'audit.paste.why.badFigure': '名称旁边的内容不是一个数。',
  'audit.paste.why.ambiguous': '它有不止一种读法。请用等号来写：dE/dw5 = −0.08。',
  'audit.paste.why.given': '这是已知数之一，其他数值都由它们算出。更新后的权重写作 w5+ 或 new w5。',
  'audit.paste.why.tooLong': '这一行太长，不像是一个名称和一个数值。',
  'audit.paste.replaced': '这里原来的数值',
  'audit.paste.tooMany': '同一个量的数值太多，放不下',
  'audit.paste.more': '… 还有 {count, number} 个。',

  'audit.own.title': '你的数值：{title}',
  'audit.own.none': '还没有数值。请粘贴一些，或在量的旁边输入。',
  'audit.own.fromArticle': '填入文章的数值',
  'audit.own.clear': '清除数值',
  'audit.own.putBack': '恢复原来的内容',
  'audit.own.numbers': '核对所依据的数',
  'audit.own.leftovers': '下列数值不在表中，因为这次更新没有这个量，或者它的数值太多放不下：',
  'audit.own.tooLongForAddress':
    '数值太多，网址里放不下，所以本页的链接不会包含它们。只要页面开着，它们就会留在这里。',
} as const;
