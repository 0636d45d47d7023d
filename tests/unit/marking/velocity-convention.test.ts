import { describe, expect, test } from 'vitest';
import { type GeneralProblem, type Mark, markWork, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';

/** One linear neuron: out = 0.5 · 2 − 0.4 · 3 = −0.2, ∂E/∂w = (−0.2 − 1) · x = −2.4 and −3.6. */
const problem = (
  name: 'momentum' | 'nesterov',
  state: Readonly<Record<string, number>> = {},
): GeneralProblem => ({
  layers: [{ weights: [[0.5, -0.4]], biases: [0], activation: 'identity' }],
  loss: 'halfSquared',
  examples: [{ inputs: [2, 3], targets: [1] }],
  order: 'single',
  next: 0,
  reduce: 'sum',
  method: { name, mu: 0.9, state },
  sharedBiases: false,
  updateBiases: false,
  learningRate: 0.1,
  bias: 'none',
});
const [V1, V2] = ['new(v(w.o1.x1))', 'new(v(w.o1.x2))'] as const;
const [W1, W2] = ['new(w.o1.x1)', 'new(w.o1.x2)'] as const;

const marksOf = (
  work: Readonly<Record<string, string>>,
  of = problem('momentum'),
  form: UpdateFormName = 'elements',
): ReadonlyMap<string, Mark> =>
  markWork(traceUpdate(of, UPDATE_FORMS[form]), new Map(Object.entries(work)));
const right = { verdict: 'right', convention: 'rateOutside' };

describe('v = μ·v + ∂E/∂w, and w − η·v: the learning rate out of the velocity', () => {
  // As PyTorch has it: V = −2.4 and −3.6 at the first update, w = 0.5 + 0.24 and −0.4 + 0.36.
  const work = { [V1]: '-2.400', [V2]: '-3.600', [W1]: '0.7400', [W2]: '-0.04000' };

  test('is right, and said to be so, where the new weights bear it out', () => {
    for (const form of ['elements', 'outputMinusTarget', 'targetMinusOutput'] as const) {
      const marks = marksOf(work, problem('momentum'), form);
      for (const id of [V1, V2]) expect(marks.get(id), form).toMatchObject(right);
      for (const id of [W1, W2]) expect(marks.get(id)?.verdict, form).toBe('right');
      expect(marks.get(V1)?.note).toBe('right:state:rateOutside');
    }
  });

  test('with the other sign as well: v = μ·v − ∂E/∂w, and w + η·v', () => {
    const marks = marksOf({ ...work, [V1]: '2.400', [V2]: '3.600' });
    for (const id of [V1, V2]) expect(marks.get(id)).toMatchObject(right);
  });

  test('after other updates, and in the method that looks ahead', () => {
    // v was 0.3, which is −3 without the learning rate: 0.9 · −3 − 2.4 = −5.1, and w = 0.5 + 0.51.
    const before = { 'v(w.o1.x1)': 0.3 };
    const later = marksOf({ [V1]: '-5.100', [W1]: '1.010' }, problem('momentum', before));
    expect(later.get(V1)).toMatchObject(right);
    // w − η·(∂E/∂w + μ·V) = 0.5 − 0.1 · (−2.4 − 0.9 · 5.1)
    const ahead = marksOf({ [V1]: '-5.100', [W1]: '1.199' }, problem('nesterov', before));
    expect(ahead.get(V1)).toMatchObject(right);
    expect(ahead.get(W1)?.verdict).toBe('right');
  });

  test('is a slip where no new weight bears it out', () => {
    // Without η throughout: w = 0.5 + 2.4
    const marks = marksOf({ [V1]: '2.400', [V2]: '3.600', [W1]: '2.900', [W2]: '3.200' });
    expect(marks.get(V1)).toMatchObject({ verdict: 'wrong', diagnosis: 'rateLeftOut' });
    expect(marks.get(V2)?.again).toBe(V1);
    for (const id of [W1, W2]) expect(marks.get(id)?.verdict).toBe('follows');
    expect(marksOf({ [V1]: '2.400', [V2]: '3.600' }).get(V1)?.verdict).toBe('wrong');
    // The old weights show no step.
    expect(marksOf({ [V1]: '-2.400', [W1]: '0.5000' }).get(V1)?.verdict).toBe('wrong');
  });

  test('is a slip beside a velocity as the sheet has it', () => {
    const marks = marksOf({ ...work, [V2]: '0.3600' });
    expect(marks.get(V1)?.verdict).toBe('wrong');
    expect(marks.get(V2)?.verdict).toBe('right');
  });

  test('as far as the digits go: a new weight worked from it has no more', () => {
    // Cut to −2.4, where ∂E/∂w is −2.449: w = 0.5 + 0.24
    const coarse = { ...problem('momentum'), examples: [{ inputs: [2.041, 3], targets: [1] }] };
    const marks = markWork(
      traceUpdate(coarse),
      new Map(Object.entries({ [V1]: '-2.4', [W1]: '0.740' })),
    );
    expect(marks.get(V1)?.verdict).not.toBe('wrong');
  });

  test('one of few digits that would do in either is no mixture', () => {
    // η = 0.98, out = 0.9996, ∂E/∂w = −1.0004 · 2 and −1.0004 · 0.001; −0.98 times that is 0.00098.
    const near = {
      ...problem('momentum'),
      examples: [{ inputs: [2, 0.001], targets: [2] }],
      learningRate: 0.98,
    };
    const work = { [V1]: '-2.001', [V2]: '-0.001', [W1]: '2.461' };
    const marks = markWork(traceUpdate(near), new Map(Object.entries(work)), { places: 3 });
    expect(marks.get(V1)).toMatchObject(right);
    expect(marks.get(V2)?.verdict).toBe('right');
    expect(marks.get(W1)?.verdict).toBe('right');
  });

  test('a slip in one of them leaves the others right', () => {
    // −0.4 + 0.37
    const marks = marksOf({ ...work, [V2]: '-3.700', [W2]: '-0.03000' });
    expect(marks.get(V1)).toMatchObject(right);
    expect(marks.get(W1)?.verdict).toBe('right');
    expect(marks.get(V2)?.verdict).toBe('wrong');
    expect(marks.get(W2)?.verdict).toBe('follows');
  });

  test('an earlier slip is carried through, in the numbers of the sheet', () => {
    // net = 0.2 in place of −0.2: ∂E/∂w = −0.8 · 2 and −0.8 · 3, with v 0.3 before: 0.9 · −3 − 1.6 = −4.3
    const marks = marksOf(
      {
        'net.o1': '0.2000',
        'd(error.total)/d(w.o1.x1)': '-1.600',
        [V1]: '-4.300',
        [W1]: '0.9300',
      },
      problem('momentum', { 'v(w.o1.x1)': 0.3 }),
    );
    expect([...marks.values()].map(({ verdict }) => verdict)).toEqual([
      'wrong',
      'follows',
      'follows',
      'follows',
    ]);
    expect(marks.get(V1)?.carried).toBeCloseTo(-4.3, 10);
    expect(marks.get(V1)?.from?.[0]).toBeCloseTo(-4.3, 2);
  });

  test('1 in every field is in no convention, though 1 = 1 · 1 and 0.04 + 0.96 · 1 = 1', () => {
    const soft: GeneralProblem = {
      ...problem('momentum'),
      layers: [
        {
          weights: [[0.83], [-1.18], [-0.09]],
          biases: [0.15, -0.02, -1.16],
          activation: 'bipolarSigmoid',
          steepness: 0.5,
        },
        {
          weights: [
            [1.29, 1.96, 0.8],
            [0.03, -1.1, 0.03],
            [-1.03, 0.32, 0.06],
            [1.51, 1.67, 0.04],
          ],
          biases: [0.07, 1.95, 1.04, 0.3],
          activation: 'softmax',
        },
      ],
      loss: 'squared',
      examples: [{ inputs: [-1.69], targets: [1, 0, 0, 0] }],
      method: { name: 'momentum', mu: 0.98 },
      learningRate: 0.96,
    };
    const trace = traceUpdate(soft, UPDATE_FORMS.targetMinusOutput);
    const asked = [...trace.quantities.values()].filter(({ kind }) => kind !== 'given');
    const marks = markWork(trace, new Map(asked.map(({ id }) => [id, '1'])));
    const got = [...marks].filter(([, { verdict }]) => ['right', 'follows'].includes(verdict));
    expect(got.map(([id]) => id)).toEqual([]);
  });
});
