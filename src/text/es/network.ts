/** Spanish, as network in English. */
export const network = {
  'network.label': 'Red',
  'network.help':
    'Las flechas recorren la red, Intro abre una derivación, más y menos cambian un número.',
  'network.unknown': '{name}, aún sin calcular',
  'network.value': '{name}, {value}',
  'network.weight': '{name}, peso de {from} a {to}, {value}',
  'network.current': '{name}, se calcula ahora',
  'network.layer.input': 'Entradas',
  'network.layer.h': 'Capa oculta',
  'network.layer.o': 'Capa de salida',
  'network.layer.error': 'Error',
  'network.legend.positive': 'continua: peso positivo',
  'network.legend.negative': 'discontinua: peso negativo',
  'network.legend.thickness': 'más gruesa: mayor',
  'network.legend.drag': 'arrastra un número para cambiarlo',
  'network.helpReadOnly': 'Las flechas recorren la red, Intro abre una derivación.',
  'network.layer.k': 'Capa oculta 2',
  'network.layer.m': 'Capa oculta 3',
  'network.flat': 'plana: pendiente {slope}',
  'network.legend.point': 'señala una línea para ver su número',
  'network.layer.h1': 'Capa oculta 1',
} as const;
