/**
 * The known mistakes: what each is called, and what is to be done instead. `{other}` is the quantity whose
 * value was written; messages that name it are given it always.
 */
export const marking = {
  'list.also': '{before}，{after}',
  diagnosis: '{name}。{explanation}',
  'diagnosis.targetMinusOut.name': '（目标值 − 输出）的符号',
  'diagnosis.targetMinusOut.explanation':
    '误差是 ½（目标值 − 输出）²。它对输出求导时，括号内会出来一个负号，所以导数是 −（目标值 − 输出），也就是输出 − 目标值。',
  'diagnosis.halfLeftOut.name': '漏掉了 ½',
  'diagnosis.halfLeftOut.explanation':
    '一个输出的误差是差的平方的一半。有了这个一半，幂的求导法则带来的 2 才会约去；漏掉它，误差和导数都会变成两倍。',
  'diagnosis.twoLeftOut.name': '导数里还留着 ½',
  'diagnosis.twoLeftOut.explanation':
    '幂的求导法则带下来一个 2，而 2 · ½ 等于 1。½（目标值 − 输出）² 的导数里不再有 ½。',
  'diagnosis.halvedTwice.name': '多取了一次一半',
  'diagnosis.halvedTwice.explanation':
    '每个输出的误差已经含有 ½。总误差就是它们直接相加，不再有第二个一半。',
  'diagnosis.squareLeftOut.name': '漏掉了平方',
  'diagnosis.squareLeftOut.explanation': '目标值与输出之差要先平方，再取一半。',
  'diagnosis.wrongTarget.name': '用了另一个输出的目标值',
  'diagnosis.wrongTarget.explanation':
    '每个输出都与自己的目标值比较。这里却与另一个输出的目标值作了比较。',
  'diagnosis.oneError.name': '只算了一个输出的误差',
  'diagnosis.oneError.explanation': '总误差是两个输出的误差之和。',
  'diagnosis.biasLeftOut.name': '漏掉了偏置',
  'diagnosis.biasLeftOut.explanation': '净输入是各个加权输入与神经元的偏置之和。这里缺少偏置。',
  'diagnosis.biasOfOther.name': '用了别的偏置',
  'diagnosis.biasOfOther.explanation':
    '每一层都有自己的偏置；不共用偏置时，每个神经元都有自己的偏置。这里加上了属于别处的偏置。',
  'diagnosis.biasSubtracted.name': '减去了偏置',
  'diagnosis.biasSubtracted.explanation': '不论偏置是正是负，都要加到加权输入上。',
  'diagnosis.weightsCrossed.name': '权重交叉了',
  'diagnosis.weightsCrossed.explanation':
    '有两个权重对调了。请沿着图中的连线看：每个权重属于一条线，从一个神经元到另一个神经元，前向和反向都是如此。',
  'diagnosis.wrongWeight.name': '用了别的权重',
  'diagnosis.wrongWeight.explanation': '用的是同一层的权重，但不是图中这条线上的那个。',
  'diagnosis.wrongSource.name': '用了别的输入',
  'diagnosis.wrongSource.explanation':
    '每个权重都与自己那条线起点的值相乘。这里用了另一个神经元或输入的值。',
  'diagnosis.netForOutput.name': '把净输入当成了输出',
  'diagnosis.netForOutput.explanation':
    '神经元传下去的是经过 S 型函数之后的输出。这里用的是它的净输入。',
  'diagnosis.inputLeftOut.name': '漏掉了一个输入',
  'diagnosis.inputLeftOut.explanation':
    '通向神经元的每条线，在净输入中都有一个乘积。这里缺少其中一个。',
  'diagnosis.activationLeftOut.name': '漏掉了 S 型函数',
  'diagnosis.activationLeftOut.explanation': '这还是净输入。把它代入 S 型函数，得到的才是输出。',
  'diagnosis.activationSign.name': '指数的符号',
  'diagnosis.activationSign.explanation':
    'S 型函数是 1/(1 + e^−net)，指数上有负号。没有它，得到的就是 1 减去正确的值。',
  'diagnosis.slopeLeftOut.name': '漏掉了输出 ·（1 − 输出）',
  'diagnosis.slopeLeftOut.explanation':
    '误差往回穿过神经元时要经过 S 型函数，所以 S 型函数的斜率，即输出 ·（1 − 输出），是因子之一。',
  'diagnosis.slopeAtNet.name': '斜率用了净输入',
  'diagnosis.slopeAtNet.explanation':
    'S 型函数的斜率是输出 ·（1 − 输出）。这里在该用输出的地方用了净输入。',
  'diagnosis.slopeWithoutOut.name': '只有 1 − 输出',
  'diagnosis.slopeWithoutOut.explanation':
    'S 型函数的斜率有两个因子：输出，和 1 − 输出。这里缺少第一个。',
  'diagnosis.slopeWithoutOneMinus.name': '只有输出',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'S 型函数的斜率有两个因子：输出，和 1 − 输出。这里缺少第二个。',
  'diagnosis.newWeight.name': '隐藏层用了更新后的权重',
  'diagnosis.newWeight.explanation':
    '误差是用哪些权重产生的，就沿哪些权重传回隐藏层。所有导数都用旧权重求；新权重到下一次前向传播才用。',
  'diagnosis.onePath.name': '两条路径只算了一条',
  'diagnosis.onePath.explanation':
    '它通过下一层的两个神经元影响总误差。请沿每条路径往回算，再把两者相加。',
  'diagnosis.pathsSubtracted.name': '路径相减了',
  'diagnosis.pathsSubtracted.explanation': '各条路径的贡献要相加，各自带着自己的符号。',
  'diagnosis.weightLeftOut.name': '往回时漏掉了权重',
  'diagnosis.weightLeftOut.explanation':
    '隐藏层的输出与下一层的净输入之间有一个权重，往回算时它也是一个因子。',
  'diagnosis.sourceLeftOut.name': '漏掉了权重的输入',
  'diagnosis.sourceLeftOut.explanation':
    '这是对净输入的导数。对权重求导，还要乘以与该权重相乘的那个值。',
  'diagnosis.weightForSource.name': '把权重当成了它的输入',
  'diagnosis.weightForSource.explanation': '权重 · 值对权重的导数是那个值，而不是权重。',
  'diagnosis.errorLeftOut.name': '漏掉了第一个因子',
  'diagnosis.errorLeftOut.explanation': '链条从误差随输出的变化开始。这里缺少这个因子。',
  'diagnosis.deltaOfOther.name': '用了别的神经元的导数',
  'diagnosis.deltaOfOther.explanation':
    '链条要经过这个权重或输出所属的神经元往回走。这里却从同一层的另一个神经元开始。',
  'diagnosis.factorsAdded.name': '因子相加了',
  'diagnosis.factorsAdded.explanation':
    '在链式法则中，同一条路径上的因子相乘。只有不同的路径才相加。',
  'diagnosis.added.name': '该减的加了',
  'diagnosis.added.explanation':
    '导数指向误差增大的方向，所以要往反方向走：新权重 = 旧权重 − 学习率 · 导数。',
  'diagnosis.rateLeftOut.name': '漏掉了学习率',
  'diagnosis.rateLeftOut.explanation': '导数要先乘以学习率，再从权重中减去。',
  'diagnosis.stepOnly.name': '只有步长',
  'diagnosis.stepOnly.explanation': '这是学习率乘以导数，即权重的改变量。请从旧权重中减去它。',
  'diagnosis.gradientMinusWeight.name': '减反了',
  'diagnosis.gradientMinusWeight.explanation': '是从权重中减去步长，而不是从步长中减去权重。',
  'diagnosis.rateTimesWeight.name': '学习率乘到了权重上',
  'diagnosis.rateTimesWeight.explanation': '学习率只乘导数，不乘权重。',
  'diagnosis.gradientOfOther.name': '用了别的权重的导数',
  'diagnosis.gradientOfOther.explanation': '每个权重都按自己的导数移动。这里用了另一个权重的导数。',
  'diagnosis.oldValue.name': '检验时用了旧值',
  'diagnosis.oldValue.explanation':
    '更新后的前向传播要用新权重，以及由它们得出的输出。这里用了更新前的值。',
  'diagnosis.signLost.name': '符号反了',
  'diagnosis.signLost.explanation': '数字是对的，符号不对。',
  'diagnosis.digitsTransposed.name': '两位数字对调了',
  'diagnosis.digitsTransposed.explanation': '把相邻的两位数字换过来，数值就对了。',
  'diagnosis.digitChanged.name': '看错或打错了一位数字',
  'diagnosis.digitChanged.explanation': '改动一位数字，数值就对了。',
  'diagnosis.digitLost.name': '少了一位数字',
  'diagnosis.digitLost.explanation': '补上一位数字，数值就对了。',
  'diagnosis.digitAdded.name': '多了一位数字',
  'diagnosis.digitAdded.explanation': '去掉一位数字，数值就对了。',
  'diagnosis.pointMoved.name': '小数点的位置不对',
  'diagnosis.pointMoved.explanation': '数字是对的，但小数点的位置不对。',
  'diagnosis.lastDigit.name': '最后一位有出入',
  'diagnosis.lastDigit.explanation':
    '这个数值几乎是对的。通常是中途某个数舍入得太早：计算时请比写出的多保留一两位。',
  'diagnosis.valueOfOther.name': '是另一个量的值',
  'diagnosis.valueOfOther.explanation': '这是 {other} 的值。',
  'diagnosis.swapped.name': '两个数值对调了',
  'diagnosis.swapped.explanation': '这是 {other} 的值，而写在那里的数值应该在这里。',
} as const;
