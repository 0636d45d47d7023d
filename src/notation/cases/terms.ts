import type { AnyTrace, Expression } from '../../engine';
import { evaluate, meanedSum } from '../../engine/expressions';

/** What is added up in an expression, each with its value; what is taken away with its sign. */
export interface Term {
  readonly expression: Expression;
  readonly value: number;
}

export function termsIn(trace: AnyTrace, expression: Expression): readonly Term[] {
  const sum = meanedSum(expression) ?? expression;
  if (sum.kind === 'sum') return sum.terms.flatMap((term) => termsIn(trace, term));
  if (sum.kind === 'difference') {
    return [...termsIn(trace, sum.from), ...termsIn(trace, { kind: 'negative', of: sum.subtract })];
  }
  return [{ expression: sum, value: evaluate(sum, (id) => trace.value(id)) }];
}

/** The one of some values that is the largest, whichever sign they have; none where two are alike. */
export function largestOf<Each extends { readonly value: number }>(
  all: readonly Each[],
  isAlike: (one: number, other: number) => boolean = (one, other) => one === other,
): Each | undefined {
  const [first, second] = all.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (first === undefined || second === undefined || first.value === 0) return undefined;
  return isAlike(Math.abs(first.value), Math.abs(second.value)) ? undefined : first;
}
