/** Spanish, as numbers in English. */
export const numbers = {
  'numbers.label': 'Números',
  'numbers.inputs': 'Entradas',
  'numbers.targets': 'Objetivos',
  'numbers.hidden': 'Hacia la capa oculta',
  'numbers.output': 'Hacia la capa de salida',
  'numbers.biases': 'Sesgos',
  'numbers.rate': 'Tasa de aprendizaje',
  'numbers.learningRate': 'tasa de aprendizaje',
  'numbers.fieldHint':
    'Las flechas arriba y abajo lo cambian; con Mayús diez veces más, con Alt una décima.',
  'numbers.shared': 'compartir sesgos',
  'numbers.update': 'actualizar sesgos',
  'numbers.bad.empty': '{name} está vacío. Escribe un número; hasta entonces se queda en {kept}.',
  'numbers.bad.notANumber':
    '{name} admite un número como 0,45, 0.45, 4,5e-1 o 1/2. Hasta entonces se queda en {kept}.',
  'numbers.bad.tooLarge':
    '{name}: es demasiado grande para los números de un ordenador (como mucho unos 1,8 × 10³⁰⁸). Se queda en {kept}.',
  'numbers.bad.tooLong': '{name}: es demasiado largo para un número. Se queda en {kept}.',
  'numbers.bad.divisionByZero': '{name}: nada se puede dividir entre cero. Se queda en {kept}.',
  'numbers.bad.twoSeparators':
    '{name} tiene dos signos decimales. Escribe 1234,5, no 1.234,5. Hasta entonces se queda en {kept}.',
} as const;
