import type { Layer } from '../../../src/engine';
import type { Contender } from './contender';

interface ArrayLayer {
  /** Row by row: `weights[to * from.length + from]`. */
  readonly weights: Float64Array<ArrayBuffer>;
  readonly biases: Float64Array;
  readonly outputs: Float64Array<ArrayBuffer>;
  readonly deltas: Float64Array;
}

const arrays = ({ weights, biases }: Layer): ArrayLayer => ({
  weights: Float64Array.from(weights.flat()),
  biases: Float64Array.from(biases),
  outputs: new Float64Array(biases.length),
  deltas: new Float64Array(biases.length),
});

/** The general textbook program: loops over layers of any size, on typed arrays. */
export const layers: Contender = {
  name: 'loops over Float64Array layers',
  updates: 50_000,
  tolerance: 1e-9,
  train({ inputs, targets, hidden, output, learningRate }, updates) {
    const first = Float64Array.from(inputs);
    const wanted = Float64Array.from(targets);
    const network = [arrays(hidden), arrays(output)];
    const errors = new Float64Array(updates + 1);
    const at = (values: Float64Array, i: number): number => values[i] as number;
    for (let update = 0; update <= updates; update++) {
      let carried = first;
      for (const { weights, biases, outputs } of network) {
        for (let to = 0; to < outputs.length; to++) {
          let net = at(biases, to);
          for (let from = 0; from < carried.length; from++) {
            net += at(weights, to * carried.length + from) * at(carried, from);
          }
          outputs[to] = 1 / (1 + Math.exp(-net));
        }
        carried = outputs;
      }
      let error = 0;
      for (let k = 0; k < wanted.length; k++) error += 0.5 * (at(carried, k) - at(wanted, k)) ** 2;
      errors[update] = error;
      if (update === updates) break;

      for (let l = network.length - 1; l >= 0; l--) {
        const { outputs, deltas } = network[l] as ArrayLayer;
        const next = network[l + 1];
        for (let j = 0; j < outputs.length; j++) {
          let back = next ? 0 : at(outputs, j) - at(wanted, j);
          if (next) {
            for (let k = 0; k < next.deltas.length; k++) {
              back += at(next.deltas, k) * at(next.weights, k * outputs.length + j);
            }
          }
          deltas[j] = back * at(outputs, j) * (1 - at(outputs, j));
        }
      }
      carried = first;
      for (const { weights, biases, outputs, deltas } of network) {
        for (let to = 0; to < deltas.length; to++) {
          const step = learningRate * at(deltas, to);
          for (let from = 0; from < carried.length; from++) {
            const i = to * carried.length + from;
            weights[i] = at(weights, i) - step * at(carried, from);
          }
          biases[to] = at(biases, to) - step;
        }
        carried = outputs;
      }
    }
    return errors[updates] ?? Number.NaN;
  },
};
