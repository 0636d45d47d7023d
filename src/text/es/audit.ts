/** Spanish, as audit in English. */
export const audit = {
  'audit.source': 'De quién son los valores',
  'audit.source.article': 'Los de un artículo',
  'audit.source.own': 'Los tuyos',
  'audit.intro.article':
    'Calcular una actualización a mano exige unos sesenta valores, y es fácil cometer un fallo. Aquí está lo que imprimen los artículos junto a lo exacto, y cómo verlo por ti mismo.',
  'audit.intro.own':
    'Pega o escribe los valores de un artículo, de un estudiante o los tuyos. Cada uno se corrige según los números puestos, y un fallo se distingue de lo que se sigue de él.',
  'audit.articles': 'Artículos',
  'audit.ofRight': '{right} de {all} correctos',
  'audit.nothingPublished':
    'Este ejemplo es para números propios, así que no hay nada impreso que revisar. Elige un artículo, o:',
  'audit.checkOwn': 'Revisar valores propios',
  'audit.otherNumbers':
    'Tienes otros números en este ejemplo. El artículo se revisa con los suyos; un enlace a un paso lo abre con ellos, y «Deshacer» recupera los tuyos.',

  'audit.summary': '{all} {counts}.',
  'audit.count.all': '{all, plural, one {# valor} many {# valores} other {# valores}}:',
  'audit.count.right':
    'correctos: {right}{cut, plural, =0 {} one { (# de ellos cortado, no redondeado)} many { (# de ellos cortados, no redondeados)} other { (# de ellos cortados, no redondeados)}}',
  'audit.count.follows':
    '{follows, plural, one {# se sigue de un fallo anterior} many {# se siguen de un fallo anterior} other {# se siguen de un fallo anterior}}',
  'audit.count.wrong': '{wrong, plural, one {# fallo} many {# fallos} other {# fallos}}',
  'audit.count.unreadable':
    '{unreadable, plural, one {# no es un número} many {# no son números} other {# no son números}}',
  'audit.onlySlips': 'Solo lo que no es correcto',
  'audit.onlyFilled': 'Solo filas con un valor',

  'audit.caption.article':
    '{title}: cada valor tal como está impreso, el exacto y lo que se observa',
  'audit.caption.own': 'Tus valores, los exactos y lo que se observa',
  'audit.column.quantity': 'Magnitud',
  'audit.column.figure.article': 'Impreso',
  'audit.column.figure.own': 'Tu valor',
  'audit.column.exact': 'Exacto',
  'audit.column.finding': 'Observación',
  'audit.open': '{name}: abrir el paso',
  'audit.field': 'Tu valor para {name}',

  'audit.verdict.right': 'Correcto',
  'audit.verdict.cut': 'Correcto, cortado',
  'audit.verdict.follows': 'Se sigue',
  'audit.verdict.wrong': 'Fallo',
  'audit.verdict.unreadable': 'No es un número',
  'audit.cut': 'Se omitió el resto de las cifras. Redondeado es {exact}.',
  'audit.fromShortened': 'Calculado con valores anteriores acortados; con los exactos es {exact}.',
  'audit.coarse': 'Hasta donde llega: más cifras dirían cuánto es.',
  'audit.follows':
    '{of, select, article {Es lo que dan los valores anteriores del artículo} other {Es lo que dan tus valores anteriores}}, así que el fallo no está aquí. Sin él, es {exact}.',
  'audit.carried':
    '{of, select, article {Con los valores impresos antes} other {Con tus valores anteriores}}, sería {carried}.',
  'audit.slipIn':
    '{count, plural, one {El fallo anterior:} many {Los fallos anteriores:} other {Los fallos anteriores:}}',
  'audit.openStep': 'Abrir el paso',
  'audit.again':
    '{of, select, article {Un segundo valor impreso para la misma magnitud.} other {Un segundo valor para la misma magnitud.}}',
  'audit.unexplained':
    'Ningún fallo común da {of, select, article {este valor} other {tu valor}}, así que no se dice nada de cómo surgió.',
  'audit.likely': 'Probable:',
  'audit.other':
    'Las cifras apuntan a {other}{instead, select, none {} other { en lugar de {instead}}}.',
  'audit.at':
    'Entró en {at}, que no está {of, select, article {impreso} other {entre tus valores}}.',
  'audit.unreadable':
    '{reason, select, empty {Aquí no hay nada.} tooLarge {Es mayor de lo que cabe en un ordenador.} tooLong {Es demasiado largo para un número.} divisionByZero {Nada se puede dividir entre cero.} twoSeparators {Tiene dos signos decimales. Escribe 1234,5, no 1.234,5.} other {Escribe un número como 0,45, 0.45, 4,5e-1 o 1/2.}}',
  'audit.howToSee': 'Cómo verlo:',

  'audit.paste.label': 'Pegar valores',
  'audit.paste.hint':
    'Uno por línea: el nombre de la magnitud y después su valor. Valen las filas de una tabla. Lo que no se puede leer se lista, y nada se adivina.',
  'audit.paste.example': 'net h1 = 0,3775\nout_h1: 0.5932\nw5+ 0,3589\ndE/dw5 = ,0821',
  'audit.paste.read': 'Leer estas líneas',
  'audit.paste.tooLong':
    'Es un texto de {length, number} caracteres, y se leen como mucho {most, number} de una vez. No se ha leído nada, y lo que había en el cuadro sigue ahí. Toma una parte.',
  'audit.paste.count':
    '{count, plural, =0 {No se ha leído ningún valor} one {Se ha leído # valor} many {Se han leído # valores} other {Se han leído # valores}}{unread, plural, =0 {, y todas las líneas se han leído} one {; # línea no} many {; # líneas no} other {; # líneas no}}.',
  'audit.paste.unread': 'Sin leer',
  'audit.paste.line': 'Línea {line, number}:',
  'audit.paste.why.noFigure': 'No hay ninguna magnitud con un valor.',
  'audit.paste.why.unknownName': 'Esta actualización no tiene ninguna magnitud con ese nombre.',
  'audit.paste.why.badFigure': 'Lo que hay junto al nombre no es un número.',
  'audit.paste.why.ambiguous':
    'Se puede leer de más de una manera. Escríbelo con un signo igual: dE/dw5 = −0,08.',
  'audit.paste.why.given':
    'Es uno de los datos, con los que se calculan los valores. Un peso después de la actualización se escribe w5+ o new w5.',
  'audit.paste.why.tooLong': 'La línea es demasiado larga para ser un nombre y un valor.',
  'audit.paste.replaced': 'Antes estaban estos valores',
  'audit.paste.tooMany': 'Más valores de una magnitud de los que caben',
  'audit.paste.more': '… y {count, number} más.',

  'audit.own.title': 'Tus valores para: {title}',
  'audit.own.none': 'Aún no hay valores. Pega algunos, o escribe uno junto a su magnitud.',
  'audit.own.fromArticle': 'Poner los valores del artículo',
  'audit.own.clear': 'Borrar los valores',
  'audit.own.putBack': 'Recuperar lo que había',
  'audit.own.numbers': 'Los números con los que se corrigen',
  'audit.own.leftovers':
    'No están en la tabla, porque esta actualización no tiene esa magnitud, o hay más valores de ella de los que caben:',
  'audit.own.tooLongForAddress':
    'Hay más valores de los que caben en la dirección, así que un enlace a esta página no los llevará. Siguen aquí mientras la página esté abierta.',
} as const;
