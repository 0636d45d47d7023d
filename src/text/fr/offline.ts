/** French, as offline in English. */
export const offline = {
  'offline.newVersion':
    'Une nouvelle version de Backstep est prête. La prendre recharge la page ; votre travail reste.',
  'offline.take': 'La prendre maintenant',
  'offline.later': 'Plus tard',
} as const;
