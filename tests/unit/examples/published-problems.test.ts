import { describe, expect, test } from 'vitest';
import { type GeneralProblem, type QuantityId, readNumber, traceUpdate } from '../../../src/engine';

/** A problem that was published with figures: the numbers alone, as facts. */
interface PublishedProblem {
  readonly source: string;
  readonly problem: GeneralProblem;
  readonly figures: Readonly<Record<QuantityId, string>>;
}

const SHARED = {
  loss: 'halfSquared',
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: false,
} as const satisfies Partial<GeneralProblem>;

const PROBLEMS: readonly PublishedProblem[] = [
  {
    // The outputs of the layer before are given, so it is a single neuron of two inputs.
    source: 'Make Your Own Neural Network, weight update example (errata page)',
    problem: {
      ...SHARED,
      layers: [{ weights: [[2, 3]], biases: [0], activation: 'sigmoid' }],
      examples: [{ inputs: [0.4, 0.5], targets: [2.408877] }],
      learningRate: 0.1,
    },
    figures: {
      'net.o1': '2.3',
      'out.o1': '0.909',
      'd(out.o1)/d(net.o1)': '0.083',
      'd(error.total)/d(w.o1.x1)': '-0.04969',
      'new(w.o1.x1)': '2.005',
    },
  },
];

describe.each(PROBLEMS)('$source', ({ problem, figures }) => {
  const trace = traceUpdate(problem);
  test.each(Object.entries(figures))('%s is printed as %s', (id, figure) => {
    const read = readNumber(figure);
    if (!read.ok || read.number.lastPlace === undefined) throw new Error(`${figure} is no decimal`);
    const half = 0.5 * 10 ** read.number.lastPlace;
    expect(Math.abs(trace.value(id) - read.number.value)).toBeLessThanOrEqual(half);
  });
});
