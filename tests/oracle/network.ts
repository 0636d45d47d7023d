/**
 * A second implementation of one update, for tests alone: plain scalar code, written out from the textbook
 * formulas in matrix-free form, sharing nothing with the engine.
 * Source: Nielsen, Neural Networks and Deep Learning, ch. 2, eqs. BP1-BP4; Mitchell, Machine Learning
 * (1997), § 4.5.2, eqs. T4.3-T4.5.
 */

/** Numbers by quantity id. */
export type Values = Readonly<Record<string, number>>;

interface PlainLayer {
  readonly weights: readonly [readonly [number, number], readonly [number, number]];
  readonly biases: readonly [number, number];
}

interface PlainProblem {
  readonly inputs: readonly [number, number];
  readonly targets: readonly [number, number];
  readonly hidden: PlainLayer;
  readonly output: PlainLayer;
  readonly sharedBiases: boolean;
  readonly updateBiases: boolean;
  readonly learningRate: number;
}

/** σ by its other definition, which no e^−net overflows in. */
const sigmoid = (net: number): number => (1 + Math.tanh(net / 2)) / 2;

/** The forward pass alone; a quantity named in `pinned` is held at that value and all after it follow. */
export function forwardPass(problem: PlainProblem, pinned: Values = {}): Values {
  const { inputs, targets, hidden, output, sharedBiases } = problem;
  const hold = (id: string, value: number): number => pinned[id] ?? value;
  const bias = (layer: 'h' | 'o', n: '1' | '2', value: number): number =>
    sharedBiases ? hold(`b.${layer}`, value) : hold(`b.${layer}${n}`, value);

  const x1 = hold('x1', inputs[0]);
  const x2 = hold('x2', inputs[1]);
  const t1 = hold('t1', targets[0]);
  const t2 = hold('t2', targets[1]);
  const w1 = hold('w.h1.x1', hidden.weights[0][0]);
  const w2 = hold('w.h1.x2', hidden.weights[0][1]);
  const w3 = hold('w.h2.x1', hidden.weights[1][0]);
  const w4 = hold('w.h2.x2', hidden.weights[1][1]);
  const w5 = hold('w.o1.h1', output.weights[0][0]);
  const w6 = hold('w.o1.h2', output.weights[0][1]);
  const w7 = hold('w.o2.h1', output.weights[1][0]);
  const w8 = hold('w.o2.h2', output.weights[1][1]);

  const netH1 = hold('net.h1', bias('h', '1', hidden.biases[0]) + w1 * x1 + w2 * x2);
  const outH1 = hold('out.h1', sigmoid(netH1));
  const netH2 = hold('net.h2', bias('h', '2', hidden.biases[1]) + w3 * x1 + w4 * x2);
  const outH2 = hold('out.h2', sigmoid(netH2));
  const netO1 = hold('net.o1', bias('o', '1', output.biases[0]) + w5 * outH1 + w6 * outH2);
  const outO1 = hold('out.o1', sigmoid(netO1));
  const netO2 = hold('net.o2', bias('o', '2', output.biases[1]) + w7 * outH1 + w8 * outH2);
  const outO2 = hold('out.o2', sigmoid(netO2));
  const errorO1 = hold('error.o1', (outO1 - t1) ** 2 / 2);
  const errorO2 = hold('error.o2', (outO2 - t2) ** 2 / 2);
  return {
    'net.h1': netH1,
    'out.h1': outH1,
    'net.h2': netH2,
    'out.h2': outH2,
    'net.o1': netO1,
    'out.o1': outO1,
    'net.o2': netO2,
    'out.o2': outO2,
    'error.o1': errorO1,
    'error.o2': errorO2,
    'error.total': hold('error.total', errorO1 + errorO2),
  };
}

