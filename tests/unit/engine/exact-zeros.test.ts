import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyTrace,
  type GeneralProblem,
  markWork,
  type QuantityId,
  traceUpdate,
  train,
} from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions';
import { derivativeOf, hasWeightOfZero, takesLogarithmOfZero } from '../../../src/engine/update';
import { readAddress } from '../../../src/state';
import { runs } from '../../crossing';
import { generalOracle } from '../../oracle/generalNetwork';

const traceAt = (query: string): AnyTrace => {
  const { work, notices } = readAddress(`#/step?example=classic&${query}`);
  expect(notices).toEqual([]);
  if (work === undefined) throw new Error(query);
  return traceUpdate(work.problem);
};

const isSameRun = ({ problem, updated, value }: AnyTrace): void => {
  const run = train(problem, { updates: 1 });
  expect(run.errors[0]).toBe(value('error.total'));
  expect(run.final).toEqual(updated);
};

const BY_OUT = 'd(error.total)/d(out.o1)';
const BY_NET = 'd(error.total)/d(net.o1)';

describe('what has the weight 0 counts for nothing, however flat the output', () => {
  // −(t/out − (1 − t)/(1 − out)): of t = 1 its second part is 0 for every out, so −1/out is left; of t = 0, 1/(1 − out).
  test.each([
    ['t1=1&w5=100', 1, -1, 0],
    ['t1=0&w5=-3000', 0, 1, 0],
  ])('a sigmoid with %s', (query, out, byOut, byNet) => {
    const trace = traceAt(`loss=crossentropy&${query}`);
    expect(trace.value('out.o1')).toBe(out);
    expect(trace.value('error.o1')).toBeCloseTo(0, 15);
    expect(trace.value(BY_OUT)).toBe(byOut);
    expect(trace.value(BY_NET)).toBe(byNet);
    expect([...trace.quantities.values()].filter(({ overflow }) => overflow)).toEqual([]);
    isSameRun(trace);
  });

  test('a share of a softmax that is 0 with the target 0', () => {
    const trace = traceAt('output=softmax&loss=crossentropy&t1=0&t2=1&w5=-3000');
    expect(trace.value('out.o1')).toBe(0);
    expect(trace.value(BY_OUT)).toBeCloseTo(0, 15);
    expect([...trace.quantities.values()].filter(({ overflow }) => overflow)).toEqual([]);
    isSameRun(trace);
  });

  test('and is said to, there alone', () => {
    const trace = traceAt('loss=crossentropy&t1=1&w5=100');
    const counted = [...trace.quantities.keys()].filter((id) => hasWeightOfZero(trace, id));
    // Of y1 alone: 0 · ln(1 − 1) in its error, before and after the update, and 0/(1 − 1) in what is derived of it.
    expect(counted.sort()).toEqual(
      ['error.o1', 'd(error.o1)/d(out.o1)', BY_OUT, 'new(error.o1)'].sort(),
    );
    const usual = traceAt('loss=crossentropy&t1=1');
    expect([...usual.quantities.keys()].filter((id) => hasWeightOfZero(usual, id))).toEqual([]);
  });

  test('every line of the derivation comes to the same there', () => {
    for (const query of ['t1=1&w5=100', 't1=0&t2=1&w5=-3000&output=softmax']) {
      const trace = traceAt(`loss=crossentropy&${query}`);
      const { value, lines = [] } = trace.quantities.get(BY_OUT) ?? { value: Number.NaN };
      const worked = lines.filter(
        ({ expression }) => !JSON.stringify(expression).includes('"derivative"'),
      );
      expect(worked.length).toBeGreaterThan(1);
      for (const { expression } of worked) {
        expect(evaluate(expression, trace.value)).toBeCloseTo(value, 15);
      }
    }
  });

  test('a figure that is right there is marked so', () => {
    const trace = traceAt('loss=crossentropy&t1=1&w5=100');
    const work = new Map([
      ['out.o1', '1'],
      ['error.o1', '0'],
      [BY_OUT, '-1'],
      [BY_NET, '0'],
    ]);
    expect([...markWork(trace, work).values()].map(({ verdict }) => verdict)).toEqual(
      Array(4).fill('right'),
    );
    expect(markWork(trace, new Map([[BY_OUT, '1']])).get(BY_OUT)?.verdict).toBe('wrong');
  });

  test('an error that is infinite stays infinite', () => {
    for (const query of ['', '&output=softmax']) {
      const trace = traceAt(`loss=crossentropy&t1=1&t2=0&w5=-3000${query}`);
      expect(trace.value('out.o1')).toBe(0);
      expect(trace.value('error.o1')).toBe(Number.POSITIVE_INFINITY);
      expect(takesLogarithmOfZero(trace, 'error.o1')).toBe(true);
      expect(trace.value(BY_OUT)).toBe(Number.NEGATIVE_INFINITY);
      expect(trace.quantities.get(BY_OUT)?.overflow).toBe(BY_OUT);
      expect(trace.value(BY_NET)).toBe(-1);
    }
  });
});

