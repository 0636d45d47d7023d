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
  'view.export': 'Zum Mitnehmen',
  'view.failed': 'Dieser Teil der Seite konnte nicht geladen werden. Deine Arbeit bleibt erhalten.',
  'view.reload': 'Seite neu laden',
  'view.teachers': 'Für Lehrende',
} as const;
