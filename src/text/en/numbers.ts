/** The numbers to edit, and what is said of one that cannot be read. */
export const numbers = {
  'numbers.label': 'Numbers',
  'numbers.inputs': 'Inputs',
  'numbers.targets': 'Targets',
  'numbers.hidden': 'Into the hidden layer',
  'numbers.output': 'Into the output layer',
  'numbers.biases': 'Biases',
  'numbers.rate': 'Learning rate',
  'numbers.learningRate': 'learning rate',
  'numbers.fieldHint':
    'Up and Down arrows change it; with Shift ten times as far, with Alt a tenth.',
  'numbers.shared': 'share biases',
  'numbers.update': 'update biases',
  'numbers.bad.empty': '{name} is empty. Type a number; until then it stays {kept}.',
  'numbers.bad.notANumber':
    '{name} takes a number such as 0.45, 0,45, 4.5e-1 or 1/2. Until then it stays {kept}.',
  'numbers.bad.tooLarge':
    '{name}: that is too large for a computer’s numbers (at most about 1.8 × 10³⁰⁸). It stays {kept}.',
  'numbers.bad.tooLong': '{name}: that is too long for a number. It stays {kept}.',
  'numbers.bad.divisionByZero': '{name}: nothing can be divided by zero. It stays {kept}.',
  'numbers.bad.share': '{name} takes a number from 0 up to, but not including, 1. It stays {kept}.',
  'numbers.bad.positive': '{name} takes a number above 0. It stays {kept}.',
  'numbers.bad.notNegative': '{name} takes 0 or a number above it. It stays {kept}.',
  'numbers.bad.count': '{name} takes a whole number from 1. It stays {kept}.',
  'numbers.training': 'Training examples',
  'numbers.set.own': 'The example’s own',
  'numbers.set.typed': 'Your own',
  'numbers.set.single': 'The classic single one',
  'numbers.set.classes': 'Two classes',
  'numbers.set.and': 'AND',
  'numbers.set.or': 'OR',
  'numbers.set.xor': 'XOR',
  'numbers.example': 'Example {example} of {all}',
  'numbers.epoch': 'Epoch {epoch, number}, example {example} of {all}.',
  'numbers.trainingHint':
    'An update takes one example, and the next update the next. The curve shows the mean error over all of them.',
  'numbers.batchHint':
    'An update takes all {all} examples at once, by the {reduce, select, sum {sum} other {mean}} of their gradients. The steps of one example are shown at a time, and then those of all together.',
  'numbers.rowsHint': 'Under Set-up they are a table to edit, and all can be taken in one update.',
  'numbers.inExample': '{name}, example {example}',
  'numbers.xorHint':
    'XOR is hard for two hidden neurons, and needs biases that are updated. Of 30 random starts between −1 and 1, with a learning rate of 0.5, 8 had still not learnt it after 20,000 updates: the error stays on a plateau. Then try other weights to start from.',
  'numbers.method': 'Method',
  'numbers.method.gradientDescent': 'Gradient descent',
  'numbers.method.momentum': 'Momentum',
  'numbers.method.nesterov': 'Nesterov’s momentum',
  'numbers.method.rmsprop': 'RMSprop',
  'numbers.method.adam': 'Adam',
  'numbers.kept': 'Kept from the updates before',
  'numbers.keptHint':
    'These start at 0. Changing a weight, a bias or the method puts them back to that; changing another number does not.',
  'numbers.bad.twoSeparators':
    '{name} has two decimal marks. Write 1234.5, not 1,234.5. Until then it stays {kept}.',
  'numbers.setup': 'Set-up',
  'numbers.hiddenOf': 'Into hidden layer {layer}',
} as const;
