/** How quantities and formulas are said. */
export const speech = {
  'speech.plain': '{age, select, new {the new {name}} other {{name}}}',
  'speech.eta': 'the learning rate',
  'speech.net': '{age, select, new {the new net input} other {the net input}} of {name}',
  'speech.out': '{age, select, new {the new output} other {the output}} of {name}',
  'speech.error': '{age, select, new {the new error} other {the error}} of {name}',
  'speech.totalError': '{age, select, new {the new total error} other {the total error}}',
  'speech.mu': 'the momentum coefficient mu',
  'speech.rho': 'the decay rate rho',
  'speech.beta1': 'beta 1',
  'speech.beta2': 'beta 2',
  'speech.epsilon': 'epsilon',
  'speech.count': 'the number of the update',
  'speech.velocity': '{age, select, new {the new velocity} other {the velocity}} of {name}',
  'speech.meanGradient':
    '{age, select, new {the new running mean} other {the running mean}} of the gradient of {name}',
  'speech.meanSquare':
    '{age, select, new {the new running mean} other {the running mean}} of the squared gradient of {name}',
  'speech.corrected': '{of}, corrected for its start at 0',
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
  'speech.squareRoot': 'the square root of {of}',
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
} as const;
