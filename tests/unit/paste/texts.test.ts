import { describe, expect, test } from 'vitest';
import { type GeneralProblem, generalOf } from '../../../src/engine';
import { example as classic } from '../../../src/examples/classic.example';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const read = (text: string) =>
  readProblemText(text, READING_WORDS, CLASSIC, { symbolsOf: () => classic.naming.symbols });

/** What is told of a problem: its weights and biases by layer, one example, η. */
interface Told {
  readonly weights?: readonly (readonly (readonly number[])[])[];
  readonly biases?: readonly (readonly number[])[];
  readonly examples?: GeneralProblem['examples'];
  readonly learningRate?: number;
  readonly bias?: GeneralProblem['bias'];
  readonly renamed?: Readonly<Record<string, string>>;
}

const CLASSIC_WEIGHTS = [
  [
    [0.11, 0.12],
    [0.21, 0.22],
  ],
  [
    [0.31, 0.32],
    [0.41, 0.42],
  ],
];
const TWO_TWO_ONE = [
  [
    [0.1, 0.2],
    [0.3, 0.4],
  ],
  [[0.5, 0.6]],
];

const TEXTS: readonly (readonly [name: string, text: string, told: Told])[] = [
  [
    'an article’s list, targets called by the outputs',
    `Inputs: i1 = 0.05, i2 = 0.10
Weights (input to hidden): w1 = 0.11, w2 = 0.12, w3 = 0.21, w4 = 0.22
Weights (hidden to output): w5 = 0.31, w6 = 0.32, w7 = 0.41, w8 = 0.42
Biases: b1 = 0.35 (both hidden neurons), b2 = 0.60
Target outputs: o1 = 0.01, o2 = 0.99
Learning rate η = 0.4`,
    {
      weights: CLASSIC_WEIGHTS,
      biases: [
        [0.35, 0.35],
        [0.6, 0.6],
      ],
      examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
      learningRate: 0.4,
      renamed: { x1: 'i1', x2: 'i2' },
    },
  ],
  [
    'nodes numbered through, thresholds',
    'A 2-2-1 network. x1 = 1, x2 = 0. w13 = 0.1, w14 = 0.3, w23 = 0.2, w24 = 0.4, w35 = 0.5, w45 = 0.6, thresholds θ3 = -0.4, θ4 = 0.2, θ5 = 0.7. Target T5 = 1.',
    {
      weights: TWO_TWO_ONE,
      // As they are subtracted.
      biases: [[0.4, -0.2], [-0.7]],
      bias: 'threshold',
      examples: [{ inputs: [1, 0], targets: [1] }],
      renamed: {
        t1: 'T5',
        'w.h1.x1': 'w13',
        'w.h1.x2': 'w23',
        'w.h2.x1': 'w14',
        'w.h2.x2': 'w24',
        'w.o1.h1': 'w35',
        'w.o1.h2': 'w45',
        'theta.h1': 'θ3',
        'theta.h2': 'θ4',
        'theta.o1': 'θ5',
      },
    },
  ],
  [
    'an index 0 for a fixed input, v before w',
    'v11=0.1, v21=0.2, v12=0.3, v22=0.4, v01 = 0.7, v02 = 0.8, w1=0.5, w2=0.6, w0=-0.2; x1 = 0, x2 = 1; t = 1; α = 0.25',
    {
      weights: TWO_TWO_ONE,
      biases: [[0.7, 0.8], [-0.2]],
      bias: 'weight',
      examples: [{ inputs: [0, 1], targets: [1] }],
      learningRate: 0.25,
    },
  ],
  [
    'raised layers, a column vector, α',
    'w_{11}^{(1)} = 0.1, w_{12}^{(1)} = 0.2, w_{21}^{(1)} = 0.3, w_{22}^{(1)} = 0.4, w_{11}^{(2)} = 0.5, w_{12}^{(2)} = 0.6, b_1^{(1)} = 0.7, b_2^{(1)} = 0.8, b_1^{(2)} = 0.9; x = (1, 0)^T; y = 1; \\alpha = 0.3',
    {
      weights: TWO_TWO_ONE,
      biases: [[0.7, 0.8], [0.9]],
      examples: [{ inputs: [1, 0], targets: [1] }],
      learningRate: 0.3,
    },
  ],
  [
    'Θ with the biases in its first column',
    'Θ1 = {{0.35, 0.1, 0.2}, {0.45, 0.3, 0.4}}; Θ2 = {{0.6, 0.5, 0.6}}; x = {1, 0}; y = {1}',
    {
      weights: TWO_TWO_ONE,
      biases: [[0.35, 0.45], [0.6]],
      examples: [{ inputs: [1, 0], targets: [1] }],
    },
  ],
  [
    'nodes numbered through, without biases; the target is y',
    'All neurons use the logistic activation; E = 1/2 (t - y)^2.\nInput: x = [0.35, 0.9]\nw13 = 0.1, w23 = 0.2, w14 = 0.3, w24 = 0.4, w35 = 0.5, w45 = 0.6\nTarget y = 0.5, η = 1',
    {
      weights: TWO_TWO_ONE,
      bias: 'none',
      examples: [{ inputs: [0.35, 0.9], targets: [0.5] }],
      learningRate: 1,
    },
  ],
  [
    'a batch in NumPy, one source a row',
    'X = np.array([[0,0],[0,1],[1,0]])\ny = np.array([[0],[1],[1]])\nW1 = np.array([[0.1,0.3],[0.2,0.4]])\nb1 = np.array([[0.1, 0.2]])\nW2 = np.array([[0.5],[0.6]])\nb2 = np.array([[0.3]])',
    {
      weights: TWO_TWO_ONE,
      biases: [[0.1, 0.2], [0.3]],
      examples: [
        { inputs: [0, 0], targets: [0] },
        { inputs: [0, 1], targets: [1] },
        { inputs: [1, 0], targets: [1] },
      ],
    },
  ],
  [
    'a connection a row',
    'from to weight\n1 3 0.1\n1 4 0.3\n2 3 0.2\n2 4 0.4\n3 5 0.5\n4 5 0.6',
    { weights: TWO_TWO_ONE },
  ],
  [
    'arrows and words',
    'x1 -> h1: 0.11\nx2 → h1: 0.12\nweight from x1 to h2 is 0.21\nw4 (from x2 to h2) = 0.22',
    { weights: [CLASSIC_WEIGHTS[0] ?? [], CLASSIC.layers[1]?.weights ?? []] },
  ],
  [
    'a grid between neurons',
    '\th1\th2\nx1\t0.11\t0.21\nx2\t0.12\t0.22',
    { weights: [CLASSIC_WEIGHTS[0] ?? [], CLASSIC.layers[1]?.weights ?? []] },
  ],
  [
    'lines below a heading',
    'Weights input-hidden:\n0.11 0.12\n0.21 0.22\nWeights hidden-output:\n0.31 0.32\n0.41 0.42',
    { weights: CLASSIC_WEIGHTS },
  ],
  [
    'one source a row, which the other matrix tells',
    'W1 = [[0.1, 0.3], [0.2, 0.4]]\nW2 = [[0.5], [0.6]]\nX = [1, 0]\ny = [1]',
    { weights: TWO_TWO_ONE, examples: [{ inputs: [1, 0], targets: [1] }] },
  ],
  [
    'layers by their letters',
    'wih = numpy.array([[0.1, 0.2], [0.3, 0.4]])\nwho = numpy.array([[0.5, 0.6]])\ninputs = numpy.array([0.9, 0.1])',
    { weights: TWO_TWO_ONE },
  ],
  [
    'a perceptron of two rows of a spreadsheet',
    'x1\tx2\tw1\tw2\tb\tt\tη\n1\t0\t0,3\t-0,2\t0,1\t1\t0,5',
    {
      weights: [[[0.3, -0.2]]],
      biases: [[0.1]],
      examples: [{ inputs: [1, 0], targets: [1] }],
      learningRate: 0.5,
    },
  ],
  [
    'a truth table',
    'A\tB\tXOR\n0\t0\t0\n0\t1\t1\n1\t0\t1\n1\t1\t0',
    {
      examples: [
        { inputs: [0, 0], targets: [0] },
        { inputs: [0, 1], targets: [1] },
        { inputs: [1, 0], targets: [1] },
        { inputs: [1, 1], targets: [0] },
      ],
    },
  ],
  [
    'pairs with arrows',
    '(0, 0) -> 0\n(0, 1) -> 1\n(1, 0) -> 1',
    {
      examples: [
        { inputs: [0, 0], targets: [0] },
        { inputs: [0, 1], targets: [1] },
        { inputs: [1, 0], targets: [1] },
      ],
    },
  ],
  [
    'examples one after the other',
    'example 1: x1 = 0, x2 = 1, t = 1; example 2: x1 = 1, x2 = 1, t = 0',
    {
      examples: [
        { inputs: [0, 1], targets: [1] },
        { inputs: [1, 1], targets: [0] },
      ],
    },
  ],
  [
    'a row of a spreadsheet',
    '0,05;0,10;0,01;0,99',
    { examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }] },
  ],
  [
    'signs of print',
    'x₁ = −0.5, x₂ = 4.386 × 10⁻⁴, w₁ = ½, w₂ = 3/4, w₃ = 1e-3, η = ٠٫٢',
    {
      examples: [{ inputs: [-0.5, 0.0004386], targets: [0.01, 0.99] }],
      weights: [
        [
          [0.5, 0.75],
          [0.001, 0.3],
        ],
        CLASSIC.layers[1]?.weights ?? [],
      ],
      learningRate: 0.2,
    },
  ],
  [
    'HTML',
    'w<sub>1</sub> = 0.11, w<sub>2</sub> = 0.12, <i>x</i><sub>1</sub> = 0.25',
    {
      weights: [
        [
          [0.11, 0.12],
          [0.25, 0.3],
        ],
        CLASSIC.layers[1]?.weights ?? [],
      ],
      examples: [{ inputs: [0.25, 0.1], targets: [0.01, 0.99] }],
    },
  ],
  [
    'several names for several numbers',
    'x1, x2 = 0.25, 0.75; w1, …, w4 = 0.11, 0.12, 0.21, 0.22; b1 = b2 = 0.3',
    {
      examples: [{ inputs: [0.25, 0.75], targets: [0.01, 0.99] }],
      weights: [CLASSIC_WEIGHTS[0] ?? [], CLASSIC.layers[1]?.weights ?? []],
      biases: [
        [0.3, 0.3],
        [0.3, 0.3],
      ],
    },
  ],
  [
    'a table of names',
    '| Weight | Value |\n|---|---|\n| w1 | 0.11 |\n| b1 | 0.7 |',
    {
      weights: [
        [
          [0.11, 0.2],
          [0.25, 0.3],
        ],
        CLASSIC.layers[1]?.weights ?? [],
      ],
      biases: [
        [0.7, 0.7],
        [0.6, 0.6],
      ],
    },
  ],
];

