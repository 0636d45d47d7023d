// What the known slips make of a quantity, held to plain arithmetic on random networks.
import { describe, expect, test } from 'vitest';
import { type GeneralProblem, traceUpdate } from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions/evaluate';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { UPDATE_FORM_NAMES } from '../../../src/engine/forms/updateFormName';
import { DIAGNOSES } from '../../../src/engine/marking';
import {
  habitsOf,
  isHabit,
  mistakesOf,
  simplicityOf,
} from '../../../src/engine/marking/misconceptions';
import { crossed, runs } from '../../crossing';
import { networkOf, SLIPS, SLOPES } from './slips';

const TIMES = runs(2, 20);
const SEEDS = Array.from({ length: TIMES }, (_, i) => 0.37 + 0.031 * i);
/** More, where not each has what is tried. */
const MANY = Array.from({ length: 20 * TIMES }, (_, i) => (0.37 + 0.031 * i) % 1);

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(a), Math.abs(b));

/** The ids of all mistakes about a quantity that come to a number. */
function found(problem: GeneralProblem, at: string, value: number, form = UPDATE_FORMS.elements) {
  const trace = traceUpdate(problem, form);
  return (mistakesOf(trace.structure).get(at) ?? [])
    .filter(({ expression }) => near(evaluate(expression, trace.value), value))
    .map(({ id }) => id);
}

describe('element by element, and in batches', () => {
  test.each(SLIPS.map((slip, n) => ({ ...slip, n })))('$n: $id at $at', ({ id, at, of, value }) => {
    let tried = 0;
    for (const seed of MANY) {
      if (tried === TIMES) break;
      const problem = networkOf(of, seed);
      const trace = traceUpdate(problem);
      const wrong = value((one) => trace.value(one), problem);
      // A dead neuron, or one above its corner, leaves nothing to be mistaken about.
      if (near(wrong, trace.value(at))) continue;
      tried++;
      expect(found(problem, at, wrong), `by ${seed}`).toContain(id);
    }
  });
});

describe.each(['outputMinusTarget', 'targetMinusOutput'] as const)('by δ: %s', (name) => {
  const form = UPDATE_FORMS[name];
  const sign = name === 'targetMinusOutput' ? -1 : 1;

  test.each(SLOPES.map(([id, of, wrong], n) => ({ id, of, wrong, n })))(
    '$n: $id in a hidden neuron',
    ({ id, of, wrong }) => {
      let tried = 0;
      for (const seed of MANY) {
        if (tried === TIMES) break;
        const problem = networkOf(of, seed);
        const { value } = traceUpdate(problem);
        const back = sign * value('d(error.total)/d(out.h1)');
        const delta = back * wrong(value('net.h1'), value('out.h1'));
        const right = sign * value('d(error.total)/d(net.h1)');
        if (near(delta, right)) continue;
        tried++;
        expect(found(problem, form.ofNeuron('h1'), delta, form)).toContain(id);
      }
    },
  );

  test('of the step of a method', () => {
    for (const seed of SEEDS) {
      const rmsprop = { name: 'rmsprop', rho: 0.7, epsilon: 0.01 } as const;
      const problem = networkOf({ method: rmsprop }, seed);
      const gradient = traceUpdate(problem).value('d(error.total)/d(w.o1.h1)');
      const step = (-0.3 * gradient) / (0.3 * gradient ** 2 + 0.01);
      expect(found(problem, 'change(w.o1.h1)', step, form)).toContain('rootLeftOut');
      const nesterov = networkOf({ method: { name: 'nesterov', mu: 0.8 } }, seed);
      const plain = -0.3 * gradient;
      expect(found(nesterov, 'change(w.o1.h1)', plain, form)).toContain('plainMomentum');
    }
  });

  test('of a batch: the sum for the mean', () => {
    for (const seed of SEEDS) {
      const problem = networkOf({ examples: 2 }, seed);
      const whole = traceUpdate(problem).value('d(error.total)/d(w.o1.h1)');
      expect(found(problem, 'change(w.o1.h1)', -0.3 * 2 * whole, form)).toContain(
        'batchMeanLeftOut',
      );
    }
  });
});

