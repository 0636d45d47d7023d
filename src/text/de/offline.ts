/** German, as offline in English. */
export const offline = {
  'offline.newVersion':
    'Eine neue Version von Backstep ist bereit. Dafür wird die Seite neu geladen; deine Arbeit bleibt.',
  'offline.take': 'Jetzt übernehmen',
  'offline.later': 'Später',
} as const;