/** One update with every quantity of it. `mistake` makes the commonest one: hidden deltas from new weights. */
export function oracle(
  problem: PlainProblem,
  mistake?: 'hidden deltas from the updated weights',
): Values {
  const { inputs, targets, hidden, output, sharedBiases, updateBiases, learningRate } = problem;
  const v: Record<string, number> = { ...forwardPass(problem) };
  const at = (id: string): number => v[id] ?? Number.NaN;
  const [x1, x2] = inputs;
  const h1 = at('out.h1');
  const h2 = at('out.h2');
  const o1 = at('out.o1');
  const o2 = at('out.o2');
  const [[w5, w6], [w7, w8]] = output.weights;

  const slopeO1 = o1 * (1 - o1);
  const slopeO2 = o2 * (1 - o2);
  const slopeH1 = h1 * (1 - h1);
  const slopeH2 = h2 * (1 - h2);
  const deltaO1 = (o1 - targets[0]) * slopeO1;
  const deltaO2 = (o2 - targets[1]) * slopeO2;
  const w5new = w5 - learningRate * deltaO1 * h1;
  const w6new = w6 - learningRate * deltaO1 * h2;
  const w7new = w7 - learningRate * deltaO2 * h1;
  const w8new = w8 - learningRate * deltaO2 * h2;
  const [u5, u6, u7, u8] = mistake ? [w5new, w6new, w7new, w8new] : [w5, w6, w7, w8];
  const backH1 = deltaO1 * u5 + deltaO2 * u7;
  const backH2 = deltaO1 * u6 + deltaO2 * u8;
  const deltaH1 = backH1 * slopeH1;
  const deltaH2 = backH2 * slopeH2;

  v['d(error.total)/d(out.o1)'] = v['d(error.o1)/d(out.o1)'] = o1 - targets[0];
  v['d(error.total)/d(out.o2)'] = v['d(error.o2)/d(out.o2)'] = o2 - targets[1];
  v['d(out.o1)/d(net.o1)'] = slopeO1;
  v['d(out.o2)/d(net.o2)'] = slopeO2;
  v['d(out.h1)/d(net.h1)'] = slopeH1;
  v['d(out.h2)/d(net.h2)'] = slopeH2;
  v['d(error.total)/d(net.o1)'] = v['d(error.o1)/d(net.o1)'] = deltaO1;
  v['d(error.total)/d(net.o2)'] = v['d(error.o2)/d(net.o2)'] = deltaO2;
  v['d(net.o1)/d(w.o1.h1)'] = v['d(net.o2)/d(w.o2.h1)'] = h1;
  v['d(net.o1)/d(w.o1.h2)'] = v['d(net.o2)/d(w.o2.h2)'] = h2;
  v['d(net.h1)/d(w.h1.x1)'] = v['d(net.h2)/d(w.h2.x1)'] = x1;
  v['d(net.h1)/d(w.h1.x2)'] = v['d(net.h2)/d(w.h2.x2)'] = x2;
  v['d(net.o1)/d(out.h1)'] = w5;
  v['d(net.o1)/d(out.h2)'] = w6;
  v['d(net.o2)/d(out.h1)'] = w7;
  v['d(net.o2)/d(out.h2)'] = w8;
  v['d(error.o1)/d(out.h1)'] = deltaO1 * w5;
  v['d(error.o1)/d(out.h2)'] = deltaO1 * w6;
  v['d(error.o2)/d(out.h1)'] = deltaO2 * w7;
  v['d(error.o2)/d(out.h2)'] = deltaO2 * w8;
  v['d(error.total)/d(out.h1)'] = backH1;
  v['d(error.total)/d(out.h2)'] = backH2;
  v['d(error.total)/d(net.h1)'] = deltaH1;
  v['d(error.total)/d(net.h2)'] = deltaH2;
  v['d(error.total)/d(w.o1.h1)'] = deltaO1 * h1;
  v['d(error.total)/d(w.o1.h2)'] = deltaO1 * h2;
  v['d(error.total)/d(w.o2.h1)'] = deltaO2 * h1;
  v['d(error.total)/d(w.o2.h2)'] = deltaO2 * h2;
  v['d(error.total)/d(w.h1.x1)'] = deltaH1 * x1;
  v['d(error.total)/d(w.h1.x2)'] = deltaH1 * x2;
  v['d(error.total)/d(w.h2.x1)'] = deltaH2 * x1;
  v['d(error.total)/d(w.h2.x2)'] = deltaH2 * x2;

  const biasSteps: [hidden: [number, number], output: [number, number]] = [
    [deltaH1, deltaH2],
    [deltaO1, deltaO2],
  ];
  if (sharedBiases) {
    v['d(net.h1)/d(b.h)'] = v['d(net.h2)/d(b.h)'] = 1;
    v['d(net.o1)/d(b.o)'] = v['d(net.o2)/d(b.o)'] = 1;
    v['d(error.total)/d(b.h)'] = deltaH1 + deltaH2;
    v['d(error.total)/d(b.o)'] = deltaO1 + deltaO2;
    biasSteps[0] = [deltaH1 + deltaH2, deltaH1 + deltaH2];
    biasSteps[1] = [deltaO1 + deltaO2, deltaO1 + deltaO2];
  } else {
    v['d(net.h1)/d(b.h1)'] = v['d(net.h2)/d(b.h2)'] = 1;
    v['d(net.o1)/d(b.o1)'] = v['d(net.o2)/d(b.o2)'] = 1;
    v['d(error.total)/d(b.h1)'] = deltaH1;
    v['d(error.total)/d(b.h2)'] = deltaH2;
    v['d(error.total)/d(b.o1)'] = deltaO1;
    v['d(error.total)/d(b.o2)'] = deltaO2;
  }

  const [[w1, w2], [w3, w4]] = hidden.weights;
  const moved = (biases: readonly [number, number], steps: [number, number]): [number, number] =>
    updateBiases
      ? [biases[0] - learningRate * steps[0], biases[1] - learningRate * steps[1]]
      : [biases[0], biases[1]];
  const after: PlainProblem = {
    ...problem,
    hidden: {
      weights: [
        [w1 - learningRate * deltaH1 * x1, w2 - learningRate * deltaH1 * x2],
        [w3 - learningRate * deltaH2 * x1, w4 - learningRate * deltaH2 * x2],
      ],
      biases: moved(hidden.biases, biasSteps[0]),
    },
    output: {
      weights: [
        [w5new, w6new],
        [w7new, w8new],
      ],
      biases: moved(output.biases, biasSteps[1]),
    },
  };
  v['new(w.h1.x1)'] = after.hidden.weights[0][0];
  v['new(w.h1.x2)'] = after.hidden.weights[0][1];
  v['new(w.h2.x1)'] = after.hidden.weights[1][0];
  v['new(w.h2.x2)'] = after.hidden.weights[1][1];
  v['new(w.o1.h1)'] = w5new;
  v['new(w.o1.h2)'] = w6new;
  v['new(w.o2.h1)'] = w7new;
  v['new(w.o2.h2)'] = w8new;
  if (updateBiases && sharedBiases) {
    v['new(b.h)'] = after.hidden.biases[0];
    v['new(b.o)'] = after.output.biases[0];
  } else if (updateBiases) {
    v['new(b.h1)'] = after.hidden.biases[0];
    v['new(b.h2)'] = after.hidden.biases[1];
    v['new(b.o1)'] = after.output.biases[0];
    v['new(b.o2)'] = after.output.biases[1];
  }
  for (const [id, value] of Object.entries(forwardPass(after))) v[`new(${id})`] = value;
  return v;
}
