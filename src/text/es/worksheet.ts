/** Spanish, as worksheet in English. */
export const worksheet = {
  'worksheet.title': 'Una actualización por retropropagación, a mano',
  'worksheet.keyTitle': 'Soluciones',
  'worksheet.code': 'Código',
  'worksheet.sheetOf': 'hoja {number} de {count}',
  'worksheet.name': 'Nombre',
  'worksheet.class': 'Clase',
  'worksheet.date': 'Fecha',
  'worksheet.blank': 'hueco',
  'worksheet.figure':
    'La red, con sus datos: dos entradas, dos neuronas ocultas, dos neuronas de salida y el error de cada salida.',
  'worksheet.givens': 'Datos',
  'worksheet.told': 'Ya calculado',
  'worksheet.task':
    'Rellena todos los huecos, en orden. Escribe al menos {digits} cifras decimales; si el número es menor que 0,1, al menos {digits} cifras desde la primera que no sea cero.',
  'worksheet.rules':
    'Todas las neuronas son sigmoides. El error de una salida es la mitad del cuadrado de su distancia al objetivo. Toda la pasada hacia atrás usa los pesos de antes de la actualización. {update, select, yes {La actualización cambia los pesos y los sesgos.} other {La actualización cambia los pesos; los sesgos se quedan como están.}}',
  'worksheet.check': 'Comprueba tu trabajo en {address}',
  'worksheet.open': 'Estos números en el tutor: {address}',
  'worksheet.keyNote':
    'Calculado con números sin redondear, que se muestran redondeados. Quien redondee por el camino puede diferir un poco en las últimas cifras.',
  'worksheet.footSheet': 'Backstep · {code}',
  'worksheet.footKey': 'Backstep · {code} · soluciones',
  'worksheet.footPage': 'Página',

  'worksheet.options': 'Qué imprimir',
  'worksheet.numbers': 'Números',
  'worksheet.numbers.own': 'Los números que hay ahora en el tutor',
  'worksheet.numbers.fresh': 'Números nuevos, una hoja para cada estudiante',
  'worksheet.seed': 'Semilla de la clase',
  'worksheet.seedHint': 'La misma semilla da siempre las mismas hojas.',
  'worksheet.seedBad':
    'Una semilla son de 1 a 12 letras (de la a a la z) y cifras. Hasta entonces se queda en {kept}.',
  'worksheet.newSeed': 'Otra semilla',
  'worksheet.variants': 'Hojas',
  'worksheet.variantsBad': 'Se pueden imprimir entre 1 y {most} hojas. Se queda en {kept}.',
  'worksheet.phases': 'Preguntar',
  'worksheet.phasesHint': 'Lo que se necesita de una parte omitida se da en la hoja.',
  'worksheet.help': 'Dar cada fórmula como ayuda',
  'worksheet.key': 'Soluciones',
  'worksheet.key.working': 'Con todo el cálculo',
  'worksheet.key.values': 'Solo los valores',
  'worksheet.key.none': 'Ninguna',
  'worksheet.paper': 'Papel',
  'worksheet.paper.a4': 'A4',
  'worksheet.paper.letter': 'Carta',
  'worksheet.print': 'Imprimir, o guardar como PDF',
  'worksheet.preparing': 'Preparando {count, plural, one {# hoja} many {# hojas} other {# hojas}}…',
  'worksheet.codes': 'Códigos',
  'worksheet.codesHint': 'Cada uno abre en el tutor los números de su hoja.',
  'worksheet.preview': 'Vista previa',
  'worksheet.shown': 'Hoja mostrada',
  'worksheet.shownOption': '{number}: {code}',
  'worksheet.previewNote':
    'La vista previa muestra una hoja y sus respuestas. Se imprimen las {count}: primero las hojas, después las soluciones.',
  'worksheet.keptNothing':
    'Lo conservado de las actualizaciones anteriores es 0 para cada peso y cada sesgo.',
  'worksheet.figureOther':
    'La red, con sus datos: capas de {sizes}, primero las entradas, y el error de cada salida.',
  'worksheet.rulesOther':
    'Neuronas ocultas: {hidden}. Neuronas de salida: {output}. Error: {loss}. Método: {method}. Toda la pasada hacia atrás usa los pesos de antes de la actualización. {update, select, yes {La actualización cambia los pesos y los sesgos.} other {La actualización cambia los pesos; los sesgos se quedan como están.}}',
} as const;
