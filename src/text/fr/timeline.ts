/** French, as timeline in English. */
export const timeline = {
  'phase.forward': 'Avant',
  'phase.error': 'Erreur',
  'phase.backward.o': 'Retour : couche de sortie',
  'phase.backward.h': 'Retour : couche cachée',
  'phase.backward.k': 'Retour : couche cachée 2',
  'phase.backward.m': 'Retour : couche cachée 3',
  'phase.update': 'Mise à jour',
  'phase.check': 'Vérification',
  'timeline.label': 'Étapes de la mise à jour',
  'timeline.next': 'Étape suivante',
  'timeline.previous': 'Étape précédente',
  'timeline.phaseOf': '{phase}, étape {step} sur {steps}',
  'timeline.announce': 'Étape {step}, {phase}. {sentence}',
  'phase.backward.h1': 'Retour : couche cachée 1',
} as const;
