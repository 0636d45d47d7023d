/** Spanish, as explore in English. */
export const explore = {
  'explore.plots': 'Gráficas',
  'explore.plot.parameter': 'Un número',
  'explore.plot.all': 'Todos a la vez',
  'explore.plot.map': 'Dos números',
  'explore.plot.updates': 'Muchas actualizaciones',
  'explore.plot.methods': 'Métodos comparados',
  'methods.lead':
    'El descenso de gradiente y otras cuatro maneras de dar el paso, todas desde tus números tal como están y con tu tasa de aprendizaje, {eta} = {rate}. RMSprop y Adam mueven cada peso más o menos lo que mide la tasa de aprendizaje, así que les conviene una menor que a los demás.',
  'methods.count': 'Actualizaciones',
  'methods.title':
    '{of} a lo largo de {count, plural, one {# actualización} many {# actualizaciones} other {# actualizaciones}}, con cinco métodos',
  'methods.sentence':
    '{of} a lo largo de {count, plural, one {# actualización} many {# actualizaciones} other {# actualizaciones}}. Al final: {ends}.',
  'methods.end': '{name} {error}',
  'explore.plot.trial': 'Un peso, probando',
  'range.label': 'Eje de {name}',
  'range.low': 'Eje de {name}, desde',
  'range.high': 'Eje de {name}, hasta',
  'range.closer': 'Acercar en {name}',
  'range.wider': 'Alejar en {name}',
  'range.usual': 'Intervalo habitual',
  'range.bad':
    'El eje de {name} admite dos números, primero el menor. Hasta entonces se queda como está.',
  'parameter.choose': 'El error según',
  'parameter.title': '{of} para cada {by}, con todo lo demás fijo',
  'parameter.seeStep': 'Acercar, para ver el paso',
  'parameter.slope': 'pendiente {slope}',
  'parameter.lands': 'llega a {at}',
  'parameter.landsOutside': 'llega a {at}, fuera',
  'parameter.point': '{by} {at}, {of} {error}',
  'parameter.sentence':
    'En {by} = {at}, {of} es {error}, y {direction, select, up {sube a una tasa de {slope} cuando {by} crece} down {baja cuando {by} crece, a una tasa de {slope}} flat {aquí no cambia con {by}: su pendiente es 0} other {su pendiente no se puede calcular}}. De {by} = {from} a {to} va de {start} a {end}; lo más bajo es {lowest}, en {by} = {lowestAt}.',
  'probe.label': 'Pendiente y paso',
  'probe.slope': 'La pendiente es la derivada',
  'probe.toStep': 'Ver cómo se halla, paso a paso',
  'probe.noStep':
    'La actualización no necesita esta, porque {by} es una entrada; se halla con la misma regla de la cadena.',
  'probe.step': 'El paso, y adónde llega',
  'probe.lands':
    'Con todo lo demás fijo, {of} pasaría de {before} a {error}. La actualización mueve todos los pesos a la vez, así que el error de después es otro.',
  'probe.held': 'La actualización deja {by} como está, así que no hay paso.',
  'check.label': 'Pruébalo: la pendiente sin cálculo diferencial',
  'check.what':
    'Ve un poco a cada lado de {by} y divide el cambio del error entre la distancia. Cuanto menor es h, más se acerca a la derivada; hasta cierto punto.',
  'check.choose': 'h = {h}',
  'check.h': 'h',
  'check.above': '{of} en {by} + h',
  'check.below': '{of} en {by} − h',
  'check.rate': 'Tasa entre ambos',
  'check.derivative': 'Derivada',
  'check.gap': 'Diferencia',
  'check.title': 'Cuánto dista la tasa de la derivada, para cada h',
  'check.sentence':
    'Con h = 1 difieren en {first}; con h = {h}, en {gap}, que es lo mínimo; y con la menor h, otra vez en {last}.',
  'check.why':
    'Desde la derecha: una décima de h deja una centésima de la diferencia, pues lo que la recta pierde de la curva va con h². Desde la izquierda: los dos errores están tan cerca que al restarlos apenas quedan cifras, solo redondeo, y dividir entre un 2h minúsculo lo agranda. La derivada por reglas no tiene ninguno de los dos problemas.',
  'check.rounding': 'redondeo',
  'check.truncation': 'curvatura',
  'check.equal':
    'Aquí la tasa y la derivada no difieren, o no se pueden calcular: no hay nada que dibujar.',
  'all.lead':
    'El error según cada número por separado, con todo lo demás fijo. Todas comparten una escala de error, así que la curva más empinada importa más. Van por orden del tamaño de la pendiente en el punto, |\u2060∂E/\u2060∂p|: cuánto cambia ahora el error con un pequeño cambio de cada uno.',
  'all.open': 'Abrir {name}',
  'all.slope': 'pendiente {slope}',
  'all.title': 'La curva de cada número, primero la más empinada',
  'all.sentence':
    'El error cambia más rápido con {first}, a una tasa de {firstSlope}, y más despacio con {last}, a una tasa de {lastSlope}.',
  'all.name': 'Número',
  'all.value': 'Valor',
  'all.rate': 'Pendiente',
  'all.errorAtStart': 'Error al comienzo de su eje',
  'all.errorAtEnd': 'Error al final de su eje',
  'all.axis': 'Eje',
  'map.across': 'Horizontal',
  'map.upright': 'Vertical',
  'map.ahead': 'Camino de',
  'map.updates':
    '{count, plural, one {# actualización} many {# actualizaciones} other {# actualizaciones}}',
  'map.title': '{of} según {first} y {second}, con todo lo demás fijo',
  'map.gradient': 'gradiente',
  'map.point': 'El punto de {first} y {second}: las flechas lo mueven',
  'map.pointAt': '{first} {x}, {second} {y}',
  'map.corner': '{second} ↓, {first} →',
  'map.update': 'Actualización',
  'map.errorThere': '{of}, con todo movido',
  'map.wayTable': 'El camino de las actualizaciones',
  'map.over':
    '{first} va de {from} a {to}, {second} de {from2} a {to2}. {flat, select, yes {El error es {low} en todas partes: aquí no depende de ellos.} other {El error está entre {low}, en {first} = {lowX} y {second} = {lowY}, y {high}.}}{overflow, select, yes { En la parte marcada es demasiado grande para los números del ordenador.} other {}}',
  'map.here':
    'En {first} = {x} y {second} = {y} es {error}; allí el gradiente es {gradientX} en {first} y {gradientY} en {second}.',
  'map.way':
    '{count, plural, =0 {No se dibuja ninguna actualización.} one {La próxima actualización lleva a {first} = {x} y {second} = {y}, con un error de {error}.} many {Las próximas # actualizaciones llevan a {first} = {x} y {second} = {y}, con un error de {error}.} other {Las próximas # actualizaciones llevan a {first} = {x} y {second} = {y}, con un error de {error}.}} {overflows, select, yes {Ahí acaba: la actualización siguiente es demasiado grande para los números del ordenador.} other {}}',
  'map.honest':
    'La flecha es el gradiente: apunta cuesta arriba, y una actualización va en contra. Una actualización mueve todos los pesos, pero el mapa es un corte que deja todo menos {first} y {second} donde está ahora. Así que el camino es cierto, pero los errores a lo largo de él no son los del mapa; están en su tabla.',
  'trial.lead':
    'Antes de cualquier red: un modelo con un solo peso, y = W · x. ¿Qué W se ajusta a estos datos? Prueba algunos: cada uno deja su marca en la curva. Después mira cómo la derivada dice hacia dónde ir sin probar.',
  'trial.caption': 'Los datos, y el modelo con {weight}',
  'trial.input': 'Entrada x',
  'trial.target': 'Deseado t',
  'trial.output': 'Salida {formula}',
  'trial.error': 'Error al cuadrado {formula}',
  'trial.sum': 'Suma de los errores al cuadrado',
  'trial.more': 'Añadir una fila',
  'trial.fewer': 'Quitar la última fila',
  'trial.move': '{way, select, less {{by} menos de {weight}} other {{by} más de {weight}}}',
  'trial.ask': '¿Hacia dónde debe ir {weight}?',
  'trial.way.smaller': 'Menor',
  'trial.way.stay': 'Está bien',
  'trial.way.larger': 'Mayor',
  'trial.verdict':
    '{right, select, yes {Sí: } other {No: }}{way, select, smaller {con {weight} menor, el error baja.} larger {con {weight} mayor, el error baja.} other {ningún cambio pequeño de {weight} reduce el error.}}',
  'trial.tell': 'Preguntar a la derivada',
  'trial.told':
    '{way, select, smaller {La pendiente es {slope}: positiva, así que {error} crece con {weight}. {weight} debe hacerse menor.} larger {La pendiente es {slope}: negativa, así que {error} baja cuando {weight} crece. {weight} debe hacerse mayor.} other {La pendiente es {slope}: aquí la curva es llana, así que este es el lugar para parar.}}',
  'trial.title': '{of} para cada {weight}',
  'trial.mark': 'error {error}',
  'trial.handle': '{weight} en la curva',
  'trial.sentence':
    'En {weight} = {at}, la suma de los errores al cuadrado, {of}, es {error}. {count, plural, =0 {Aún no se ha probado otro {weight}.} one {Probado hasta ahora, con su error: {tried}.} many {Probados hasta ahora, con el error de cada uno: {tried}.} other {Probados hasta ahora, con el error de cada uno: {tried}.}}',
} as const;
