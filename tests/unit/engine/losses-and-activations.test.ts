import { describe, expect, test } from 'vitest';
import {
  ACTIVATION_NAMES,
  type ActivationName,
  derivativeId,
  type GeneralProblem,
  LOSS_NAMES,
  type LossName,
  TOTAL_ERROR,
  traceUpdate,
  train,
} from '../../../src/engine';
import { ACTIVATIONS, NEURON_ACTIVATIONS, neuronActivation } from '../../../src/engine/activations';
import { evaluate } from '../../../src/engine/expressions';
import { LOSSES } from '../../../src/engine/losses';
import { centralDifference, derivativeOf } from '../../../src/engine/update';
import { completeNaming } from '../../../src/notation';
import { ALL, crossed } from '../../crossing';
import { generalOracle } from '../../oracle/generalNetwork';
import { ENDS, settings } from '../../oracle/generalProblems';
import { exampleOf, notationOf } from '../../reading/cases';
import { checkMatrices } from '../../reading/checkAll';

type Set = ReturnType<typeof settings>[number];
const asSet = (of: ActivationName | Set): Set => (typeof of === 'string' ? { activation: of } : of);
const written = (set: Set): string => Object.values(set).join(' ');

/** No net input comes near a corner, and there are net inputs on both sides of 0. */
function network(
  hidden: ActivationName | Set,
  output: ActivationName | Set,
  loss: LossName,
  sharedBiases: boolean,
  targets: readonly number[] = [0.2, 0.7],
): GeneralProblem {
  const biases = (separate: readonly number[]): readonly number[] =>
    sharedBiases ? separate.map(() => 0.15) : separate;
  return {
    layers: [
      {
        weights: [
          [0.4, -0.9],
          [-0.7, 0.55],
          [0.25, 0.8],
        ],
        biases: biases([0.3, -0.45, 0.1]),
        ...asSet(hidden),
      },
      {
        weights: [
          [0.6, -0.35, 0.9],
          [-0.5, 0.75, -0.65],
        ],
        biases: biases([0.2, -0.4]),
        ...asSet(output),
      },
    ],
    loss,
    examples: [{ inputs: [0.5, 1.2], targets }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases,
    updateBiases: true,
    learningRate: 0.3,
  };
}

const HIDDEN = ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer');
const CASES = crossed(
  { output: ACTIVATION_NAMES, loss: LOSS_NAMES, hidden: HIDDEN, shared: [true, false] },
  ({ output, loss }) => LOSSES[loss].fits(ACTIVATIONS[output]),
);
/** With each setting of the outputs, one hidden setting in so many. */
const EVERY = ALL ? 3 : 12;
/** By other constants than the usual ones, in one layer or in both. */
const SET_CASES = ENDS.flatMap(([output, loss], e) =>
  settings(output).flatMap((outputs, i) =>
    HIDDEN.flatMap(settings)
      .filter((hidden) => Object.keys(hidden).length + Object.keys(outputs).length > 2)
      .filter((_, k) => k % EVERY === (i + e) % EVERY)
      .map((hidden) => ({
        hidden,
        output: outputs,
        loss,
        shared: i % 2 === 0,
        name: `${loss} of ${written(outputs)} behind ${written(hidden)}`,
      })),
  ),
);

describe('every loss with every activation that it goes with', () => {
  test('all of them are here', () => {
    expect(new Set(CASES.map(({ loss }) => loss))).toEqual(new Set(LOSS_NAMES));
    expect(new Set(CASES.map(({ output }) => output))).toEqual(new Set(ACTIVATION_NAMES));
  });

  const both = [
    ...CASES.map((one) => ({
      ...one,
      name: `${one.loss} of ${one.output} behind ${one.hidden}, shared biases: ${one.shared}`,
    })),
    ...SET_CASES,
  ];
  describe.each(both)('$name', ({ hidden, output, loss, shared }) => {
    const problem = network(hidden, output, loss, shared);
    const trace = traceUpdate(problem);

    test('the trace is what the pseudo-code gives', () => {
      for (const [id, expected] of Object.entries(generalOracle(problem))) {
        expect(trace.value(id), id).toBeCloseTo(expected, 11);
      }
    });

    test('every gradient is what nudging gives', () => {
      for (const id of trace.structure.forward.parameters) {
        const { slope } = centralDifference(trace, TOTAL_ERROR, id);
        expect(trace.value(derivativeId(TOTAL_ERROR, id)), id).toBeCloseTo(slope, 8);
      }
    });

    test('training is the trace over and over, to the last bit, with one example and with several', () => {
      const [first] = problem.examples;
      const rows = [first, { inputs: [-1.1, 0.3], targets: [1, 0] }].flatMap((row) => row ?? []);
      for (const examples of [problem.examples, rows]) {
        const start: GeneralProblem = { ...problem, examples };
        const run = train(start, { updates: 4 });
        let traced = start;
        for (let i = 0; i <= 4; i++) {
          const now = traceUpdate(traced);
          expect(run.errors[i]).toBe(now.value(TOTAL_ERROR));
          if (i < 4) traced = now.updated;
        }
        expect(run.final).toEqual(traced);
      }
    });

    test('the matrices as printed, worked out, give the results as printed', () => {
      for (const targets of [
        [0.2, 0.7],
        [0, 1],
      ]) {
        const told = traceUpdate(network(hidden, output, loss, shared, targets));
        const base = notationOf(exampleOf('classic').example);
        const naming = completeNaming(base.naming, told.structure.forward);
        expect(() => checkMatrices(told, { ...base, naming })).not.toThrow();
      }
    });
  });
});

describe('an object is of one piece', () => {
  test('each stands under its own name', () => {
    for (const name of LOSS_NAMES) expect(LOSSES[name].name).toBe(name);
    for (const name of ACTIVATION_NAMES) expect(ACTIVATIONS[name].name).toBe(name);
  });

  const NETS = [-40, -3, -0.5, -1e-9, 0, 1e-9, 0.5, 3, 40];
  const EVERY = Object.values(NEURON_ACTIVATIONS).flatMap(({ name }) =>
    settings(name).map(({ activation: _, ...constants }) =>
      neuronActivation(name, Object.keys(constants).length === 0 ? undefined : constants),
    ),
  );
  test.each(EVERY)(
    '$name falls nowhere, and its slope jumps at its corners alone',
    ({ apply, slope, corners }) => {
      const outs = NETS.map(apply);
      expect(outs).toEqual([...outs].sort((a, b) => a - b));
      for (const net of NETS) {
        const h = 1e-6;
        if (corners.some((corner) => Math.abs(net - corner) <= h)) continue;
        const rate = (apply(net + h) - apply(net - h)) / (2 * h);
        expect(slope(net, apply(net))).toBeCloseTo(rate, 5);
      }
      for (const corner of corners) {
        const at = (net: number): number => slope(net, apply(net));
        expect(Math.abs(at(corner + 1e-9) - at(corner - 1e-9))).toBeGreaterThan(0.1);
      }
    },
  );

  test.each(LOSS_NAMES)('%s says the error of a miss, where that is one number', (name) => {
    const loss = LOSSES[name];
    const outputs = Object.values(ACTIVATIONS).find(loss.fits);
    if (outputs === undefined) throw new Error('it goes with nothing');
    const errorOf = (target: number, out: number): number =>
      evaluate(
        loss.expression({ kind: 'number', value: target }, { kind: 'number', value: out }, outputs),
        () => Number.NaN,
      );
    const found = [0.5, 0.25].map((target) => errorOf(target, target + 0.125));
    const said = loss.errorAtMiss(0.125);
    if (said === undefined) expect(found[0]).not.toBeCloseTo(found[1] ?? 0, 6);
    else expect(found).toEqual([said, said]);
  });
});

describe('what textbooks say of', () => {
  const one = (
    activation: ActivationName,
    loss: LossName,
    net: number,
    target: number,
    constants: Omit<Set, 'activation'> = {},
  ) =>
    traceUpdate<GeneralProblem>({
      ...network('sigmoid', 'sigmoid', 'halfSquared', false),
      layers: [{ weights: [[0]], biases: [net], activation, ...constants }],
      loss,
      examples: [{ inputs: [1], targets: [target] }],
    });

  test.each([
    [3, 3, 1],
    [-2, -0.02, 0.01],
    [0, 0, 0],
  ])('a leaky ReLU at %d: %d, with the slope %d', (net, out, slope) => {
    const trace = one('leakyRelu', 'halfSquared', net, 0.5);
    expect(trace.value('out.o1')).toBe(out);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBe(slope);
  });

  // Zurada, Introduction to Artificial Neural Systems (1992), eqs. 2.3a and 2.23: f(net) = 2/(1 + e^−λnet) − 1,
  // f′ = λ/2 · (1 − f²). At λ·net = ln 3 the power is 1/3, so that f is 2/(4/3) − 1 = 1/2 and 1 − f² is 3/4.
  test.each([
    [undefined, Math.log(3), 3 / 8],
    [1, Math.log(3), 3 / 8],
    [2, Math.log(3) / 2, 3 / 4],
    [0.5, 2 * Math.log(3), 3 / 16],
  ])('a bipolar sigmoid of steepness %s at %d: 1/2, with the slope %d', (steepness, net, slope) => {
    const trace = one(
      'bipolarSigmoid',
      'halfSquared',
      net,
      0.5,
      steepness === undefined ? {} : { steepness },
    );
    expect(trace.value('out.o1')).toBeCloseTo(0.5, 14);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBeCloseTo(slope, 14);
  });

  // σ(λ·net) at λ·net = ln 3 is 3/4, so that σ(1 − σ) is 3/16.
  test.each([
    [2, 3 / 8],
    [0.5, 3 / 32],
  ])('a sigmoid of steepness %d has the slope %d where it is 3/4', (steepness, slope) => {
    const trace = one('sigmoid', 'halfSquared', Math.log(3) / steepness, 0.5, { steepness });
    expect(trace.value('out.o1')).toBeCloseTo(0.75, 14);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBeCloseTo(slope, 14);
  });

  test('the cross-entropy leaves λ·(out − t) of a steep sigmoid', () => {
    const trace = one('sigmoid', 'crossEntropy', Math.log(3) / 2, 1, { steepness: 2 });
    expect(trace.value('d(error.total)/d(net.o1)')).toBeCloseTo(2 * (0.75 - 1), 14);
  });

  test.each([
    [0, 0, 0],
    [0.2, -0.4, 0.2],
    [0.01, -0.02, 0.01],
  ])('a leaky ReLU of leak %d at −2: %d, with the slope %d', (leak, out, slope) => {
    const trace = one('leakyRelu', 'halfSquared', -2, 0.5, { leak });
    expect(trace.value('out.o1')).toBe(out);
    expect(trace.value('d(out.o1)/d(net.o1)')).toBe(slope);
  });

  test('the usual constants, said, are as if nothing were said: formulas and figures', () => {
    const plain = traceUpdate(network('leakyRelu', 'sigmoid', 'halfSquared', false));
    const said = traceUpdate(
      network(
        { activation: 'leakyRelu', leak: 0.01 },
        { activation: 'sigmoid', steepness: 1 },
        'halfSquared',
        false,
      ),
    );
    expect([...said.quantities]).toEqual([...plain.quantities]);
  });

  // Two outputs at 3 and 1 where 5 and 2 are wanted: they miss by 2 and 1.
  const two = (loss: LossName) =>
    traceUpdate<GeneralProblem>({
      ...network('sigmoid', 'sigmoid', 'halfSquared', false),
      layers: [
        { weights: [[1]], biases: [0], activation: 'identity' },
        { weights: [[0], [0]], biases: [3, 1], activation: 'identity' },
      ],
      loss,
      examples: [{ inputs: [1], targets: [5, 2] }],
    });

  test.each([
    ['meanSquared', 4, 1, 2.5, -2, -1],
    ['halfMeanSquared', 2, 0.5, 1.25, -1, -0.5],
    ['squared', 4, 1, 5, -4, -2],
  ] as const)(
    '%s: errors %d and %d, together %d, with the slopes %d and %d',
    (loss, one1, one2, all, ...slopes) => {
      const trace = two(loss);
      expect(['error.o1', 'error.o2', TOTAL_ERROR].map((id) => trace.value(id))).toEqual([
        one1,
        one2,
        all,
      ]);
      expect([1, 2].map((k) => trace.value(`d(error.total)/d(out.o${k})`))).toEqual(slopes);
      const isMean = all !== one1 + one2;
      for (const k of [1, 2]) {
        expect(derivativeOf(trace, TOTAL_ERROR, `error.o${k}`).value).toBe(isMean ? 1 / 2 : 1);
      }
    },
  );

  test('a factor on the error acts like another learning rate', () => {
    const half = { ...network('tanh', 'sigmoid', 'halfSquared', true), learningRate: 0.5 };
    const whole = traceUpdate({ ...half, loss: 'squared', learningRate: 0.25 });
    const mean = traceUpdate({ ...half, loss: 'halfMeanSquared', learningRate: 1 });
    const { updated } = traceUpdate(half);
    expect(whole.updated.layers).toEqual(updated.layers);
    expect(mean.updated.layers).toEqual(updated.layers);
  });

  test('the squared error: 3 is 2 from 5, so it is 4, and its derivative −4', () => {
    const trace = one('identity', 'squared', 3, 5);
    expect(trace.value(TOTAL_ERROR)).toBe(4);
    expect(trace.value('d(error.total)/d(out.o1)')).toBe(-4);
    expect(trace.value('new(b.o1)')).toBeCloseTo(3 + 0.3 * 4, 12);
  });
});
