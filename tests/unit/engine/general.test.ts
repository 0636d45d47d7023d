import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyProblem,
  derivativeId,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  type LossName,
  ProblemError,
  TOTAL_ERROR,
  traceUpdate,
  train,
} from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions';
import { centralDifference, givensOf, withGivens } from '../../../src/engine/update';
import { cpuTime } from '../../cpuTime';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { generalOracle } from '../../oracle/generalNetwork';
import { ordinaryNetworks, wildNetworks } from '../../oracle/generalProblems';
import { ordinaryProblems } from '../../oracle/problems';

const classic = problemOf(reference('classic'), true);

/** A state that underflows may be −0, which the next update takes as 0. */
const withoutZeroSigns = (problem: GeneralProblem): unknown => JSON.parse(JSON.stringify(problem));

describe('a 2-2-2 problem in its general form', () => {
  test('is the same update, quantity by quantity, and the same training', () => {
    fc.assert(
      fc.property(ordinaryProblems, (problem) => {
        const general = generalOf(problem);
        const trace = traceUpdate(problem);
        const same = traceUpdate(general);
        expect(same.structure).toBe(trace.structure);
        expect([...same.quantities]).toEqual([...trace.quantities]);
        expect(same.updated).toEqual(generalOf(trace.updated));
        const run = train(problem, { updates: 20 });
        const sameRun = train(general, { updates: 20 });
        expect(sameRun.errors).toEqual(run.errors);
        expect(sameRun.final).toEqual(generalOf(run.final));
      }),
      { numRuns: runs(10, 60) },
    );
  });
});

describe('any network', () => {
  test('every value is what a plain second implementation gives', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (drawn) => {
        const problem: GeneralProblem = { ...drawn, method: { name: 'gradientDescent' } };
        const trace = traceUpdate(problem);
        // So near to the kink of a ReLU the two may round to either side of it.
        const nets = [...trace.quantities.values()].filter(({ kind }) => kind === 'net');
        fc.pre(nets.every(({ value }) => Math.abs(value) > 1e-9));
        // A saturated output is 0 or 1 to the computer: what divides by it has no value.
        const expected = Object.entries(generalOracle(problem)).filter(([, value]) =>
          Number.isFinite(value),
        );
        expect(expected.length).toBeGreaterThan(0);
        const others = expected.filter(
          ([id, value]) => !(Math.abs(trace.value(id) - value) < 1e-7 * (1 + Math.abs(value))),
        );
        expect(others.map(([id, value]) => `${id}: ${trace.value(id)}, not ${value}`)).toEqual([]);
      }),
      { numRuns: runs(6, 100) },
    );
  });

  test('the lines of every derivation have one value', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (problem) => {
        const trace = traceUpdate(problem);
        for (const { id, value, lines = [] } of trace.quantities.values()) {
          for (const [i, { expression }] of lines.entries()) {
            if (JSON.stringify(expression).includes('"derivative"')) continue;
            const found = evaluate(expression, trace.value);
            if (!Number.isFinite(found)) continue;
            expect(Math.abs(found - value), `line ${i} of ${id}`).toBeLessThan(
              1e-7 * (1 + Math.abs(value)),
            );
          }
        }
      }),
      { numRuns: runs(10, 60) },
    );
  });

  test('its derivatives are what nudging each parameter gives', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (problem) => {
        const trace = traceUpdate(problem);
        // Where a nudge crosses the kink of a ReLU there is no derivative to be found.
        const nets = [...trace.quantities.values()].filter(({ kind }) => kind === 'net');
        fc.pre(nets.every(({ value }) => Math.abs(value) > 1e-3));
        for (const id of trace.structure.forward.parameters) {
          const { slope } = centralDifference(trace, TOTAL_ERROR, id);
          expect(trace.value(derivativeId(TOTAL_ERROR, id))).toBeCloseTo(slope, 6);
        }
      }),
      { numRuns: runs(3, 30) },
    );
  });

  test('training is the traced update over and over, to the last bit', () => {
    const check = (problem: GeneralProblem): void => {
      let traced: GeneralProblem = problem;
      const run = train(problem, { updates: 5 });
      for (let i = 0; i < run.updates; i++) {
        const trace = traceUpdate(traced);
        // The error of a run is that of all examples, whichever of them an update takes.
        const all = traceUpdate<GeneralProblem>({ ...traced, order: 'batch' });
        expect(run.errors[i]).toBe(all.value(TOTAL_ERROR));
        traced = trace.updated;
      }
      if (run.updates > 0) expect(withoutZeroSigns(run.final)).toEqual(withoutZeroSigns(traced));
    };
    fc.assert(fc.property(ordinaryNetworks, check), { numRuns: runs(5, 60) });
    fc.assert(fc.property(wildNetworks, check), { numRuns: runs(10, 200) });
  });

  test('its numbers are read and put back by id', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (problem) => {
        const givens = givensOf(problem);
        const put = withGivens(problem, (id) => givens.get(id) ?? Number.NaN);
        expect(withoutZeroSigns(put)).toEqual(withoutZeroSigns(problem));
        const { definitions } = traceUpdate(problem).structure;
        const given = [...definitions.values()].filter(({ kind }) => kind === 'given');
        // Beside the update's own: the examples whose turn it is not.
        const others = [...givens.keys()].filter(
          (id) => problem.order === 'single' && /@/.test(id),
        );
        expect(new Set(givens.keys())).toEqual(new Set([...given.map(({ id }) => id), ...others]));
      }),
      { numRuns: runs(10, 60) },
    );
  });

  test('a hundred thousand updates of the largest are made within seconds', () => {
    const square = [0.1, -0.2, 0.3, 0.4];
    const layer = { weights: [square, square, square, square], biases: square } as const;
    const problem: GeneralProblem = {
      ...generalOf(classic),
      layers: [0, 1, 2, 3].map(() => ({ ...layer, activation: 'sigmoid' })),
      examples: [{ inputs: square, targets: [0, 1, 0, 1] }],
      sharedBiases: false,
    };
    const taken = cpuTime(() => {
      expect(train(problem, { updates: 100_000 }).updates).toBe(100_000);
    });
    expect(taken).toBeLessThan(10);
  });
});

