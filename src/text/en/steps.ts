/** What each step does, and why it comes now. */
export const steps = {
  'step.given.what': '{by} is given: it is one of the numbers that you can change.',
  'step.given.why': 'It is first needed in this step.',
  'step.net.what':
    'Add up what reaches {neuron}: each value that comes in times its weight, plus the bias.',
  'step.net.why':
    '{layer, select, output {The hidden outputs are known now, so the output layer can gather its net input.} other {A neuron first gathers its net input; only then can it give an output.}}',
  'step.output.what':
    'Put the net input of {neuron} through the sigmoid, which turns any number into one between 0 and 1.',
  'step.output.why':
    '{layer, select, output {This is the network’s answer, to be compared with its target.} other {This is what the next layer will take in.}}',
  'step.error.what':
    'Take how far the output of {neuron} is from its target, square it, and halve it.',
  'step.error.why':
    'The square counts a miss in either direction alike; the half will cancel a 2 on the way back.',
  'step.totalError.what':
    '{outputs, plural, =1 {There is one output, so its error is the total error.} other {Add the errors of the outputs.}}',
  'step.totalError.why':
    'This one number says how wrong the network is. From here on, everything is about making it smaller.',
  'step.errorByOutput.what':
    'How fast does the total error change with the output of {neuron}?{outputs, plural, =1 {} =2 { The other output’s error does not depend on it, so it drops out.} other { The errors of the other outputs do not depend on it, so they drop out.}}',
  'step.errorByOutput.why': 'The way back starts where the error is made: at the outputs.',
  'step.slope.what':
    'How steep is the sigmoid at the net input of {neuron}? Its slope is output times 1 minus output.',
  'step.slope.why':
    'A change of the net input gets through to the output by this factor: at most a quarter, and next to nothing when the neuron is saturated.',
  'step.delta.what':
    'Multiply the two: this is how fast the error changes with the net input of {neuron}. It is often called the delta of {neuron}.',
  'step.delta.why':
    'The derivative for every weight into {neuron} contains this product; only the last factor differs from weight to weight.',
  'step.outputWeight.what':
    'The chain rule: {by} moves the net input of {neuron}, that moves its output, and that moves the error. Multiply the three rates.',
  'step.outputWeight.why':
    'If it is positive, a larger {by} makes the error larger; if it is negative, smaller. Its size says how fast.',
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
    '{shared, select, yes {{neurons, plural, =2 {The bias {by} is added to both net inputs of its layer, so it acts on the error through both: add the two.} other {The bias {by} is added to every net input of its layer, so it acts on the error through all {neurons}: add them.}}} other {The bias {by} is added as it is: it moves the net input one for one.}}',
  'step.bias.why':
    'A bias is a weight whose input is always 1. It has a gradient even where the update holds it fixed.',
  'step.netByWeight.what':
    'How fast does the net input of {neuron} change with {by}? The other terms do not contain it, so what is left is the value that {by} is multiplied by.',
  'step.netByWeight.why': 'It is the last factor of the chain that leads back to {by}.',
  'step.netByOutput.what':
    'How fast does the net input of {neuron} change with {by}? Only one term contains it, and what is left of that is the weight between them.',
  'step.netByOutput.why':
    'Errors travel back along the same weights that carried the values forward.',
  'step.netByBias.what':
    'The bias is added as it is, so the net input changes one for one with it.',
  'step.netByBias.why': 'It is the last factor of the chain that leads back to the bias.',
  'step.update.what': 'Step downhill: take the learning rate times the derivative away from {by}.',
  'step.update.why':
    'Minus, because the derivative points to where the error grows. Every derivative was taken with the old weights, so the order of the updates does not matter.',
  'step.velocity.what':
    'Keep a part of the velocity that {by} had, by the factor mu, and add a push downhill: the learning rate times the derivative, taken away.',
  'step.velocity.why':
    'Pushes that go on in one direction add up to a longer step; pushes to and fro cancel out.',
  'step.momentumUpdate.what': 'Move {by} by its new velocity.',
  'step.momentumUpdate.why':
    'The step no longer depends on this derivative alone, but on all those before it, the older the less.',
  'step.nesterovUpdate.what':
    'Move {by} by mu times its new velocity, and by the push of this derivative once more.',
  'step.nesterovUpdate.why':
    'Nesterov’s method takes the derivative where the velocity is about to carry the weight. The weight that you see is that point already, so it is moved on to where the next velocity will carry it.',
  'step.meanGradient.what':
    'Mix the derivative by {by} into the running mean of the derivatives before it.',
  'step.meanGradient.why':
    'A mean over many updates points where most of them point; what changes sign from one to the next cancels out.',
  'step.meanSquare.what':
    'Mix the square of the derivative by {by} into the running mean of the squares before it.',
  'step.meanSquare.why':
    'Its root says how large this weight’s derivatives usually are, whichever sign they have.',
  'step.corrected.what':
    'Put the running mean for {by} right: divide it by 1 minus its factor to the power of the number of updates.',
  'step.corrected.why':
    'The mean began at 0, so at first it is too small by just that share. After many updates nothing is left to correct.',
  'step.rmspropUpdate.what':
    'Step downhill, by the learning rate times the derivative divided by the size that derivatives of {by} usually have.',
  'step.rmspropUpdate.why':
    'So every weight takes steps of a like size, however large or small its derivatives are. Epsilon keeps this from dividing by 0.',
  'step.adamUpdate.what':
    'Step downhill along the mean of the derivatives, divided by the size that derivatives of {by} usually have.',
  'step.adamUpdate.why':
    'The mean gives the direction and the root the scale: the very first step is as long as the learning rate, whatever the derivative. Epsilon keeps this from dividing by 0.',
  'step.newNet.what':
    'The forward pass again, now with the updated weights: the net input of {neuron}.',
  'step.newNet.why': 'Only working it out again shows whether the update helped.',
  'step.newOutput.what': 'The sigmoid of the new net input of {neuron}.',
  'step.newOutput.why':
    '{layer, select, output {Compare it with its target: has it come closer?} other {A small step changes it only a little.}}',
  'step.newError.what': 'The error of {neuron} with its new output.',
  'step.newError.why':
    '{outputs, plural, =1 {There is no other output, so this is what the update is judged by.} =2 {One output’s error may rise while the other’s falls by more.} other {One output’s error may rise while those of the others fall by more.}}',
  'step.newTotalError.what':
    '{outputs, plural, =1 {The error of the one output is the total error: compare it with the one before the update.} other {Add the new errors and compare the sum with the one before the update.}}',
  'step.newTotalError.why':
    'If it is smaller, the update did its work: apply it, and begin again. If it is larger, the step was too long: a smaller learning rate helps.',
  'step.activated.what':
    '{activation, select, tanh {Put the net input of {neuron} through the hyperbolic tangent, which turns any number into one between −1 and 1.} relu {A ReLU hands on a net input above 0 as it is, and 0 for all others.} softmax {The share of {neuron}: e to the power of its net input, over the sum of that for all outputs.} other {{neuron} is linear: its output is its net input.}}',
  'step.activated.why':
    '{layer, select, output {This is the network’s answer, to be compared with its target.} other {This is what the next layer will take in.}}',
  'step.activatedSlope.what':
    '{activation, select, tanh {How steep is tanh at the net input of {neuron}? Its slope is 1 minus the output squared.} relu {The slope of a ReLU is 1 above 0, and 0 below. At 0 there is no slope; 0 is taken.} softmax {A net input raises its own share and lowers all the others.} other {A linear neuron hands every change on as it is: its slope is 1.}}',
  'step.activatedSlope.why': 'A change of the net input gets through to the output by this factor.',
  'step.crossError.what':
    'The cross-entropy: the closer the output of {neuron} is to its target, the smaller it is.',
  'step.crossError.why':
    'The logarithm makes a confident miss expensive, and it will cancel against the slope on the way back.',
  'step.cancelled.what':
    'The chain rule, and then little is left: the slope of the output cancels against the denominator of the error’s derivative. The rules show it line by line.',
  'step.cancelled.why':
    '{targets, select, any {Output minus target would be left if the targets added up to 1; these do not, so their sum stays. The error still speaks clearly where the neuron is saturated.} other {Output minus target: the error speaks clearly even where the neuron is saturated. That is why these two are used together.}}',
  'step.weightByDelta.what':
    'The delta of {neuron} says how fast the error changes with its net input; the net input changes with {by} by what {by} is multiplied by.',
  'step.weightByDelta.why':
    'If it is positive, a larger {by} makes the error larger; if it is negative, smaller.',
  'step.pathsOut.what':
    'Add the paths: the output of {neuron} changes the total error through each neuron that takes it in.',
  'step.pathsOut.why':
    'A hidden neuron has no target of its own. Its part in the error is the sum of what it does further on.',
  'step.batchError.what':
    '{reduce, select, sum {Add the total errors of all {examples} examples.} other {Take the mean of the total errors of all {examples} examples: add them, and divide by {examples}.}}',
  'step.batchError.why':
    'The update is to make the network better at all of its examples, so this is the number that counts.',
  'step.batchGradient.what':
    '{reduce, select, sum {Add the derivatives by {by} of all {examples} examples.} other {Take the mean of the derivatives by {by} of all {examples} examples: add them, and divide by {examples}.}}',
  'step.batchGradient.why':
    '{reduce, select, sum {Each example pulls {by} its own way, and the sum is where they pull together. It grows with the number of examples, and so does the step.} other {Each example pulls {by} its own way, and the mean is where they pull together. It is the sum but for the factor, so a learning rate suits many examples as well as one.}}',
  'step.newBatchError.what':
    '{reduce, select, sum {Add the new errors of all {examples} examples} other {Take the mean of the new errors of all {examples} examples}}, and compare it with that before the update.',
  'step.newBatchError.why':
    'The error of one example may rise while that of all together falls. If that of all is larger, the step was too long: a smaller learning rate helps.',
} as const;
