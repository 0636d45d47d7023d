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
  'view.export': 'Para llevar',
  'view.failed': 'No se ha podido cargar esta parte de la página. Tu trabajo se conserva.',
  'view.reload': 'Volver a cargar la página',
  'view.teachers': 'Para docentes',
} as const;
