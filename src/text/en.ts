/**
 * Every word that people read or hear, in ICU MessageFormat. Keys are dotted by where they are used.
 * Plain, short, precise and warm; never cute. Apostrophes are ’ (a straight one quotes in ICU).
 */
export const en = {
  // Speech: how quantities and formulas are said.
  'speech.plain': '{age, select, new {the new {name}} other {{name}}}',
  'speech.eta': 'the learning rate',
  'speech.net': '{age, select, new {the new net input} other {the net input}} of {name}',
  'speech.out': '{age, select, new {the new output} other {the output}} of {name}',
  'speech.error': '{age, select, new {the new error} other {the error}} of {name}',
  'speech.totalError': '{age, select, new {the new total error} other {the total error}}',
  'speech.derivative': 'the derivative of {of} with respect to {by}',
  // Not ‘minus’: ‘0.0554 plus minus 0.019’ is heard as ±.
  'speech.negativeNumber': 'negative {number}',
  'speech.powerOfTen': '{digits} times 10 to the power {exponent}',
  'speech.half': 'one half',
  'speech.plus': '{left} plus {right}',
  'speech.minus': '{left} minus {right}',
  'speech.times': '{left} times {right}',
  // The same with a pause, where the two sides are long or are products of their own.
  'speech.plusApart': '{left}, plus {right}',
  'speech.minusApart': '{left}, minus {right}',
  'speech.timesApart': '{left}, times {right}',
  'speech.over': '{above}, over {below}',
  'speech.negative': 'minus {of}',
  'speech.squared': '{base}, squared',
  'speech.power': '{base} to the power {exponent}',
  'speech.exponential': 'e to the power {of}',
  'speech.sigmoid': 'the sigmoid of {of}',
  'speech.group': 'open bracket, {of}, close bracket',
  // Whole sentences: the first letter is made a capital one.
  'speech.is': '{name} is {formula}.',
  'speech.isNumbers': 'with the numbers in place, {name} is {formula}.',
  'speech.isAbout': '{name} is about {formula}.',
  'speech.overflow':
    '{name} cannot be worked out: {origin} is too large for the computer’s numbers.',
  'speech.overflowHere': '{name} is too large for the computer’s numbers.',

  // The page as a whole.
  'app.name': 'Backstep',
  'app.tagline': 'One update of a network, every number explained',
  'app.skip': 'Skip to the derivation',
  'header.example': 'Example',
  'header.undo': 'Undo',
  'header.redo': 'Redo',
  'header.reset': 'Reset',
  'header.resetHint': 'Back to the example’s own numbers. Undo brings yours back.',
  'settings.open': 'Settings',
  'settings.digits': 'Digits after the point',
  'settings.digitsAuto': 'As in the example ({digits})',
  'settings.digitsValue': '{digits}',
  'settings.theme': 'Colours',
  'settings.theme.system': 'As the device',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.form': 'Formulas',
  'settings.form.elements': 'Element by element',
  'settings.form.matrix': 'As matrices',
  'settings.pace': 'Each step opens',
  'settings.pace.whole': 'With everything shown',
  'settings.pace.reveal': 'With its formula only',
  'settings.keys': 'Keys',
  'settings.keysText':
    '→ or Page Down: on. ← or Page Up: back. Home, End: first and last step. F, N, V: formula, numbers, value. In a number: ↑ and ↓, with Shift ten times as far, with Alt a tenth.',

  // Notices.
  'notice.dismiss': 'Dismiss',
  'notice.title': 'Please note',
  'notice.address.tooLong':
    'The address is too long to be one of ours, so it was not read. Your saved work is here instead.',
  'notice.address.unreadable':
    'A part of the address, “{text}”, could not be read and was left out. The rest is open.',
  'notice.address.unknownView':
    'There is no page called “{text}” here, so the step view is open instead.',
  'notice.address.unknownExample':
    'There is no example called “{text}”. Choose one from the list; the classic is open meanwhile.',
  'notice.address.unknownName':
    'The address sets “{name}”, which this example does not have. It was left out.',
  'notice.address.unknownStep': 'There is no step called “{text}”, so the first one is open.',
  'notice.address.badChoice':
    'The address says {name} = “{text}”. It takes one of: {accepted}. It was left as it is.',
  'notice.address.badNumber':
    '{name}: “{text}” {reason, select, empty {is empty} tooLarge {is larger than a computer’s numbers go} tooLong {is too long} divisionByZero {divides by zero} twoSeparators {has two decimal marks} other {is not a number}}. A number such as 0.45, 0,45, 4.5e-1 or 1/2 is accepted. {name} was left as it is.',
  'notice.address.more':
    'The address has {count, plural, one {one more mistake} other {# more mistakes}} of this kind.',
  'notice.storage.unavailable':
    'This browser does not let the page keep anything, so your numbers last until you close it. The address holds them too: copy it to keep them.',
  'notice.storage.full':
    'The browser’s storage is full, so your latest changes are not kept. The address holds your numbers: copy it to keep them.',
  'notice.storage.otherVersion':
    'Work saved by another version of this page was found. It could not be opened and has been left as it is.',
  'notice.storage.damaged':
    'A part of your saved work could not be read and has been left as it is. What could be read is here.',
  'notice.run.overflow':
    'The run stopped after {updates, plural, =0 {no update} one {# update} other {# updates}}: the next one would make a number larger than a computer’s numbers go. A smaller learning rate helps.',

  // The steps.
  'phase.forward': 'Forward',
  'phase.error': 'Error',
  'phase.backward.o': 'Backward: output layer',
  'phase.backward.h': 'Backward: hidden layer',
  'phase.update': 'Update',
  'phase.check': 'Check',
  'timeline.label': 'Steps of the update',
  'timeline.next': 'Next step',
  'timeline.previous': 'Previous step',
  'timeline.position': 'Step {step} of {steps}',
  'timeline.phaseOf': '{phase}, step {step} of {steps}',
  'timeline.announce': 'Step {step}, {phase}. {sentence}',

  'derivation.label': 'Derivation',
  'derivation.breadcrumb': 'How you came here',
  'derivation.factorOf': 'a part of',
  'derivation.reveal': 'Show',
  'derivation.formula': 'Formula',
  'derivation.numbers': 'Numbers in place',
  'derivation.value': 'Value',
  'derivation.hidden': 'Not shown yet',
  'derivation.parts': 'Where each part comes from',
  'derivation.rules': 'Found rule by rule',
  'derivation.fromStep': 'step {step}',
  'derivation.given': 'given',
  'derivation.partOf': 'this step',
  'derivation.goTo': 'Go to {name}',
  'derivation.nudge':
    'Check without calculus: move {by} up and down by {h}, and {of} changes at a rate of {slope}.',
  'derivation.overflow':
    'Too large: {origin} is beyond the largest number a computer holds (about 1.8 × 10³⁰⁸). Make its numbers smaller.',
  'derivation.overflowHere':
    'Too large: this is beyond the largest number a computer holds (about 1.8 × 10³⁰⁸). Make the numbers that go into it smaller.',
  'derivation.matrix': 'The same as matrices',
  'value.overflow': 'too large',

  'rule.start': 'to be found',
  'rule.definition': 'definition',
  'rule.sum': 'sum rule',
  'rule.difference': 'difference rule',
  'rule.constant': 'a constant’s derivative is 0',
  'rule.constantFactor': 'constant factor',
  'rule.power': 'power rule, times the inner derivative',
  'rule.exponential': 'eˣ stays eˣ, times the inner derivative',
  'rule.negative': 'the sign stays',
  'rule.itself': 'its own derivative is 1',
  'rule.tidy': 'tidied up',
  'rule.splitFraction': 'split into two fractions',
  'rule.recogniseOutput': 'the first is the output, the second is 1 minus it',

  // What each step does, and why it comes now.
  'step.given.what': '{by} is given: it is one of the numbers that you can change.',
  'step.given.why': 'It is first needed in this step.',
  'step.net.what':
    'Add up what reaches {neuron}: each value that comes in times its weight, plus the bias.',
  'step.net.why':
    '{layer, select, output {The hidden outputs are known now, so the output layer can gather its net input.} other {A neuron first gathers its net input; only then can it answer.}}',
  'step.output.what':
    'Put the net input of {neuron} through the sigmoid, which turns any number into one between 0 and 1.',
  'step.output.why':
    '{layer, select, output {This is the network’s answer, to be held against its target.} other {This is what the output layer will take in.}}',
  'step.error.what': 'Take how far {neuron} is from its target, square it, and halve it.',
  'step.error.why':
    'The square counts a miss in either direction; the half will cancel a 2 on the way back.',
  'step.totalError.what': 'Add the errors of both outputs.',
  'step.totalError.why':
    'This one number says how wrong the network is. From here on, everything is about making it smaller.',
  'step.errorByOutput.what':
    'How fast does the error change with the output of {neuron}? The other output does not move, so its error drops out.',
  'step.errorByOutput.why': 'The way back starts where the error is made: at the outputs.',
  'step.slope.what':
    'How steep is the sigmoid at the net input of {neuron}? Its slope is output times 1 minus output.',
  'step.slope.why':
    'A change of the net input gets through to the output by this factor: at most a quarter, and next to nothing when the neuron is saturated.',
  'step.delta.what':
    'Multiply the two: this is how fast the error changes with the net input of {neuron}. It is often called delta.',
  'step.delta.why': 'Every weight into {neuron} needs this figure, so it is worth having once.',
  'step.outputWeight.what':
    'The chain rule: {by} moves the net input of {neuron}, that moves its output, and that moves the error. Multiply the three rates.',
  'step.outputWeight.why':
    'The sign says which way to move {by}, and the size how much it matters.',
  'step.pathError.what':
    'How fast does the error of {output} change with the output of {neuron}? Go back through {output} and along the weight between them.',
  'step.pathError.why':
    'The output of {neuron} reaches every output neuron, so each path is followed by itself before they are added.',
  'step.hiddenOut.what':
    'Add the paths: the output of {neuron} changes the total error through both output neurons at once.',
  'step.hiddenOut.why':
    'A hidden neuron has no target of its own. Its part in the error is the sum of what it does to each output.',
  'step.hiddenWeight.what':
    'The chain rule, one layer further back: {by} moves the net input of {neuron}, that moves its output, and that moves the error by both paths.',
  'step.hiddenWeight.why':
    'The first factor already holds both paths, so there are three factors here too.',
  'step.bias.what':
    '{shared, select, yes {The bias {by} is added to both net inputs of its layer, so it acts on the error by both: add the two.} other {The bias {by} is added as it is: it moves the net input one for one.}}',
  'step.bias.why':
    'A bias is a weight whose input is always 1. It has a gradient even where the update holds it fixed.',
  'step.netByWeight.what':
    'How fast does the net input of {neuron} change with {by}? The other terms do not contain it, so what is left is the value that {by} is multiplied by.',
  'step.netByWeight.why': 'It is the last factor of the chain that leads back to {by}.',
  'step.netByOutput.what':
    'How fast does the net input of {neuron} change with what comes in here? What is left is the weight between them.',
  'step.netByOutput.why':
    'Errors travel back along the same weights that carried the values forward.',
  'step.netByBias.what':
    'The bias is added as it is, so the net input changes one for one with it.',
  'step.netByBias.why': 'It is the last factor of the chain that leads back to the bias.',
  'step.update.what': 'Step downhill: take the learning rate times the derivative away from {by}.',
  'step.update.why':
    'Minus, because the derivative points to where the error grows. Every derivative was taken with the old weights, so the order of the updates does not matter.',
  'step.newNet.what':
    'The forward pass again, now with the updated weights: the net input of {neuron}.',
  'step.newNet.why': 'Only working it out again shows whether the update helped.',
  'step.newOutput.what': 'The sigmoid of the new net input of {neuron}.',
  'step.newOutput.why':
    '{layer, select, output {Compare it with its target: it should have come a little closer.} other {A small step changes it only a little.}}',
  'step.newError.what': 'The error of {neuron} with its new output.',
  'step.newError.why': 'One output’s error may rise while the other’s falls by more.',
  'step.newTotalError.what':
    'Add the new errors and compare the sum with the one before the update.',
  'step.newTotalError.why': 'If it is smaller, the update did its work. Apply it, and begin again.',

  // The diagram.
  'network.label': 'Network',
  'network.help':
    'Arrow keys move through the network, Enter opens a derivation, plus and minus change a number.',
  'network.unknown': '{name}, not worked out yet',
  'network.value': '{name}, {value}',
  'network.weight': '{name}, weight from {from} to {to}, {value}',
  'network.current': '{name}, being worked out now',
  'network.layer.input': 'Inputs',
  'network.layer.h': 'Hidden layer',
  'network.layer.o': 'Output layer',
  'network.layer.error': 'Error',
  'network.held': 'held',
  'network.legend.positive': 'solid: positive weight',
  'network.legend.negative': 'dashed: negative weight',
  'network.legend.thickness': 'thicker: larger',
  'network.legend.drag': 'drag a number to change it',

  // The numbers to edit.
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
    '{name}: that is larger than a computer’s numbers go (about 1.8 × 10³⁰⁸). It stays {kept}.',
  'numbers.bad.tooLong': '{name}: that is too long for a number. It stays {kept}.',
  'numbers.bad.divisionByZero': '{name}: nothing can be divided by zero. It stays {kept}.',
  'numbers.bad.twoSeparators':
    '{name} has two decimal marks. Write 1234.5, not 1,234.5. Until then it stays {kept}.',

  // The error, before and after.
  'error.label': 'Error',
  'error.before': 'Error before the update',
  'error.after': 'Error after the update',
  'error.difference': 'Difference',
  'error.falls': 'it falls by {percent}',
  'error.rises': 'it rises by {percent}',
  'error.same': 'it stays the same',
  'error.trail':
    'The error over your last {count, plural, one {edit} other {# edits}}, from {first} to {last}',
  'error.trailTitle': 'Last edits',
  'error.trailEmpty': 'Change a number and the error’s way is drawn here.',
  'error.update': 'Update {number, number}',
  'error.apply': 'Apply this update',
  'error.run': 'Run',
  'error.runMany': 'Run {count, number} updates',
  'error.curveTitle': 'Error over the updates',
  'error.curveText':
    'The error over {updates, plural, one {# update} other {# updates}}: from {first} to {last}.',
  'error.curveLog': 'log scale',
  'error.curveAxis': 'updates',
} as const;
