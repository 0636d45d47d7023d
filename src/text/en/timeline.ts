/** The phases, and moving through the steps. */
export const timeline = {
  'phase.forward': 'Forward',
  'phase.error': 'Error',
  'phase.backward.o': 'Backward: output layer',
  'phase.backward.h': 'Backward: hidden layer',
  'phase.backward.k': 'Backward: hidden layer 2',
  'phase.backward.m': 'Backward: hidden layer 3',
  'phase.update': 'Update',
  'phase.check': 'Check',
  'timeline.label': 'Steps of the update',
  'timeline.next': 'Next step',
  'timeline.previous': 'Previous step',
  'timeline.phaseOf': '{phase}, step {step} of {steps}',
  'timeline.announce': 'Step {step}, {phase}. {sentence}',
  'phase.backward.h1': 'Backward: hidden layer 1',
} as const;
