/** The panel that derives one quantity. */
export const derivation = {
  'derivation.label': 'Derivation',
  'derivation.breadcrumb': 'How you came here',
  'derivation.reveal': 'Show',
  'derivation.formula': 'Formula',
  'derivation.numbers': 'Numbers in place',
  'derivation.value': 'Value',
  'derivation.hidden': 'Not shown yet',
  'derivation.parts': 'Where each part comes from',
  'derivation.rules': 'Found rule by rule, in {lines, plural, one {# line} other {# lines}}',
  'derivation.fromStep': 'step {step}',
  'derivation.given': 'given',
  'derivation.partOf': 'this step',
  'derivation.goToField': 'Change {name}',
  'derivation.goTo': 'Go to {name}',
  'derivation.nudge':
    'Check without calculus: move {by} up and down by {h}, and {of} changes at a rate of {slope}.',
  'derivation.seeCurve': 'See it on the curve',
  'derivation.overflow':
    'Too large: {origin} is beyond the largest number a computer holds (about 1.8 × 10³⁰⁸). Make the numbers that go into it smaller.',
  'derivation.overflowHere':
    'Too large: this is beyond the largest number a computer holds (about 1.8 × 10³⁰⁸). Make the numbers that go into it smaller.',
  'derivation.logarithmOfZero':
    'Infinite: {origin} takes the logarithm of 0, as an output is so near to 0 or 1 that a computer cannot tell it from there. Bring the net inputs of the outputs nearer to 0.',
  'value.overflow': 'too large',
  'derivation.matrixAlone':
    'The matrix form is of one example alone. For several at once, a step is written element by element.',
  'derivation.matrixMethod':
    'The matrix form of the update is that of gradient descent. For {method} it is written element by element.',
  'derivation.nudgeCorner':
    'Check without calculus: here a ReLU is at its corner. Move {by} up by {h}, and {of} changes at a rate of {above}; move it down, and at a rate of {below}. At the corner itself the slope of the ReLU is taken to be 0.',
} as const;
