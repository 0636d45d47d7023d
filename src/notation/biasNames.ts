import { biasId, type QuantityId } from '../engine';
import { type BiasPrefix, parseId } from '../engine/ids';
import type { Naming, SymbolName } from '../engine/naming';
import type { Forward } from '../engine/network';

/** What is written for a bias: as itself, and as the only one of a network without a hidden layer. */
interface BiasNames {
  readonly only: SymbolName;
  /** `of` is what the neuron is called, or the layer's letter where it shares one. */
  readonly made: (of: string) => SymbolName;
  /** From the example's own name for b, where that begins with a b: θ1 for b1. */
  readonly like?: (b: SymbolName) => SymbolName;
}

const symbol = (text: string, tex: string, more: Partial<SymbolName> = {}): SymbolName => ({
  text,
  tex,
  texNew: `${tex}^{+}`,
  ...more,
});

const NAMES: Readonly<Record<BiasPrefix, BiasNames>> = {
  b: {
    only: symbol('b', 'b'),
    made: (of) => symbol(`b_${of}`, `b_{${of}}`, { speech: `b ${of}` }),
  },
  theta: {
    only: symbol('θ', '\\theta', { speech: { words: 'threshold', of: 'alone' } }),
    made: (of) => symbol(`θ_${of}`, `\\theta_{${of}}`, { speech: { words: 'threshold', of } }),
    like: ({ text, tex, texNew }) => ({
      text: `θ${text.slice(1)}`,
      tex: `\\theta${tex.slice(1)}`,
      texNew: `\\theta${texNew.slice(1)}`,
      speech: { words: 'threshold', of: text.slice(1).replace('_', '') },
    }),
  },
  w0: {
    only: symbol('w0', 'w_{0}'),
    made: (of) => symbol(`w_0${of}`, `w_{0,${of}}`, { speech: `w 0 ${of}` }),
  },
};

/** The name that is made for what is written for a bias. In an address it goes by its id. */
export const biasName = (id: QuantityId, prefix: BiasPrefix, of: string): SymbolName => ({
  ...NAMES[prefix].made(of),
  key: id,
});

/** The name of the only bias of a network without a hidden layer. */
export function onlyBiasName(id: QuantityId): SymbolName {
  const parts = parseId(id);
  return NAMES[parts.kind === 'bias' ? parts.prefix : 'b'].only;
}

/**
 * An example's names, with those of what its biases are written as: θ1 for b1. Where b is no letter of the
 * example's, as in a matrix that has the biases in its first column, a weight keeps b's name, which says just that.
 */
export function withBiasNames(naming: Naming, { layers }: Forward): Naming {
  const added = layers
    .flatMap(({ biases }) => biases)
    .flatMap((id): [QuantityId, SymbolName][] => {
      const parts = parseId(id);
      const b = parts.kind === 'bias' ? naming.symbols[biasId(parts.of)] : undefined;
      if (parts.kind !== 'bias' || naming.symbols[id] !== undefined || b === undefined) return [];
      const { like, made } = NAMES[parts.prefix];
      const own = naming.neurons[parts.of] ?? parts.of;
      if (b.text.startsWith('b')) return [[id, like ? like(b) : made(own)]];
      return [[id, like ? made(own) : b]];
    });
  return added.length === 0
    ? naming
    : { ...naming, symbols: { ...naming.symbols, ...Object.fromEntries(added) } };
}
