/** French, as charts in English. */
export const charts = {
  'chart.copy': 'Copier les données',
  'chart.copied': 'Les données sont dans le presse-papiers, en CSV.',
  'chart.copyByHand': 'Copiez les données d’ici :',
  'chart.save': 'Enregistrer l’image',
  'chart.saveAs': 'Enregistrer l’image en {format}',
  'chart.saved': 'Enregistré sous {file}.',
  'chart.saveFailed': 'Ce navigateur n’a pas pu créer l’image. Essayez l’autre format.',
  'chart.table': 'La même chose en tableau',
  'chart.nothing':
    'Il n’y a rien à tracer : {what} dépasse partout ici les nombres de l’ordinateur.',
} as const;
