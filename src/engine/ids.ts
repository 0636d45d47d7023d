/**
 * The name of a quantity, the same in every example and part of the public surface: `x1`, `w.h1.x1` (to h1,
 * from x1), `net.h1`, `d(error.total)/d(out.o1)`, `new(w.h1.x1)`. Examples give it a written name of their own.
 * Ids are made and taken apart in this file alone.
 */
export type QuantityId = string;

/** A neuron, or an input: `h1` is the first of layer `h`, `x1` the first input. */
export const unitName = (layer: string, index: number): string => `${layer}${index + 1}`;

/** The letter of the layer that the inputs are. */
export const INPUT_LAYER = 'x';
/** What the network is given at the input of this index: the input's name. */
export const inputId = (index: number): QuantityId => unitName(INPUT_LAYER, index);
/** What the output of index k should be: `t1` is that of k = 0. */
export const targetId = (k: number): QuantityId => unitName('t', k);
export const weightId = (to: string, from: string): QuantityId => `w.${to}.${from}`;
/** How a bias is written, by the first part of its id: added, subtracted as a threshold, or the weight of a fixed input. */
export type BiasPrefix = 'b' | 'theta' | 'w0';
/** `of` is a neuron, or a layer's letter where the layer shares one bias. */
export const biasId = (of: string, prefix: BiasPrefix = 'b'): QuantityId => `${prefix}.${of}`;
export const netId = (neuron: string): QuantityId => `net.${neuron}`;
export const outId = (neuron: string): QuantityId => `out.${neuron}`;
/** `of` is an output neuron, or `total`. */
export const errorId = (of: string): QuantityId => `error.${of}`;
export const derivativeId = (of: QuantityId, by: QuantityId): QuantityId => `d(${of})/d(${by})`;
/** What a method keeps of the updates before, for one parameter: `v(w.h1.x1)`. */
export const stateId = (letter: StateLetter, of: QuantityId): QuantityId => `${letter}(${of})`;
/** The new running mean with its start at 0 put right: `corrected(m(w.h1.x1))`. */
export const correctedId = (state: QuantityId): QuantityId => `corrected(${state})`;
/** −∂E/∂net of a neuron, where a book calls that its δ. */
export const deltaId = (neuron: string): QuantityId => `delta.${neuron}`;
/** The step that a parameter takes, Δw: its new value less the old one. */
export const changeId = (of: QuantityId): QuantityId => `change(${of})`;
/** The value of a parameter, forward quantity or state after the update. */
export const newId = (of: QuantityId): QuantityId => `new(${of})`;

const TOTAL = 'total';
export const TOTAL_ERROR = errorId(TOTAL);
export const LEARNING_RATE: QuantityId = 'eta';
/** t: which update this is, from 1, where a method counts them. */
export const COUNT: QuantityId = 'count';

/** What a quantity of one example is called where an update takes several: `net.h1@2`. */
export const inExample = (id: QuantityId, example: number): QuantityId => `${id}@${example}`;
/** The id with what is of one example called as where there is only one: `d(net.h1)/d(x1)` for `d(net.h1@2)/d(x1@2)`. */
export const withoutExample = (id: QuantityId): QuantityId => id.replace(/@\d+/g, '');
/** The number of the example that a quantity is of, from 1; undefined where it is of none, or of all. */
export function exampleIn(id: QuantityId): number | undefined {
  const found = /@(\d+)/.exec(id);
  return found ? Number(found[1]) : undefined;
}

/** A velocity, a running mean of gradients, and one of their squares. */
export type StateLetter = 'v' | 'm' | 's';

/** The numbers that a method is set by, beside the learning rate: each is a given, by this id. */
export type Hyperparameter = 'mu' | 'rho' | 'beta1' | 'beta2' | 'epsilon';
const HYPERPARAMETERS: Readonly<Record<Hyperparameter, true>> = {
  mu: true,
  rho: true,
  beta1: true,
  beta2: true,
  epsilon: true,
};

/** An id that is made of no other: of a given, of a quantity of the forward pass, or a δ. */
export type SymbolParts = {
  readonly id: QuantityId;
  /** Where the update takes several examples: the number of the one that it is of, from 1. */
  readonly example: number | undefined;
} /** `index` is its place among the inputs, from 0. */ & (
  | { readonly kind: 'input'; readonly neuron: string; readonly index: number }
  /** `index` is that of the output whose target it is, from 0. */
  | { readonly kind: 'target'; readonly index: number }
  | { readonly kind: 'weight'; readonly to: string; readonly from: string }
  /** `of` is a neuron, or a layer's letter where the layer shares one bias. */
  | { readonly kind: 'bias'; readonly of: string; readonly prefix: BiasPrefix }
  | { readonly kind: 'net' | 'out' | 'error' | 'delta'; readonly neuron: string }
  | { readonly kind: 'hyperparameter'; readonly name: Hyperparameter }
  | { readonly kind: 'totalError' | 'learningRate' | 'count' }
  /** Nothing that the engine calls so: a name from outside. */
  | { readonly kind: 'unknown' }
);

/** An id that is made of others. */
export type MadeParts =
  | { readonly kind: 'derivative'; readonly of: QuantityId; readonly by: QuantityId }
  | { readonly kind: 'new'; readonly of: QuantityId }
  | { readonly kind: 'change'; readonly of: QuantityId }
  | { readonly kind: 'state'; readonly letter: StateLetter; readonly of: QuantityId }
  /** `of` is the state that is put right. */
  | { readonly kind: 'corrected'; readonly of: QuantityId };

