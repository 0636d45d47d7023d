/** Spanish, as rules in English. */
export const rules = {
  'rule.start': 'por hallar',
  'rule.definition': 'definición',
  'rule.sum': 'regla de la suma',
  'rule.difference': 'regla de la resta',
  'rule.constant': 'la derivada de una constante es 0',
  'rule.constantFactor': 'un factor constante se queda',
  'rule.power': 'regla de la potencia, por la derivada interior',
  'rule.squareRoot': 'la derivada de la raíz es 1 entre 2 raíces, por la derivada interior',
  'rule.exponential': 'eˣ sigue siendo eˣ, por la derivada interior',
  'rule.negative': 'el signo menos se queda',
  'rule.itself': 'su derivada respecto de sí misma es 1',
  'rule.tidy': 'simplificado',
  'rule.splitFraction': 'separado en dos fracciones',
  'rule.recogniseOutput': 'la primera fracción es la salida, la segunda es 1 menos ella',
  'rule.quotient': 'regla del cociente',
  'rule.logarithm':
    'la derivada del logaritmo es 1 entre lo que lleva dentro, por la derivada interior',
  'rule.positivePart':
    'por casos: por encima de 0 cambia con lo que lleva dentro, por debajo de 0 no cambia; en 0, donde no hay derivada, se toma 0',
  'rule.recogniseFraction': 'cada una de estas fracciones es una salida',
  'rule.chainRule': 'regla de la cadena',
  'rule.putIn': 'cada derivada en su lugar',
  'rule.cancel': 'multiplicado: los denominadores se cancelan',
  'rule.collect': 'simplificado: lo que se cancela desaparece',
  'rule.targetsAddUp': 'los objetivos suman 1',
} as const;
