/** Which network is worked, of what neurons, and by what its error is measured. */
export const setup = {
  'setup.network': 'Network',
  'setup.inputs': 'Inputs',
  'setup.hiddenLayers': 'Hidden layers',
  'setup.hiddenLayer':
    '{count, plural, =1 {Neurons in the hidden layer} other {Neurons in hidden layer {layer}}}',
  'setup.outputs': 'Outputs',
  'setup.kept':
    'Numbers that still have a place are kept. New ones are always the same for the same place.',
  'setup.neurons': 'Neurons',
  'setup.activationOf': '{count, plural, =1 {Hidden layer} other {Hidden layer {layer}}}',
  'setup.outputLayer': 'Output layer',
  'setup.activation':
    '{name, select, sigmoid {Sigmoid} tanh {tanh} relu {ReLU} softmax {Softmax} other {Identity (linear)}}',
  'setup.softmaxNeedsTwo': 'Softmax is for two outputs or more.',
  'setup.relu': 'At 0 a ReLU has no derivative; its slope there is taken to be 0.',
  'setup.error': 'Error',
  'setup.loss': '{name, select, crossEntropy {Cross-entropy} other {Half the squared error}}',
  'setup.lossNeeds':
    'Cross-entropy takes logarithms of the outputs, so it goes with sigmoid or softmax outputs.',
} as const;
