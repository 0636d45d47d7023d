/**
 * Every word that people read or hear, in ICU MessageFormat. Keys are dotted by where they are used.
 * Plain, short, precise and warm; never cute. Apostrophes are ’ (a straight one quotes in ICU).
 */
export const en = {
  // Speech: how quantities and formulas are said.
  'speech.plain': '{name}',
  'speech.eta': 'the learning rate',
  'speech.net': 'the net input of {name}',
  'speech.out': 'the output of {name}',
  'speech.error': 'the error of {name}',
  'speech.totalError': 'the total error',
  'speech.new': 'the new value of {name}',
  'speech.derivative': 'the derivative of {of} with respect to {by}',
  'speech.minusNumber': 'minus {number}',
  'speech.powerOfTen': '{digits} times 10 to the power {exponent}',
  'speech.half': 'one half',
  'speech.plus': 'plus',
  'speech.minus': 'minus',
  'speech.times': 'times',
  'speech.over': '{above}, over {below}',
  'speech.negative': 'minus {of}',
  'speech.squared': '{base} squared',
  'speech.power': '{base} to the power {exponent}',
  'speech.exponential': 'e to the power {of}',
  'speech.sigmoid': 'the sigmoid of {of}',
  'speech.group': 'open bracket {of} close bracket',
  'speech.is': '{name} is {formula}',
  'speech.isNumbers': '{name} is {formula}',
  'speech.isAbout': '{name} is about {formula}',
  'speech.overflow':
    '{name} cannot be worked out: {origin} is too large for the computer’s numbers',
} as const;
