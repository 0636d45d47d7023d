/** French, as views in English. */
export const views = {
  'view.label': 'Vues',
  'view.more': 'Plus',
  'view.group.learn': 'Pour apprendre',
  'view.group.teach': 'Pour enseigner',
  'view.step': 'Pas à pas',
  'view.explore': 'Explorer',
  'view.practice': 'S’exercer',
  'view.audit': 'Articles vérifiés',
  'view.export': 'À emporter',
  'view.worksheet': 'Fiches d’exercices',
  'view.marking': 'Correction',
  'view.loading': 'Chargement…',
  'view.failed': 'Cette partie de la page n’a pas pu être chargée. Votre travail est conservé.',
  'view.reload': 'Recharger la page',
  'view.teachers': 'Page des enseignants',
} as const;
