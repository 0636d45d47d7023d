/** German, as setup in English. */
export const setup = {
  'setup.network': 'Netz',
  'setup.inputs': 'Eingaben',
  'setup.hiddenLayers': 'Verborgene Schichten',
  'setup.hiddenLayer':
    '{count, plural, =1 {Neuronen in der verborgenen Schicht} other {Neuronen in der verborgenen Schicht {layer}}}',
  'setup.outputs': 'Ausgaben',
  'setup.kept':
    'Zahlen, die noch einen Platz haben, bleiben. Neue sind am selben Platz immer dieselben.',
  'setup.neurons': 'Neuronen',
  'setup.activationOf':
    '{count, plural, =1 {Verborgene Schicht} other {Verborgene Schicht {layer}}}',
  'setup.outputLayer': 'Ausgabeschicht',
  'setup.activation':
    '{name, select, sigmoid {Sigmoid} tanh {tanh} relu {ReLU} softmax {Softmax} other {Identität (linear)}}',
  'setup.softmaxNeedsTwo': 'Softmax ist für zwei oder mehr Ausgaben.',
  'setup.relu': 'Bei 0 hat eine ReLU keine Ableitung; als Steigung wird dort 0 genommen.',
  'setup.error': 'Fehler',
  'setup.loss': '{name, select, crossEntropy {Kreuzentropie} other {Halber quadratischer Fehler}}',
  'setup.lossNeeds':
    'Die Kreuzentropie nimmt Logarithmen der Ausgaben, darum gehört sie zu Sigmoid- oder Softmax-Ausgaben.',
} as const;