describe('what is no problem is refused by name', () => {
  const general = generalOf({ ...classic, sharedBiases: false });
  const [first, last] = general.layers;
  const errorOf = (problem: unknown): ProblemError => {
    try {
      traceUpdate(problem as AnyProblem);
    } catch (error) {
      if (error instanceof ProblemError) return error;
      throw error;
    }
    throw new Error('it was taken');
  };

  test.each([
    ['layers', { layers: [] }, '1 to 4 layers'],
    ['layers', { layers: [first, first, first, first, last] }, '1 to 4 layers'],
    ['layers[0]', { layers: [null, last] }, 'a layer with weights, biases and an activation'],
    ['layers[0].activation', { layers: [{ ...first, activation: 'step' }, last] }, undefined],
    ['layers[1].biases', { layers: [first, { ...last, biases: [] }] }, '1 to 4 numbers'],
    ['layers[1].biases[1]', { layers: [first, { ...last, biases: [1, Number.NaN] }] }, undefined],
    ['layers[1].weights', { layers: [first, { ...last, weights: [[1, 2]] }] }, undefined],
    [
      'layers[1].weights[0]',
      {
        layers: [
          first,
          {
            ...last,
            weights: [
              [1, 2, 3],
              [1, 2],
            ],
          },
        ],
      },
      '2 numbers',
    ],
    ['loss', { loss: 'absolute' }, undefined],
    ['reduce', { reduce: 'product' }, 'mean, sum'],
    ['method.name', { method: null }, undefined],
    ['examples', { examples: [] }, undefined],
    ['examples[0].inputs', { examples: [{ inputs: [1, 2, 3, 4, 5], targets: [] }] }, undefined],
    ['examples[0].targets', { examples: [{ inputs: [1, 2], targets: [1] }] }, '2 numbers'],
    ['layers[0].weights[0]', { examples: [{ inputs: [1], targets: [1, 0] }] }, '1 number'],
    ['learningRate', { learningRate: '1' }, 'a finite number'],
    ['names', { names: 'za' }, 'a set, new names by id, or both'],
    ['names.set', { names: { set: 'letters' } }, 'netOut, za, inOut, sy'],
    ['names.renamed.w.h1.x1', { names: { renamed: { 'w.h1.x1': 5 } } }, 'a text'],
  ])('%s', (field, change, accepted) => {
    const error = errorOf({ ...general, ...change });
    expect(error.field).toBe(field);
    if (accepted !== undefined) expect(error.accepted).toBe(accepted);
  });

  test('biases that differ in a layer that shares one', () => {
    const layers = [{ ...first, biases: [1, 2] }, last];
    expect(errorOf({ ...general, layers, sharedBiases: true }).field).toBe('layers[0].biases');
  });
});

