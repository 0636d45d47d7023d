/** Spanish, as setup in English. */
export const setup = {
  'setup.network': 'Red',
  'setup.inputs': 'Entradas',
  'setup.hiddenLayers': 'Capas ocultas',
  'setup.hiddenLayer':
    '{count, plural, =1 {Neuronas en la capa oculta} one {Neuronas en la capa oculta {layer}} many {Neuronas en la capa oculta {layer}} other {Neuronas en la capa oculta {layer}}}',
  'setup.outputs': 'Salidas',
  'setup.kept':
    'Los números que aún tienen sitio se conservan. Los nuevos son siempre los mismos en el mismo sitio.',
  'setup.neurons': 'Neuronas',
  'setup.activationOf':
    '{count, plural, =1 {Capa oculta} one {Capa oculta {layer}} many {Capa oculta {layer}} other {Capa oculta {layer}}}',
  'setup.outputLayer': 'Capa de salida',
  'setup.activation':
    '{name, select, sigmoid {Sigmoide} tanh {tanh} relu {ReLU} softmax {Softmax} other {Identidad (lineal)}}',
  'setup.softmaxNeedsTwo': 'Softmax es para dos salidas o más.',
  'setup.relu': 'En 0 una ReLU no tiene derivada; se toma 0 como su pendiente.',
  'setup.error': 'Error',
  'setup.loss':
    '{name, select, crossEntropy {Entropía cruzada} other {La mitad del error al cuadrado}}',
  'setup.lossNeeds':
    'La entropía cruzada toma logaritmos de las salidas, así que va con salidas sigmoides o softmax.',
  'setup.training': 'Ejemplos de entrenamiento',
  'setup.rows': 'Entradas y objetivos de cada ejemplo',
  'setup.row': 'Ejemplo',
  'setup.addRow': 'Añadir un ejemplo',
  'setup.removeRow': 'Quitar el ejemplo {example}',
  'setup.remove': 'Quitar',
  'setup.rowsMost': 'Puede haber hasta {most}. Uno nuevo empieza como copia del último.',
  'setup.order': 'Una actualización toma',
  'setup.order.batch': 'todos los ejemplos a la vez (lote completo)',
  'setup.order.single': 'un ejemplo tras otro',
  'setup.combine': 'Sus gradientes se unen en uno con',
  'setup.combine.mean': 'su media',
  'setup.combine.sum': 'su suma',
  'setup.combineNote':
    'El error del lote se forma de la misma manera. Con la suma, un paso es {all} veces más largo que con la media.',
  'setup.paste': 'Pegar filas de una hoja de cálculo',
  'setup.pasteLabel': 'Filas que pegar',
  'setup.pasteHint':
    'Un ejemplo por línea: {inputs, plural, =1 {# entrada} one {# entrada} many {# entradas} other {# entradas}} y después {targets, plural, =1 {# objetivo} one {# objetivo} many {# objetivos} other {# objetivos}}, separados por tabuladores, puntos y comas o comas. Una línea de títulos se pasa por alto.',
  'setup.pasteTake': 'Cambiar los ejemplos por estos',
  'setup.pasted':
    '{count, plural, =1 {Se ha tomado # ejemplo.} one {Se ha tomado # ejemplo.} many {Se han tomado # ejemplos.} other {Se han tomado # ejemplos.}}',
  'setup.pasteFailed': 'Aún no se ha cambiado nada:',
  'setup.fault.number':
    'Fila {row}, columna {column}: «{text}» no es un número como 0,45, 4,5e-1 o 1/2.',
  'setup.fault.width': 'La fila {row} tiene {found} columnas; hacen falta {needed}.',
  'setup.fault.tooMany': 'Hay {found} filas; se pueden tomar hasta {needed}.',
  'setup.fault.empty': 'No hay ninguna fila.',
  'setup.alone':
    'Esta página trabaja un solo ejemplo de entrenamiento: el ejemplo {example} de {all}. Se elige otro en la vista «Paso a paso».',
  'setup.aloneFresh':
    'Los números nuevos son de un solo ejemplo de entrenamiento, y de ninguno de los de la configuración.',
} as const;
