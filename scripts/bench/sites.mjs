// What is pressed and dragged in the pages that are measured.

/** Our own page, at the address where it is served. */
export const ourPage = (url) => ({
  url: `${url}#/step?example=classic`,
  button: '.timeline-move.button--main',
  keepsPresses: true,
  touch: {
    button: '.timeline-move.button--main',
    answer: '.title-of-words',
    unanswered: ['', 'the net input of h1'],
  },
  field: 'w5',
  dragged: '[data-drag="w.o1.h1"]',
  /** The map of 80 × 80 points, which each move of its point works out and draws anew. */
  map: `${url}#/explore?example=classic&plot=map`,
  mapPoint: '.map-plot .chart-handle',
  updates: `${url}#/explore?example=classic&plot=updates&count=100`,
});

/** TensorFlow Playground, whose button for one step makes one update and draws it. */
export const playground = (url) => ({
  url,
  keepsPresses: false,
  button: '#next-step-button',
  touch: {
    button: '#next-step-button',
    answer: '#iter-number',
    unanswered: ['', '000,000'],
  },
});
