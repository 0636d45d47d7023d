// What the known slips make of a quantity, held to plain arithmetic on random networks.
import { describe, expect, test } from 'vitest';
import { type GeneralProblem, traceUpdate, type UpdateForm } from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions/evaluate';
import { UPDATE_FORM_NAMES, UPDATE_FORMS } from '../../../src/engine/forms';
import { DIAGNOSES } from '../../../src/engine/marking';
import {
  habitsOf,
  isHabit,
  mistakesOf,
  simplicityOf,
} from '../../../src/engine/marking/misconceptions';
import { eachOnce, runs } from '../../crossing';
import { networkOf } from './slipNetwork';
import { SLIPS, SLOPES } from './slips';

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

/** The quantities that a habit gives otherwise than the update of another problem has them, at the least. */
function differing(problem: GeneralProblem, other: GeneralProblem, id: string, form: UpdateForm) {
  const { structure, value: given } = traceUpdate(problem, form);
  const taken = traceUpdate(other, form);
  const differ = habitsOf(structure)
    .filter((habit) => habit.id === id)
    .map(({ expressions }) => {
      const known = new Map<string, number>();
      const value = (of: string): number => {
        const definition = structure.definitions.get(of);
        if (definition === undefined) throw new Error(`${of} is not there`);
        if (definition.kind === 'given') return given(of);
        const made = known.get(of) ?? evaluate(expressions.get(of) ?? definition.expression, value);
        known.set(of, made);
        return made;
      };
      const worked = [...structure.definitions.values()].filter(({ kind }) => kind !== 'given');
      return worked
        .filter(({ id: of }) => taken.quantities.has(of) && !near(value(of), taken.value(of)))
        .map(({ id: of }) => of);
    });
  expect(differ.length).toBeGreaterThan(0);
  return differ.reduce((least, one) => (one.length < least.length ? one : least));
}

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
  const cases = eachOnce({ pair: LOSSES, form: UPDATE_FORM_NAMES, output: ['sigmoid', 'softmax'] });

  test.each(cases)('$pair, $form, $output', ({ pair: [loss, taken, id], form, output }) => {
    const problem = networkOf({ loss, output, deep: true }, 0.4);
    const other: GeneralProblem = { ...problem, loss: taken };
    expect(differing(problem, other, id, UPDATE_FORMS[form])).toEqual([]);
  });
});

describe('so is another activation, method or batch, where that is one slip', () => {
  const adam = { name: 'adam', beta1: 0.6, beta2: 0.8, epsilon: 0.01 } as const;
  const momentum = { name: 'momentum', mu: 0.8 } as const;
  const HABITS: readonly (readonly [
    string,
    Parameters<typeof networkOf>[0],
    (problem: GeneralProblem) => GeneralProblem,
  ])[] = [
    ['batchMeanLeftOut', { examples: 3 }, (of) => ({ ...of, reduce: 'sum' })],
    ['batchMeanPutIn', { examples: 3, reduce: 'sum' }, (of) => ({ ...of, reduce: 'mean' })],
    [
      'steepnessLeftOut',
      { constants: { steepness: 2 }, loss: 'crossEntropy', deep: true },
      ({ layers, ...of }) => ({
        ...of,
        layers: layers.map((layer) => ({ ...layer, steepness: 1 })),
      }),
    ],
    [
      'leakLeftOut',
      { hidden: 'leakyRelu', output: 'leakyRelu', constants: { leak: 0.2 } },
      ({ layers, ...of }) => ({ ...of, layers: layers.map((layer) => ({ ...layer, leak: 0 })) }),
    ],
    [
      'decaysExchanged',
      { method: adam, examples: 2 },
      (of) => ({ ...of, method: { ...adam, beta1: 0.8, beta2: 0.6 } }),
    ],
    ['rateLeftOut', { method: momentum }, (of) => ({ ...of, learningRate: 1 })],
    ['rateLeftOut', { method: adam }, (of) => ({ ...of, learningRate: 1 })],
    ['rateLeftOut', { examples: 2 }, (of) => ({ ...of, learningRate: 1 })],
    [
      'memoryLeftOut',
      { method: { ...momentum, state: { 'v(w.o1.h1)': 0.4 } } },
      (of) => ({ ...of, method: { ...momentum, mu: 0 } }),
    ],
  ];
  const cases = eachOnce({ habit: HABITS, form: UPDATE_FORM_NAMES }).map(
    ({ habit: [id, of, other], form }) => ({ id, of, other, form }),
  );

  test.each(cases)('$id, $form', ({ id, of, other, form }) => {
    const problem = networkOf(of, 0.4);
    expect(differing(problem, other(problem), id, UPDATE_FORMS[form])).toEqual([]);
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
