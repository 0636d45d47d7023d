import {
  inputId,
  LEARNING_RATE,
  netId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
} from '../engine';
import { unitName, unitOf, withoutExample } from '../engine/ids';
import type { Naming, SymbolName } from '../engine/naming';
import type { Forward } from '../engine/network';
import { biasName, onlyBiasName, withBiasNames } from './biasNames';

const cache = new WeakMap<Forward, WeakMap<Naming, Naming>>();

/**
 * An example's names, with made ones for what it has no name for, as its network was smaller: w_{h1,x3}, b_h3,
 * net h3. Where it does not write net inputs as 'net', which would not go together, all names are made. Without a
 * hidden layer the weights are w1, w2, …, row by row, and an only bias is b, as books have it.
 */
export function completeNaming(own: Naming, forward: Forward): Naming {
  const known = cache.get(forward) ?? new WeakMap<Naming, Naming>();
  cache.set(forward, known);
  const before = known.get(own);
  if (before !== undefined) return before;
  const naming = withBiasNames(own, forward);
  const ids = [...forward.givens, ...forward.expressions.keys()].map(withoutExample);
  const isWhole = ids.every((id) => naming.symbols[id] !== undefined || nameOf(id) === undefined);
  const found = isWhole ? naming : completed(naming, forward, ids);
  known.set(own, found);
  return found;
}

/** In every example there is one of this name. */
const FIRST_NET = netId(unitName('h', 0));

function completed(naming: Naming, forward: Forward, ids: readonly QuantityId[]): Naming {
  const isLikeOurs = naming.symbols[FIRST_NET]?.text.startsWith('net ') === true;
  const { [LEARNING_RATE]: eta, [TOTAL_ERROR]: total } = naming.symbols;
  const kept: Naming['symbols'] = isLikeOurs
    ? naming.symbols
    : { ...(eta && { [LEARNING_RATE]: eta }), ...(total && { [TOTAL_ERROR]: total }) };
  const keptNeurons: Naming['neurons'] = isLikeOurs ? naming.neurons : {};
  const names = forward.layers.flatMap(({ neurons }) => neurons.map(({ name }) => name));
  const neurons = Object.fromEntries(
    names.map((name) => [name, keptNeurons[name] ?? numberedLike(name, keptNeurons) ?? name]),
  );
  const numbered = numberedParameters(forward);
  const made = ids.flatMap((id) => {
    const name =
      numbered.get(id) ??
      kept[id] ??
      likeFirst(id, kept) ??
      nameOf(id, (of) => neurons[of] ?? kept[of]?.text ?? of);
    return name === undefined ? [] : [[id, name] as const];
  });
  return { symbols: { ...kept, ...Object.fromEntries(made) }, neurons };
}

/** Of a network without a hidden layer. */
function numberedParameters({ layers }: Forward): ReadonlyMap<QuantityId, SymbolName> {
  const [only, ...more] = layers;
  if (only === undefined || more.length > 0) return new Map();
  const weights = only.neurons.flatMap(({ sources }) => sources.map(({ weight }) => weight));
  const names = weights.map((id, i) => [id, symbol(`w${i + 1}`, `w_{${i + 1}}`)] as const);
  const [bias, ...others] = only.biases;
  return new Map(
    bias === undefined || others.length > 0 ? names : [...names, [bias, onlyBiasName(bias)]],
  );
}

/** What a further one of its kind is called, by what the first is: y3 where the first is y1. */
function numberedLike(name: string, names: Readonly<Record<string, string>>): string | undefined {
  const unit = unitOf(name);
  if (unit === undefined) return undefined;
  const first = names[unitName(unit.layer, 0)];
  return first?.endsWith('1') ? first.replace(/1$/, String(unit.index + 1)) : undefined;
}

/** The symbol of a further input or target, by that of the first: T_3 where that is T_1. */
function likeFirst(id: QuantityId, kept: Naming['symbols']): SymbolName | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'input' && parts.kind !== 'target') return undefined;
  const first = kept[parts.kind === 'input' ? inputId(0) : targetId(0)];
  if (first === undefined) return undefined;
  const like = (text: string): string => text.replace('1', String(parts.index + 1));
  return { text: like(first.text), tex: like(first.tex), texNew: like(first.texNew), key: id };
}

const symbol = (text: string, tex: string, more: Partial<SymbolName> = {}): SymbolName => ({
  text,
  tex,
  texNew: `${tex}^{+}`,
  ...more,
});

/** The name that is made for a quantity of the forward pass. In an address it goes by its id. */
function nameOf(id: QuantityId, called = (of: string): string => of): SymbolName | undefined {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'input':
      return symbol(id, `x_{${parts.index + 1}}`);
    case 'target':
      return symbol(id, `t_{${parts.index + 1}}`);
    case 'weight': {
      const [own, source] = [called(parts.to), called(parts.from)];
      const speech = `w ${own} ${source}`;
      return symbol(`w_${own}${source}`, `w_{${own},${source}}`, { key: id, speech });
    }
    case 'bias':
      return biasName(id, parts.prefix, called(parts.of));
    case 'net':
    case 'out': {
      const own = called(parts.neuron);
      return symbol(`${parts.kind} ${own}`, `\\text{${parts.kind}}_{${own}}`);
    }
    case 'error': {
      const number = (unitOf(parts.neuron)?.index ?? 0) + 1;
      return symbol(`E${number}`, `E_{${number}}`);
    }
    default:
      return undefined;
  }
}