/** Softmax networks, each number drawn, with a bias that the outputs share. */
const softmaxNetworks = (equal: boolean): fc.Arbitrary<GeneralProblem> => {
  const number = fc.double({ min: -3, max: 3, noNaN: true }).map((drawn) => drawn + 0);
  const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
  return fc
    .record({ hidden: fc.integer({ min: 1, max: 4 }), outputs: fc.integer({ min: 2, max: 4 }) })
    .chain(({ hidden, outputs }) =>
      fc.record({
        layers: fc.tuple(
          fc.record({
            weights: fc.array(numbers(2), { minLength: hidden, maxLength: hidden }),
            biases: number.map((bias) => Array<number>(hidden).fill(bias)),
            activation: fc.constant('tanh' as const),
          }),
          fc.record({
            weights: equal
              ? numbers(hidden).map((row) => Array<number[]>(outputs).fill(row))
              : fc.array(numbers(hidden), { minLength: outputs, maxLength: outputs }),
            biases: number.map((bias) => Array<number>(outputs).fill(bias)),
            activation: fc.constant('softmax' as const),
          }),
        ),
        loss: fc.constantFrom('halfSquared' as const, 'crossEntropy' as const),
        examples: fc.array(fc.record({ inputs: numbers(2), targets: numbers(outputs) }), {
          minLength: 1,
          maxLength: 3,
        }),
        reduce: fc.constantFrom('mean' as const, 'sum' as const),
        method: fc.constantFrom(
          { name: 'gradientDescent' as const },
          { name: 'adam' as const, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
        ),
        sharedBiases: fc.constant(true),
        updateBiases: fc.constant(true),
        learningRate: fc.constant(0.5),
      }),
    );
};

describe('what a number added to all net inputs of a softmax leaves as it is', () => {
  const byBias = 'd(error.total)/d(b.o)';

  test('no error changes with a bias that the outputs share: its derivative is 0, and it stays', () => {
    fc.assert(
      fc.property(softmaxNetworks(false), (problem) => {
        const trace = traceUpdate(problem);
        expect(trace.value(byBias)).toBe(0);
        expect(trace.value('new(b.o)')).toBe(trace.value('b.o'));
        const run = train(problem, { updates: 20 });
        expect(run.final.layers[1]?.biases).toEqual(problem.layers[1]?.biases);
      }),
      { numRuns: runs(8, 25) },
    );
  });

  test('nor with a neuron whose weights to the outputs are all the same', () => {
    fc.assert(
      fc.property(softmaxNetworks(true), (problem) => {
        const trace = traceUpdate(problem);
        for (const [id, { value }] of trace.quantities) {
          if (/^d\(error\.total[@\d]*\)\/d\((w\.h|b\.h|(net|out)\.h)/.test(id)) {
            expect(Math.abs(value), id).toBe(0);
          }
        }
        const run = train(problem, { updates: 1 });
        expect(run.final.layers[0]).toEqual(problem.layers[0]);
        expect(run.final).toEqual(trace.updated);
      }),
      { numRuns: runs(8, 25) },
    );
  });

  test('an update of training is the trace’s to the last bit, and the other gradients are the oracle’s', () => {
    fc.assert(
      fc.property(softmaxNetworks(false), (problem) => {
        isSameRun(traceUpdate(problem));
        const [example] = problem.examples;
        const one = { ...problem, examples: example ? [example] : [] };
        const trace = traceUpdate<GeneralProblem>(one);
        for (const [id, value] of Object.entries(generalOracle(one))) {
          if (!id.startsWith('d(')) continue;
          // The rounding of a gradient is of the size of what is added up in it.
          expect(Math.abs(trace.value(id) - value), id).toBeLessThan(1e-11 * (1 + Math.abs(value)));
        }
      }),
      { numRuns: runs(8, 25) },
    );
  });

  test('a share does not change with it either', () => {
    const trace = traceAt('output=softmax&loss=crossentropy&w5=0.3&w7=0.3');
    expect(derivativeOf(trace, 'out.o1', 'b.o').value).toBe(0);
    expect(derivativeOf(trace, 'out.o2', 'out.h1').value).toBe(0);
    expect(derivativeOf(trace, 'out.o2', 'out.h2').value).not.toBe(0);
  });

  test('a mistake in one of the derivatives is carried into their sum when work is marked', () => {
    const trace = traceAt('output=softmax&loss=crossentropy&t1=0&t2=1');
    const [first, second] = ['net.o1', 'net.o2'].map((id) =>
      trace.value(`d(error.total)/d(${id})`).toFixed(4),
    ) as [string, string];
    const verdicts = (figures: Record<QuantityId, string>) =>
      [...markWork(trace, new Map(Object.entries(figures))).values()].map(({ verdict }) => verdict);
    const ids = ['d(error.total)/d(net.o1)', 'd(error.total)/d(net.o2)', byBias] as const;
    expect(verdicts({ [ids[0]]: first, [ids[1]]: second, [ids[2]]: '0' })).toEqual(
      Array(3).fill('right'),
    );
    const doubled = (2 * Number(first)).toFixed(4);
    expect(verdicts({ [ids[0]]: first, [ids[1]]: first, [ids[2]]: doubled })).toEqual([
      'right',
      'wrong',
      'follows',
    ]);
  });
});
