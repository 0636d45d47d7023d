/** German, as views in English. */
export const views = {
  'view.label': 'Ansichten',
  'view.more': 'Mehr',
  'view.group.learn': 'Zum Lernen',
  'view.group.teach': 'Zum Unterrichten',
  'view.step': 'Schritt für Schritt',
  'view.explore': 'Erkunden',
  'view.practice': 'Üben',
  'view.audit': 'Geprüfte Artikel',
  'view.worksheet': 'Arbeitsblätter',
  'view.marking': 'Korrektur',
  'view.loading': 'Wird geladen …',
} as const;
