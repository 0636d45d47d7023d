// The slips of other networks than the classic’s, each in plain arithmetic. What a mistake starts from (the values of
// what comes before it) is taken from the trace, which other tests hold to the pseudo-code.
import { randomLcg } from 'd3';
import type { ActivationName, GeneralProblem, LossName, MethodSettings } from '../../../src/engine';
import type { DiagnosisId } from '../../../src/engine/marking';

export interface Slip {
  readonly id: DiagnosisId;
  readonly at: string;
  /** The network that it is made in. */
  readonly of: Partial<Network>;
  /** What it comes to: `v` has the exact values, `p` the numbers. */
  readonly value: (v: (id: string) => number, p: GeneralProblem) => number;
}

interface Network {
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly constants: { readonly steepness?: number; readonly leak?: number };
  readonly loss: LossName;
  readonly method: MethodSettings;
  readonly examples: number;
  readonly reduce: 'mean' | 'sum';
  readonly sharedBiases: boolean;
  /** With another hidden layer, k. */
  readonly deep: boolean;
}

/** A network of 2-3-3 with random numbers. */
export function networkOf(
  {
    hidden = 'sigmoid',
    output = 'sigmoid',
    constants = {},
    loss = 'halfSquared',
    method = { name: 'gradientDescent' },
    examples = 1,
    reduce = 'mean',
    sharedBiases = false,
    deep = false,
  }: Partial<Network>,
  seed: number,
): GeneralProblem {
  const random = randomLcg(seed);
  const number = (): number => (0.2 + 1.3 * random()) * (random() < 0.5 ? -1 : 1);
  const list = (length: number): number[] => Array.from({ length }, number);
  const layer = (from: number, to: number) => {
    const shared = number();
    return {
      weights: Array.from({ length: to }, () => list(from)),
      biases: sharedBiases ? Array<number>(to).fill(shared) : list(to),
    };
  };
  return {
    layers: [
      { ...layer(2, 3), activation: hidden, ...constants },
      ...(deep ? [{ ...layer(3, 3), activation: hidden, ...constants }] : []),
      { ...layer(3, 3), activation: output, ...(hidden === output ? constants : {}) },
    ],
    examples: Array.from({ length: examples }, () => ({
      inputs: list(2),
      targets: [0.1 + 0.2 * random(), 0.3, 0.45],
    })),
    loss,
    order: 'batch',
    next: 0,
    reduce,
    method,
    sharedBiases,
    updateBiases: true,
    learningRate: 0.3,
  };
}

const σ = (net: number): number => 1 / (1 + Math.exp(-net));
const E = (by: string): string => `d(error.total)/d(${by})`;
const SLOPE = 'd(out.h1)/d(net.h1)';

/** What a neuron gives, and its slope, in wrong ways: by its activation, net input and output. */
type Wrong = readonly [DiagnosisId, Partial<Network>, (net: number, out: number) => number];
const OUTPUTS: readonly Wrong[] = [
  ['tanhTaken', { hidden: 'sigmoid' }, (net) => Math.tanh(net)],
  ['sigmoidTaken', { hidden: 'tanh' }, σ],
  ['sigmoidTaken', { hidden: 'relu' }, σ],
  ['tanhTaken', { hidden: 'leakyRelu' }, (net) => Math.tanh(net)],
  ['sigmoidTaken', { hidden: 'identity' }, σ],
  ['tanhTaken', { hidden: 'bipolarSigmoid' }, (net) => Math.tanh(net)],
  ['activationSign', { hidden: 'sigmoid', constants: { steepness: 2 } }, (net) => σ(-2 * net)],
  ['steepnessLeftOut', { hidden: 'sigmoid', constants: { steepness: 2 } }, σ],
  [
    'steepnessLeftOut',
    { hidden: 'bipolarSigmoid', constants: { steepness: 3 } },
    (net) => 2 * σ(net) - 1,
  ],
  ['leakLeftOut', { hidden: 'leakyRelu', constants: { leak: 0.2 } }, (net) => Math.max(0, net)],
  ['activationLeftOut', { hidden: 'relu' }, (net) => net],
];
export const SLOPES: readonly Wrong[] = [
  ['slopeOfSigmoid', { hidden: 'tanh' }, (_, out) => out * (1 - out)],
  ['slopeOfSigmoid', { hidden: 'relu' }, (_, out) => out * (1 - out)],
  ['slopeOfSigmoid', { hidden: 'bipolarSigmoid' }, (_, out) => out * (1 - out)],
  ['slopeOfTanh', { hidden: 'sigmoid' }, (_, out) => 1 - out ** 2],
  ['slopeOfTanh', { hidden: 'leakyRelu' }, (_, out) => 1 - out ** 2],
  ['slopeOfTanh', { hidden: 'identity' }, (_, out) => 1 - out ** 2],
  ['slopeWithoutSquare', { hidden: 'tanh' }, (_, out) => 1 - out],
  ['slopeWithoutSquare', { hidden: 'bipolarSigmoid' }, (_, out) => (1 - out) / 2],
  ['slopeAtNet', { hidden: 'tanh' }, (net) => 1 - net ** 2],
  ['slopeOfOutput', { hidden: 'sigmoid' }, (_, out) => σ(out) * (1 - σ(out))],
  ['slopeOfOutput', { hidden: 'tanh' }, (_, out) => 1 - Math.tanh(out) ** 2],
  [
    'slopeOfOutput',
    { hidden: 'sigmoid', constants: { steepness: 2 } },
    (_, out) => 2 * σ(2 * out) * (1 - σ(2 * out)),
  ],
  ['slopeAtNet', { hidden: 'bipolarSigmoid', constants: { steepness: 2 } }, (net) => 1 - net ** 2],
  ['leakLeftOut', { hidden: 'leakyRelu' }, (net) => (net > 0 ? 1 : 0)],
  ['oneSlope', { hidden: 'leakyRelu' }, () => 1],
  ['oneSlope', { hidden: 'relu' }, () => 1],
];

