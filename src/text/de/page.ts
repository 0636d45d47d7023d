/** German, as page in English. */
export const page = {
  'app.title': 'Backstep: ein Backpropagation-Update, jede Zahl erklärt',
  'app.description':
    'Rechne ein Update des Gradientenabstiegs in einem kleinen neuronalen Netz von Hand durch: vorwärts, Fehler, rückwärts, Update, Probe. Jede Zahl ist zu sehen, erklärt und lässt sich ändern.',
} as const;
