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
    '{layer, select, output {Es la respuesta de la red, que se compara con su objetivo.} other {Es lo que recibirá la capa de salida.}}',
  'step.error.what':
    'Toma la distancia entre la salida de {neuron} y su objetivo, elévala al cuadrado y divídela entre dos.',
  'step.error.why':
    'El cuadrado cuenta igual un desvío en cualquier sentido; el medio cancelará un 2 en el camino de vuelta.',
  'step.totalError.what': 'Suma los errores de las dos salidas.',
  'step.totalError.why':
    'Este único número dice cuánto se equivoca la red. Desde aquí, todo consiste en hacerlo más pequeño.',
  'step.errorByOutput.what':
    '¿Con qué rapidez cambia el error total con la salida de {neuron}? El error de la otra salida no depende de ella, así que desaparece.',
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
    '{shared, select, yes {El sesgo {by} se suma a las dos entradas netas de su capa, así que actúa sobre el error a través de ambas: suma las dos.} other {El sesgo {by} se suma tal cual: mueve la entrada neta uno a uno.}}',
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
  'step.newError.why': 'El error de una salida puede subir mientras el de la otra baja más.',
  'step.newTotalError.what':
    'Suma los nuevos errores y compara la suma con la de antes de la actualización.',
  'step.newTotalError.why':
    'Si es menor, la actualización ha funcionado: aplícala y empieza de nuevo. Si es mayor, el paso fue demasiado largo: ayuda una tasa de aprendizaje menor.',
} as const;