/** What an id says of its quantity: everything that an id can be. */
export type IdParts = MadeParts | SymbolParts;

/** As many ids as are kept in parts: more than the largest update has. */
const MOST_KEPT = 20_000;
const kept = new Map<QuantityId, IdParts>();

/**
 * Takes an id apart. It asks nothing of the network: whether there is such a quantity, and where in the network it
 * is, its `Definition` says.
 */
export function parseId(id: QuantityId): IdParts {
  const known = kept.get(id);
  if (known) return known;
  // The same ids are asked for again and again, by all that is drawn.
  if (kept.size >= MOST_KEPT) kept.clear();
  const parts = takeApart(id);
  kept.set(id, parts);
  return parts;
}

function takeApart(id: QuantityId): IdParts {
  const derivative = /^d\((.+)\)\/d\((.+)\)$/.exec(id);
  if (derivative) return { kind: 'derivative', of: derivative[1] ?? '', by: derivative[2] ?? '' };
  const renewed = /^new\((.+)\)$/.exec(id);
  if (renewed) return { kind: 'new', of: renewed[1] ?? '' };
  const change = /^change\((.+)\)$/.exec(id);
  if (change) return { kind: 'change', of: change[1] ?? '' };
  const state = /^([vms])\((.+)\)$/.exec(id);
  if (state) return { kind: 'state', letter: state[1] as StateLetter, of: state[2] ?? '' };
  const corrected = /^corrected\((.+)\)$/.exec(id);
  if (corrected) return { kind: 'corrected', of: corrected[1] ?? '' };
  return parseSymbol(id);
}

function parseSymbol(id: QuantityId): SymbolParts {
  const [, plain = id, number] = /^(.*)@(\d+)$/.exec(id) ?? [];
  const known = { id, example: number === undefined ? undefined : Number(number) };
  if (plain === TOTAL_ERROR) return { kind: 'totalError', ...known };
  if (plain === LEARNING_RATE) return { kind: 'learningRate', ...known };
  if (plain === COUNT) return { kind: 'count', ...known };
  if (Object.hasOwn(HYPERPARAMETERS, plain)) {
    return { kind: 'hyperparameter', name: plain as Hyperparameter, ...known };
  }
  const given = /^([xt])(\d+)$/.exec(plain);
  if (given) {
    const index = Number(given[2]) - 1;
    return given[1] === INPUT_LAYER
      ? { kind: 'input', neuron: plain, index, ...known }
      : { kind: 'target', index, ...known };
  }
  const [kind, of = '', from = '', ...more] = plain.split('.');
  if (of !== '' && more.length === 0) {
    if (kind === 'w' && from !== '') return { kind: 'weight', to: of, from, ...known };
    if (from === '') {
      if (kind === 'b' || kind === 'theta' || kind === 'w0') {
        return { kind: 'bias', of, prefix: kind, ...known };
      }
      if (kind === 'net' || kind === 'out' || kind === 'error' || kind === 'delta') {
        return { kind, neuron: of, ...known };
      }
    }
  }
  return { kind: 'unknown', ...known };
}

/** Whether an id is made of no other. */
export const isSymbol = (parts: IdParts): parts is SymbolParts => 'id' in parts;

/** The id with each given and forward quantity that it is made of called as `rename` says. */
export function mapSymbols(id: QuantityId, rename: (symbol: SymbolParts) => string): QuantityId {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
      return derivativeId(mapSymbols(parts.of, rename), mapSymbols(parts.by, rename));
    case 'new':
      return newId(mapSymbols(parts.of, rename));
    case 'change':
      return changeId(mapSymbols(parts.of, rename));
    case 'state':
      return stateId(parts.letter, mapSymbols(parts.of, rename));
    case 'corrected':
      return correctedId(mapSymbols(parts.of, rename));
    default:
      return rename(parts);
  }
}

/** The id with each neuron, input and target in it called as `rename` says: `net.h2` for `net.h1`. */
export const mapUnits = (id: QuantityId, rename: (unit: string) => string): QuantityId =>
  mapSymbols(id, (symbol) => {
    const renamed = renameUnits(symbol, rename);
    return symbol.example === undefined ? renamed : inExample(renamed, symbol.example);
  });

function renameUnits(symbol: SymbolParts, rename: (unit: string) => string): QuantityId {
  switch (symbol.kind) {
    case 'input':
      return rename(symbol.neuron);
    case 'target':
      return rename(targetId(symbol.index));
    case 'weight':
      return weightId(rename(symbol.to), rename(symbol.from));
    case 'bias':
      return biasId(rename(symbol.of), symbol.prefix);
    case 'net':
      return netId(rename(symbol.neuron));
    case 'out':
      return outId(rename(symbol.neuron));
    case 'error':
      return errorId(rename(symbol.neuron));
    case 'delta':
      return deltaId(rename(symbol.neuron));
    default:
      return withoutExample(symbol.id);
  }
}

/** ∂E/∂net, where the id is that of its opposite; undefined for any other. */
export function slopeOfDelta(id: QuantityId): QuantityId | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'delta') return undefined;
  const { neuron, example } = parts;
  return mapSymbols(derivativeId(TOTAL_ERROR, netId(neuron)), (symbol) =>
    example === undefined ? symbol.id : inExample(symbol.id, example),
  );
}

/** A neuron's or an input's layer, and its place in it, from 0; undefined of what is no such name. */
export function unitOf(
  name: string,
): { readonly layer: string; readonly index: number } | undefined {
  const [, layer, number] = /^([a-z])(\d+)$/.exec(name) ?? [];
  return layer === undefined ? undefined : { layer, index: Number(number) - 1 };
}
