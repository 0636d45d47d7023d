/** Spanish, as marking in English. */
export const marking = {
  'list.also': '{before}, {after}',
  diagnosis: '{name}. {explanation}',
  'diagnosis.targetMinusOut.name': 'Signo de (objetivo − salida)',
  'diagnosis.targetMinusOut.explanation':
    'El error es ½(objetivo − salida)². Su derivada respecto de la salida lleva un signo menos que viene de dentro del paréntesis, así que es −(objetivo − salida), o sea, salida − objetivo.',
  'diagnosis.halfLeftOut.name': 'Falta el ½',
  'diagnosis.halfLeftOut.explanation':
    'El error de una salida es la mitad de la diferencia al cuadrado. El medio está para que se cancele el 2 de la regla de la potencia; sin él, el error y su derivada son el doble de grandes.',
  'diagnosis.twoLeftOut.name': 'El ½ sigue en la derivada',
  'diagnosis.twoLeftOut.explanation':
    'La regla de la potencia baja un 2, y 2 · ½ es 1. En la derivada de ½(objetivo − salida)² no queda ningún ½.',
  'diagnosis.halvedTwice.name': 'Dividido entre dos una vez de más',
  'diagnosis.halvedTwice.explanation':
    'El error de cada salida ya tiene su ½. El total es la simple suma, sin un segundo medio.',
  'diagnosis.squareLeftOut.name': 'Falta el cuadrado',
  'diagnosis.squareLeftOut.explanation':
    'La diferencia entre objetivo y salida se eleva al cuadrado antes de dividirla entre dos.',
  'diagnosis.wrongTarget.name': 'El objetivo de la otra salida',
  'diagnosis.wrongTarget.explanation':
    'Cada salida se compara con su propio objetivo. Aquí se comparó con el de la otra salida.',
  'diagnosis.oneError.name': 'Solo el error de una salida',
  'diagnosis.oneError.explanation': 'El error total es la suma de los errores de las dos salidas.',
  'diagnosis.biasLeftOut.name': 'Falta el sesgo',
  'diagnosis.biasLeftOut.explanation':
    'Una entrada neta es la suma de las entradas ponderadas y el sesgo de la neurona. Aquí falta el sesgo.',
  'diagnosis.biasOfOther.name': 'Otro sesgo',
  'diagnosis.biasOfOther.explanation':
    'Cada capa, y cada neurona si los sesgos no se comparten, tiene su propio sesgo. Aquí se sumó uno que va en otro lugar.',
  'diagnosis.biasSubtracted.name': 'El sesgo restado',
  'diagnosis.biasSubtracted.explanation':
    'El sesgo se suma a las entradas ponderadas, sea cual sea su signo.',
  'diagnosis.weightsCrossed.name': 'Pesos cruzados',
  'diagnosis.weightsCrossed.explanation':
    'Dos pesos han cambiado de lugar. Sigue la línea del diagrama: cada peso es de una línea, de una neurona a otra, tanto hacia delante como hacia atrás.',
  'diagnosis.wrongWeight.name': 'Otro peso',
  'diagnosis.wrongWeight.explanation':
    'Se tomó un peso de la misma capa, pero no el de esta línea del diagrama.',
  'diagnosis.wrongSource.name': 'Otra entrada',
  'diagnosis.wrongSource.explanation':
    'Cada peso se multiplica por el valor que hay al comienzo de su propia línea. Aquí se tomó el valor de otra neurona o entrada.',
  'diagnosis.netForOutput.name': 'Entrada neta en lugar de salida',
  'diagnosis.netForOutput.explanation':
    'Lo que una neurona transmite es su salida, después de la sigmoide. Aquí se tomó su entrada neta.',
  'diagnosis.inputLeftOut.name': 'Falta una entrada',
  'diagnosis.inputLeftOut.explanation':
    'Una entrada neta tiene un producto por cada línea que llega a la neurona. Aquí falta uno.',
  'diagnosis.activationLeftOut.name': 'Falta la sigmoide',
  'diagnosis.activationLeftOut.explanation':
    'Esto es todavía la entrada neta. La salida es lo que la sigmoide hace de ella.',
  'diagnosis.activationSign.name': 'Signo en el exponente',
  'diagnosis.activationSign.explanation':
    'La sigmoide es 1/(1 + e^−net), con un signo menos en el exponente. Sin él, el resultado es 1 menos el correcto.',
  'diagnosis.slopeLeftOut.name': 'Falta salida · (1 − salida)',
  'diagnosis.slopeLeftOut.explanation':
    'Al volver a través de una neurona, el error pasa por la sigmoide, así que la pendiente de la sigmoide, salida · (1 − salida), es uno de los factores.',
  'diagnosis.slopeAtNet.name': 'Pendiente tomada en la entrada neta',
  'diagnosis.slopeAtNet.explanation':
    'La pendiente de la sigmoide es salida · (1 − salida). Aquí se puso la entrada neta donde va la salida.',
  'diagnosis.slopeWithoutOut.name': 'Solo 1 − salida',
  'diagnosis.slopeWithoutOut.explanation':
    'La pendiente de la sigmoide tiene dos factores: salida y 1 − salida. Aquí falta el primero.',
  'diagnosis.slopeWithoutOneMinus.name': 'Solo la salida',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'La pendiente de la sigmoide tiene dos factores: salida y 1 − salida. Aquí falta el segundo.',
  'diagnosis.newWeight.name': 'El peso actualizado en la capa oculta',
  'diagnosis.newWeight.explanation':
    'El error vuelve a la capa oculta por los pesos con los que se produjo. Todas las derivadas se toman con los pesos antiguos; los nuevos se usan por primera vez en la siguiente pasada hacia delante.',
  'diagnosis.onePath.name': 'Solo uno de los dos caminos',
  'diagnosis.onePath.explanation':
    'Actúa sobre el error total a través de las dos neuronas de la capa siguiente. Sigue cada camino hacia atrás y suma los dos.',
  'diagnosis.pathsSubtracted.name': 'Los caminos restados',
  'diagnosis.pathsSubtracted.explanation':
    'Las aportaciones de los caminos se suman, cada una con el signo que tiene.',
  'diagnosis.weightLeftOut.name': 'Falta el peso en el camino de vuelta',
  'diagnosis.weightLeftOut.explanation':
    'Entre una salida oculta y la entrada neta siguiente hay un peso, y también es un factor en el camino de vuelta.',
  'diagnosis.sourceLeftOut.name': 'Falta la entrada del peso',
  'diagnosis.sourceLeftOut.explanation':
    'Esta es la derivada respecto de la entrada neta. Para un peso, falta multiplicarla por el valor por el que se multiplica el peso.',
  'diagnosis.weightForSource.name': 'El peso en lugar de su entrada',
  'diagnosis.weightForSource.explanation':
    'La derivada de peso · valor respecto del peso es el valor, no el peso.',
  'diagnosis.errorLeftOut.name': 'Falta el primer factor',
  'diagnosis.errorLeftOut.explanation':
    'La cadena empieza con cómo cambia el error con la salida. Aquí falta ese factor.',
  'diagnosis.deltaOfOther.name': 'La derivada de otra neurona',
  'diagnosis.deltaOfOther.explanation':
    'La cadena vuelve a través de la neurona a la que pertenece este peso o esta salida. Aquí se empezó en otra neurona de la capa.',
  'diagnosis.factorsAdded.name': 'Factores sumados',
  'diagnosis.factorsAdded.explanation':
    'A lo largo de un camino de la regla de la cadena, los factores se multiplican. Solo se suman caminos distintos.',
  'diagnosis.added.name': 'Sumado en vez de restado',
  'diagnosis.added.explanation':
    'La derivada apunta hacia donde crece el error, así que el paso va al contrario: peso nuevo = peso antiguo − tasa de aprendizaje · derivada.',
  'diagnosis.rateLeftOut.name': 'Falta la tasa de aprendizaje',
  'diagnosis.rateLeftOut.explanation':
    'La derivada se multiplica por la tasa de aprendizaje antes de restarla del peso.',
  'diagnosis.stepOnly.name': 'Solo el paso',
  'diagnosis.stepOnly.explanation':
    'Esto es la tasa de aprendizaje por la derivada: el cambio del peso. Réstalo del peso antiguo.',
  'diagnosis.gradientMinusWeight.name': 'Restado al revés',
  'diagnosis.gradientMinusWeight.explanation': 'Se resta el paso del peso, no el peso del paso.',
  'diagnosis.rateTimesWeight.name': 'Tasa de aprendizaje en el peso',
  'diagnosis.rateTimesWeight.explanation':
    'La tasa de aprendizaje multiplica solo la derivada, no el peso.',
  'diagnosis.gradientOfOther.name': 'La derivada de otro peso',
  'diagnosis.gradientOfOther.explanation':
    'Cada peso se mueve con su propia derivada. Aquí se tomó la de otro peso.',
  'diagnosis.oldValue.name': 'Un valor antiguo en la comprobación',
  'diagnosis.oldValue.explanation':
    'La pasada hacia delante tras la actualización usa los pesos nuevos y las salidas que resultan de ellos. Aquí se tomó un valor de antes de la actualización.',
  'diagnosis.signLost.name': 'Signo cambiado',
  'diagnosis.signLost.explanation': 'Las cifras son correctas y el signo no.',
  'diagnosis.digitsTransposed.name': 'Dos cifras intercambiadas',
  'diagnosis.digitsTransposed.explanation':
    'Con dos cifras vecinas en el orden contrario, el valor es correcto.',
  'diagnosis.digitChanged.name': 'Una cifra mal leída o mal escrita',
  'diagnosis.digitChanged.explanation': 'Con una cifra cambiada, el valor es correcto.',
  'diagnosis.digitLost.name': 'Falta una cifra',
  'diagnosis.digitLost.explanation': 'Con una cifra añadida, el valor es correcto.',
  'diagnosis.digitAdded.name': 'Sobra una cifra',
  'diagnosis.digitAdded.explanation': 'Con una cifra quitada, el valor es correcto.',
  'diagnosis.pointMoved.name': 'El signo decimal fuera de lugar',
  'diagnosis.pointMoved.explanation':
    'Las cifras son correctas, pero el signo decimal no está donde debe.',
  'diagnosis.lastDigit.name': 'Falla la última cifra',
  'diagnosis.lastDigit.explanation':
    'El valor es casi correcto. Por lo general, algún número se redondeó demasiado pronto: lleva una o dos cifras más de las que escribes.',
  'diagnosis.valueOfOther.name': 'El valor de otra magnitud',
  'diagnosis.valueOfOther.explanation': 'Este es el valor de {other}.',
  'diagnosis.swapped.name': 'Dos valores intercambiados',
  'diagnosis.swapped.explanation':
    'Este es el valor de {other}, y el que está escrito allí es el que va aquí.',
} as const;
