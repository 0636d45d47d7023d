/** What the document says of itself. In English it stands in index.html, so that it is loaded only to come back to. */
export const page = {
  'app.title': 'Backstep: one backpropagation update, every number explained',
  'app.description':
    'Go through one gradient-descent update of a small neural network by hand: forward, error, backward, update, check. Every number in view, explained and yours to change.',
} as const;
