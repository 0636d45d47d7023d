/** French, as derivation in English. */
export const derivation = {
  'derivation.label': 'Dérivation',
  'derivation.breadcrumb': 'Comment vous êtes arrivé ici',
  'derivation.reveal': 'Montrer',
  'derivation.formula': 'Formule',
  'derivation.numbers': 'Avec les nombres',
  'derivation.value': 'Valeur',
  'derivation.hidden': 'Pas encore montré',
  'derivation.parts': 'D’où vient chaque partie',
  'derivation.rules':
    'Trouvée règle par règle, en {lines, plural, one {# ligne} many {# lignes} other {# lignes}}',
  'derivation.fromStep': 'étape {step}',
  'derivation.given': 'donné',
  'derivation.partOf': 'cette étape',
  'derivation.goToField': 'Changer {name}',
  'derivation.goTo': 'Aller à {name}',
  'derivation.nudge':
    'Vérification sans calcul différentiel : déplacez {by} de {h} vers le haut et vers le bas, et {of} varie au taux de {slope}.',
  'derivation.seeCurve': 'Voir sur la courbe',
  'derivation.overflow':
    'Trop grand : {origin} dépasse le plus grand nombre d’un ordinateur (environ 1,8 × 10³⁰⁸). Réduisez les nombres dont il dépend.',
  'derivation.overflowHere':
    'Trop grand : cela dépasse le plus grand nombre d’un ordinateur (environ 1,8 × 10³⁰⁸). Réduisez les nombres dont cela dépend.',
  'derivation.logarithmOfZero':
    'Infini : {origin} prend le logarithme de 0, car une sortie est si proche de 0 ou de 1 qu’un ordinateur ne l’en distingue pas. Rapprochez de 0 les entrées nettes des sorties.',
  'value.overflow': 'trop grand',
  'derivation.matrixAlone':
    'La forme matricielle vaut pour un seul exemple. Pour plusieurs à la fois, une étape s’écrit élément par élément.',
  'derivation.matrixMethod':
    'La forme matricielle de la mise à jour est celle de la descente de gradient. Pour {method}, elle s’écrit élément par élément.',
  'derivation.nudgeCorner':
    'Vérification sans calcul différentiel : ici, une ReLU est à son point anguleux. Déplacez {by} de {h} vers le haut, et {of} varie au taux de {above} ; vers le bas, au taux de {below}. Au point lui-même, on prend 0 pour pente de la ReLU.',
} as const;
