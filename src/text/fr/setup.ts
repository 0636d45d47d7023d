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
  'setup.training': 'Exemples d’entraînement',
  'setup.rows': 'Entrées et cibles de chaque exemple',
  'setup.row': 'Exemple',
  'setup.addRow': 'Ajouter un exemple',
  'setup.removeRow': 'Retirer l’exemple {example}',
  'setup.remove': 'Retirer',
  'setup.rowsMost':
    'Il peut y en avoir jusqu’à {most}. Un nouveau est d’abord une copie du dernier.',
  'setup.order': 'Une mise à jour prend',
  'setup.order.batch': 'tous les exemples à la fois (lot complet)',
  'setup.order.single': 'un exemple après l’autre',
  'setup.combine': 'Leurs gradients sont réunis par',
  'setup.combine.mean': 'leur moyenne',
  'setup.combine.sum': 'leur somme',
  'setup.combineNote':
    'L’erreur du lot est réunie de la même façon. Avec la somme, un pas est {all} fois plus long qu’avec la moyenne.',
  'setup.paste': 'Coller des lignes d’un tableur',
  'setup.pasteLabel': 'Lignes à coller',
  'setup.pasteHint':
    'Un exemple par ligne : {inputs, plural, =1 {# entrée} other {# entrées}}, puis {targets, plural, =1 {# cible} other {# cibles}}, séparées par des tabulations, des points-virgules ou des virgules. Une ligne d’en-têtes est ignorée.',
  'setup.pasteTake': 'Remplacer les exemples par ceux-ci',
  'setup.pasted': '{count, plural, =1 {# exemple a été repris} other {# exemples ont été repris}}.',
  'setup.pasteFailed': 'Rien n’a encore été changé :',
  'setup.fault.number':
    'Ligne {row}, colonne {column} : « {text} » n’est pas un nombre comme 0.45, 4.5e-1 ou 1/2.',
  'setup.fault.width': 'La ligne {row} a {found} colonnes ; il en faut {needed}.',
  'setup.fault.tooMany': 'Il y a {found} lignes ; on peut en prendre jusqu’à {needed}.',
  'setup.fault.empty': 'Il n’y a aucune ligne.',
  'setup.alone':
    'Cette page calcule un seul exemple d’entraînement : l’exemple {example} sur {all}. On en choisit un autre dans la vue pas à pas.',
  'setup.aloneFresh':
    'Les nombres nouveaux sont ceux d’un seul exemple d’entraînement, qui n’est aucun de ceux de la configuration.',
} as const;
