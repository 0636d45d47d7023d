import type { DerivationLine } from '../expressions/differentiate';
import {
  difference,
  type Expression,
  negative,
  number,
  product,
  quantity,
  sum,
  times,
} from '../expressions/expression';
import {
  derivativeId,
  errorId,
  netId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
} from '../ids';
import type { DeltaChain } from './loss';

/**
 * Where the cross-entropy meets the activation that it is made for, the derivative by the net input loses its
 * fractions: out − t is left, times the steepness of the sigmoid.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.91 and 4.109.
 */
export function cancellation({
  of,
  at,
  neurons,
  activation,
  targetsAddUp,
  slope,
}: DeltaChain): readonly DerivationLine[] | undefined {
  const own = neurons[at];
  if (own === undefined) return undefined;
  if (activation.probability === 'shares') {
    return of === TOTAL_ERROR ? ofShares(neurons, at, targetsAddUp, slope) : undefined;
  }
  return of === TOTAL_ERROR || of === errorId(own)
    ? ofEach({ of, at, slope }, own, activation.steepness ?? 1)
    : undefined;
}

const oneMinus = (of: Expression): Expression => difference(number(1), of);

function ofEach(
  { of, at, slope }: Pick<DeltaChain, 'of' | 'at' | 'slope'>,
  name: string,
  steepness: number,
): readonly DerivationLine[] {
  const target = quantity(targetId(at));
  const out = quantity(outId(name));
  return [
    {
      rules: ['chainRule'],
      expression: product(
        quantity(derivativeId(of, outId(name))),
        quantity(derivativeId(outId(name), netId(name))),
      ),
    },
    {
      rules: ['putIn'],
      expression: product(slope(of, outId(name)), slope(outId(name), netId(name))),
    },
    {
      rules: ['cancel'],
      expression: times(
        steepness,
        negative(difference(product(target, oneMinus(out)), product(oneMinus(target), out))),
      ),
    },
    { rules: ['collect'], expression: times(steepness, difference(out, target)) },
  ];
}

function ofShares(
  names: readonly string[],
  at: number,
  targetsAddUp: boolean,
  slope: (of: QuantityId, by: QuantityId) => Expression,
): readonly DerivationLine[] {
  const own = names[at] ?? '';
  const out = quantity(outId(own));
  const target = quantity(targetId(at));
  const paths = (path: (name: string, k: number) => Expression): Expression =>
    sum(...names.map(path));
  const lines: DerivationLine[] = [
    {
      rules: ['chainRule'],
      expression: paths((name) =>
        product(
          quantity(derivativeId(TOTAL_ERROR, outId(name))),
          quantity(derivativeId(outId(name), netId(own))),
        ),
      ),
    },
    {
      rules: ['putIn'],
      expression: paths((name) =>
        product(slope(TOTAL_ERROR, outId(name)), slope(outId(name), netId(own))),
      ),
    },
    {
      rules: ['cancel'],
      expression: paths((_, k) =>
        k === at ? negative(product(target, oneMinus(out))) : product(quantity(targetId(k)), out),
      ),
    },
    {
      rules: ['collect'],
      expression: difference(
        product(
          out,
          paths((_, k) => quantity(targetId(k))),
        ),
        target,
      ),
    },
  ];
  return targetsAddUp
    ? [...lines, { rules: ['targetsAddUp'], expression: difference(out, target) }]
    : lines;
}
