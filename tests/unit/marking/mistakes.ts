import type { Problem } from '../../../src/engine';
import type { DiagnosisId } from '../../../src/engine/marking';
import type { Values } from '../../oracle/network';

/** One mistake, made in one quantity: the number that it comes to, in plain arithmetic. */
export interface Made {
  readonly id: DiagnosisId;
  readonly at: string;
  readonly value: number;
}

/** Each mistake about the computation, at places of every kind, from the exact values `v` of everything else. */
export function mistakesFrom(problem: Problem, v: Values): Made[] {
  const get = (id: string): number => v[id] ?? Number.NaN;
  const { inputs, targets, hidden, output, learningRate: eta, sharedBiases } = problem;
  const [x1, x2] = inputs;
  const [t1, t2] = targets;
  const [[w1, w2], [w3, w4]] = hidden.weights;
  const [[w5, w6], [w7, w8]] = output.weights;
  const [bh1] = hidden.biases;
  const [bo1] = output.biases;
  const [h1, h2, o1, o2] = ['out.h1', 'out.h2', 'out.o1', 'out.o2'].map(get) as [
    number,
    number,
    number,
    number,
  ];
  const slope = (out: number): number => out * (1 - out);
  const e1 = o1 - t1;
  const e2 = o2 - t2;
  const delta1 = e1 * slope(o1);
  const delta2 = e2 * slope(o2);
  const back1 = delta1 * w5 + delta2 * w7;
  const E = (by: string): string => `d(error.total)/d(${by})`;
  const g = get(E('w.o1.h1'));
  const sigmoid = (net: number): number => 1 / (1 + Math.exp(-net));

  const newBias = (neuron: string): number => {
    const id = `b.${sharedBiases ? neuron.charAt(0) : neuron}`;
    const old = neuron.startsWith('h') ? hidden.biases[0] : output.biases[0];
    return v[`new(${id})`] ?? old;
  };

  const made: [DiagnosisId, string, number][] = [
    ['targetMinusOut', E('out.o1'), t1 - o1],
    ['halfLeftOut', 'error.o1', (t1 - o1) ** 2],
    ['halfLeftOut', E('out.o2'), 2 * e2],
    ['twoLeftOut', E('out.o1'), e1 / 2],
    ['halvedTwice', 'error.o2', (t2 - o2) ** 2 / 4],
    ['halvedTwice', 'error.total', get('error.total') / 2],
    ['meanPutIn', 'error.total', get('error.total') / 2],
    ['squareLeftOut', 'error.o1', (t1 - o1) / 2],
    ['wrongTarget', 'error.o1', (t2 - o1) ** 2 / 2],
    ['wrongTarget', E('out.o2'), o2 - t1],
    ['oneError', 'error.total', get('error.o2')],
    ['biasLeftOut', 'net.h1', w1 * x1 + w2 * x2],
    ['biasLeftOut', 'net.o2', w7 * h1 + w8 * h2],
    ['biasOfOther', 'net.o1', w5 * h1 + w6 * h2 + bh1],
    ['biasOfOther', 'net.h2', w3 * x1 + w4 * x2 + bo1],
    ['biasSubtracted', 'net.o1', w5 * h1 + w6 * h2 - bo1],
    ['weightsCrossed', 'net.o1', w5 * h2 + w6 * h1 + bo1],
    ['weightsCrossed', 'net.h1', w1 * x1 + w3 * x2 + bh1],
    ['weightsCrossed', 'd(error.o1)/d(out.h2)', delta1 * w7],
    ['wrongWeight', 'net.o1', w5 * h1 + w8 * h2 + bo1],
    ['wrongWeight', 'd(error.o1)/d(out.h1)', delta1 * w8],
    ['wrongSource', 'net.o1', w5 * h1 + w6 * h1 + bo1],
    ['wrongSource', E('w.o1.h1'), delta1 * h2],
    ['wrongSource', E('w.h2.x1'), get(E('net.h2')) * x2],
    ['netForOutput', 'net.o1', w5 * get('net.h1') + w6 * get('net.h2') + bo1],
    ['netForOutput', 'error.o1', (t1 - get('net.o1')) ** 2 / 2],
    ['inputLeftOut', 'net.h1', w1 * x1 + bh1],
    ['activationLeftOut', 'out.o1', get('net.o1')],
    ['activationSign', 'out.h1', sigmoid(-get('net.h1'))],
    ['slopeLeftOut', E('net.o1'), e1],
    ['slopeLeftOut', E('w.o1.h1'), e1 * h1],
    ['slopeLeftOut', E('w.h1.x1'), back1 * x1],
    ['slopeAtNet', 'd(out.h1)/d(net.h1)', get('net.h1') * (1 - get('net.h1'))],
    ['slopeWithoutOut', 'd(out.o1)/d(net.o1)', 1 - o1],
    ['slopeWithoutOneMinus', 'd(out.o1)/d(net.o1)', o1],
    ['newWeight', 'd(error.o1)/d(out.h1)', delta1 * get('new(w.o1.h1)')],
    ['newWeight', E('out.h2'), delta1 * get('new(w.o1.h2)') + delta2 * get('new(w.o2.h2)')],
    [
      'newWeight',
      E('w.h1.x1'),
      (delta1 * get('new(w.o1.h1)') + delta2 * get('new(w.o2.h1)')) * slope(h1) * x1,
    ],
    ['onePath', E('out.h1'), delta1 * w5],
    ['onePath', E('net.h1'), delta2 * w7 * slope(h1)],
    ['onePath', E('w.h2.x2'), delta1 * w6 * slope(h2) * x2],
    ['pathsSubtracted', E('out.h1'), delta1 * w5 - delta2 * w7],
    ['weightLeftOut', 'd(error.o2)/d(out.h1)', delta2],
    ['sourceLeftOut', E('w.o2.h2'), delta2],
    ['weightForSource', E('w.o1.h1'), delta1 * w5],
    ['errorLeftOut', E('net.o1'), slope(o1)],
    ['errorLeftOut', E('w.o1.h1'), slope(o1) * h1],
    ['deltaOfOther', E('w.o1.h1'), e2 * slope(o1) * h1],
    ['deltaOfOther', 'd(error.o1)/d(out.h1)', delta2 * w5],
    ['deltaOfOther', E('net.h1'), get(E('out.h2')) * slope(h1)],
    ['factorsAdded', E('net.o1'), e1 + slope(o1)],
    ['added', 'new(w.o1.h1)', w5 + eta * g],
    ['rateLeftOut', 'new(w.o1.h1)', w5 - g],
    ['stepOnly', 'new(w.o1.h1)', eta * g],
    ['gradientMinusWeight', 'new(w.o1.h1)', eta * g - w5],
    ['rateTimesWeight', 'new(w.o1.h1)', eta * (w5 - g)],
    ['gradientOfOther', 'new(w.o1.h1)', w5 - eta * get(E('w.o2.h1'))],
    ['oldValue', 'new(net.h1)', get('net.h1')],
    [
      'oldValue',
      'new(net.o1)',
      get('new(w.o1.h1)') * h1 + get('new(w.o1.h2)') * get('new(out.h2)') + newBias('o1'),
    ],
    ['signLost', E('net.h1'), -get(E('net.h1'))],
    ['signLost', 'net.h2', -get('net.h2')],
  ];
  return made.map(([id, at, value]) => ({ id, at, value }));
}
