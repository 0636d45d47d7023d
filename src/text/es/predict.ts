/** Spanish, as predict in English. */
export const predict = {
  'settings.predict': 'Pregúntame primero',
  'settings.predict.no': 'No, muéstralo',
  'settings.predict.yes': 'Antes de mostrar cada cosa',
  'predict.title': 'Predice primero',
  'predict.needs.question':
    '{of, select, weights {¿Qué pesos necesita {name}?} other {¿Qué necesita {name}?}} Marca todo aquello con lo que se calcula.',
  'predict.sign.question': '¿Qué signo tiene {name}?',
  'predict.compare.question': '¿Es {name} mayor o menor que {than}?',
  'predict.value.question': '¿Cuánto es {name}? Calcúlalo; el campo también es una calculadora.',
  'predict.value.label': 'Tu valor',
  'predict.choice.positive': 'Positivo',
  'predict.choice.negative': 'Negativo',
  'predict.choice.zero': 'Cero',
  'predict.choice.bigger': 'Mayor',
  'predict.choice.smaller': 'Menor',
  'predict.choice.same': 'Igual',
  'predict.answer': 'Responder',
  'predict.skip': 'Omitir',
  'predict.goOn': 'Seguir',
  'predict.right': 'Correcto.',
  'predict.wrong': 'No del todo.',
  'predict.needs.because': 'Necesita {names}: {name} = {formula}.',
  'predict.sign.because':
    '{name} es {sign, select, positive {un número positivo} negative {un número negativo} other {cero}}.',
  'predict.made.product':
    'Es un producto con {negative, plural, =0 {ningún factor negativo} one {un factor negativo} many {# factores negativos} other {# factores negativos}}: {parts}.',
  'predict.made.sum': 'Es una suma de estos términos: {parts}.',
  'predict.made.difference': 'Es el primero de estos menos el segundo: {parts}.',
  'predict.made.other': 'Es {formula}.',
  'predict.compare.because':
    '{name} es {value} y {than} es {other}, así que es {answer, select, bigger {mayor} smaller {menor} other {igual}}.',
  'predict.compare.becauseStep':
    'Lo que se resta, {step}, es {taken}, así que {than} = {other} se convierte en {answer, select, bigger {un número mayor} smaller {un número menor} other {el mismo número}}: {value}.',
  'predict.value.because': '{name} es {value}, con las cifras mostradas.',
} as const;
