/** Spanish, as charts in English. */
export const charts = {
  'chart.copy': 'Copiar datos',
  'chart.copied': 'Los datos están en el portapapeles, como CSV.',
  'chart.copyByHand': 'Copia los datos de aquí:',
  'chart.save': 'Guardar imagen',
  'chart.saveAs': 'Guardar imagen como {format}',
  'chart.saved': 'Guardado como {file}.',
  'chart.saveFailed': 'Este navegador no ha podido crear la imagen. Prueba con el otro formato.',
  'chart.table': 'Lo mismo en una tabla',
  'chart.nothing':
    'No hay nada que dibujar: aquí {what} es en todas partes demasiado grande para los números del ordenador.',
} as const;
