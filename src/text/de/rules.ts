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
  'rule.quotient': 'Quotientenregel',
  'rule.logarithm':
    'die Ableitung des Logarithmus ist 1 durch das Innere, mal die innere Ableitung',
  'rule.positivePart':
    'nach Fällen: über 0 ändert es sich mit dem Inneren, unter 0 gar nicht; bei 0, wo es keine Ableitung gibt, wird 0 genommen',
  'rule.recogniseFraction': 'jeder solche Bruch ist eine Ausgabe',
  'rule.chainRule': 'Kettenregel',
  'rule.putIn': 'jede Ableitung eingesetzt',
  'rule.cancel': 'ausmultipliziert: Die Nenner kürzen sich',
  'rule.collect': 'zusammengefasst: Was sich aufhebt, fällt weg',
  'rule.targetsAddUp': 'die Zielwerte ergeben zusammen 1',
} as const;
