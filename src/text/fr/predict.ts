/** French, as predict in English. */
export const predict = {
  'settings.predict': 'Me poser la question d’abord',
  'settings.predict.no': 'Non, montrer directement',
  'settings.predict.yes': 'Avant chaque révélation',
  'predict.title': 'Prédisez d’abord',
  'predict.needs.question':
    '{of, select, weights {De quels poids a-t-on besoin pour {name} ?} other {De quoi a-t-on besoin pour {name} ?}} Cochez tout ce qui entre dans le calcul.',
  'predict.sign.question': 'Quel est le signe : {name} ?',
  'predict.compare.question': '{name} : plus grand ou plus petit que {than} ?',
  'predict.value.question': 'Combien vaut {name} ? Calculez ; le champ est aussi une calculatrice.',
  'predict.value.label': 'Votre résultat',
  'predict.choice.positive': 'Positif',
  'predict.choice.negative': 'Négatif',
  'predict.choice.zero': 'Zéro',
  'predict.choice.bigger': 'Plus grand',
  'predict.choice.smaller': 'Plus petit',
  'predict.choice.same': 'Égal',
  'predict.answer': 'Répondre',
  'predict.skip': 'Passer',
  'predict.goOn': 'Continuer',
  'predict.right': 'Juste.',
  'predict.wrong': 'Pas tout à fait.',
  'predict.needs.because': 'Il faut {names} : {name} = {formula}.',
  'predict.sign.because':
    'Signe : {sign, select, positive {positif} negative {négatif} other {valeur nulle}}, pour {name}.',
  'predict.made.product':
    'C’est un produit {negative, plural, =0 {sans facteur négatif} one {à un facteur négatif} many {à # facteurs négatifs} other {à # facteurs négatifs}} : {parts}.',
  'predict.made.sum': 'C’est une somme de ces termes : {parts}.',
  'predict.made.difference': 'C’est le premier moins le second : {parts}.',
  'predict.made.other': 'C’est {formula}.',
  'predict.compare.because':
    '{name} vaut {value} et {than} vaut {other} : la réponse est donc {answer, select, bigger {« plus grand »} smaller {« plus petit »} other {« égal »}}.',
  'predict.compare.becauseStep':
    'Ce que l’on retire, {step}, vaut {taken} ; donc {than} = {other} {answer, select, bigger {augmente} smaller {diminue} other {ne change pas}} : {value}.',
  'predict.value.because': '{name} vaut {value}, avec les chiffres affichés.',
} as const;
