/** Spanish, as updates in English. */
export const updates = {
  'updates.title':
    '{of} a lo largo de {count, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}',
  'updates.axis': 'actualizaciones',
  'updates.lead':
    'Hasta cuatro series desde los números puestos, en los mismos ejes. Cada una difiere de tu ajuste solo en lo que elijas aquí.',

  'updates.runs': 'Series',
  'updates.rate': 'Serie {number}: tasa de aprendizaje',
  'updates.rateHint': 'Vacío: la que está puesta, {rate}.',
  'updates.rateBad':
    'Una tasa de aprendizaje es un número como 0,5, 0.5, 5e-1 o 1/2; vacío es la que está puesta, {rate}. Hasta entonces se queda en {kept}.',
  'updates.biases': 'Serie {number}: sesgos',
  'updates.biases.own': 'sesgos como están ({biases, select, held {fijos} other {actualizados}})',
  'updates.biases.held': 'sesgos fijos',
  'updates.biases.updated': 'sesgos actualizados',
  'updates.remove': 'Quitar la serie {number}',
  'updates.add': 'Añadir una serie',
  'updates.presets': 'O elige un conjunto',
  'updates.preset.own': 'Como está',
  'updates.preset.rates': '{eta} = 0,01; 0,5; 5; 50',
  'updates.preset.tenfold': '{eta}: una décima, como está, diez veces',
  'updates.preset.biases': 'Sesgos fijos, actualizados',
  'updates.count': 'Actualizaciones por serie',
  'updates.countChoice': '{count, number}',
  'updates.countBad':
    'Un número entero de 1 a {most, number}. Hasta entonces se queda en {kept, number}.',
  'updates.start': 'Ejecutar',
  'updates.cancel': 'Cancelar',
  'updates.progress': 'Actualizaciones hechas',
  'updates.percent': '{percent, number}\u00A0%',
  'updates.said.running':
    'Ejecutando {runs, plural, one {una serie} many {# series} other {# series}} de {count, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}…',
  'updates.said.done':
    'Listo: {made, plural, one {una actualización hecha} many {# actualizaciones hechas} other {# actualizaciones hechas}}.',
  'updates.said.cancelled':
    'Interrumpido tras {made, plural, =0 {ninguna actualización} one {una actualización} many {# actualizaciones} other {# actualizaciones}}. Se muestra lo hecho hasta entonces.',
  'updates.said.failed':
    'El navegador no ha podido terminar las series. Se muestra lo hecho hasta entonces; ejecútalas otra vez, quizá con menos actualizaciones.',
  'updates.stale':
    'Estas series son de otros números o ajustes que los de ahora. Ejecútalas otra vez para ver los tuyos.',
  'updates.empty': 'Elige las series y pulsa «Ejecutar».',
  'updates.nothing':
    'No hay nada que dibujar: el error es demasiado grande para los números del ordenador desde el comienzo.',

  'updates.scale': 'Escala del error',
  'updates.scale.linear': 'lineal',
  'updates.scale.log': 'logarítmica',
  'updates.logZero':
    'Un error de exactamente 0 no tiene lugar en una escala logarítmica: ahí acaba la línea.',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {sesgos {biases, select, held {fijos} other {actualizados}}} other {{eta} = {rate} con sesgos {biases, select, held {fijos} other {actualizados}}}}',
  'updates.again': '(serie {number})',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': 'sesgos {biases, select, held {fijos} other {actualizados}}',
  'updates.sentence':
    '{of} a lo largo de hasta {count, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, en {runs, plural, one {una serie} many {# series} other {# series}}: {names}. Al lado se dice qué fue de cada una.',
  'updates.column.update': 'actualización',

  'updates.outcomes': 'Qué ha pasado',
  'updates.word.converged': 'Converge',
  'updates.word.slow': 'Lenta',
  'updates.word.oscillated': 'Oscila',
  'updates.word.diverged': 'Diverge',
  'updates.word.overflow': 'Diverge',
  'updates.word.saturated': 'Saturada',
  'updates.word.settled': 'Estancada',
  'updates.word.still': 'Sin cambios',
  'updates.outcome.converged':
    '{reached, plural, =0 {El error, {first}, no superaba {goal} desde el comienzo} one {El error bajó de {first} a no más de {goal} con la primera actualización} many {El error bajó de {first} a no más de {goal} en # actualizaciones} other {El error bajó de {first} a no más de {goal} en # actualizaciones}}, y es {last} después de {updates, plural, one {una} many {#} other {#}}.{rises, plural, =0 { No subió nunca.} one { Subió una vez por el camino.} many { Subió # veces por el camino.} other { Subió # veces por el camino.}}',
  'updates.outcome.slow':
    'Tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, el error ha bajado de {first} a {last}. Sigue bajando, y aún está por encima de {goal}.',
  'updates.outcome.oscillated':
    'Los pasos son demasiado largos: cada uno salta por encima del punto más bajo. En {end, plural, one {la última actualización} many {las últimas # actualizaciones} other {las últimas # actualizaciones}}, el error {isFlat, select, yes {se queda cerca de {low} mientras los pesos saltan de un lado a otro} other {va y viene entre {low} y {high}}}.',
  'updates.outcome.diverged':
    'El error subió de {first} a {last} en {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}.',
  'updates.outcome.overflow':
    '{updates, plural, =0 {Ya la primera actualización} one {Tras una actualización, la siguiente} many {Tras # actualizaciones, la siguiente} other {Tras # actualizaciones, la siguiente}} daría un número demasiado grande para el ordenador, así que la serie se detiene ahí.',
  'updates.outcome.saturated':
    '{count, plural, one {A {neurons} apenas le queda} many {A {neurons} apenas les queda} other {A {neurons} apenas les queda}} pendiente, así que apenas llega algo del error a los pesos. Tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, el error es {last}, {isMore, select, yes {más que} other {cuando empezó en}} {first}.',
  'updates.outcome.settled':
    'El error ya casi no cambia: es {last} tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, por encima de {goal}.',
  'updates.outputs.converged':
    'Tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, las salidas están a no más de {goal} de sus objetivos, en promedio. El error pasó de {first} a {last}.',
  'updates.outputs.slow':
    'Tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}, el error ha bajado de {first} a {last}. Sigue bajando, y las salidas están a {miss} de sus objetivos, en promedio.',
  'updates.outputs.settled':
    'El error ya casi no cambia: es {last} tras {updates, plural, one {una actualización} many {# actualizaciones} other {# actualizaciones}}. Las salidas están a {miss} de sus objetivos, en promedio.',
  'updates.outcome.still':
    'Con una tasa de aprendizaje de 0 ninguna actualización cambia nada: el error se queda en {last}.',

  'updates.along': 'A lo largo de la serie',
  'updates.alongRun': 'Qué serie',
  'updates.alongUpdate': 'Actualización',
  'updates.alongValue': 'Actualización {update, number} de {all, number}: error {error}',
  'updates.alongField': 'Ir a la actualización',
  'updates.alongBad': 'Un número entero de 0 a {most, number}.',
  'updates.open': 'Abrir esta actualización paso a paso',
  'updates.openHint': 'Tus números se conservan: «Deshacer» los recupera.',
  'updates.weights': 'Pesos y sesgos',
  'updates.weights.name': 'Nombre',
  'updates.weights.start': 'Comienzo',
  'updates.weights.now': 'Actualización {update, number}',
  'updates.weights.slope': 'Pendiente',
} as const;
