/** French, as examples in English. */
export const examples = {
  'example.classic.title': 'Le classique, en x, h, y',
  'example.classic.about':
    'Le réseau que la plupart des articles sur la rétropropagation calculent à la main. Les biais restent inchangés.',
  'example.classic-io.title': 'Le classique, en i, h, o',
  'example.classic-io.about':
    'Les mêmes nombres, avec les noms de l’article le plus connu sur le sujet, qui imprime neuf chiffres.',
  'example.crossed.title': 'Numérotation croisée',
  'example.crossed.about':
    'D’un article dont les poids sont numérotés en croix : x2 atteint h1 par w4, et h2 par w2.',
  'example.matrix.title': 'Forme matricielle, avant l’entraînement',
  'example.matrix.about':
    'D’un article qui travaille avec des matrices. De ses poids de départ, il n’imprime que w5 ; les autres ont été choisis ici pour donner ses sorties imprimées à quatre chiffres.',
  'example.matrix-trained.title': 'Forme matricielle, après l’entraînement',
  'example.matrix-trained.about':
    'Le réseau du même article, avec les poids qu’il imprime après l’entraînement.',
  'example.blank.title': 'Vos propres nombres',
  'example.blank.about':
    'Remplacez n’importe quel nombre : une question d’examen, ou tout ce qui vous intrigue.',
} as const;
