/** Spanish, as marking-view in English. */
export const markingView = {
  'markingView.title': 'Corrección',
  'markingView.of': 'Trabajo de {name}',
  'markingView.someone': 'Trabajo de un estudiante',
  'markingView.toClass': 'Corregir a toda una clase',
  'markingView.backToClass': 'Volver a la clase',
  'markingView.notMarked':
    'Este trabajo no se puede corregir, porque el enlace no dice con seguridad qué se calculó. Pide otra vez el enlace: lo da «Copiar el enlace a mi trabajo», en la vista de práctica.',
  'markingView.example': 'Ejemplo: {title}.',
  'markingView.seed': 'Con los números nuevos del código {seed}.',
  'markingView.changed': 'Con números propios: {numbers}.',
  'markingView.summary': 'Resumen de la corrección',
  'markingView.verdict.right': 'Correcto',
  'markingView.verdict.follows': 'Se sigue',
  'markingView.verdict.wrong': 'Incorrecto',
  'markingView.verdict.unreadable': 'Ilegible',
  'markingView.firstSlip': 'Primer fallo:',
  'markingView.allRight':
    '{count, plural, one {El único valor es correcto.} many {Los # valores son correctos.} other {Los # valores son correctos.}}',
  'markingView.noSlip': 'No se encontró ningún fallo en los valores que se pueden leer.',
  'markingView.table': 'Corrección, valor a valor',
  'markingView.tableCaption':
    'Todos los valores en el orden del cálculo. Cada magnitud lleva a su paso, con estos números.',
  'markingView.column.quantity': 'Magnitud',
  'markingView.column.written': 'Escrito',
  'markingView.column.expected': 'Esperado',
  'markingView.column.mark': 'Corrección',
  'markingView.column.why': 'Por qué',
  'markingView.toStep': 'Al paso de {name}',
  'markingView.toFigure': 'Al valor de {name}',
  'markingView.note.cut': 'Cortado en vez de redondeado.',
  'markingView.note.coarse': 'Muy pocas cifras para decir más.',
  'markingView.note.shortened': 'Dentro de lo que permiten los valores anteriores acortados.',
  'markingView.unreadable':
    '{reason, select, empty {Aquí no hay nada escrito.} tooLarge {Es mayor de lo que cabe en un ordenador.} tooLong {Es demasiado largo para un número.} divisionByZero {Nada se puede dividir entre cero.} twoSeparators {Tiene dos signos decimales.} noSuchQuantity {La actualización no tiene esa magnitud.} other {No es un número.}} Se admite: 0,45, 0.45, 4,5e−1 o 1/2.',
  'markingView.noReason': 'Un fallo nuevo; ninguno conocido da estas cifras.',
  'markingView.followsFrom': 'Se sigue de {slips}',
  'markingView.carriesToo': 'También arrastra el fallo de {slips}',
  'markingView.carried': 'Los valores anteriores dan {value}.',
  'markingView.or': 'O bien:',
  'markingView.likely': 'Quizá:',
  'markingView.taken': '({other})',
  'markingView.madeAt': 'Ocurrió por el camino, en {at}.',
  'markingView.next.correct': 'Ahora: corregir {of}.',
  'markingView.next.writeDown': 'Ahora: escribir {of}, para ver dónde se torció.',
  'markingView.next.recalculate': 'Ahora: calcularlo otra vez, a partir de {of}.',
  'markingView.complaint.noLink': 'Aquí no hay ningún enlace a un trabajo.',
  'markingView.complaint.noFigures': 'El enlace no lleva ningún valor.',
  'markingView.complaint.nameCut': 'El nombre se cortó a los 60 caracteres.',
  'markingView.complaint.tooLong':
    'El enlace tiene {length, number} caracteres; ninguno de esta página pasa de {most, number}.',
  'markingView.complaint.unreadable':
    'Una parte del enlace, «{text}», está dañada. Quizá no se copió entero.',
  'markingView.complaint.unknownExample':
    'El enlace es de un ejemplo «{text}», que no existe. Los que hay: {accepted}.',
  'markingView.complaint.unknownFigure':
    'El enlace tiene un valor «{text}» para «{name}», que no es una magnitud de esta actualización. Se ha omitido.',
  'markingView.complaint.twice':
    'El enlace tiene {name} dos veces. Cuenta el primer valor; «{text}» se ha omitido.',
  'markingView.complaint.badChoice':
    'El enlace dice {name} = «{text}». Lo que puede ser {name}: {accepted}.',
  'markingView.complaint.badGiven':
    'El enlace pone el número {name} en «{text}», que {reason, select, empty {está vacío} tooLarge {es mayor de lo que cabe en un ordenador} tooLong {es demasiado largo} divisionByZero {divide entre cero} twoSeparators {tiene dos signos decimales} other {no es un número}}. Se admite un número como 0,45, 0.45 o 1/2.',
  'markingView.complaint.outOfBounds':
    'El enlace pone {name} = «{text}». Lo que puede ser {name}: {accepted}. Las cifras que dependen de ese número no se corrigen.',
  'markingView.complaint.failed':
    'Esta fila no se pudo corregir: algo del enlace detuvo el cálculo. Las demás filas no se ven afectadas.',
  'markingView.complaint.more':
    '{count, plural, one {Una más} many {# más} other {# más}} de este tipo.',
  'markingView.intro':
    'El enlace de un estudiante abre su corrección. Para una clase, trae la lista de enlaces: un archivo CSV o columnas de una hoja de cálculo, con nombres o sin ellos, en cualquier orden.',
  'markingView.private': 'La lista se lee aquí, en el navegador. No se envía nada.',
  'markingView.drop': 'Suelta la lista aquí, o elige un archivo',
  'markingView.dropHint': 'CSV o texto, hasta {rows, number} enlaces',
  'markingView.paste': 'O pega enlaces, uno por línea, o filas de una hoja de cálculo',
  'markingView.markPasted': 'Corregir estos',
  'markingView.progress': '{done, number} de {total, number} corregidos',
  'markingView.progressLabel': 'Corrigiendo',
  'markingView.stop': 'Parar',
  'markingView.goOn': 'Seguir',
  'markingView.stopped': 'Parado: {done, number} de {total, number} están corregidos.',
  'markingView.done':
    '{count, plural, one {El trabajo de # estudiante está corregido.} many {El trabajo de # estudiantes está corregido.} other {El trabajo de # estudiantes está corregido.}}',
  'markingView.unmarked':
    '{count, plural, one {# fila no se pudo corregir; dice por qué.} many {# filas no se pudieron corregir; cada una dice por qué.} other {# filas no se pudieron corregir; cada una dice por qué.}}',
  'markingView.leftOut':
    'La lista tiene {count, plural, one {una fila} many {# filas} other {# filas}} más que las {most, number} que se corrigen de una vez. Divide la lista para {count, plural, one {corregirla} many {corregirlas} other {corregirlas}}.',
  'markingView.refused.empty':
    'La lista está vacía. Cada fila debe llevar el enlace de un estudiante.',
  'markingView.refused.noLinks':
    'No se encontró en la lista ningún enlace a un trabajo. Un enlace contiene «#/marking?»; los estudiantes lo copian en la vista de práctica.',
  'markingView.refused.tooLarge':
    'La lista pasa de 10 MB, que ninguna clase llena. ¿Es el archivo correcto?',
  'markingView.refused.unreadable':
    'No se pudo leer el archivo. Guárdalo como CSV y prueba otra vez, o pega los enlaces.',
  'markingView.classCaption': 'Corrección por estudiante. Cada nombre lleva a su corrección.',
  'markingView.class': 'Corrección de la clase',
  'markingView.column.row': 'Fila',
  'markingView.column.name': 'Nombre',
  'markingView.column.right': 'Correctos',
  'markingView.column.follows': 'Se siguen',
  'markingView.column.wrong': 'Incorrectos',
  'markingView.column.unreadable': 'Ilegibles',
  'markingView.column.slip': 'Primer fallo',
  'markingView.noName': 'Fila {row}',
  'markingView.noSlipShort': 'ninguno',
  'markingView.waiting': 'aún sin corregir',
  'markingView.showMore': 'Mostrar {count, number} más',
  'markingView.download': 'Descargar la corrección como CSV',
  'markingView.downloadHint':
    'Una celda que una hoja de cálculo podría ejecutar como fórmula lleva delante un apóstrofo.',
  'markingView.fileName': 'correccion.csv',
  'markingView.csv.example': 'Ejemplo',
  'markingView.csv.seed': 'Código',
  'markingView.csv.diagnosis': 'Diagnóstico',
  'markingView.csv.notes': 'Notas',
  'markingView.csv.link': 'Enlace',
  'markingView.clear': 'Vaciar la lista',
  'markingView.commonSlips': 'Primeros fallos más frecuentes:',
  'markingView.commonSlip': '{name} ({count, number})',
  'markingView.yourName': 'Tu nombre (opcional)',
  'markingView.copy': 'Copiar el enlace a mi trabajo',
  'markingView.copied': 'El enlace está copiado. Envíaselo a tu docente.',
  'markingView.copyByHand': 'Copia este enlace y envíaselo a tu docente:',
  'markingView.nothingToCopy': 'Rellena primero al menos un valor.',
  'markingView.tooLongToCopy':
    'Tu trabajo ocupa {length, number} caracteres, y en un enlace caben {most, number}. Escribe menos cifras; con diez sobra.',
  'markingView.copyHint': 'El enlace lleva tus valores. Quien lo abra los ve, con la corrección.',
  'markingView.network': 'En otra red, primero las entradas: {sizes}.',
  'markingView.csv.network': 'Red',
} as const;
