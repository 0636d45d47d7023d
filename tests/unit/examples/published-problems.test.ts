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

/**
 * An exercise with thresholds that courses set; b is −θ. The figures are those of the program in the question, run by
 * hand for its first example: they are rounded, as courses print them.
 */
const XOR: GeneralProblem = {
  ...SHARED,
  updateBiases: true,
  layers: [
    {
      weights: [
        [0.5, 0.4],
        [0.9, 1],
      ],
      biases: [-0.8, 0.1],
      activation: 'sigmoid',
    },
    { weights: [[-1.2, 1.1]], biases: [-0.3], activation: 'sigmoid' },
  ],
  examples: [{ inputs: [1, 1], targets: [0] }],
  learningRate: 0.1,
};
const XOR_SOURCE = 'The first update for XOR, Stack Overflow question 9662746';
const XOR_FIGURES = {
  'out.h1': '0.5250',
  'out.h2': '0.8808',
  'out.o1': '0.5097',
  'new(w.h1.x1)': '0.5038',
  'new(w.h2.x1)': '0.8985',
  'new(w.h1.x2)': '0.4038',
  'new(w.h2.x2)': '0.9985',
  'new(w.o1.h1)': '-1.2067',
  'new(w.o1.h2)': '1.0888',
};

const PROBLEMS: readonly PublishedProblem[] = [
  {
    // The outputs of the layer before are given, so it is a single neuron of two inputs.
    source: 'Make Your Own Neural Network, weight update example (errata page)',
    problem: {
      ...SHARED,
      bias: 'none',
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
  {
    source: `${XOR_SOURCE}, as thresholds`,
    problem: { ...XOR, bias: 'threshold' },
    figures: {
      ...XOR_FIGURES,
      'theta.h1': '0.8',
      'theta.h2': '-0.1',
      'theta.o1': '0.3',
      'new(theta.h1)': '0.7962',
      'new(theta.h2)': '-0.0985',
      'new(theta.o1)': '0.3127',
    },
  },
  {
    source: `${XOR_SOURCE}, as weights of a fixed input of −1`,
    problem: { ...XOR, bias: 'weight', biasInput: -1 },
    figures: {
      ...XOR_FIGURES,
      'w0.h1': '0.8',
      'new(w0.h1)': '0.7962',
      'new(w0.h2)': '-0.0985',
      'new(w0.o1)': '0.3127',
    },
  },
  {
    source: 'Udacity, the backpropagation exercise of 3-2-1 (many public notebooks)',
    problem: {
      ...SHARED,
      bias: 'none',
      layers: [
        {
          weights: [
            [0.5, 0.1, 0.1],
            [-0.6, -0.2, 0.7],
          ],
          biases: [0, 0],
          activation: 'sigmoid',
        },
        { weights: [[0.1, -0.3]], biases: [0], activation: 'sigmoid' },
      ],
      examples: [{ inputs: [0.5, 0.1, -0.2], targets: [0.6] }],
      learningRate: 0.5,
    },
    figures: {
      'new(w.o1.h1)': '0.10804047',
      'new(w.o1.h2)': '-0.29444082',
      'new(w.h1.x1)': '0.500177005547',
      'new(w.h2.x1)': '-0.600511178506',
      'new(w.h1.x2)': '0.1000354011093',
      'new(w.h2.x2)': '-0.200102235701',
      'new(w.h1.x3)': '0.0999291977813',
      'new(w.h2.x3)': '0.700204471402',
    },
  },
  {
    // Without the ½, and the first of its two examples.
    source: 'A worked example of backpropagation (blog, 2-2-2)',
    problem: {
      ...SHARED,
      bias: 'none',
      loss: 'squared',
      layers: [
        {
          weights: [
            [6, -2],
            [-3, 5],
          ],
          biases: [0, 0],
          activation: 'sigmoid',
        },
        {
          weights: [
            [1, 0.25],
            [-2, 2],
          ],
          biases: [0, 0],
          activation: 'sigmoid',
        },
      ],
      examples: [{ inputs: [3, 1], targets: [1, 0] }],
      learningRate: 0.1,
    },
    figures: {
      'net.h1': '16.0',
      'out.o1': '0.7319',
      'error.total': '0.0869920825999478',
      'd(error.total)/d(net.o1)': '-0.105187702325567',
      'd(error.total)/d(w.o2.h2)': '0.00047751676421133',
      'd(error.total)/d(out.h1)': '-0.158285799725493',
      'd(error.total)/d(w.h1.x1)': '-5.34381483665e-8',
    },
  },
  {
    source: 'A chain of 1-1-1 linear neurons (public script)',
    problem: {
      ...SHARED,
      bias: 'none',
      layers: [
        { weights: [[0.5]], biases: [0], activation: 'identity' },
        { weights: [[0.3]], biases: [0], activation: 'identity' },
      ],
      examples: [{ inputs: [1], targets: [1] }],
      learningRate: 0.5,
    },
    figures: {
      'net.h1': '0.5',
      'out.o1': '0.15',
      'new(w.o1.h1)': '0.5125',
      'new(w.h1.x1)': '0.6275',
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
