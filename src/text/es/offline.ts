/** Spanish, as offline in English. */
export const offline = {
  'offline.newVersion':
    'Hay una nueva versión de Backstep. Al tomarla, la página se carga de nuevo; tu trabajo se conserva.',
  'offline.take': 'Tomarla ahora',
  'offline.later': 'Más tarde',
} as const;
