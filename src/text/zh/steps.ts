/** What each step does, and why it comes now. */
export const steps = {
  'step.given.what': '{by} 是已知的：它是你可以修改的数之一。',
  'step.given.why': '这一步第一次用到它。',
  'step.net.what': '把传到 {neuron} 的量加起来：每个传入的值乘以它的权重，再加上偏置。',
  'step.net.why':
    '{layer, select, output {隐藏层的输出已经知道，输出层就可以汇总它的净输入了。} other {神经元先汇总净输入，然后才能给出输出。}}',
  'step.output.what': '把 {neuron} 的净输入代入 S 型函数，它把任何数变成 0 与 1 之间的数。',
  'step.output.why':
    '{layer, select, output {这就是网络的答案，要与目标值比较。} other {这就是下一层要接收的值。}}',
  'step.error.what': '求 {neuron} 的输出与目标值之差，平方，再取一半。',
  'step.error.why': '平方使偏大和偏小同样计入；一半是为了在往回求导时与 2 约去。',
  'step.totalError.what':
    '{outputs, plural, =1 {只有一个输出，它的误差就是总误差。} other {把各个输出的误差加起来。}}',
  'step.totalError.why': '这一个数说明网络错了多少。从这里开始，一切都是为了把它变小。',
  'step.errorByOutput.what':
    '总误差随 {neuron} 的输出变化得多快？{outputs, plural, =1 {} =2 {另一个输出的误差与它无关，所以消去了。} other {其他输出的误差与它无关，所以都消去了。}}',
  'step.errorByOutput.why': '往回走的路从误差产生的地方开始：输出。',
  'step.slope.what': 'S 型函数在 {neuron} 的净输入处有多陡？它的斜率是输出乘以（1 减输出）。',
  'step.slope.why': '净输入的变化按这个倍数传到输出：最多四分之一；神经元饱和时几乎为零。',
  'step.delta.what':
    '把两者相乘：这就是误差随 {neuron} 的净输入变化的快慢，常称为 {neuron} 的 delta（误差项）。',
  'step.delta.why': '通向 {neuron} 的每个权重的导数都含有这个乘积；不同的只是最后一个因子。',
  'step.outputWeight.what':
    '链式法则：{by} 改变 {neuron} 的净输入，净输入改变输出，输出改变误差。把三个变化率相乘。',
  'step.outputWeight.why':
    '如果为正，{by} 越大，误差越大；如果为负，{by} 越大，误差越小。绝对值说明变化有多快。',
  'step.pathError.what':
    '{output} 的误差随 {neuron} 的输出变化得多快？经过 {output}，再沿着两者之间的权重往回走。',
  'step.pathError.why':
    '{neuron} 的输出会传到每个输出神经元，所以先单独沿每条路径走，再把它们加起来。',
  'step.hiddenOut.what': '把各条路径加起来：{neuron} 的输出同时通过两个输出神经元改变总误差。',
  'step.hiddenOut.why': '隐藏神经元没有自己的目标值。它对误差的作用，是它对每个输出的作用之和。',
  'step.hiddenWeight.what':
    '链式法则，再往回一层：{by} 改变 {neuron} 的净输入，净输入改变输出，输出沿两条路径改变误差。',
  'step.hiddenWeight.why': '第一个因子已经包含两条路径，所以这里也是三个因子。',
  'step.bias.what':
    '{shared, select, yes {{neurons, plural, =2 {偏置 {by} 加在这一层的两个净输入上，所以通过两者影响误差：把两项加起来。} other {偏置 {by} 加在这一层的所有净输入上，所以通过全部 {neurons} 个影响误差：把各项加起来。}}} other {偏置 {by} 是直接加上的：它变多少，净输入就变多少。}}',
  'step.bias.why': '偏置就是输入恒为 1 的权重。即使更新时把它固定，它也有梯度。',
  'step.netByWeight.what':
    '{neuron} 的净输入随 {by} 变化得多快？其他项不含 {by}，所以剩下的就是与 {by} 相乘的那个值。',
  'step.netByWeight.why': '这是往回通到 {by} 的链条中的最后一个因子。',
  'step.netByOutput.what':
    '{neuron} 的净输入随 {by} 变化得多快？只有一项含有它，剩下的就是两者之间的权重。',
  'step.netByOutput.why': '误差沿着当初把值传过来的那些权重往回传。',
  'step.netByBias.what': '偏置是直接加上的，所以它变多少，净输入就变多少。',
  'step.netByBias.why': '这是往回通到偏置的链条中的最后一个因子。',
  'step.update.what': '往下坡走一步：从 {by} 中减去学习率乘以导数。',
  'step.update.why':
    '用减号，因为导数指向误差增大的方向。所有导数都是用旧权重求的，所以更新的先后顺序无关紧要。',
  'step.velocity.what':
    '保留 {by} 原有速度的一部分，即乘以系数 mu，再往下坡推一下：减去学习率乘以导数。',
  'step.velocity.why': '方向一致的推动累积成更大的一步；来回的推动互相抵消。',
  'step.momentumUpdate.what': '按新的速度移动 {by}。',
  'step.momentumUpdate.why':
    '这一步不再只取决于当前的导数，而是取决于以往所有的导数，越早的作用越小。',
  'step.nesterovUpdate.what': '按 mu 乘以新的速度移动 {by}，再加上一次当前导数的推动。',
  'step.nesterovUpdate.why':
    'Nesterov 方法在速度将要把权重带到的地方求导数。你看到的权重已经是那一点，所以把它继续移到下一次速度将要带到的地方。',
  'step.meanGradient.what': '把对 {by} 的导数并入以往导数的滑动平均。',
  'step.meanGradient.why': '多次更新的平均指向其中大多数所指的方向；每次都变号的部分互相抵消。',
  'step.meanSquare.what': '把对 {by} 的导数的平方并入以往平方的滑动平均。',
  'step.meanSquare.why': '它的平方根说明这个权重的导数通常有多大，不论正负。',
  'step.corrected.what': '校正 {by} 的滑动平均：把它除以 1 减去其系数的 n 次方，n 是更新的次数。',
  'step.corrected.why':
    '平均从 0 开始，所以起初正好偏小这个比例。更新多次之后，就没有什么要校正的了。',
  'step.rmspropUpdate.what': '往下坡走一步：学习率乘以导数，再除以 {by} 的导数通常的大小。',
  'step.rmspropUpdate.why': '这样，不论导数大小，每个权重的步长都差不多。epsilon 防止除以 0。',
  'step.adamUpdate.what': '沿导数的平均往下坡走一步，并除以 {by} 的导数通常的大小。',
  'step.adamUpdate.why':
    '平均给出方向，平方根给出尺度：不论导数是多少，第一步的长度就等于学习率。epsilon 防止除以 0。',
  'step.newNet.what': '再做一次前向传播，这次用更新后的权重：{neuron} 的净输入。',
  'step.newNet.why': '只有再算一遍，才知道这次更新有没有用。',
  'step.newOutput.what': '对 {neuron} 的新净输入求 S 型函数值。',
  'step.newOutput.why':
    '{layer, select, output {与目标值比较：是不是更近了？} other {小小的一步只让它改变一点点。}}',
  'step.newError.what': '{neuron} 用新输出算出的误差。',
  'step.newError.why':
    '{outputs, plural, =1 {没有别的输出，所以更新的好坏就看这个误差。} =2 {一个输出的误差可能上升，而另一个下降得更多。} other {一个输出的误差可能上升，而其他输出的下降得更多。}}',
  'step.newTotalError.what':
    '{outputs, plural, =1 {唯一的输出的误差就是总误差：与更新前的总误差比较。} other {把新的误差加起来，与更新前的总误差比较。}}',
  'step.newTotalError.why':
    '如果变小，这次更新就起了作用：应用它，再从头开始。如果变大，说明步子太大：把学习率调小会有帮助。',
  'step.activated.what':
    '{activation, select, tanh {把 {neuron} 的净输入代入双曲正切函数，它把任何数变成 −1 与 1 之间的数。} relu {ReLU 把大于 0 的净输入原样传下去，其余一律变成 0。} softmax {{neuron} 所占的份额：e 的净输入次方，除以所有输出的这个值之和。} other {{neuron} 是线性的：它的输出就是净输入。}}',
  'step.activated.why':
    '{layer, select, output {这就是网络的答案，要与目标值比较。} other {这就是下一层要接收的值。}}',
  'step.activatedSlope.what':
    '{activation, select, tanh {tanh 在 {neuron} 的净输入处有多陡？它的斜率是 1 减输出的平方。} relu {ReLU 的斜率在 0 以上是 1，在 0 以下是 0。在 0 处没有斜率，取 0。} softmax {一个净输入增大，会提高自己的份额，降低其他所有的份额。} other {线性神经元把变化原样传下去：它的斜率是 1。}}',
  'step.activatedSlope.why': '净输入的变化按这个倍数传到输出。',
  'step.crossError.what': '交叉熵：{neuron} 的输出越接近目标值，它就越小。',
  'step.crossError.why': '对数使“很有把握却错了”代价很高，往回求导时又会与斜率约去。',
  'step.cancelled.what':
    '用链式法则，剩下的就很少了：输出的斜率与误差导数的分母约去。下面的法则逐行说明。',
  'step.cancelled.why':
    '{targets, select, any {如果目标值之和是 1，剩下的就是输出减目标值；这里不是 1，所以目标值之和留了下来。即使如此，神经元饱和时误差也清楚地传回来。} other {输出减目标值：即使神经元饱和，误差也清楚地传回来。所以这两者总是配合使用。}}',
  'step.weightByDelta.what':
    '{neuron} 的 delta 说明误差随它的净输入变化得多快；净输入随 {by} 变化的快慢，就是与 {by} 相乘的那个值。',
  'step.weightByDelta.why': '如果为正，{by} 越大，误差越大；如果为负，{by} 越大，误差越小。',
  'step.pathsOut.what': '把各条路径加起来：{neuron} 的输出通过接收它的每个神经元改变总误差。',
  'step.pathsOut.why': '隐藏神经元没有自己的目标值。它对误差的作用，是它对后面各处的作用之和。',
  'step.batchError.what':
    '{reduce, select, sum {把全部 {examples} 个样本的总误差加起来。} other {求全部 {examples} 个样本的总误差的平均：加起来，再除以 {examples}。}}',
  'step.batchError.why': '更新要使网络在所有样本上都变得更好，所以算数的是这个数。',
  'step.batchGradient.what':
    '{reduce, select, sum {把全部 {examples} 个样本对 {by} 的导数加起来。} other {求全部 {examples} 个样本对 {by} 的导数的平均：加起来，再除以 {examples}。}}',
  'step.batchGradient.why':
    '{reduce, select, sum {每个样本都按自己的方向拉动 {by}，和就是它们合力的方向。样本越多，和越大，步子也越大。} other {每个样本都按自己的方向拉动 {by}，平均就是它们合力的方向。它与和只差一个系数，所以同一个学习率对一个样本和许多样本都适用。}}',
  'step.newBatchError.what':
    '{reduce, select, sum {把全部 {examples} 个样本的新误差加起来} other {求全部 {examples} 个样本的新误差的平均}}，与更新前的值比较。',
  'step.newBatchError.why':
    '一个样本的误差可能上升，而全部样本合起来的误差下降。如果合起来的变大，说明步子太大：把学习率调小会有帮助。',
} as const;
