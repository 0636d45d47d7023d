/** The worked examples: what each is called, where it is from and what is particular about it. */
export const examples = {
  'example.classic.title': 'The classic, as x, h, y',
  'example.classic.about':
    'The network that most articles on backpropagation work by hand. The biases stay as they are.',
  'example.classic-io.title': 'The classic, as i, h, o',
  'example.classic-io.about':
    'The same numbers in the names of the best known article on the topic, which prints nine digits.',
  'example.crossed.title': 'Crossed numbering',
  'example.crossed.about':
    'From an article whose weights are numbered crosswise: x2 reaches h1 by w4, and h2 by w2.',
  'example.matrix.title': 'Matrix form, before training',
  'example.matrix.about':
    'From an article that works with matrices. Of its starting weights it prints w5 alone; the others were chosen here so that they give its printed outputs to four digits.',
  'example.matrix-trained.title': 'Matrix form, after training',
  'example.matrix-trained.about':
    'The same article’s network with the weights that it prints after training.',
  'example.blank.title': 'Your own numbers',
  'example.blank.about':
    'Type over any number: an exam question, or anything you are curious about.',
} as const;
