/** Spanish, as teachers in English. */
export const teachers = {
  'teachers.lead':
    'Una clase de 45 minutos en la que el grupo sigue a mano una sola actualización de una red pequeña y ve por qué cada peso se mueve como lo hace. Todos los enlaces abren el ejemplo clásico.',
  'teachers.contents': 'En esta página',
  'teachers.minutes': '{count, plural, one {# minuto} many {# minutos} other {# minutos}}',
  'teachers.seeStep': 'Ver el paso: {name}',
  'teachers.section.preparation': 'Antes de la clase',
  'teachers.section.lesson': 'La clase',
  'teachers.section.questions': 'Preguntas que hacer y respuestas que esperar',
  'teachers.section.mistakes': 'Fallos comunes, y el paso que muestra cada uno',
  'teachers.section.homework': 'Deberes',
  'teachers.section.leftOut': 'Lo que el modelo deja fuera',
  'teachers.preparation.offline':
    '¿No hay conexión en el aula? Abre la página una vez antes: después funciona sin ella.',
  'teachers.preparation.file':
    'En ordenadores bloqueados, toda la página cabe en un archivo que se abre desde una memoria USB. El README dice cómo se crea.',
  'teachers.preparation.share':
    '«Compartir», en la cabecera, muestra un código QR del paso que está en pantalla. Deja que el grupo lo abra antes de empezar.',
  'teachers.preparation.screens':
    'Pulsa P para la vista de proyector y W para la ventana del presentador, que te muestra el valor antes de que lo vea la clase. En Ajustes, en «Cada paso se abre», elige «Pregúntame primero».',
  'teachers.lesson.begin.title': '¿Qué buscamos?',
  'teachers.lesson.begin.text':
    'El proyector muestra la red; la ventana del presentador está en tu pantalla. Nombra los datos: entradas, pesos, sesgos, objetivos. Pregunta qué podemos cambiar. La respuesta son los pesos, y la clase trata de en qué sentido y cuánto.',
  'teachers.lesson.forward.title': 'Hacia delante, con calculadora',
  'teachers.lesson.forward.text':
    'Muestra la fórmula de la primera entrada neta y espera. Todos la calculan antes de que muestres los números y el valor. Haced juntos la sigmoide y deja la segunda neurona oculta para hacerla por parejas. Pasa deprisa por las salidas.',
  'teachers.lesson.error.title': 'Un número para decir cuánto se equivoca',
  'teachers.lesson.error.text':
    'Compara cada salida con su objetivo, toma la mitad del cuadrado y suma. Di ya por qué está el medio: se cancelará en unos minutos.',
  'teachers.lesson.outputLayer.title': 'Hacia atrás por la capa de salida',
  'teachers.lesson.outputLayer.text':
    'Toma un peso, w5. Antes de mostrar nada, la clase vota a mano alzada el signo de su derivada. Después leed la cadena del error al peso, factor a factor, con un dedo en la línea del diagrama. Deja que la clase multiplique los tres factores.',
  'teachers.lesson.hiddenLayer.title': 'Hacia atrás por la capa oculta',
  'teachers.lesson.hiddenLayer.text':
    'Es el corazón de la clase, así que tómate tu tiempo. Una neurona oculta llega al error por dos caminos. Que cada mitad del grupo calcule uno; escribid los dos en la pizarra y sumadlos. Después sigue con w1 y pregunta qué pesos se usaron: los antiguos.',
  'teachers.lesson.update.title': 'Actualizar y comprobar',
  'teachers.lesson.update.text':
    'Peso antiguo menos tasa de aprendizaje por derivada. Primero predecid: ¿subirá o bajará el error? Después cambia un peso en la red y mirad el error de antes y de después. «Deshacer» recupera los números.',
  'teachers.lesson.picture.title': 'La derivada es una pendiente',
  'teachers.lesson.picture.text':
    'La curva muestra el error según w5, con la tangente cuya pendiente acaba de calcular la clase. Arrastra el punto y pregunta dónde la pendiente es 0. El mapa muestra dos pesos a la vez, y el camino que siguen las actualizaciones.',
  'teachers.lesson.practice.title': 'Ahora por su cuenta',
  'teachers.lesson.practice.text':
    'Todos abren los mismos números nuevos, dados por una semilla, y calculan la capa de salida. Un valor que solo está mal porque lo estaba uno anterior se marca como «Se sigue», así que nadie paga dos veces. Termina con el fallo más frecuente.',
  'teachers.questions.minus.ask': '¿Por qué restamos la derivada?',
  'teachers.questions.minus.expect':
    'La derivada apunta hacia donde crece el error, y queremos que baje. Habrá quien diga que la derivada es negativa. Muestra una que no lo sea.',
  'teachers.questions.twoPaths.ask':
    '¿Por qué hay dos términos para una neurona oculta y solo uno para una salida?',
  'teachers.questions.twoPaths.expect':
    'Su salida entra en las dos salidas, y así en los dos errores. A lo largo de un camino multiplicamos; donde se juntan los caminos sumamos.',
  'teachers.questions.oldWeights.ask':
    'Ya tenemos el nuevo w5. ¿Por qué no usarlo para la capa oculta?',
  'teachers.questions.oldWeights.expect':
    'El error se produjo con los pesos antiguos, y preguntamos cómo cambia ese error. Espera primero un silencio. El resultado apenas difiere, y por eso este fallo dura tanto.',
  'teachers.questions.flat.ask': '¿Qué le pasa a una neurona cuya salida es casi 1?',
  'teachers.questions.flat.expect':
    'Salida por uno menos salida es casi 0, así que apenas vuelve nada a través de ella y sus pesos se quedan donde están, por mucho que se equivoque.',
  'teachers.questions.rate.ask': '¿Sería más rápida una tasa de aprendizaje cien veces mayor?',
  'teachers.questions.rate.expect':
    'La mayoría dirá que sí. La pendiente solo vale en el punto en que estamos: un paso largo puede caer al otro lado, o donde la curva es llana. Probadlo.',
  'teachers.homework.sheet':
    'Imprime una hoja para cada estudiante, con números propios, y las soluciones para ti. Quien trabaje en la pantalla entrega con un enlace; «Corrección» admite los enlaces de toda una clase.',
  'teachers.homework.article':
    'Los artículos también tienen fallos. Busca un valor impreso que esté mal y explica cómo pudo surgir.',
  'teachers.homework.rate':
    'Compara tres tasas de aprendizaje a lo largo de mil actualizaciones. ¿Cuál es aquí la mejor, y cómo se nota?',
  'teachers.leftOut.size':
    'Las redes reales son mucho mayores. Aquí hay como mucho tres capas ocultas de cuatro neuronas. Las reglas son las mismas, y solo crece el número de caminos.',
  'teachers.leftOut.data':
    'La clase usa un solo ejemplo de entrenamiento. La página tiene también conjuntos de varios. No se reserva nada para probar, así que no puede mostrar si una red ha aprendido o solo ha memorizado.',
  'teachers.leftOut.start':
    'Los pesos iniciales simplemente se dan. Cómo elegirlos bien es otra cuestión.',
  'teachers.leftOut.regularisation':
    'Nada mantiene pequeños los pesos: no hay regularización, ni dropout, ni normalización.',
  'teachers.leftOut.vanishing':
    'La clase se limita al descenso de gradiente simple, las sigmoides y la mitad del error al cuadrado. El momento, RMSprop, Adam, otras neuronas y la entropía cruzada están en la página para una segunda clase. La convolución, la atención y la recurrencia, no.',
  'teachers.link.projector': 'El primer paso en el proyector',
  'teachers.link.presenter': 'La vista del presentador',
  'teachers.link.net': 'La primera entrada neta',
  'teachers.link.output': 'Su salida',
  'teachers.link.error': 'El error total',
  'teachers.link.outputWeight': 'La derivada de w5, primero la fórmula',
  'teachers.link.paths': 'Los dos caminos de h1, primero la fórmula',
  'teachers.link.hiddenWeight': 'La derivada de w1',
  'teachers.link.update': 'El nuevo w5',
  'teachers.link.check': 'El error después de la actualización',
  'teachers.link.curve': 'El error según w5',
  'teachers.link.map': 'El mapa de w5 y w8',
  'teachers.link.runs': 'Tres tasas de aprendizaje comparadas',
  'teachers.link.practice': 'Práctica con números nuevos',
  'teachers.link.worksheet': 'Hojas de ejercicios en cuatro variantes',
  'teachers.link.audit': 'Artículos revisados',
  'teachers.link.marking': 'Corrección',
} as const;
