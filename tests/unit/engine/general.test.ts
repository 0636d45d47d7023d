import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyProblem,
  centralDifference,
  derivativeId,
  type GeneralProblem,
  generalOf,
  givensOf,
  ProblemError,
  TOTAL_ERROR,
  traceUpdate,
  train,
  withGivens,
} from '../../../src/engine';
import { problemOf, reference } from '../../fixtures/reference';
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
      { numRuns: 30 },
    );
  });
});

describe('any network', () => {
  test('its derivatives are what nudging each parameter gives', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (problem) => {
        const trace = traceUpdate(problem);
        for (const id of trace.structure.forward.parameters) {
          const { slope } = centralDifference(trace, TOTAL_ERROR, id);
          expect(trace.value(derivativeId(TOTAL_ERROR, id))).toBeCloseTo(slope, 6);
        }
      }),
      { numRuns: 30 },
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
    fc.assert(fc.property(ordinaryNetworks, check), { numRuns: 40 });
    fc.assert(fc.property(wildNetworks, check), { numRuns: 60 });
  });

  test('its numbers are read and put back by id', () => {
    fc.assert(
      fc.property(ordinaryNetworks, (problem) => {
        const givens = givensOf(problem);
        expect(withGivens(problem, (id) => givens.get(id) ?? Number.NaN)).toEqual(problem);
        const { definitions } = traceUpdate(problem).structure;
        const given = [...definitions.values()].filter(({ kind }) => kind === 'given');
        // Beside the update's own: the examples whose turn it is not.
        const others = [...givens.keys()].filter(
          (id) => problem.order === 'single' && /@/.test(id),
        );
        expect(new Set(givens.keys())).toEqual(new Set([...given.map(({ id }) => id), ...others]));
      }),
      { numRuns: 30 },
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
    const start = performance.now();
    const { updates } = train(problem, { updates: 100_000 });
    expect(updates).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(4000);
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
