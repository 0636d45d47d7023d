import type { Contender } from './contender';

/** What a careful programmer would write by hand for this one network: the bar for `train`. */
export const unrolled: Contender = {
  name: 'unrolled scalar loop, by hand',
  updates: 100_000,
  tolerance: 1e-9,
  train({ inputs, targets, hidden, output, learningRate: rate }, updates) {
    const [x1, x2] = inputs;
    const [t1, t2] = targets;
    let [[w1, w2], [w3, w4]] = hidden.weights;
    let [[w5, w6], [w7, w8]] = output.weights;
    let [b1, b2] = hidden.biases;
    let [b3, b4] = output.biases;
    const errors = new Float64Array(updates + 1);
    for (let i = 0; i <= updates; i++) {
      const h1 = 1 / (1 + Math.exp(-(w1 * x1 + w2 * x2 + b1)));
      const h2 = 1 / (1 + Math.exp(-(w3 * x1 + w4 * x2 + b2)));
      const o1 = 1 / (1 + Math.exp(-(w5 * h1 + w6 * h2 + b3)));
      const o2 = 1 / (1 + Math.exp(-(w7 * h1 + w8 * h2 + b4)));
      const e1 = o1 - t1;
      const e2 = o2 - t2;
      errors[i] = 0.5 * (e1 * e1 + e2 * e2);
      if (i === updates) break;
      const d3 = e1 * o1 * (1 - o1);
      const d4 = e2 * o2 * (1 - o2);
      const d1 = (d3 * w5 + d4 * w7) * h1 * (1 - h1);
      const d2 = (d3 * w6 + d4 * w8) * h2 * (1 - h2);
      const s1 = rate * d1;
      const s2 = rate * d2;
      const s3 = rate * d3;
      const s4 = rate * d4;
      w1 -= s1 * x1;
      w2 -= s1 * x2;
      b1 -= s1;
      w3 -= s2 * x1;
      w4 -= s2 * x2;
      b2 -= s2;
      w5 -= s3 * h1;
      w6 -= s3 * h2;
      b3 -= s3;
      w7 -= s4 * h1;
      w8 -= s4 * h2;
      b4 -= s4;
    }
    return errors[updates] ?? Number.NaN;
  },
};