describe('a text as people have it', () => {
  test.each(TEXTS)('%s', (_, text, told) => {
    const { problem, left } = read(text);
    expect(left).toEqual([]);
    if (told.weights) expect(problem?.layers.map(({ weights }) => weights)).toEqual(told.weights);
    if (told.biases) expect(problem?.layers.map(({ biases }) => biases)).toEqual(told.biases);
    if (told.examples) expect(problem?.examples).toEqual(told.examples);
    if (told.learningRate) expect(problem?.learningRate).toBe(told.learningRate);
    if (told.bias) expect(problem?.bias).toBe(told.bias);
    if (told.renamed) expect(problem?.names?.renamed).toEqual(told.renamed);
  });
});

/** What a network is and how it learns, by the words of an address. */
const CHOICES: readonly (readonly [text: string, choices: Readonly<Record<string, string>>])[] = [
  ['a 2-3-1 network', { layers: '2-3-1' }],
  [
    'layers = [2, 3, 1]; activation = "relu"; loss = "bce"',
    { layers: '2-3-1', hidden: 'relu', loss: 'crossentropy' },
  ],
  ['inputs: 2, hidden: 3, outputs: 2', { layers: '2-3-2' }],
  ['4 inputs, no hidden layer, one output', { layers: '4-1' }],
  [
    'Network: 3 inputs -> 2 hidden (sigmoid) -> 1 output (tanh)',
    { layers: '3-2-1', hidden: 'sigmoid', output: 'tanh' },
  ],
  ['一个3-2-1网络', { layers: '3-2-1' }],
  ['two hidden layers with 3 neurons', { layers: '2-3-3-2' }],
  ['sigmoid hidden, linear output', { hidden: 'sigmoid', output: 'identity' }],
  [
    'hidden layer: tanh; output layer: softmax; cross-entropy',
    { hidden: 'tanh', output: 'softmax', loss: 'crossentropy' },
  ],
  ['leaky ReLU in the hidden layer', { hidden: 'leakyrelu' }],
  ['E = ½(t − o)²', { loss: 'halfsquared' }],
  ['E = \\frac{1}{2}\\sum_k (t_k - o_k)^2', { loss: 'halfsquared' }],
  ['L = (y - p)^2', { loss: 'squared' }],
  ['E = 1/n Σ (t − o)²', { loss: 'meansquared' }],
  ['MSE', { loss: 'meansquared' }],
  ['Adam', { method: 'adam' }],
  ['momentum of 0.8', { method: 'momentum' }],
  ['β1 = 0.8, β2 = 0.9', { method: 'adam' }],
  ['no biases', { bias: 'none' }],
]; // prettier-ignore

describe('what a network is', () => {
  test.each(CHOICES)('%s', (text, choices) => {
    const { problem, left } = read(text);
    expect(left).toEqual([]);
    const sizes = problem && [
      problem.examples[0]?.inputs.length,
      ...problem.layers.map(({ biases }) => biases.length),
    ];
    const all: Record<string, string | undefined> = {
      layers: sizes?.join('-'),
      hidden: problem?.layers[0]?.activation.toLowerCase(),
      output: problem?.layers.at(-1)?.activation.toLowerCase(),
      loss: problem?.loss.toLowerCase(),
      method: problem?.method.name,
      bias: problem?.bias ?? 'bias',
    };
    for (const [name, choice] of Object.entries(choices))
      expect([name, all[name]]).toEqual([name, choice]);
  });

  test('a batch, where there are several examples', () => {
    const { problem } = read('batch\nx1 x2 t\n0 0 0\n0 1 1');
    expect(problem?.order).toBe('batch');
    expect(read('batch').left).toMatchObject([{ kind: 'noPlace', text: 'batch' }]);
  });
});
