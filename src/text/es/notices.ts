/** Spanish, as notices in English. */
export const notices = {
  'notice.dismiss': 'Cerrar',
  'notice.title': 'Ten en cuenta',
  'notice.address.tooLong':
    'La dirección es demasiado larga para venir de esta página, así que no se ha leído. Todo lo demás funciona como siempre.',
  'notice.address.unreadable':
    'Una parte de la dirección, «{text}», no se pudo leer y se ha omitido. El resto se ha usado.',
  'notice.address.unknownView':
    'Aquí no hay ninguna página llamada «{text}», así que se ha abierto la vista de pasos.',
  'notice.address.unknownExample':
    'No hay ningún ejemplo llamado «{text}», así que la dirección no se ha usado. Elige un ejemplo de la lista.',
  'notice.address.unknownName':
    'La dirección fija «{name}», que este ejemplo no tiene. Se ha omitido.',
  'notice.address.unknownStep':
    'En este ejemplo no hay ningún paso llamado «{text}». Elige uno encima de la red.',
  'notice.address.badChoice':
    'La dirección dice {name} = «{text}». Lo que admite {name}: {accepted}. Se ha dejado como estaba.',
  'notice.address.badNumber':
    '{name}: «{text}» {reason, select, empty {está vacío} tooLarge {es mayor de lo que cabe en un ordenador} tooLong {es demasiado largo} divisionByZero {divide entre cero} twoSeparators {tiene dos signos decimales} other {no es un número}}. Se admite un número como 0,45, 0.45, 4,5e-1 o 1/2. {name} se ha dejado como estaba.',
  'notice.address.more':
    'La dirección tiene {count, plural, one {un error más} many {# errores más} other {# errores más}}.',
  'notice.storage.unavailable':
    'Este navegador no deja que la página guarde nada, así que tus números duran hasta que la cierres. La dirección también los contiene: cópiala para conservarlos.',
  'notice.storage.full':
    'El almacenamiento del navegador está lleno, así que tus últimos cambios no se guardan. La dirección contiene tus números: cópiala para conservarlos.',
  'notice.storage.otherVersion':
    'Se encontró trabajo guardado por otra versión de esta página. No se pudo abrir y se ha dejado como está.',
  'notice.storage.damaged':
    'Una parte de tu trabajo guardado no se pudo leer y se ha dejado como está. Lo que se pudo leer está aquí.',
  'notice.language.notLoaded':
    'No se pudieron cargar los textos de {name}, así que el idioma sigue como estaba. Elígelo de nuevo cuando tengas conexión.',
  'notice.run.overflow':
    'La ejecución se detuvo tras {updates, plural, =0 {ninguna actualización} one {# actualización} many {# actualizaciones} other {# actualizaciones}}: la siguiente haría un número demasiado grande para el ordenador. Ayuda una tasa de aprendizaje menor.',
} as const;
