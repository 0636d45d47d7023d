/** Spanish, as timeline in English. */
export const timeline = {
  'phase.forward': 'Hacia delante',
  'phase.error': 'Error',
  'phase.backward.o': 'Hacia atrás: capa de salida',
  'phase.backward.h': 'Hacia atrás: capa oculta',
  'phase.update': 'Actualización',
  'phase.check': 'Comprobación',
  'timeline.label': 'Pasos de la actualización',
  'timeline.next': 'Paso siguiente',
  'timeline.previous': 'Paso anterior',
  'timeline.phaseOf': '{phase}, paso {step} de {steps}',
  'timeline.announce': 'Paso {step}, {phase}. {sentence}',
  'phase.backward.k': 'Hacia atrás: capa oculta 2',
  'phase.backward.m': 'Hacia atrás: capa oculta 3',
  'phase.backward.h1': 'Hacia atrás: capa oculta 1',
} as const;
