/** The teacher's page: a lesson, questions, mistakes, homework and what is left out. */
export const teachers = {
  'teachers.lead':
    '一节 45 分钟的课：全班手算一个小网络的一次更新，弄清每个权重为什么这样移动。所有链接都打开经典例题。',
  'teachers.contents': '本页内容',
  'teachers.minutes': '{count, plural, other {# 分钟}}',
  'teachers.seeStep': '看这一步：{name}',
  'teachers.section.preparation': '课前',
  'teachers.section.lesson': '上课',
  'teachers.section.questions': '可以提的问题，以及预期的回答',
  'teachers.section.mistakes': '常见错误，以及说明它们的步骤',
  'teachers.section.homework': '作业',
  'teachers.section.leftOut': '这个模型没有涉及的内容',
  'teachers.preparation.offline': '教室里没有网络？请事先打开一次页面：之后没有网络也能用。',
  'teachers.preparation.file':
    '电脑受限时，整个页面可以装进一个文件，从 U 盘打开。README 说明了怎样生成它。',
  'teachers.preparation.share':
    '页眉中的“分享”会显示屏幕上这一步的二维码。请让全班在开始前打开它。',
  'teachers.preparation.screens':
    '按 P 进入投影布局，按 W 打开演示者窗口，它让你先于全班看到结果。在“设置”中的“打开每一步时”下，选择“先问我”。',
  'teachers.lesson.begin.title': '我们要找什么？',
  'teachers.lesson.begin.text':
    '投影上是网络，演示者窗口在你自己的屏幕上。说出已知的量：输入、权重、偏置、目标值。问一问：哪些可以改？答案是权重，而这节课讲的就是往哪边改、改多少。',
  'teachers.lesson.forward.title': '前向，用计算器',
  'teachers.lesson.forward.text':
    '显示第一个净输入的公式，然后等一等。在你显示数值和结果之前，每个人都自己算出来。S 型函数一起算，然后让学生两人一组算第二个隐藏神经元。输出部分快速带过。',
  'teachers.lesson.error.title': '用一个数说明错了多少',
  'teachers.lesson.error.text':
    '把每个输出与目标值比较，差的平方取一半，再相加。现在就说明为什么要取一半：几分钟后它会约去。',
  'teachers.lesson.outputLayer.title': '往回穿过输出层',
  'teachers.lesson.outputLayer.text':
    '取一个权重 w5。在显示任何内容之前，让全班举手表决它的导数的符号。然后从误差到权重读出链条，一次一个因子，手指沿着图中的线走。让全班把三个因子相乘。',
  'teachers.lesson.hiddenLayer.title': '往回穿过隐藏层',
  'teachers.lesson.hiddenLayer.text':
    '这是这节课的核心，请不要着急。隐藏神经元沿两条路径影响误差。让全班分成两半，各算一条路径，都写在黑板上，再相加。然后接着算 w1，并问用的是哪些权重：旧的。',
  'teachers.lesson.update.title': '更新和检验',
  'teachers.lesson.update.text':
    '旧权重减去学习率乘以导数。先预测：误差会上升还是下降？然后在网络中改动一个权重，看更新前后的误差。按“撤销”可找回数值。',
  'teachers.lesson.picture.title': '导数就是斜率',
  'teachers.lesson.picture.text':
    '曲线显示误差随 w5 的变化，切线的斜率正是全班刚刚算出的。拖动这个点，问一问斜率在哪里为 0。地图同时显示两个权重，以及更新所走的路线。',
  'teachers.lesson.practice.title': '现在自己做',
  'teachers.lesson.practice.text':
    '每个人打开由种子给出的同一组新数值，计算输出层。如果一个数值只是因为前面的错了才错，就标为“连带”，所以没有人会被扣两次分。最后讲一讲出现最多的差错。',
  'teachers.questions.minus.ask': '为什么要减去导数？',
  'teachers.questions.minus.expect':
    '导数指向误差增大的方向，而我们要它下降。有人会说导数是负的。给他们看一个不是负的。',
  'teachers.questions.twoPaths.ask': '为什么隐藏神经元有两项，而输出只有一项？',
  'teachers.questions.twoPaths.expect':
    '它的输出进入两个输出，也就进入两个误差。沿一条路径相乘；路径汇合处相加。',
  'teachers.questions.oldWeights.ask': '新的 w5 已经有了，为什么隐藏层不用它？',
  'teachers.questions.oldWeights.expect':
    '误差是用旧权重产生的，我们问的是那个误差怎样变化。起初大概没人回答。结果几乎没有差别，所以这个错误才这么难改掉。',
  'teachers.questions.flat.ask': '输出几乎为 1 的神经元会怎样？',
  'teachers.questions.flat.expect':
    '输出乘以（1 减输出）几乎为 0，所以几乎没有什么能往回穿过它；不论错得多厉害，它的权重都停在原处。',
  'teachers.questions.rate.ask': '学习率大一百倍，会更快吗？',
  'teachers.questions.rate.expect':
    '多数人会说会。斜率只在我们所在的那一点成立：步子太大，可能落到另一边，或落到曲线平坦的地方。试一试。',
  'teachers.homework.sheet':
    '为每个学生打印一张练习单，数值各不相同，并附有给你的参考答案。在屏幕上做的学生用链接提交；“批改”可以接收全班的链接。',
  'teachers.homework.article': '文章也会出错。找出一个印错的数值，并解释它可能是怎么来的。',
  'teachers.homework.rate': '在一千次更新中比较三个学习率。哪个在这里最好，你是怎么看出来的？',
  'teachers.leftOut.size':
    '真实的网络大得多。这里最多有三个隐藏层，每层四个神经元。法则相同，增加的只是路径的数目。',
  'teachers.leftOut.data':
    '这节课只用一个训练样本。页面上也有现成的样本集，依次使用。没有留出数据用于测试，所以无法说明网络是学会了，还是只是记住了。',
  'teachers.leftOut.start': '初始权重是直接给出的。怎样选好它们，是另一个问题。',
  'teachers.leftOut.regularisation':
    '没有什么使权重保持较小：没有正则化，没有 dropout，也没有归一化。',
  'teachers.leftOut.vanishing':
    '这节课只用普通的梯度下降、S 型函数和平方误差的一半。动量法、RMSprop、Adam、其他神经元和交叉熵也在页面上，可用于第二节课。卷积、注意力和循环网络则没有。',
  'teachers.link.projector': '投影上的第一步',
  'teachers.link.presenter': '演示者布局',
  'teachers.link.net': '第一个净输入',
  'teachers.link.output': '它的输出',
  'teachers.link.error': '总误差',
  'teachers.link.outputWeight': '对 w5 的导数，先看公式',
  'teachers.link.paths': 'h1 的两条路径，先看公式',
  'teachers.link.hiddenWeight': '对 w1 的导数',
  'teachers.link.update': '新的 w5',
  'teachers.link.check': '更新后的误差',
  'teachers.link.curve': '误差随 w5 的变化',
  'teachers.link.map': 'w5 和 w8 的地图',
  'teachers.link.runs': '比较三个学习率',
  'teachers.link.practice': '用新数值练习',
  'teachers.link.worksheet': '四份不同的练习单',
  'teachers.link.audit': '文章核对',
  'teachers.link.marking': '批改',
} as const;
