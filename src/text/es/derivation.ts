/** Spanish, as derivation in English. */
export const derivation = {
  'derivation.label': 'Derivación',
  'derivation.breadcrumb': 'Cómo has llegado aquí',
  'derivation.reveal': 'Mostrar',
  'derivation.formula': 'Fórmula',
  'derivation.numbers': 'Números puestos',
  'derivation.value': 'Valor',
  'derivation.hidden': 'Aún sin mostrar',
  'derivation.parts': 'De dónde viene cada parte',
  'derivation.rules':
    'Hallado regla a regla, en {lines, plural, one {# línea} many {# líneas} other {# líneas}}',
  'derivation.fromStep': 'paso {step}',
  'derivation.given': 'dato',
  'derivation.partOf': 'este paso',
  'derivation.goToField': 'Cambiar {name}',
  'derivation.goTo': 'Ir a: {name}',
  'derivation.nudge':
    'Comprobación sin cálculo diferencial: mueve {by} arriba y abajo en {h}, y {of} cambia a una tasa de {slope}.',
  'derivation.overflow':
    'Demasiado grande: {origin} supera el mayor número que cabe en un ordenador (unos 1,8 × 10³⁰⁸). Reduce los números que entran en él.',
  'derivation.overflowHere':
    'Demasiado grande: supera el mayor número que cabe en un ordenador (unos 1,8 × 10³⁰⁸). Reduce los números que entran en él.',
  'derivation.logarithmOfZero':
    'Infinito: {origin} toma el logaritmo de 0, porque una salida está tan cerca de 0 o de 1 que el ordenador no la distingue. Acerca a 0 las entradas netas de las salidas.',
  'value.overflow': 'demasiado grande',
  'derivation.seeCurve': 'Verlo en la curva',
  'derivation.matrixAlone':
    'La forma matricial es de un solo ejemplo. Para varios a la vez, el paso se escribe elemento a elemento.',
  'derivation.matrixMethod':
    'La forma matricial de la actualización es la del descenso de gradiente. Para {method} se escribe elemento a elemento.',
  'derivation.nudgeCorner':
    'Comprobación sin cálculo diferencial: aquí una ReLU está en su esquina. Mueve {by} arriba en {h}, y {of} cambia a una tasa de {above}; muévelo abajo, y cambia a una tasa de {below}. En la esquina misma se toma 0 como pendiente de la ReLU.',
} as const;
