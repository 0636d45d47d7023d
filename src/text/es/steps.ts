/** Spanish, as steps in English. */
export const steps = {
  'step.given.what': '{by} es un dato: uno de los números que puedes cambiar.',
  'step.given.why': 'En este paso se necesita por primera vez.',
  'step.net.what': 'Suma lo que llega a {neuron}: cada valor que entra por su peso, más el sesgo.',
  'step.net.why':
    '{layer, select, output {Ya se conocen las salidas ocultas, así que la capa de salida puede reunir su entrada neta.} other {Una neurona reúne primero su entrada neta; solo entonces puede dar una salida.}}',
  'step.output.what':
    'Pasa la entrada neta de {neuron} por la sigmoide, que convierte cualquier número en uno entre 0 y 1.',
  'step.output.why':
    '{layer, select, output {Es la respuesta de la red, que se compara con su objetivo.} other {Es lo que recibirá la capa siguiente.}}',
  'step.error.what':
    'Toma la distancia entre la salida de {neuron} y su objetivo, elévala al cuadrado y divídela entre dos.',
  'step.error.why':
    'El cuadrado cuenta igual un desvío en cualquier sentido; el medio cancelará un 2 en el camino de vuelta.',
  'step.totalError.what':
    '{outputs, plural, =1 {Hay una sola salida, así que su error es el error total.} =2 {Suma los errores de las dos salidas.} other {Suma los errores de todas las salidas.}}',
  'step.totalError.why':
    'Este único número dice cuánto se equivoca la red. Desde aquí, todo consiste en hacerlo más pequeño.',
  'step.errorByOutput.what':
    '¿Con qué rapidez cambia el error total con la salida de {neuron}?{outputs, plural, =1 {} =2 { El error de la otra salida no depende de ella, así que desaparece.} other { Los errores de las otras salidas no dependen de ella, así que desaparecen.}}',
  'step.errorByOutput.why': 'El camino de vuelta empieza donde se comete el error: en las salidas.',
  'step.slope.what':
    '¿Cuánta pendiente tiene la sigmoide en la entrada neta de {neuron}? Su pendiente es la salida por (1 menos la salida).',
  'step.slope.why':
    'Un cambio de la entrada neta llega a la salida con este factor: como mucho un cuarto, y casi nada cuando la neurona está saturada.',
  'step.delta.what':
    'Multiplica los dos: así de rápido cambia el error con la entrada neta de {neuron}. A menudo se llama la delta de {neuron}.',
  'step.delta.why':
    'La derivada de cada peso que entra en {neuron} contiene este producto; de un peso a otro solo cambia el último factor.',
  'step.outputWeight.what':
    'La regla de la cadena: {by} mueve la entrada neta de {neuron}, esta mueve su salida y esta mueve el error. Multiplica las tres tasas.',
  'step.outputWeight.why':
    'Si es positiva, un {by} mayor agranda el error; si es negativa, lo reduce. Su tamaño dice con qué rapidez.',
  'step.pathError.what':
    '¿Con qué rapidez cambia el error de {output} con la salida de {neuron}? Vuelve a través de {output} y por el peso que hay entre ambas.',
  'step.pathError.why':
    'La salida de {neuron} llega a todas las neuronas de salida, así que cada camino se sigue por separado antes de sumarlos.',
  'step.hiddenOut.what':
    'Suma los caminos: la salida de {neuron} cambia el error total a través de las dos neuronas de salida a la vez.',
  'step.hiddenOut.why':
    'Una neurona oculta no tiene objetivo propio. Su parte del error es la suma de lo que hace en cada salida.',
  'step.hiddenWeight.what':
    'La regla de la cadena, una capa más atrás: {by} mueve la entrada neta de {neuron}, esta mueve su salida y esta mueve el error por los dos caminos.',
  'step.hiddenWeight.why':
    'El primer factor ya contiene los dos caminos, así que aquí también hay tres factores.',
  'step.bias.what':
    '{shared, select, yes {{neurons, plural, =2 {El sesgo {by} se suma a las dos entradas netas de su capa, así que actúa sobre el error a través de ambas: suma las dos.} other {El sesgo {by} se suma a todas las entradas netas de su capa, así que actúa sobre el error a través de las {neurons}: súmalas.}}} other {El sesgo {by} se suma tal cual: mueve la entrada neta uno a uno.}}',
  'step.bias.why':
    'Un sesgo es un peso cuya entrada siempre es 1. Tiene gradiente aunque la actualización lo deje fijo.',
  'step.netByWeight.what':
    '¿Con qué rapidez cambia la entrada neta de {neuron} con {by}? Los otros términos no lo contienen, así que queda el valor por el que se multiplica {by}.',
  'step.netByWeight.why': 'Es el último factor de la cadena que lleva de vuelta a {by}.',
  'step.netByOutput.what':
    '¿Con qué rapidez cambia la entrada neta de {neuron} con {by}? Solo un término lo contiene, y de él queda el peso que hay entre ambas.',
  'step.netByOutput.why':
    'Los errores vuelven por los mismos pesos que llevaron los valores hacia delante.',
  'step.netByBias.what':
    'El sesgo se suma tal cual, así que la entrada neta cambia uno a uno con él.',
  'step.netByBias.why': 'Es el último factor de la cadena que lleva de vuelta al sesgo.',
  'step.update.what': 'Un paso cuesta abajo: resta a {by} la tasa de aprendizaje por la derivada.',
  'step.update.why':
    'Se resta porque la derivada apunta hacia donde crece el error. Todas las derivadas se tomaron con los pesos antiguos, así que el orden de las actualizaciones no importa.',
  'step.newNet.what':
    'La pasada hacia delante otra vez, ahora con los pesos actualizados: la entrada neta de {neuron}.',
  'step.newNet.why': 'Solo calculándolo de nuevo se ve si la actualización sirvió.',
  'step.newOutput.what': 'La sigmoide de la nueva entrada neta de {neuron}.',
  'step.newOutput.why':
    '{layer, select, output {Compárala con su objetivo: ¿se ha acercado?} other {Un paso pequeño la cambia solo un poco.}}',
  'step.newError.what': 'El error de {neuron} con su nueva salida.',
  'step.newError.why':
    '{outputs, plural, =1 {No hay otra salida, así que por este error se juzga la actualización.} =2 {El error de una salida puede subir mientras el de la otra baja más.} other {El error de una salida puede subir mientras los de las otras bajan más.}}',
  'step.newTotalError.what':
    '{outputs, plural, =1 {El error de la única salida es el error total: compáralo con el de antes de la actualización.} other {Suma los nuevos errores y compara la suma con la de antes de la actualización.}}',
  'step.newTotalError.why':
    'Si es menor, la actualización ha funcionado: aplícala y empieza de nuevo. Si es mayor, el paso fue demasiado largo: ayuda una tasa de aprendizaje menor.',
  'step.velocity.what':
    'Conserva una parte de la velocidad que tenía {by}, con el factor mu, y añade un empujón cuesta abajo: resta la tasa de aprendizaje por la derivada.',
  'step.velocity.why':
    'Los empujones que siguen en un mismo sentido se suman en un paso más largo; los que van y vienen se cancelan.',
  'step.momentumUpdate.what': 'Mueve {by} según su nueva velocidad.',
  'step.momentumUpdate.why':
    'El paso ya no depende solo de esta derivada, sino de todas las anteriores, y menos cuanto más antiguas.',
  'step.nesterovUpdate.what':
    'Mueve {by} en mu por su nueva velocidad y, otra vez, en el empujón de esta derivada.',
  'step.nesterovUpdate.why':
    'El método de Nesterov toma la derivada en el punto al que la velocidad va a llevar el peso. El peso que ves ya es ese punto, así que se adelanta hasta donde lo llevará la próxima velocidad.',
  'step.meanGradient.what':
    'Mezcla la derivada respecto de {by} con la media móvil de las derivadas anteriores.',
  'step.meanGradient.why':
    'Una media de muchas actualizaciones apunta adonde apuntan casi todas; lo que cambia de signo de una a otra se cancela.',
  'step.meanSquare.what':
    'Mezcla el cuadrado de la derivada respecto de {by} con la media móvil de los cuadrados anteriores.',
  'step.meanSquare.why':
    'Su raíz dice qué tamaño suelen tener las derivadas de este peso, sea cual sea su signo.',
  'step.corrected.what':
    'Corrige la media móvil de {by}: divídela entre 1 menos su factor elevado al número de actualizaciones.',
  'step.corrected.why':
    'La media empezó en 0, así que al principio se queda corta justo en esa proporción. Tras muchas actualizaciones ya no hay nada que corregir.',
  'step.rmspropUpdate.what':
    'Un paso cuesta abajo: la tasa de aprendizaje por la derivada, dividida entre el tamaño que suelen tener las derivadas respecto de {by}.',
  'step.rmspropUpdate.why':
    'Así todos los pesos dan pasos de tamaño parecido, por grandes o pequeñas que sean sus derivadas. Épsilon evita dividir entre 0.',
  'step.adamUpdate.what':
    'Un paso cuesta abajo en el sentido de la media de las derivadas, dividida entre el tamaño que suelen tener las derivadas respecto de {by}.',
  'step.adamUpdate.why':
    'La media da el sentido y la raíz la escala: el primer paso mide lo que la tasa de aprendizaje, sea cual sea la derivada. Épsilon evita dividir entre 0.',
  'step.activated.what':
    '{activation, select, tanh {Pasa la entrada neta de {neuron} por la tangente hiperbólica, que convierte cualquier número en uno entre −1 y 1.} relu {Una ReLU deja pasar tal cual una entrada neta mayor que 0, y da 0 en los demás casos.} softmax {La parte de {neuron}: e elevado a su entrada neta, dividido entre la suma de lo mismo para todas las salidas.} other {{neuron} es lineal: su salida es su entrada neta.}}',
  'step.activated.why':
    '{layer, select, output {Es la respuesta de la red, que se compara con su objetivo.} other {Es lo que recibirá la capa siguiente.}}',
  'step.activatedSlope.what':
    '{activation, select, tanh {¿Cuánta pendiente tiene tanh en la entrada neta de {neuron}? Su pendiente es 1 menos la salida al cuadrado.} relu {La pendiente de una ReLU es 1 por encima de 0, y 0 por debajo. En 0 no hay pendiente; se toma 0.} softmax {Una entrada neta aumenta su propia parte y reduce todas las demás.} other {Una neurona lineal deja pasar cada cambio tal cual: su pendiente es 1.}}',
  'step.activatedSlope.why': 'Un cambio de la entrada neta llega a la salida con este factor.',
  'step.crossError.what':
    'La entropía cruzada: cuanto más cerca está la salida de {neuron} de su objetivo, menor es.',
  'step.crossError.why':
    'El logaritmo castiga mucho un error cometido con seguridad, y se cancelará con la pendiente en el camino de vuelta.',
  'step.cancelled.what':
    'La regla de la cadena, y entonces queda poco: la pendiente de la salida se cancela con el denominador de la derivada del error. Las reglas lo muestran línea a línea.',
  'step.cancelled.why':
    '{targets, select, any {Quedaría salida menos objetivo si los objetivos sumaran 1; estos no lo hacen, así que su suma se queda. Aun así, el error habla claro cuando la neurona está saturada.} other {Salida menos objetivo: el error habla claro incluso cuando la neurona está saturada. Por eso se usan juntas estas dos.}}',
  'step.weightByDelta.what':
    'La delta de {neuron} dice con qué rapidez cambia el error con su entrada neta; la entrada neta cambia con {by} según el valor por el que se multiplica {by}.',
  'step.weightByDelta.why':
    'Si es positiva, un {by} mayor agranda el error; si es negativa, lo reduce.',
  'step.pathsOut.what':
    'Suma los caminos: la salida de {neuron} cambia el error total a través de cada neurona que la recibe.',
  'step.pathsOut.why':
    'Una neurona oculta no tiene objetivo propio. Su parte en el error es la suma de lo que provoca más adelante.',
  'step.batchError.what':
    '{reduce, select, sum {Suma los errores totales de los {examples} ejemplos.} other {Toma la media de los errores totales de los {examples} ejemplos: súmalos y divide entre {examples}.}}',
  'step.batchError.why':
    'La actualización ha de mejorar la red en todos sus ejemplos, así que este es el número que cuenta.',
  'step.batchGradient.what':
    '{reduce, select, sum {Suma las derivadas respecto de {by} de los {examples} ejemplos.} other {Toma la media de las derivadas respecto de {by} de los {examples} ejemplos: súmalas y divide entre {examples}.}}',
  'step.batchGradient.why':
    '{reduce, select, sum {Cada ejemplo tira de {by} por su lado, y la suma es adonde tiran juntos. Crece con el número de ejemplos, y el paso también.} other {Cada ejemplo tira de {by} por su lado, y la media es adonde tiran juntos. Es la suma salvo por el factor, así que una misma tasa de aprendizaje sirve para muchos ejemplos igual que para uno.}}',
  'step.newBatchError.what':
    '{reduce, select, sum {Suma los nuevos errores de los {examples} ejemplos y compara la suma con la} other {Toma la media de los nuevos errores de los {examples} ejemplos y compárala con la}} de antes de la actualización.',
  'step.newBatchError.why':
    'El error de un ejemplo puede subir mientras baja el de todos juntos. Si el de todos es mayor, el paso fue demasiado largo: ayuda una tasa de aprendizaje menor.',
} as const;
