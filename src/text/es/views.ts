/** Spanish, as views in English. */
export const views = {
  'view.label': 'Vistas',
  'view.more': 'Más',
  'view.group.learn': 'Para aprender',
  'view.group.teach': 'Para enseñar',
  'view.step': 'Paso a paso',
  'view.explore': 'Explorar',
  'view.practice': 'Práctica',
  'view.audit': 'Artículos revisados',
  'view.worksheet': 'Hojas de ejercicios',
  'view.marking': 'Corrección',
  'view.loading': 'Cargando…',
} as const;
