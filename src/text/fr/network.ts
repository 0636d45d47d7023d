/** French, as network in English. */
export const network = {
  'network.label': 'Réseau',
  'network.help':
    'Les flèches parcourent le réseau, Entrée ouvre une dérivation, plus et moins changent un nombre.',
  'network.helpReadOnly': 'Les flèches parcourent le réseau, Entrée ouvre une dérivation.',
  'network.unknown': '{name}, pas encore calculé',
  'network.value': '{name}, {value}',
  'network.weight': '{name}, poids de {from} à {to}, {value}',
  'network.current': '{name}, en cours de calcul',
  'network.layer.input': 'Entrées',
  'network.layer.h': 'Couche cachée',
  'network.layer.k': 'Couche cachée 2',
  'network.layer.m': 'Couche cachée 3',
  'network.flat': 'plat : pente {slope}',
  'network.layer.o': 'Couche de sortie',
  'network.layer.error': 'Erreur',
  'network.legend.positive': 'trait plein : poids positif',
  'network.legend.negative': 'tirets : poids négatif',
  'network.legend.thickness': 'plus épais : plus grand',
  'network.legend.drag': 'glissez un nombre pour le changer',
  'network.legend.point': 'pointez un trait pour voir son nombre',
  'network.layer.h1': 'Couche cachée 1',
} as const;
