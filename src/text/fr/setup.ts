/** French, as setup in English. */
export const setup = {
  'setup.network': 'Réseau',
  'setup.inputs': 'Entrées',
  'setup.hiddenLayers': 'Couches cachées',
  'setup.hiddenLayer':
    '{count, plural, =1 {Neurones de la couche cachée} other {Neurones de la couche cachée {layer}}}',
  'setup.outputs': 'Sorties',
  'setup.kept':
    'Les nombres qui ont encore une place sont gardés. Les nouveaux sont toujours les mêmes pour la même place.',
  'setup.neurons': 'Neurones',
  'setup.activationOf': '{count, plural, =1 {Couche cachée} other {Couche cachée {layer}}}',
  'setup.outputLayer': 'Couche de sortie',
  'setup.activation':
    '{name, select, sigmoid {Sigmoïde} tanh {tanh} relu {ReLU} softmax {Softmax} other {Identité (linéaire)}}',
  'setup.softmaxNeedsTwo': 'Softmax demande au moins deux sorties.',
  'setup.relu': 'En 0, une ReLU n’a pas de dérivée ; on y prend une pente de 0.',
  'setup.error': 'Erreur',
  'setup.loss':
    '{name, select, crossEntropy {Entropie croisée} other {Moitié de l’erreur au carré}}',
  'setup.lossNeeds':
    'L’entropie croisée prend le logarithme des sorties : elle va avec des sorties sigmoïdes ou softmax.',
} as const;
