/** Spanish, as examples in English. */
export const examples = {
  'example.classic.title': 'El clásico, como x, h, y',
  'example.classic.about':
    'La red que la mayoría de los artículos sobre retropropagación calculan a mano. Los sesgos se quedan como están.',
  'example.classic-io.title': 'El clásico, como i, h, o',
  'example.classic-io.about':
    'Los mismos números con los nombres del artículo más conocido sobre el tema, que imprime nueve cifras.',
  'example.crossed.title': 'Numeración cruzada',
  'example.crossed.about':
    'De un artículo que numera los pesos en cruz: x2 llega a h1 por w4, y a h2 por w2.',
  'example.matrix.title': 'Forma matricial, antes del entrenamiento',
  'example.matrix.about':
    'De un artículo que trabaja con matrices. De sus pesos iniciales solo imprime w5; los demás se eligieron aquí para que den sus salidas impresas con cuatro cifras.',
  'example.matrix-trained.title': 'Forma matricial, después del entrenamiento',
  'example.matrix-trained.about':
    'La red del mismo artículo con los pesos que imprime después del entrenamiento.',
  'example.blank.title': 'Tus propios números',
  'example.blank.about':
    'Escribe encima de cualquier número: una pregunta de examen o lo que te dé curiosidad.',
} as const;
