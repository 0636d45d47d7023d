/** Spanish, as page in English. */
export const page = {
  'app.title': 'Backstep: una actualización de retropropagación, con cada número explicado',
  'app.description':
    'Recorre a mano una actualización del descenso de gradiente en una pequeña red neuronal: hacia delante, error, hacia atrás, actualización, comprobación. Todos los números a la vista, explicados y a tu disposición para cambiarlos.',
} as const;