describe('what textbooks print', () => {
  const network = (
    activation: GeneralLayer['activation'],
    loss: LossName,
    biases: readonly number[],
    targets: readonly number[],
  ): GeneralProblem => ({
    ...generalOf({ ...classic, sharedBiases: false }),
    layers: [{ weights: biases.map(() => [0]), biases, activation }],
    loss,
    examples: [{ inputs: [1], targets }],
  });

  // Goodfellow et al., § 6.2.2.3; the figures are those of any table of the softmax.
  test('the softmax of (1, 2, 3), and its cross-entropy with the third class', () => {
    const trace = traceUpdate(network('softmax', 'crossEntropy', [1, 2, 3], [0, 0, 1]));
    expect(trace.value('out.o1')).toBeCloseTo(0.09003057317, 10);
    expect(trace.value('out.o2')).toBeCloseTo(0.24472847105, 10);
    expect(trace.value('out.o3')).toBeCloseTo(0.66524095577, 10);
    expect(trace.value(TOTAL_ERROR)).toBeCloseTo(0.40760596444, 10);
    expect(trace.value('d(error.total)/d(net.o3)')).toBeCloseTo(0.66524095577 - 1, 10);
  });

  test('the cross-entropy of a sigmoid at 0 is ln 2, whatever the target', () => {
    const trace = traceUpdate(network('sigmoid', 'crossEntropy', [0, 0], [1, 0.25]));
    expect(trace.value('error.o1')).toBeCloseTo(Math.LN2, 15);
    expect(trace.value('error.o2')).toBeCloseTo(Math.LN2, 15);
    expect(trace.value('d(error.total)/d(net.o1)')).toBe(-0.5);
  });

  test('tanh 1 and its slope', () => {
    const trace = traceUpdate(network('tanh', 'halfSquared', [1], [0]));
    expect(trace.value('out.o1')).toBeCloseTo(0.7615941559557649, 15);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBeCloseTo(0.41997434161402614, 15);
  });

  test.each([
    [2, 2, 1],
    [0, 0, 0],
    [-2, 0, 0],
  ])('a ReLU at %d gives %d, with the slope %d', (net, out, slope) => {
    const trace = traceUpdate(network('relu', 'halfSquared', [net], [0.5]));
    expect(trace.value('out.o1')).toBe(out);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBe(slope);
  });
});

describe('at the edges of the computer’s numbers', () => {
  const softmax = (biases: readonly number[], targets: readonly number[]): GeneralProblem => ({
    ...generalOf({ ...classic, sharedBiases: false }),
    layers: [{ weights: biases.map(() => [0]), biases, activation: 'softmax' }],
    loss: 'crossEntropy',
    examples: [{ inputs: [1], targets }],
  });

  test('a softmax of huge net inputs is worked out all the same', () => {
    const trace = traceUpdate(softmax([1e6, 1e6 - Math.LN2], [1, 0]));
    expect(trace.value('out.o1')).toBeCloseTo(2 / 3, 9);
    expect(trace.value(TOTAL_ERROR)).toBeCloseTo(Math.log(1.5), 9);
  });

  test('the logarithm of 0 is said of the error in which it stands; the way back goes on', () => {
    const trace = traceUpdate(softmax([1000, 0], [0, 1]));
    expect(trace.quantities.get('error.o2')?.overflow).toBe('error.o2');
    expect(trace.quantities.get(TOTAL_ERROR)?.overflow).toBe('error.o2');
    expect(trace.value('d(error.total)/d(net.o1)')).toBe(1);
    expect(trace.value('d(error.total)/d(net.o2)')).toBe(-1);
    expect(trace.quantities.get('new(b.o1)')?.overflow).toBeUndefined();
  });

  test('0 times the logarithm of 0 is 0', () => {
    const trace = traceUpdate(softmax([1000, 0], [1, 0]));
    expect(trace.value('out.o2')).toBe(0);
    expect(Math.abs(trace.value(TOTAL_ERROR))).toBe(0);
  });

  test('without targets that add up to 1, a softmax keeps their sum', () => {
    const trace = traceUpdate(softmax([0, 0], [0.5, 1]));
    expect(trace.value('d(error.total)/d(net.o1)')).toBe(0.5 * 1.5 - 0.5);
  });
});

describe('what does not go together is refused', () => {
  const general = generalOf(classic);
  const [first, last] = general.layers;
  test.each([
    ['loss', { loss: 'crossEntropy', layers: [first, { ...last, activation: 'tanh' }] }],
    ['layers[0].activation', { layers: [{ ...first, activation: 'softmax' }, last] }],
    [
      'layers[1].activation',
      {
        layers: [first, { weights: [[1, 2]], biases: [0.6], activation: 'softmax' }],
        examples: [{ inputs: [1, 2], targets: [1] }],
      },
    ],
  ])('%s', (field, change) => {
    expect(() => traceUpdate({ ...general, ...change } as GeneralProblem)).toThrow(
      expect.objectContaining({ name: 'ProblemError', field }),
    );
  });
});
