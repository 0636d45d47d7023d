import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  markWork,
  type QuantityId,
  readNumber,
  traceUpdate,
} from '../../../src/engine';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';

/** A problem that was published with figures: the numbers alone, as facts. */
interface PublishedProblem {
  readonly source: string;
  readonly problem: GeneralProblem;
  /** How the page writes its update; absent: element by element. */
  readonly form?: UpdateFormName;
  /** Those that are right by the page's own convention: its slips are left out. */
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

/** The classic numbers as a page has them that exchanges two pairs of weights. */
const exchanged = (outputBias: number): GeneralProblem => ({
  ...SHARED,
  sharedBiases: true,
  layers: [
    {
      weights: [
        [0.15, 0.25],
        [0.2, 0.3],
      ],
      biases: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.4, 0.5],
        [0.45, 0.55],
      ],
      biases: [outputBias, outputBias],
      activation: 'sigmoid',
    },
  ],
  examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
  learningRate: 0.5,
});
const EXCHANGED_SOURCE = 'PrimeLearnPoint, the classic numbers with weights exchanged';

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
    form: 'targetMinusOutput',
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
      // The page prints the changes.
      'change(w.o1.h1)': '0.00804047',
      'change(w.o1.h2)': '0.00555918',
      'change(w.h1.x1)': '1.77005547e-04',
      'change(w.h2.x1)': '-5.11178506e-04',
      'change(w.h1.x2)': '3.54011093e-05',
      'change(w.h2.x2)': '-1.02235701e-04',
      'change(w.h1.x3)': '-7.08022187e-05',
      'change(w.h2.x3)': '2.04471402e-04',
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
      'out.h1': '0.9999998874648379',
      'out.o1': '0.7319',
      'error.total': '0.08699208259994781',
      'd(error.total)/d(net.o1)': '-0.10518770232556676',
      'd(error.total)/d(net.o2)': '0.026549048699963138',
      'd(error.total)/d(w.o1.h2)': '-0.0018919280994576303',
      'd(error.total)/d(w.o2.h2)': '0.0004775167642113309',
      'd(error.total)/d(w.o1.h1)': '-0.10518769048825163',
      'd(error.total)/d(w.o2.h1)': '0.02654904571226164',
      'd(error.total)/d(out.h1)': '-0.15828579972549303',
      'd(error.total)/d(out.h2)': '0.026801171818534586',
      'd(error.total)/d(w.h1.x1)': '-5.34381483665323e-08',
      'd(error.total)/d(w.h2.x1)': '0.0014201436720081408',
      'd(error.total)/d(out.o1)': '-0.5361165732610222',
      'd(error.total)/d(out.o2)': '0.24606371182002887',
    },
  },
  {
    source: 'A chain of 1-1-1 linear neurons (public script)',
    form: 'targetMinusOutput',
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
      'delta.o1': '0.85',
      'delta.h1': '0.255',
      'new(w.o1.h1)': '0.5125',
      'new(w.h1.x1)': '0.6275',
    },
  },
  {
    // Its softmax of the second net input is of another number than the one that it prints.
    source: 'PostNetwork Academy: softmax, cross-entropy and backpropagation',
    problem: {
      ...SHARED,
      loss: 'crossEntropy',
      sharedBiases: true,
      updateBiases: true,
      layers: [
        {
          weights: [
            [0.2, -0.3, 0.4],
            [-0.5, 0.1, 0.2],
          ],
          biases: [0.5, 0.5],
          activation: 'sigmoid',
        },
        {
          weights: [
            [0.3, 0.4],
            [-0.1, 0.2],
          ],
          biases: [0.1, 0.1],
          activation: 'softmax',
        },
      ],
      examples: [{ inputs: [1, 2, -1], targets: [1, 0] }],
      learningRate: 0.1,
    },
    figures: {
      'net.h1': '-0.3',
      'net.h2': '0',
      'out.h1': '0.426',
      'out.h2': '0.5',
      'net.o1': '0.428',
    },
  },
  {
    source: 'surafelml, nn-timeline: a walkthrough of 2-2-1 with cross-entropy',
    problem: {
      ...SHARED,
      loss: 'crossEntropy',
      bias: 'none',
      layers: [
        {
          weights: [
            [0.1, 0.2],
            [0.3, 0.4],
          ],
          biases: [0, 0],
          activation: 'sigmoid',
        },
        { weights: [[0.5, 0.6]], biases: [0], activation: 'sigmoid' },
      ],
      examples: [{ inputs: [1, 0], targets: [1] }],
      learningRate: 0.1,
    },
    figures: {
      'net.h1': '0.1',
      'net.h2': '0.3',
      'out.h1': '0.525',
      'out.h2': '0.5744',
      'net.o1': '0.6072',
      'out.o1': '0.6473',
      'error.total': '0.435',
      'd(error.total)/d(net.o1)': '-0.3527',
      'd(error.total)/d(w.o1.h1)': '-0.1852',
      'd(error.total)/d(w.o1.h2)': '-0.2026',
    },
  },
  {
    // What comes after its softmax without exponentials is not that of a softmax.
    source: '“Back-propagation is very simple” (Medium): 3-3-3-3 with ReLU, sigmoid and softmax',
    problem: {
      ...SHARED,
      loss: 'crossEntropy',
      updateBiases: true,
      layers: [
        {
          weights: [
            [0.1, 0.3, 0.4],
            [0.2, 0.2, 0.3],
            [0.3, 0.7, 0.9],
          ],
          biases: [1, 1, 1],
          activation: 'relu',
        },
        {
          weights: [
            [0.2, 0.3, 0.6],
            [0.3, 0.5, 0.4],
            [0.5, 0.7, 0.8],
          ],
          biases: [1, 1, 1],
          activation: 'sigmoid',
        },
        {
          weights: [
            [0.1, 0.3, 0.5],
            [0.4, 0.7, 0.2],
            [0.8, 0.2, 0.9],
          ],
          biases: [1, 1, 1],
          activation: 'softmax',
        },
      ],
      examples: [{ inputs: [0.1, 0.2, 0.7], targets: [1, 0, 0] }],
      learningRate: 0.01,
    },
    figures: {
      'net.h1': '1.35',
      'net.h2': '1.27',
      'net.h3': '1.8',
      'out.h1': '1.35',
      'out.h2': '1.27',
      'out.h3': '1.8',
    },
  },
  {
    // Its outputs are worked from net inputs that were cut to two digits.
    source: 'Sanfoundry, multiple choice on backpropagation, set 3: 2-2-2',
    problem: {
      ...SHARED,
      sharedBiases: true,
      layers: [
        {
          weights: [
            [0.2, 0.3],
            [0.15, 0.25],
          ],
          biases: [0.35, 0.35],
          activation: 'sigmoid',
        },
        {
          weights: [
            [0.45, 0.55],
            [0.4, 0.5],
          ],
          biases: [0.6, 0.6],
          activation: 'sigmoid',
        },
      ],
      examples: [{ inputs: [0.1, 0.05], targets: [0.01, 0.99] }],
      learningRate: 0.5,
    },
    figures: { 'net.h1': '0.385', 'net.h2': '0.378' },
  },
  {
    // The page works with w2 and w3, and w6 and w7, exchanged; its errors are with the outputs’ bias.
    source: `${EXCHANGED_SOURCE}, up to its errors`,
    problem: exchanged(0.6),
    figures: {
      'net.h1': '0.3825',
      'net.h2': '0.3900',
      'out.h2': '0.5963',
      'error.o1': '0.279',
      'error.o2': '0.025',
    },
  },
  {
    // Its net inputs of the outputs are printed without that bias.
    source: `${EXCHANGED_SOURCE}, its outputs without a bias`,
    problem: exchanged(0),
    figures: { 'net.o1': '0.5359', 'net.o2': '0.5955' },
  },
];

describe.each(PROBLEMS)('$source', ({ problem, form = 'elements', figures }) => {
  const trace = traceUpdate(problem, UPDATE_FORMS[form]);
  test.each(Object.entries(figures))('%s is printed as %s', (id, figure) => {
    const read = readNumber(figure);
    if (!read.ok || read.number.lastPlace === undefined) throw new Error(`${figure} is no decimal`);
    const half = 0.5 * 10 ** read.number.lastPlace;
    // Some pages print all digits of a double, of which the last are rounding.
    const rounding = 8 * Number.EPSILON * Math.abs(trace.value(id));
    expect(Math.abs(trace.value(id) - read.number.value)).toBeLessThanOrEqual(half + rounding);
  });

  test('handed in as a sheet, all of it is right', () => {
    const worked = Object.entries(figures).filter(
      ([id]) => trace.quantities.get(id)?.kind !== 'given',
    );
    // A printed page is not asked for more digits than it has.
    const marks = markWork(trace, new Map(worked), { digits: 1 });
    expect([...marks].filter(([, { verdict }]) => verdict !== 'right')).toEqual([]);
  });
});
