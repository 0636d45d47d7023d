/** The names of the rules that a derivation goes by, line by line. */
export const rules = {
  'rule.start': 'to be found',
  'rule.definition': 'definition',
  'rule.sum': 'sum rule',
  'rule.difference': 'difference rule',
  'rule.constant': 'a constant’s derivative is 0',
  'rule.constantFactor': 'a constant factor stays',
  'rule.power': 'power rule, times the inner derivative',
  'rule.squareRoot': 'the root’s derivative is 1 over 2 roots, times the inner derivative',
  'rule.exponential': 'eˣ stays eˣ, times the inner derivative',
  'rule.negative': 'the minus sign stays',
  'rule.itself': 'its derivative with respect to itself is 1',
  'rule.tidy': 'tidied up',
  'rule.splitFraction': 'split into two fractions',
  'rule.recogniseOutput': 'the first fraction is the output, the second is 1 minus it',
} as const;
