/** Predict first: the questions before each reveal, and the reasons after them. */
export const predict = {
  'settings.predict': 'Ask me first',
  'settings.predict.no': 'No, just show',
  'settings.predict.yes': 'Before each reveal',
  'predict.title': 'Predict first',
  'predict.needs.question':
    '{of, select, weights {Which weights does {name} need?} other {What does {name} need?}} Tick all that it is worked out from.',
  'predict.sign.question': 'Which sign does {name} have?',
  'predict.compare.question': 'Is {name} bigger or smaller than {than}?',
  'predict.value.question': 'What is {name}? Work it out; the field is a calculator too.',
  'predict.value.label': 'Your figure',
  'predict.choice.positive': 'Positive',
  'predict.choice.negative': 'Negative',
  'predict.choice.zero': 'Zero',
  'predict.choice.bigger': 'Bigger',
  'predict.choice.smaller': 'Smaller',
  'predict.choice.same': 'The same',
  'predict.answer': 'Answer',
  'predict.skip': 'Skip',
  'predict.goOn': 'Go on',
  'predict.right': 'Right.',
  'predict.wrong': 'Not quite.',
  'predict.needs.because': 'It needs {names}: {name} = {formula}.',
  'predict.sign.because':
    '{name} is {sign, select, positive {positive} negative {negative} other {zero}}.',
  'predict.made.product':
    'It is a product with {negative, plural, =0 {no negative factor} one {one negative factor} other {# negative factors}}: {parts}.',
  'predict.made.sum': 'It is a sum of these terms: {parts}.',
  'predict.made.difference': 'It is the first of these minus the second: {parts}.',
  'predict.made.other': 'It is {formula}.',
  'predict.compare.because':
    '{name} is {value} and {than} is {other}, so it is {answer, select, bigger {bigger} smaller {smaller} other {the same}}.',
  'predict.compare.becauseStep':
    'What is taken away, {step}, is {taken}, so {than} = {other} becomes {answer, select, bigger {bigger} smaller {smaller} other {no other number}}: {value}.',
  'predict.value.because': '{name} is {value}, to the digits shown.',
} as const;
