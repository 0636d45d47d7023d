import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expression, type Problem, type Quantity, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { ordinaryProblems } from '../../oracle/problems';

type Valuation = (id: string) => number;

/** The value of an expression, by code of the test's own; a pending derivative is worked out by nudging. */
function numberOf(expression: Expression, value: Valuation): number {
  const of = (part: Expression): number => numberOf(part, value);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'quantity':
      return value(expression.id);
    case 'sum':
      return expression.terms.map(of).reduce((total, term) => total + term, 0);
    case 'product':
      return expression.factors.map(of).reduce((total, factor) => total * factor, 1);
    case 'difference':
      return of(expression.from) - of(expression.subtract);
    case 'negative':
      return 0 - of(expression.of);
    case 'power':
      return of(expression.base) ** of(expression.exponent);
    case 'squareRoot':
      return Math.sqrt(of(expression.of));
    case 'exponential':
      return Math.exp(of(expression.of));
    case 'logarithm':
      return Math.log(of(expression.of));
    case 'positivePart':
      return Math.max(0, of(expression.of));
    case 'isPositive':
      return of(expression.of) > 0 ? 1 : 0;
    case 'activation':
      return (1 + Math.tanh(of(expression.of) / 2)) / 2;
    case 'softmax':
      return (
        1 / expression.of.reduce((all, net) => all + Math.exp(of(net) - of(own(expression))), 0)
      );
    case 'derivative': {
      const { by } = expression;
      const nudged = (step: number): number =>
        numberOf(expression.of, (id) => (id === by ? value(id) + step : value(id)));
      const central = (h: number): number => (nudged(h) - nudged(-h)) / (2 * h);
      return (4 * central(5e-4) - central(1e-3)) / 3;
    }
  }
}

const own = ({ at, of }: { readonly at: number; readonly of: readonly Expression[] }): Expression =>
  of[at] ?? { kind: 'number', value: Number.NaN };

const pending = (expression: Expression): number =>
  (JSON.stringify(expression).match(/"kind":"derivative"/g) ?? []).length;

const derivations = (problem: Problem): readonly Quantity[] =>
  [...traceUpdate(problem).quantities.values()].filter(({ lines }) => lines !== undefined);

const classic = problemOf(reference('classic'), true);

test('the lines of every derivation have one value', () => {
  fc.assert(
    fc.property(ordinaryProblems, (problem) => {
      const trace = traceUpdate(problem);
      for (const { id, value, lines = [] } of derivations(problem)) {
        for (const [i, { expression }] of lines.entries()) {
          const found = numberOf(expression, (name) => trace.value(name));
          expect(Math.abs(found - value), `line ${i} of ${id}`).toBeLessThan(
            1e-9 * (1 + Math.abs(value)),
          );
        }
      }
    }),
    { numRuns: runs(40, 100) },
  );
});

describe.each(derivations(classic))('$id', ({ expression, lines = [] }) => {
  test('starts as the bare derivative, by no other rule than the start', () => {
    expect(lines[0]?.expression.kind).toBe('derivative');
    expect(lines[0]?.rules).toEqual(['start']);
  });

  test('no line repeats the one before it', () => {
    for (const [i, line] of lines.entries()) {
      if (i > 0) expect(line.expression).not.toEqual(lines[i - 1]?.expression);
    }
  });

  test('every line says the rules that it came by', () => {
    for (const { rules } of lines) expect(rules.length).toBeGreaterThan(0);
  });

  test('the last line holds no derivative and is the formula of the quantity', () => {
    const last = lines.at(-1)?.expression;
    expect(last).toBeDefined();
    if (last === undefined) return;
    expect(pending(last)).toBe(0);
    expect(expression).toEqual(last);
  });

  test('no number in it is minus nothing', () => {
    const written = JSON.stringify(lines, (_, part: unknown) =>
      Object.is(part, -0) ? 'minus 0' : part,
    );
    expect(written).not.toContain('minus 0');
  });
});

describe('the textbook forms', () => {
  const lastOf = (id: string): Expression | undefined =>
    derivations(classic)
      .find((quantity) => quantity.id === id)
      ?.lines?.at(-1)?.expression;
  const quantity = (id: string): Expression => ({ kind: 'quantity', id });

  test('of the error: −(t − out)', () => {
    expect(lastOf('d(error.total)/d(out.o1)')).toEqual({
      kind: 'negative',
      of: { kind: 'difference', from: quantity('t1'), subtract: quantity('out.o1') },
    });
  });

  test('of the sigmoid: out · (1 − out)', () => {
    expect(lastOf('d(out.h2)/d(net.h2)')).toEqual({
      kind: 'product',
      factors: [
        quantity('out.h2'),
        { kind: 'difference', from: { kind: 'number', value: 1 }, subtract: quantity('out.h2') },
      ],
    });
  });

  test('of a net input: the other factor, or 1 for the bias', () => {
    expect(lastOf('d(net.o1)/d(w.o1.h2)')).toEqual(quantity('out.h2'));
    expect(lastOf('d(net.o1)/d(out.h2)')).toEqual(quantity('w.o1.h2'));
    expect(lastOf('d(net.o1)/d(b.o)')).toEqual({ kind: 'number', value: 1 });
  });
});
