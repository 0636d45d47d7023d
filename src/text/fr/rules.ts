/** French, as rules in English. */
export const rules = {
  'rule.start': 'à trouver',
  'rule.definition': 'définition',
  'rule.sum': 'dérivée d’une somme',
  'rule.difference': 'dérivée d’une différence',
  'rule.constant': 'la dérivée d’une constante est 0',
  'rule.constantFactor': 'un facteur constant reste',
  'rule.power': 'dérivée d’une puissance, fois la dérivée intérieure',
  'rule.squareRoot':
    'la dérivée d’une racine est 1 sur 2 fois la racine, fois la dérivée intérieure',
  'rule.quotient': 'dérivée d’un quotient',
  'rule.logarithm':
    'la dérivée du logarithme est 1 sur ce qu’il contient, fois la dérivée intérieure',
  'rule.positivePart':
    'par cas : au-dessus de 0, il varie avec ce qu’il contient, au-dessous pas du tout ; en 0, où il n’y a pas de dérivée, on prend 0',
  'rule.exponential': 'eˣ reste eˣ, fois la dérivée intérieure',
  'rule.negative': 'le signe moins reste',
  'rule.itself': 'sa dérivée par rapport à lui-même est 1',
  'rule.tidy': 'simplifié',
  'rule.splitFraction': 'séparé en deux fractions',
  'rule.recogniseOutput': 'la première fraction est la sortie, la seconde 1 moins la sortie',
  'rule.recogniseFraction': 'chaque fraction de ce genre est une sortie',
  'rule.chainRule': 'règle de la chaîne',
  'rule.putIn': 'chaque dérivée mise à sa place',
  'rule.cancel': 'développé : les dénominateurs se simplifient',
  'rule.collect': 'simplifié : ce qui s’annule disparaît',
  'rule.targetsAddUp': 'la somme des cibles est 1',
} as const;
