/** German, as examples in English. */
export const examples = {
  'example.classic.title': 'Der Klassiker, als x, h, y',
  'example.classic.about':
    'Das Netz, das die meisten Artikel über Backpropagation von Hand durchrechnen. Die Biases bleiben, wie sie sind.',
  'example.classic-io.title': 'Der Klassiker, als i, h, o',
  'example.classic-io.about':
    'Dieselben Zahlen mit den Namen des bekanntesten Artikels zum Thema, der neun Stellen druckt.',
  'example.crossed.title': 'Gekreuzte Nummern',
  'example.crossed.about':
    'Aus einem Artikel, dessen Gewichte über Kreuz nummeriert sind: x2 erreicht h1 über w4 und h2 über w2.',
  'example.matrix.title': 'Matrixform, vor dem Training',
  'example.matrix.about':
    'Aus einem Artikel, der mit Matrizen arbeitet. Von seinen Startgewichten druckt er nur w5; die anderen wurden hier so gewählt, dass sie seine gedruckten Ausgaben auf vier Stellen ergeben.',
  'example.matrix-trained.title': 'Matrixform, nach dem Training',
  'example.matrix-trained.about':
    'Das Netz desselben Artikels mit den Gewichten, die er nach dem Training druckt.',
  'example.blank.title': 'Eigene Zahlen',
  'example.blank.about':
    'Überschreibe jede Zahl: eine Prüfungsaufgabe oder alles, was dich interessiert.',
} as const;
