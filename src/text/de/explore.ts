/** German, as explore in English. */
export const explore = {
  'explore.plots': 'Bilder',
  'explore.plot.parameter': 'Eine Zahl',
  'explore.plot.all': 'Alle zugleich',
  'explore.plot.map': 'Zwei Zahlen',
  'explore.plot.trial': 'Ein Gewicht durch Probieren',
  'parameter.title': '{of} für jeden Wert von {by}, alles andere fest',
  'parameter.sentence': 'Bei {by} = {at} ist der Fehler {error}.',
} as const;
