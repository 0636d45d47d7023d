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
} as const;