const momentum = { name: 'momentum', mu: 0.8, state: state('v') } as const;
const nesterov = { name: 'nesterov', mu: 0.8, state: state('v') } as const;
const rmsprop = { name: 'rmsprop', rho: 0.7, epsilon: 0.01, state: state('s') } as const;
const adam = {
  name: 'adam',
  beta1: 0.6,
  beta2: 0.8,
  epsilon: 0.01,
  state: { ...state('m'), ...state('s'), count: 3 },
} as const;

function state(letter: string): Readonly<Record<string, number>> {
  return Object.fromEntries(['w.o1.h1', 'w.h1.x1'].map((id) => [`${letter}(${id})`, 0.4]));
}

const W = 'w.o1.h1';
const w = `new(${W})`;
const [vel, s1, m1] = ['v', 's', 'm'].map((letter) => `new(${letter}(${W}))`) as [
  string,
  string,
  string,
];
const η = 0.3;
/** By the gradient g, the old weight w and what was kept, .4. */
type ByGradient = (g: number, w: number, v: (id: string) => number) => number;
const METHODS: readonly (readonly [DiagnosisId, MethodSettings, string, ByGradient])[] = [
  ['memoryLeftOut', momentum, vel, (g) => -η * g],
  ['memoryLeftOut', rmsprop, s1, (g) => 0.3 * g ** 2],
  ['memoryLeftOut', adam, m1, (g) => 0.4 * g],
  ['velocitySign', momentum, vel, (g) => 0.8 * 0.4 + η * g],
  ['velocitySign', nesterov, vel, (g) => 0.8 * 0.4 + η * g],
  ['muOnGradient', momentum, vel, (g) => 0.8 * (0.4 - η * g)],
  ['muOnGradient', momentum, vel, (g) => 0.4 - 0.8 * η * g],
  ['rateOnVelocity', momentum, vel, (g) => η * (0.8 * 0.4 - g)],
  ['rateOnVelocity', momentum, w, (g, old) => old + η * (0.8 * 0.4 - η * g)],
  ['rateLeftOut', momentum, vel, (g) => 0.8 * 0.4 - g],
  ['keptShareLeftOut', momentum, vel, (g) => 0.4 - η * g],
  ['keptShareLeftOut', rmsprop, s1, (g) => 0.4 + 0.3 * g ** 2],
  ['velocitySubtracted', momentum, w, (g, old) => old - (0.8 * 0.4 - η * g)],
  ['oldState', momentum, w, (_, old) => old + 0.4],
  ['plainStep', momentum, w, (g, old) => old - η * g],
  ['plainStep', rmsprop, w, (g, old) => old - η * g],
  ['stepOnly', momentum, w, (g) => 0.8 * 0.4 - η * g],
  ['plainMomentum', nesterov, w, (g, old) => old + 0.8 * 0.4 - η * g],
  ['gradientStepLeftOut', nesterov, w, (g, old) => old + 0.8 * (0.8 * 0.4 - η * g)],
  ['keptShareLeftOut', nesterov, w, (g, old) => old + (0.8 * 0.4 - η * g) - η * g],
  ['added', rmsprop, w, (g, old) => old + (η * g) / (Math.sqrt(0.28 + 0.3 * g ** 2) + 0.01)],
  ['gradientNotSquared', rmsprop, s1, (g) => 0.7 * 0.4 + 0.3 * g],
  ['freshShareLeftOut', rmsprop, s1, (g) => 0.7 * 0.4 + g ** 2],
  ['sharesExchanged', rmsprop, s1, (g) => 0.3 * 0.4 + 0.7 * g ** 2],
  ['sharesExchanged', adam, m1, (g) => 0.4 * 0.4 + 0.6 * g],
  ['rootLeftOut', rmsprop, w, (g, old) => old - (η * g) / (0.28 + 0.3 * g ** 2 + 0.01)],
  ['epsilonInRoot', rmsprop, w, (g, old) => old - (η * g) / Math.sqrt(0.28 + 0.3 * g ** 2 + 0.01)],
  ['oldState', rmsprop, w, (g, old) => old - (η * g) / (Math.sqrt(0.4) + 0.01)],
  ['decaysExchanged', adam, m1, (g) => 0.8 * 0.4 + 0.2 * g],
  ['decaysExchanged', adam, s1, (g) => 0.6 * 0.4 + 0.4 * g ** 2],
  ['correctionLeftOut', adam, `corrected(m(${W}))`, (g) => 0.6 * 0.4 + 0.4 * g],
  ['countOff', adam, `corrected(m(${W}))`, (g) => (0.24 + 0.4 * g) / (1 - 0.6 ** 2)],
  ['countOff', adam, `corrected(m(${W}))`, (g) => (0.24 + 0.4 * g) / (1 - 0.6 ** 4)],
  ['countLeftOut', adam, `corrected(s(${W}))`, (g) => (0.32 + 0.2 * g ** 2) / (1 - 0.8)],
  ...(
    [
      [1, 1],
      [1, 1 - 0.8 ** 3],
      [1 - 0.6 ** 3, 1],
    ] as const
  ).map(
    ([first, second]) =>
      [
        'correctionLeftOut',
        adam,
        w,
        (g: number, old: number) =>
          old - (η * (0.24 + 0.4 * g)) / first / (Math.sqrt((0.32 + 0.2 * g ** 2) / second) + 0.01),
      ] as const,
  ),
];

