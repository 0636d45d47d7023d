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
  'numbers.bad.share':
    '{name} admite un número desde 0 hasta 1, sin llegar a 1. Se queda en {kept}.',
  'numbers.bad.positive': '{name} admite un número mayor que 0. Se queda en {kept}.',
  'numbers.bad.notNegative': '{name} admite 0 o un número mayor. Se queda en {kept}.',
  'numbers.bad.count': '{name} admite un número entero a partir de 1. Se queda en {kept}.',
  'numbers.training': 'Ejemplos de entrenamiento',
  'numbers.set.own': 'El del propio ejemplo',
  'numbers.set.single': 'El clásico, uno solo',
  'numbers.set.classes': 'Dos clases',
  'numbers.set.and': 'AND',
  'numbers.set.or': 'OR',
  'numbers.set.xor': 'XOR',
  'numbers.example': 'Ejemplo {example} de {all}',
  'numbers.epoch': 'Época {epoch, number}, ejemplo {example} de {all}.',
  'numbers.trainingHint':
    'Una actualización toma un ejemplo, y la siguiente, el que sigue. La curva muestra el error medio de todos ellos.',
  'numbers.xorHint':
    'XOR es difícil para dos neuronas ocultas y necesita que se actualicen los sesgos. De 30 comienzos al azar entre −1 y 1, con una tasa de aprendizaje de 0,5, 8 aún no lo habían aprendido tras 20 000 actualizaciones: el error se queda en una meseta. Entonces, prueba a empezar con otros pesos.',
  'numbers.method': 'Método',
  'numbers.method.gradientDescent': 'Descenso de gradiente',
  'numbers.method.momentum': 'Momento',
  'numbers.method.nesterov': 'Momento de Nesterov',
  'numbers.method.rmsprop': 'RMSprop',
  'numbers.method.adam': 'Adam',
  'numbers.kept': 'Conservado de las actualizaciones anteriores',
  'numbers.keptHint':
    'Empiezan en 0. Si cambias un peso, un sesgo o el método, vuelven a 0; si cambias otro número, no.',
  'numbers.setup': 'Configuración',
  'numbers.hiddenOf': 'Hacia la capa oculta {layer}',
  'numbers.set.typed': 'Los tuyos',
  'numbers.batchHint':
    'Una actualización toma los {all} ejemplos a la vez, con la {reduce, select, sum {suma} other {media}} de sus gradientes. Se muestran los pasos de un ejemplo cada vez, y después los de todos juntos.',
  'numbers.rowsHint':
    'En «Configuración» son una tabla que puedes editar, y todos pueden ir en una sola actualización.',
  'numbers.inExample': '{name}, ejemplo {example}',
} as const;
