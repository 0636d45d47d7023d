/** German, as rules in English. */
export const rules = {
  'rule.start': 'gesucht',
  'rule.definition': 'Definition',
  'rule.sum': 'Summenregel',
  'rule.difference': 'Differenzregel',
  'rule.constant': 'die Ableitung einer Konstanten ist 0',
  'rule.constantFactor': 'ein konstanter Faktor bleibt',
  'rule.power': 'Potenzregel, mal innere Ableitung',
  'rule.squareRoot': 'die Ableitung der Wurzel ist 1 durch 2 Wurzeln, mal innere Ableitung',
  'rule.exponential': 'eˣ bleibt eˣ, mal innere Ableitung',
  'rule.negative': 'das Minuszeichen bleibt',
  'rule.itself': 'die Ableitung nach sich selbst ist 1',
  'rule.tidy': 'zusammengefasst',
  'rule.splitFraction': 'in zwei Brüche zerlegt',
  'rule.recogniseOutput': 'der erste Bruch ist die Ausgabe, der zweite ist 1 minus diese',
} as const;
