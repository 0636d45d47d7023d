/** Which network is worked, of what neurons, and by what its error is measured. */
export const setup = {
  'setup.network': '网络',
  'setup.inputs': '输入',
  'setup.hiddenLayers': '隐藏层',
  'setup.hiddenLayer': '{count, plural, =1 {隐藏层的神经元数} other {隐藏层 {layer} 的神经元数}}',
  'setup.outputs': '输出',
  'setup.kept': '仍有位置的数都会保留。新的数在同一位置总是相同。',
  'setup.neurons': '神经元',
  'setup.activationOf': '{count, plural, =1 {隐藏层} other {隐藏层 {layer}}}',
  'setup.outputLayer': '输出层',
  'setup.activation':
    '{name, select, sigmoid {S 型函数} tanh {tanh} relu {ReLU} softmax {Softmax} other {恒等（线性）}}',
  'setup.softmaxNeedsTwo': 'Softmax 用于两个或更多输出。',
  'setup.relu': 'ReLU 在 0 处没有导数；这里把那一点的斜率取为 0。',
  'setup.error': '误差',
  'setup.loss': '{name, select, crossEntropy {交叉熵} other {平方误差的一半}}',
  'setup.lossNeeds': '交叉熵要对输出取对数，所以要与 S 型或 softmax 输出配合使用。',
} as const;