describe('a loss that is not the stated one is one habit', () => {
  const LOSSES = [
    ['halfSquared', 'squared', 'halfLeftOut'],
    ['halfSquared', 'halfMeanSquared', 'meanPutIn'],
    ['halfSquared', 'meanSquared', 'meanOfSquares'],
    ['squared', 'halfSquared', 'halfPutIn'],
    ['squared', 'meanSquared', 'meanPutIn'],
    ['meanSquared', 'squared', 'meanLeftOut'],
    ['meanSquared', 'halfMeanSquared', 'halfPutIn'],
    ['halfMeanSquared', 'halfSquared', 'meanLeftOut'],
    ['halfMeanSquared', 'meanSquared', 'halfLeftOut'],
  ] as const;
  const cases = crossed({ pair: LOSSES, form: UPDATE_FORM_NAMES, output: ['sigmoid', 'softmax'] });

  test.each(cases)('$pair, $form, $output', ({ pair: [stated, taken, id], form, output }) => {
    const problem = networkOf({ loss: stated, output, deep: true }, 0.4);
    const { structure } = traceUpdate(problem, UPDATE_FORMS[form]);
    const other = traceUpdate({ ...problem, loss: taken }, UPDATE_FORMS[form]);
    const differ = habitsOf(structure)
      .filter((habit) => habit.id === id)
      .map(({ expressions }) => {
        const known = new Map<string, number>();
        const value = (of: string): number => {
          const definition = structure.definitions.get(of);
          if (definition === undefined) throw new Error(`${of} is not there`);
          if (definition.kind === 'given') return other.value(of);
          const expression = expressions.get(of) ?? definition.expression;
          const made = known.get(of) ?? evaluate(expression, value);
          known.set(of, made);
          return made;
        };
        const all = [...structure.definitions.keys()].filter((of) => other.quantities.has(of));
        return all.filter((of) => !near(value(of), other.value(of)));
      });
    expect(differ.length).toBeGreaterThan(0);
    expect(differ.reduce((a, b) => (b.length < a.length ? b : a))).toEqual([]);
  });
});

test('what is right is no mistake, and no mistake comes twice', () => {
  for (const of of [{}, { hidden: 'relu', examples: 2 }, { output: 'softmax' }] as const) {
    const { structure } = traceUpdate(networkOf(of, 0.5));
    for (const { id, expression: right } of structure.definitions.values()) {
      const all = mistakesOf(structure).get(id) ?? [];
      const own = all.filter(({ needs }) => needs === undefined);
      const texts = own.map(({ id: mistake, expression }) => mistake + JSON.stringify(expression));
      expect(new Set(texts).size, id).toBe(texts.length);
      const wrong = own.map(({ expression }) => JSON.stringify(expression));
      expect(wrong, id).not.toContain(JSON.stringify(right));
    }
  }
});

test('there are not too many of them', () => {
  const wide = networkOf({}, 0.6);
  const { structure } = traceUpdate(wide);
  for (const { id } of structure.definitions.values())
    expect(mistakesOf(structure).get(id)?.length ?? 0, id).toBeLessThan(120);
});

test('the order of simplicity ends in two slips at once, then those of the pen; lapses and these are no habits', () => {
  const order = [...DIAGNOSES].sort((a, b) => simplicityOf(a) - simplicityOf(b));
  expect(order).toEqual(DIAGNOSES);
  expect(simplicityOf('biasLeftOut')).toBeLessThan(simplicityOf('crossedWithoutBias'));
  expect(simplicityOf('halfLeftOut')).toBeLessThan(simplicityOf('meanOfSquares'));
  for (const id of ['slopeLeftOut', 'halfLeftOut', 'added', 'rootLeftOut'] as const)
    expect(isHabit(id)).toBe(true);
  for (const id of ['wrongWeight', 'gradientOfOther', 'digitLost', 'nextUpdate'] as const)
    expect(isHabit(id)).toBe(false);
});
