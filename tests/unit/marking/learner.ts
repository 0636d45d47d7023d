import type { Problem } from '../../../src/engine';

/** What a learner writes for a quantity that comes to `value`. */
export type Write = (id: string, value: number) => string;

/** The same number in digits, to the nearest or with the rest left off. */
export const shortened =
  (count: number, way: 'rounded' | 'cut', by: 'decimals' | 'significant'): Write =>
  (_, value) => {
    const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
    const decimals = by === 'decimals' ? count : Math.max(0, count - 1 - size);
    // Nobody works with what is smaller; toFixed writes no more.
    if (decimals + 12 > 100) return '0';
    if (way === 'rounded') return value.toFixed(decimals);
    // A hair larger: 0.3, which a double holds as 0.2999…, is cut to 0.3.
    const long = (value * (1 + 1e-12)).toFixed(decimals + 12);
    const end = long.indexOf('.') + 1 + decimals;
    return decimals === 0 ? long.slice(0, long.indexOf('.')) : long.slice(0, end);
  };

/**
 * A learner who works one update by hand, and goes on with each figure as it is written down. Plain scalar code
 * that shares nothing with the engine. `viaDelta`: takes ∂E/∂net where others multiply all the factors.
 * Source of the formulas: Nielsen, Neural Networks and Deep Learning, ch. 2.
 */
export function workedByHand(
  problem: Problem,
  write: Write,
  viaDelta = false,
): ReadonlyMap<string, string> {
  const work = new Map<string, string>();
  const put = (id: string, value: number): number => {
    const text = write(id, value);
    work.set(id, text);
    return Number(text);
  };
  const { inputs: x, targets: t, hidden, output, learningRate } = problem;
  const sigmoid = (net: number): number => 1 / (1 + Math.exp(-net));
  type Layer = Problem['hidden'];
  const forward = (mark: (id: string) => string, h: Layer, o: Layer): [number[], number[]] => {
    const layer = (name: string, { weights, biases }: Layer, from: readonly number[]): number[] =>
      [0, 1].map((i) => {
        const [a = 0, b = 0] = weights[i as 0 | 1];
        const [u = 0, v = 0] = from;
        const net = put(mark(`net.${name}${i + 1}`), a * u + b * v + (biases[i] ?? 0));
        return put(mark(`out.${name}${i + 1}`), sigmoid(net));
      });
    const outH = layer('h', h, x);
    const outO = layer('o', o, outH);
    const errors = [0, 1].map((k) =>
      put(mark(`error.o${k + 1}`), ((t[k] ?? 0) - (outO[k] ?? 0)) ** 2 / 2),
    );
    put(mark('error.total'), (errors[0] ?? 0) + (errors[1] ?? 0));
    return [outH, outO];
  };
  const [h, o] = forward((id) => id, hidden, output);

  const E = (by: string): string => `d(error.total)/d(${by})`;
  const gradient = (by: string, factors: readonly number[], delta: number): number => {
    const [first = 0, second = 0, last = 0] = factors;
    return put(E(by), viaDelta ? delta * last : first * second * last);
  };
  const at = (list: readonly number[], i: number): number => list[i] ?? Number.NaN;
  const gradients = new Map<string, number>();
  const layerBack = (name: 'h' | 'o', outs: number[], from: readonly number[], source: string) => {
    const deltas: number[] = [];
    for (const i of [0, 1]) {
      const n = `${name}${i + 1}`;
      const byOut =
        name === 'o'
          ? put(E(`out.${n}`), at(outs, i) - at(t, i))
          : put(E(`out.${n}`), at(pathsTo(i), 0) + at(pathsTo(i), 1));
      const slope = put(`d(out.${n})/d(net.${n})`, at(outs, i) * (1 - at(outs, i)));
      const delta = put(E(`net.${n}`), byOut * slope);
      deltas.push(delta);
      for (const j of [0, 1]) {
        const w = `w.${n}.${source}${j + 1}`;
        gradients.set(w, gradient(w, [byOut, slope, at(from, j)], delta));
      }
      if (!problem.sharedBiases) {
        gradients.set(`b.${n}`, gradient(`b.${n}`, [byOut, slope, 1], delta));
      }
    }
    if (problem.sharedBiases) {
      gradients.set(`b.${name}`, put(E(`b.${name}`), at(deltas, 0) + at(deltas, 1)));
    }
    return deltas;
  };
  let deltasO: number[] = [];
  const paths = new Map<number, number[]>();
  const pathsTo = (j: number): number[] => {
    const known = paths.get(j);
    if (known !== undefined) return known;
    const found = [0, 1].map((k) =>
      put(
        `d(error.o${k + 1})/d(out.h${j + 1})`,
        at(deltasO, k) * at(output.weights[k as 0 | 1], j),
      ),
    );
    paths.set(j, found);
    return found;
  };
  deltasO = layerBack('o', o, h, 'h');
  layerBack('h', h, x, 'x');

  const step = (id: string, old: number): number =>
    put(`new(${id})`, old - learningRate * (gradients.get(id) ?? Number.NaN));
  const moved = (name: 'h' | 'o', layer: Layer, source: string): Layer => {
    const row = (i: 0 | 1): [number, number] => [
      step(`w.${name}${i + 1}.${source}1`, layer.weights[i][0]),
      step(`w.${name}${i + 1}.${source}2`, layer.weights[i][1]),
    ];
    const weights: Layer['weights'] = [row(0), row(1)];
    if (!problem.updateBiases) return { weights, biases: layer.biases };
    if (!problem.sharedBiases) {
      const [first, second] = layer.biases;
      return {
        weights,
        biases: [step(`b.${name}1`, first), step(`b.${name}2`, second)],
      };
    }
    const shared = step(`b.${name}`, layer.biases[0]);
    return { weights, biases: [shared, shared] };
  };
  const newHidden = moved('h', hidden, 'x');
  const newOutput = moved('o', output, 'h');
  forward((id) => `new(${id})`, newHidden, newOutput);
  return work;
}
