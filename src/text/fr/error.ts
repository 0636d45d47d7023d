/** French, as error in English. */
export const error = {
  'error.label': 'Erreur',
  'error.before': 'Erreur avant la mise à jour',
  'error.after': 'Erreur après la mise à jour',
  'error.difference': 'Différence',
  'error.falls': 'elle baisse de {percent} %',
  'error.rises': 'elle monte de {percent} %',
  'error.same': 'elle reste la même',
  'error.trail':
    'L’erreur sur {count, plural, one {votre dernière modification} many {vos # dernières modifications} other {vos # dernières modifications}}, de {first} à {last}',
  'error.trailTitle': 'Dernières modifications',
  'error.trailEmpty': 'Changez un nombre pour voir ici comment l’erreur évolue.',
  'error.update': 'Mise à jour {number, number}',
  'error.apply': 'Appliquer cette mise à jour',
  'error.run': 'Lancer',
  'error.runCount': '{count, number}',
  'error.runMany': 'Lancer {count, number} mises à jour',
  'error.longer': 'Essais plus longs, côte à côte',
  'error.curveText':
    'L’erreur sur {updates, plural, one {# mise à jour} many {# mises à jour} other {# mises à jour}} : de {first} à {last}.',
  'error.curveLog': 'échelle log',
} as const;
