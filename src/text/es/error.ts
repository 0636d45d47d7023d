/** Spanish, as error in English. */
export const error = {
  'error.label': 'Error',
  'error.before': 'Error antes de la actualización',
  'error.after': 'Error después de la actualización',
  'error.difference': 'Diferencia',
  'error.falls': 'baja un {percent}\u00A0%',
  'error.rises': 'sube un {percent}\u00A0%',
  'error.same': 'se queda igual',
  'error.trail':
    'El error en {count, plural, one {tu último cambio} many {tus últimos # cambios} other {tus últimos # cambios}}, de {first} a {last}',
  'error.trailTitle': 'Últimos cambios',
  'error.trailEmpty': 'Cambia un número para ver aquí cómo se mueve el error.',
  'error.update': 'Actualización {number, number}',
  'error.apply': 'Aplicar esta actualización',
  'error.run': 'Ejecutar',
  'error.runCount': '{count, number}',
  'error.runMany': 'Ejecutar {count, number} actualizaciones',
  'error.curveText':
    'El error en {updates, plural, one {# actualización} many {# actualizaciones} other {# actualizaciones}}: de {first} a {last}.',
  'error.curveLog': 'escala logarítmica',
  'error.longer': 'Series más largas, lado a lado',
} as const;
