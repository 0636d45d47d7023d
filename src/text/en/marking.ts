/**
 * The known mistakes: what each is called, and what is to be done instead. `{other}` is the quantity whose
 * value was written; messages that name it are given it always.
 */
export const marking = {
  'list.also': '{before}, {after}',
  diagnosis: '{name}. {explanation}',
  'diagnosis.targetMinusOut.name': 'Sign of (target − output)',
  'diagnosis.targetMinusOut.explanation':
    'The error is ½(target − output)². Its derivative with respect to the output has a minus sign from inside the bracket, so it is −(target − output), which is output − target.',
  'diagnosis.halfLeftOut.name': 'The ½ left out',
  'diagnosis.halfLeftOut.explanation':
    'The error of an output is half the squared difference. The half is there so that the 2 of the power rule cancels; without it, the error and its derivative are both twice as large.',
  'diagnosis.twoLeftOut.name': 'The ½ kept in the derivative',
  'diagnosis.twoLeftOut.explanation':
    'The power rule brings down a 2, and 2 · ½ is 1. No ½ is left in the derivative of ½(target − output)².',
  'diagnosis.halvedTwice.name': 'Halved once too often',
  'diagnosis.halvedTwice.explanation':
    'Each output’s error has its ½ already. The total is their plain sum, and there is no second half.',
  'diagnosis.squareLeftOut.name': 'The square left out',
  'diagnosis.squareLeftOut.explanation':
    'The difference between target and output is to be squared before it is halved.',
  'diagnosis.wrongTarget.name': 'The other output’s target',
  'diagnosis.wrongTarget.explanation':
    'Each output is compared with its own target. Here it was compared with the target of the other output.',
  'diagnosis.oneError.name': 'Only one output’s error',
  'diagnosis.oneError.explanation': 'The total error is the sum of the errors of both outputs.',
  'diagnosis.biasLeftOut.name': 'The bias left out',
  'diagnosis.biasLeftOut.explanation':
    'A net input is the weighted inputs and the bias of the neuron, added up. Here the bias is missing.',
  'diagnosis.biasOfOther.name': 'Another bias taken',
  'diagnosis.biasOfOther.explanation':
    'Each layer, and where biases are not shared each neuron, has a bias of its own. Here one that belongs elsewhere was added.',
  'diagnosis.biasSubtracted.name': 'The bias subtracted',
  'diagnosis.biasSubtracted.explanation':
    'The bias is added to the weighted inputs, whatever its sign.',
  'diagnosis.weightsCrossed.name': 'Weights crossed',
  'diagnosis.weightsCrossed.explanation':
    'Two weights have changed places. Follow the line in the diagram: each weight belongs to one line, from one neuron to one other, both on the way forward and on the way back.',
  'diagnosis.wrongWeight.name': 'Another weight taken',
  'diagnosis.wrongWeight.explanation':
    'A weight of the same layer was taken, but not the one on this line of the diagram.',
  'diagnosis.wrongSource.name': 'Another input taken',
  'diagnosis.wrongSource.explanation':
    'Each weight is multiplied by the value at the beginning of its own line. Here the value of another neuron or input was taken.',
  'diagnosis.netForOutput.name': 'Net input taken for output',
  'diagnosis.netForOutput.explanation':
    'What a neuron hands on is its output, after the sigmoid. Here its net input was taken.',
  'diagnosis.inputLeftOut.name': 'One input left out',
  'diagnosis.inputLeftOut.explanation':
    'A net input has one product for every line that leads into the neuron. Here one of them is missing.',
  'diagnosis.activationLeftOut.name': 'The sigmoid left out',
  'diagnosis.activationLeftOut.explanation':
    'This is still the net input. The output is what the sigmoid makes of it.',
  'diagnosis.activationSign.name': 'Sign in the exponent',
  'diagnosis.activationSign.explanation':
    'The sigmoid is 1/(1 + e^−net), with a minus sign in the exponent. Without it, the result is 1 minus the right one.',
  'diagnosis.slopeLeftOut.name': 'Output · (1 − output) left out',
  'diagnosis.slopeLeftOut.explanation':
    'On its way back through a neuron, the error passes the sigmoid, so the slope of the sigmoid, output · (1 − output), is one of the factors.',
  'diagnosis.slopeAtNet.name': 'Slope taken at the net input',
  'diagnosis.slopeAtNet.explanation':
    'The slope of the sigmoid is output · (1 − output). Here the net input was put in where the output belongs.',
  'diagnosis.slopeWithoutOut.name': 'Only 1 − output',
  'diagnosis.slopeWithoutOut.explanation':
    'The slope of the sigmoid has two factors: output, and 1 − output. Here the first is missing.',
  'diagnosis.slopeWithoutOneMinus.name': 'Only the output',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'The slope of the sigmoid has two factors: output, and 1 − output. Here the second is missing.',
  'diagnosis.newWeight.name': 'The updated weight used in the hidden layer',
  'diagnosis.newWeight.explanation':
    'The error goes back to the hidden layer along the weights that it was made with. All derivatives are taken with the old weights; the new ones are first used in the next forward pass.',
  'diagnosis.onePath.name': 'Only one of the two paths',
  'diagnosis.onePath.explanation':
    'It acts on the total error through both neurons of the next layer. Follow each path back, and add the two.',
  'diagnosis.pathsSubtracted.name': 'The paths subtracted',
  'diagnosis.pathsSubtracted.explanation':
    'The contributions of the paths are added, each with the sign that it has.',
  'diagnosis.weightLeftOut.name': 'The weight on the way back left out',
  'diagnosis.weightLeftOut.explanation':
    'Between a hidden output and the next net input stands a weight, and it is a factor on the way back as well.',
  'diagnosis.sourceLeftOut.name': 'The input of the weight left out',
  'diagnosis.sourceLeftOut.explanation':
    'This is the derivative with respect to the net input. For a weight, it is still to be multiplied by the value that the weight is multiplied by.',
  'diagnosis.weightForSource.name': 'The weight taken for its input',
  'diagnosis.weightForSource.explanation':
    'The derivative of weight · value with respect to the weight is the value, not the weight.',
  'diagnosis.errorLeftOut.name': 'The first factor left out',
  'diagnosis.errorLeftOut.explanation':
    'The chain begins with how the error changes with the output. Here that factor is missing.',
  'diagnosis.deltaOfOther.name': 'Another neuron’s derivative taken',
  'diagnosis.deltaOfOther.explanation':
    'The chain leads back through the neuron that this weight or output belongs to. Here it was begun at another neuron of the layer.',
  'diagnosis.factorsAdded.name': 'Factors added',
  'diagnosis.factorsAdded.explanation':
    'Along one path of the chain rule the factors are multiplied. Only different paths are added.',
  'diagnosis.added.name': 'Added instead of subtracted',
  'diagnosis.added.explanation':
    'The derivative points to where the error grows, so the step goes the other way: new weight = old weight − learning rate · derivative.',
  'diagnosis.rateLeftOut.name': 'The learning rate left out',
  'diagnosis.rateLeftOut.explanation':
    'The derivative is multiplied by the learning rate before it is taken away from the weight.',
  'diagnosis.stepOnly.name': 'Only the step',
  'diagnosis.stepOnly.explanation':
    'This is learning rate times derivative: the change of the weight. Take it away from the old weight.',
  'diagnosis.gradientMinusWeight.name': 'Subtracted the wrong way round',
  'diagnosis.gradientMinusWeight.explanation':
    'The step is taken away from the weight, not the weight from the step.',
  'diagnosis.rateTimesWeight.name': 'Learning rate on the weight',
  'diagnosis.rateTimesWeight.explanation':
    'The learning rate multiplies the derivative alone, not the weight.',
  'diagnosis.gradientOfOther.name': 'Another weight’s derivative taken',
  'diagnosis.gradientOfOther.explanation':
    'Each weight is moved by its own derivative. Here that of another weight was taken.',
  'diagnosis.oldValue.name': 'An old value in the check',
  'diagnosis.oldValue.explanation':
    'The forward pass after the update takes the new weights, and the outputs that come of them. Here a value from before the update was taken.',
  'diagnosis.signLost.name': 'Sign turned round',
  'diagnosis.signLost.explanation': 'The digits are right and the sign is not.',
  'diagnosis.digitsTransposed.name': 'Two digits changed places',
  'diagnosis.digitsTransposed.explanation':
    'With two neighbouring digits the other way round, the figure is right.',
  'diagnosis.digitChanged.name': 'One digit misread or mistyped',
  'diagnosis.digitChanged.explanation': 'With one digit changed, the figure is right.',
  'diagnosis.digitLost.name': 'A digit lost',
  'diagnosis.digitLost.explanation': 'With one digit put in, the figure is right.',
  'diagnosis.digitAdded.name': 'A digit too many',
  'diagnosis.digitAdded.explanation': 'With one digit taken out, the figure is right.',
  'diagnosis.pointMoved.name': 'Decimal point in the wrong place',
  'diagnosis.pointMoved.explanation':
    'The digits are right, but the point is not where it belongs.',
  'diagnosis.lastDigit.name': 'Off in the last digit',
  'diagnosis.lastDigit.explanation':
    'The figure is all but right. As a rule, a number on the way was rounded too early: carry one or two more digits than you write down.',
  'diagnosis.valueOfOther.name': 'Another quantity’s value',
  'diagnosis.valueOfOther.explanation': 'This is the value of {other}.',
  'diagnosis.swapped.name': 'Two figures swapped',
  'diagnosis.swapped.explanation':
    'This is the value of {other}, and the figure given there is the value that belongs here.',
} as const;
