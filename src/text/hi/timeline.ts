/** Hindi, as timeline in English. */
export const timeline = {
  'phase.forward': 'आगे',
  'phase.error': 'त्रुटि',
  'phase.backward.o': 'पीछे: आउटपुट परत',
  'phase.backward.h': 'पीछे: छिपी परत',
  'phase.backward.k': 'पीछे: छिपी परत 2',
  'phase.backward.m': 'पीछे: छिपी परत 3',
  'phase.update': 'अपडेट',
  'phase.check': 'जाँच',
  'timeline.label': 'अपडेट के कदम',
  'timeline.next': 'अगला कदम',
  'timeline.previous': 'पिछला कदम',
  'timeline.phaseOf': '{phase}, {steps} में से कदम {step}',
  'timeline.announce': 'कदम {step}, {phase}। {sentence}',
  'phase.backward.h1': 'पीछे: छिपी परत 1',
} as const;