const nets = (v: (id: string) => number): number[] => [1, 2, 3].map((k) => v(`net.o${k}`));
const softmax = { output: 'softmax' } as const;
const entropy = { loss: 'crossEntropy' } as const;
const batch = { examples: 2 } as const;
const summed = { examples: 2, reduce: 'sum' } as const;
const target = (p: GeneralProblem, k: number): number =>
  p.examples[0]?.targets[k - 1] ?? Number.NaN;

export const SLIPS: readonly Slip[] = [
  ...OUTPUTS.map(
    ([id, of, wrong]): Slip => ({
      id,
      of,
      at: 'out.h1',
      value: (v) => wrong(v('net.h1'), v('out.h1')),
    }),
  ),
  ...SLOPES.map(
    ([id, of, wrong]): Slip => ({
      id,
      of,
      at: SLOPE,
      value: (v) => wrong(v('net.h1'), v('out.h1')),
    }),
  ),
  ...SLOPES.map(
    ([id, of, wrong]): Slip => ({
      id,
      of: { ...of, ...batch },
      at: 'd(out.h1@2)/d(net.h1@2)',
      value: (v) => wrong(v('net.h1@2'), v('out.h1@2')),
    }),
  ),
  ...METHODS.map(
    ([id, method, at, value]): Slip => ({
      id,
      of: { method },
      at,
      value: (v) => value(v(E(W)), v(W), v),
    }),
  ),
  {
    id: 'exponentialsLeftOut',
    of: softmax,
    at: 'out.o2',
    value: (v) => v('net.o2') / nets(v).reduce((a, b) => a + b),
  },
  { id: 'notNormalised', of: softmax, at: 'out.o2', value: (v) => Math.exp(v('net.o2')) },
  { id: 'sigmoidTaken', of: softmax, at: 'out.o3', value: (v) => σ(v('net.o3')) },
  {
    id: 'logPartLeftOut',
    of: entropy,
    at: 'error.o1',
    value: (v, p) => -target(p, 1) * Math.log(v('out.o1')),
  },
  {
    id: 'logPartLeftOut',
    of: entropy,
    at: 'error.o1',
    value: (v, p) => -(1 - target(p, 1)) * Math.log(1 - v('out.o1')),
  },
  {
    id: 'logPartLeftOut',
    of: entropy,
    at: E('out.o1'),
    value: (v, p) => -target(p, 1) / v('out.o1'),
  },
  {
    id: 'logarithmBase',
    of: entropy,
    at: 'error.o2',
    value: (v, p) =>
      -target(p, 2) * Math.log10(v('out.o2')) - (1 - target(p, 2)) * Math.log10(1 - v('out.o2')),
  },
  {
    id: 'logarithmBase',
    of: { ...entropy, ...softmax },
    at: 'error.o2',
    value: (v, p) => -target(p, 2) * Math.log2(v('out.o2')),
  },
  {
    id: 'cancelledSlope',
    of: entropy,
    at: E('net.o1'),
    value: (v, p) => (v('out.o1') - target(p, 1)) * v('out.o1') * (1 - v('out.o1')),
  },
  {
    id: 'steepnessLeftOut',
    of: { ...entropy, constants: { steepness: 2 } },
    at: E('net.o1'),
    value: (v, p) => v('out.o1') - target(p, 1),
  },
  { id: 'meanPutIn', of: {}, at: 'error.total', value: (v) => v('error.total') / 3 },
  { id: 'meanPutIn', of: {}, at: E('out.o1'), value: (v) => v(E('out.o1')) / 3 },
  { id: 'meanPutIn', of: {}, at: E('out.h1'), value: (v) => v(E('out.h1')) / 3 },
  { id: 'meanPutIn', of: entropy, at: E('net.o1'), value: (v) => v(E('net.o1')) / 3 },
  {
    id: 'meanOfSquares',
    of: {},
    at: E('out.o1'),
    value: (v, p) => (2 / 3) * (v('out.o1') - target(p, 1)),
  },
  {
    id: 'batchMeanLeftOut',
    of: batch,
    at: 'error.total',
    value: (v) => v('error.total@1') + v('error.total@2'),
  },
  {
    id: 'batchMeanLeftOut',
    of: batch,
    at: E(W),
    value: (v) => v(`d(error.total@1)/d(${W})`) + v(`d(error.total@2)/d(${W})`),
  },
  {
    id: 'batchMeanPutIn',
    of: summed,
    at: E(W),
    value: (v) => (v(`d(error.total@1)/d(${W})`) + v(`d(error.total@2)/d(${W})`)) / 2,
  },
  {
    id: 'batchMeanPutIn',
    of: summed,
    at: 'error.total',
    value: (v) => (v('error.total@1') + v('error.total@2')) / 2,
  },
  { id: 'oneExample', of: summed, at: E(W), value: (v) => v(`d(error.total@2)/d(${W})`) },
  {
    id: 'wrongSource',
    of: batch,
    at: 'net.o1@2',
    value: (v) => v('net.o1@2') + v(W) * (v('out.h2@2') - v('out.h1@2')),
  },
  {
    id: 'deltaOfOther',
    of: batch,
    at: 'd(error.total@2)/d(net.h1@2)',
    value: (v) => v('d(error.total@2)/d(out.h2@2)') * v('d(out.h1@2)/d(net.h1@2)'),
  },
  {
    id: 'weightBiasExchanged',
    of: {},
    at: 'net.h1',
    value: (v) => v('b.h1') * v('x1') + v('w.h1.x2') * v('x2') + v('w.h1.x1'),
  },
  {
    id: 'crossedWithoutBias',
    of: {},
    at: 'net.h1',
    value: (v) => v('w.h1.x1') * v('x2') + v('w.h1.x2') * v('x1'),
  },
  {
    id: 'outputForWeight',
    of: {},
    at: 'd(error.o1)/d(out.h2)',
    value: (v) => v('d(error.o1)/d(net.o1)') * v('out.h2'),
  },
  { id: 'outputForWeight', of: {}, at: 'd(net.o1)/d(out.h2)', value: (v) => v('out.h2') },
  {
    id: 'inputOnBias',
    of: {},
    at: E('b.h2'),
    value: (v) => v(E('net.h2')) * v('x2'),
  },
  {
    id: 'inputOnBias',
    of: { sharedBiases: true },
    at: E('b.o'),
    value: (v) => [1, 2, 3].reduce((all, k) => all + v(E(`net.o${k}`)) * v('out.h1'), 0),
  },
  {
    id: 'weightsCrossed',
    of: { deep: true },
    at: E('out.h2'),
    value: (v) => [1, 2, 3].reduce((all, j) => all + v(E(`net.k${j}`)) * v(`w.k2.h${j}`), 0),
  },
  {
    id: 'weightLeftOut',
    of: { deep: true },
    at: E('out.h2'),
    value: (v) => [1, 2, 3].reduce((all, j) => all + v(E(`net.k${j}`)), 0),
  },
  {
    id: 'outputForWeight',
    of: { deep: true },
    at: E('out.h2'),
    value: (v) => [1, 2, 3].reduce((all, j) => all + v(E(`net.k${j}`)) * v('out.h2'), 0),
  },
];
