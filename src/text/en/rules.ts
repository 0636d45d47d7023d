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
  'rule.quotient': 'quotient rule',
  'rule.logarithm':
    'the logarithm’s derivative is 1 over what is in it, times the inner derivative',
  'rule.positivePart':
    'by cases: above 0 it changes with what is in it, below 0 not at all; at 0, where there is no derivative, 0 is taken',
  'rule.exponential': 'eˣ stays eˣ, times the inner derivative',
  'rule.negative': 'the minus sign stays',
  'rule.itself': 'its derivative with respect to itself is 1',
  'rule.tidy': 'tidied up',
  'rule.splitFraction': 'split into two fractions',
  'rule.recogniseOutput': 'the first fraction is the output, the second is 1 minus it',
  'rule.recogniseFraction': 'each such fraction is an output',
  'rule.chainRule': 'chain rule',
  'rule.putIn': 'each derivative put in',
  'rule.cancel': 'multiplied out: the denominators cancel',
  'rule.collect': 'tidied up: what cancels falls away',
  'rule.targetsAddUp': 'the targets add up to 1',
} as const;
