import type { Values } from './network';

/**
 * A second implementation of one update of any layered network, for tests alone: plain loops over arrays, with
 * other formulas for the same functions where there are any, sharing nothing with the engine.
 * Source: Nielsen, Neural Networks and Deep Learning, ch. 2, eqs. BP1-BP4, and ch. 3.
 */
interface PlainNetwork {
  readonly layers: readonly {
    readonly weights: readonly (readonly number[])[];
    readonly biases: readonly number[];
    readonly activation: string;
    readonly steepness?: number;
    readonly leak?: number;
  }[];
  readonly loss: string;
  readonly examples: readonly {
    readonly inputs: readonly number[];
    readonly targets: readonly number[];
  }[];
  readonly bias?: string;
  readonly biasInput?: number;
  readonly sharedBiases: boolean;
  readonly updateBiases: boolean;
  readonly learningRate: number;
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type PlainLayer = PlainNetwork['layers'][number];

function activate(layer: PlainLayer, nets: readonly number[]): number[] {
  const { steepness = 1, leak = 1 / 100 } = layer;
  switch (layer.activation) {
    case 'sigmoid':
      return nets.map((net) => (1 + Math.tanh((steepness * net) / 2)) / 2);
    case 'bipolarSigmoid':
      return nets.map((net) => Math.tanh((steepness * net) / 2));
    case 'tanh':
      return nets.map((net) => 1 - 2 / (Math.exp(2 * net) + 1));
    case 'relu':
      return nets.map((net) => (net + Math.abs(net)) / 2);
    case 'leakyRelu':
      return nets.map((net) => (net < 0 ? net * leak : net));
    case 'softmax':
      return nets.map((net) => 1 / total(nets.map((other) => Math.exp(other - net))));
    default:
      return [...nets];
  }
}

/** ∂out_k/∂net_i, as a matrix. */
function slopes(layer: PlainLayer, nets: readonly number[], outs: readonly number[]): number[][] {
  const { activation: name, steepness = 1, leak = 1 / 100 } = layer;
  const diagonal = nets.map((net, i) => {
    const out = outs[i] ?? Number.NaN;
    if (name === 'sigmoid') return steepness * (out - out * out);
    if (name === 'bipolarSigmoid') return (steepness * (1 - out) * (1 + out)) / 2;
    if (name === 'tanh') return (1 - out) * (1 + out);
    if (name === 'relu') return net > 0 ? 1 : 0;
    if (name === 'leakyRelu') return net === 0 ? 0 : net > 0 ? 1 : leak;
    return 1;
  });
  return outs.map((out, k) =>
    nets.map((_, i) => {
      if (name !== 'softmax') return k === i ? (diagonal[k] ?? Number.NaN) : 0;
      return out * ((k === i ? 1 : 0) - (outs[i] ?? Number.NaN));
    }),
  );
}

/** How many outputs share the total error between them. */
const sharers = ({ loss }: PlainNetwork, outputs: number): number =>
  /mean/i.test(loss) ? outputs : 1;
/** How a book has it: what is written for b, by which name, and what its value is then. */
function written({ bias = 'bias', biasInput = 1 }: PlainNetwork) {
  switch (bias) {
    case 'threshold':
      return {
        name: 'theta',
        of: (b: number) => 0 - b,
        put: (net: number, own: number) => net - own,
      };
    case 'weight':
      return {
        name: 'w0',
        of: (b: number) => b / biasInput,
        put: (net: number, own: number) => net + own * biasInput,
      };
    case 'none':
      return { name: undefined, of: () => 0, put: (net: number) => net };
    default:
      return { name: 'b', of: (b: number) => b, put: (net: number, own: number) => net + own };
  }
}

const letters = (count: number): string[] =>
  Array.from({ length: count }, (_, l) => (l === count - 1 ? 'o' : ('hkm'[l] ?? '?')));

function errorOf(network: PlainNetwork, target: number, out: number): number {
  if (/half/i.test(network.loss)) return (out - target) ** 2 / 2;
  if (/squared/i.test(network.loss)) return out ** 2 - 2 * out * target + target ** 2;
  const own = target === 0 ? 0 : -target * Math.log(out);
  if (network.layers.at(-1)?.activation === 'softmax') return own;
  return own + (target === 1 ? 0 : (target - 1) * Math.log1p(-out));
}

/** Numbers by id that stand in place of what would be worked out. */
type Given = Readonly<Record<string, number>>;

function forward(network: PlainNetwork, given: Given = {}) {
  const [example] = network.examples;
  const names = letters(network.layers.length);
  let signal = [...(example?.inputs ?? [])];
  const passes = network.layers.map((layer, l) => {
    const { weights, biases } = layer;
    const source = signal;
    const form = written(network);
    const nets = weights.map(
      (row, i) =>
        given[`net.${names[l]}${i + 1}`] ??
        form.put(total(row.map((w, j) => w * (source[j] ?? Number.NaN))), form.of(biases[i] ?? 0)),
    );
    const outs = activate(layer, nets).map((out, i) => given[`out.${names[l]}${i + 1}`] ?? out);
    signal = outs;
    return { source, nets, outs };
  });
  const errors = signal.map(
    (out, k) => given[`error.o${k + 1}`] ?? errorOf(network, example?.targets[k] ?? 0, out),
  );
  return { passes, errors };
}

function forwardValues(network: PlainNetwork, given: Given = {}): Values {
  const names = letters(network.layers.length);
  const { passes, errors } = forward(network, given);
  const values: Record<string, number> = {
    'error.total': given['error.total'] ?? total(errors) / sharers(network, errors.length),
  };
  passes.forEach(({ nets, outs }, l) => {
    for (const [i, net] of nets.entries()) values[`net.${names[l]}${i + 1}`] = net;
    for (const [i, out] of outs.entries()) values[`out.${names[l]}${i + 1}`] = out;
  });
  for (const [k, error] of errors.entries()) values[`error.o${k + 1}`] = error;
  return values;
}

/**
 * One update: forward values, ∂E/∂out, ∂E/∂net and ∂E/∂ of every parameter, and the values after it; with what is
 * `given` by its id put in place of what is worked out.
 */
export function generalOracle(network: PlainNetwork, given: Given = {}): Values {
  const names = letters(network.layers.length);
  const { passes } = forward(network, given);
  const values: Record<string, number> = { ...forwardValues(network, given) };
  const targets = network.examples[0]?.targets ?? [];
  const isShare = network.layers.at(-1)?.activation === 'softmax';
  let felt = (passes.at(-1)?.outs ?? []).map((out, k) => {
    const target = targets[k] ?? Number.NaN;
    const all = passes.at(-1)?.outs.length ?? 1;
    if (/half/i.test(network.loss)) return (out - target) / sharers(network, all);
    if (/squared/i.test(network.loss)) return (2 * out - 2 * target) / sharers(network, all);
    return isShare ? -target / out : (out - target) / (out * (1 - out));
  });
  const after = network.layers.map((layer) => structuredClone(layer) as typeof layer);
  for (let l = network.layers.length - 1; l >= 0; l--) {
    const layer = network.layers[l];
    const pass = passes[l];
    if (!layer || !pass) throw new Error('no such layer');
    const letter = names[l];
    const below = l === 0 ? 'x' : names[l - 1];
    const jacobian = slopes(layer, pass.nets, pass.outs);
    felt = felt.map((slope, i) => given[`d(error.total)/d(out.${letter}${i + 1})`] ?? slope);
    const felts = felt;
    const deltas = pass.nets.map(
      (_, i) =>
        given[`d(error.total)/d(net.${letter}${i + 1})`] ??
        total(felts.map((slope, k) => slope * (jacobian[k]?.[i] ?? Number.NaN))),
    );
    for (const [i, slope] of felt.entries()) {
      values[`d(error.total)/d(out.${letter}${i + 1})`] = slope;
    }
    for (const [i, delta] of deltas.entries()) {
      values[`d(error.total)/d(net.${letter}${i + 1})`] = delta;
    }
    const weights = layer.weights.map((row, i) =>
      row.map((weight, j) => {
        const id = `w.${letter}${i + 1}.${below}${j + 1}`;
        const gradient =
          given[`d(error.total)/d(${id})`] ?? (deltas[i] ?? 0) * (pass.source[j] ?? 0);
        values[`d(error.total)/d(${id})`] = gradient;
        const renewed = weight - network.learningRate * gradient;
        values[`new(${id})`] = renewed;
        return renewed;
      }),
    );
    const form = written(network);
    const biases = layer.biases.map((bias, i) => {
      if (form.name === undefined) return bias;
      const felt = network.sharedBiases ? total(deltas) : (deltas[i] ?? 0);
      // How the net input moves with what is written, which it is linear in.
      const gradient = felt * (form.put(0, 1) - form.put(0, 0));
      const place = network.sharedBiases ? letter : `${letter}${i + 1}`;
      const id = `${form.name}.${place}`;
      values[`d(error.total)/d(b.${place})`] = felt;
      values[`d(error.total)/d(${id})`] = gradient;
      if (!network.updateBiases) return bias;
      const renewed = form.of(bias) - network.learningRate * gradient;
      values[`new(${id})`] = renewed;
      return bias - network.learningRate * felt;
    });
    after[l] = { ...layer, weights, biases };
    felt = pass.source.map((_, j) =>
      total(deltas.map((delta, i) => delta * (layer.weights[i]?.[j] ?? Number.NaN))),
    );
  }
  for (const [id, value] of Object.entries(forwardValues({ ...network, layers: after }))) {
    values[`new(${id})`] = value;
  }
  return values;
}
