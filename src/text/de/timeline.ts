/** German, as timeline in English. */
export const timeline = {
  'phase.forward': 'Vorwärts',
  'phase.error': 'Fehler',
  'phase.backward.o': 'Rückwärts: Ausgabeschicht',
  'phase.backward.h': 'Rückwärts: verborgene Schicht',
  'phase.update': 'Update',
  'phase.check': 'Probe',
  'timeline.label': 'Schritte des Updates',
  'timeline.next': 'Nächster Schritt',
  'timeline.previous': 'Vorheriger Schritt',
  'timeline.phaseOf': '{phase}, Schritt {step} von {steps}',
  'timeline.announce': 'Schritt {step}, {phase}. {sentence}',
  'phase.backward.k': 'Rückwärts: verborgene Schicht 2',
  'phase.backward.m': 'Rückwärts: verborgene Schicht 3',
  'phase.backward.h1': 'Rückwärts: verborgene Schicht 1',
} as const;
