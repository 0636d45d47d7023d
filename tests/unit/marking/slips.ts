// The slips of other networks than the classic’s, each in plain arithmetic. What a mistake starts from (the values of
// what comes before it) is taken from the trace, which other tests hold to the pseudo-code.
import type { GeneralProblem } from '../../../src/engine';
import type { DiagnosisId } from '../../../src/engine/marking';
import type { SlipNetwork } from './slipNetwork';
import { METHODS, W } from './slipsOfMethods';

export interface Slip {
  readonly id: DiagnosisId;
  readonly at: string;
  /** The network that it is made in. */
  readonly of: Partial<SlipNetwork>;
  /** What it comes to: `v` has the exact values, `p` the numbers. */
  readonly value: (v: (id: string) => number, p: GeneralProblem) => number;
}

const σ = (net: number): number => 1 / (1 + Math.exp(-net));
const E = (by: string): string => `d(error.total)/d(${by})`;
const SLOPE = 'd(out.h1)/d(net.h1)';

/** What a neuron gives, and its slope, in wrong ways: by its activation, net input and output. */
type Wrong = readonly [DiagnosisId, Partial<SlipNetwork>, (net: number, out: number) => number];
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
