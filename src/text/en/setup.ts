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
  'setup.training': 'Training examples',
  'setup.rows': 'Inputs and targets of each example',
  'setup.row': 'Example',
  'setup.addRow': 'Add an example',
  'setup.removeRow': 'Remove example {example}',
  'setup.remove': 'Remove',
  'setup.rowsMost': 'There can be up to {most}. A new one starts as a copy of the last.',
  'setup.order': 'An update takes',
  'setup.order.batch': 'all examples at once (full batch)',
  'setup.order.single': 'one example after the other',
  'setup.combine': 'Their gradients make one by',
  'setup.combine.mean': 'their mean',
  'setup.combine.sum': 'their sum',
  'setup.combineNote':
    'The error of the batch is put together in the same way. By the sum, a step is {all} times as long as by the mean.',
  'setup.paste': 'Paste rows from a spreadsheet',
  'setup.pasteLabel': 'Rows to paste',
  'setup.pasteHint':
    'One example a line: {inputs, plural, =1 {# input} other {# inputs}}, then {targets, plural, =1 {# target} other {# targets}}, with tabs, semicolons or commas between them. A line of headings is passed over.',
  'setup.pasteTake': 'Replace the examples by these',
  'setup.pasted': '{count, plural, =1 {# example was} other {# examples were}} taken over.',
  'setup.pasteFailed': 'Nothing has been changed yet:',
  'setup.fault.number':
    'Row {row}, column {column}: “{text}” is not a number such as 0.45, 4.5e-1 or 1/2.',
  'setup.fault.width': 'Row {row} has {found} columns; it takes {needed}.',
  'setup.fault.tooMany': 'There are {found} rows; up to {needed} can be taken.',
  'setup.fault.empty': 'There is no row in it.',
  'setup.alone':
    'This page works one training example alone: example {example} of {all}. Another one is chosen in the step view.',
  'setup.aloneFresh':
    'Fresh numbers are of one training example alone, and of none of those in the set-up.',
} as const;
