import {
  type Forward,
  type Naming,
  type QuantityId,
  type SymbolName,
  withoutExample,
} from '../engine';

const cache = new WeakMap<Forward, WeakMap<Naming, Naming>>();

/**
 * An example's names, with made ones for what it has no name for, as its network was smaller: w_{h1,x3}, b_h3,
 * net h3. Where it does not write net inputs as 'net', which would not go together, all names are made.
 */
export function completeNaming(naming: Naming, forward: Forward): Naming {
  const known = cache.get(forward) ?? new WeakMap<Naming, Naming>();
  cache.set(forward, known);
  const before = known.get(naming);
  if (before !== undefined) return before;
  const ids = [...forward.givens, ...forward.expressions.keys()].map(withoutExample);
  const isWhole = ids.every((id) => naming.symbols[id] !== undefined || nameOf(id) === undefined);
  const found = isWhole ? naming : completed(naming, forward, ids);
  known.set(naming, found);
  return found;
}

function completed(naming: Naming, forward: Forward, ids: readonly QuantityId[]): Naming {
  const isLikeOurs = naming.symbols['net.h1']?.text.startsWith('net ') === true;
  const { eta, 'error.total': total } = naming.symbols;
  const kept = isLikeOurs
    ? naming.symbols
    : { ...(eta && { eta }), ...(total && { 'error.total': total }) };
  const keptNeurons: Naming['neurons'] = isLikeOurs ? naming.neurons : {};
  const names = forward.layers.flatMap(({ neurons }) => neurons.map(({ name }) => name));
  const neurons = Object.fromEntries(
    names.map((name) => [name, keptNeurons[name] ?? numberedLike(name, keptNeurons) ?? name]),
  );
  const made = ids.flatMap((id) => {
    const name =
      kept[id] ?? likeFirst(id, kept) ?? nameOf(id, (of) => neurons[of] ?? kept[of]?.text ?? of);
    return name === undefined ? [] : [[id, name] as const];
  });
  return { symbols: { ...kept, ...Object.fromEntries(made) }, neurons };
}

/** What a further one of its kind is called, by what the first is: y3 where the first is y1. */
function numberedLike(name: string, names: Readonly<Record<string, string>>): string | undefined {
  const first = names[name.replace(/\d$/, '1')];
  return first?.endsWith('1') ? first.replace(/1$/, name.slice(-1)) : undefined;
}

/** The symbol of a further input or target, by that of the first: T_3 where that is T_1. */
function likeFirst(id: QuantityId, kept: Naming['symbols']): SymbolName | undefined {
  const [, kind, digit = ''] = /^([xt])(\d)$/.exec(id) ?? [];
  const first = kept[`${kind}1`];
  if (kind === undefined || first === undefined) return undefined;
  const like = (text: string): string => text.replace('1', digit);
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
  const [kind = '', to = '', from = ''] = id.split('.');
  const numbered = /^([xt])(\d)$/.exec(id);
  if (numbered) return symbol(id, `${numbered[1]}_{${numbered[2]}}`);
  const own = called(to);
  switch (kind) {
    case 'w': {
      const source = called(from);
      const speech = `w ${own} ${source}`;
      return symbol(`w_${own}${source}`, `w_{${own},${source}}`, { key: id, speech });
    }
    case 'b':
      return symbol(`b_${own}`, `b_{${own}}`, { key: id, speech: `b ${own}` });
    case 'net':
    case 'out':
      return symbol(`${kind} ${own}`, `\\text{${kind}}_{${own}}`);
    case 'error':
      return to === 'total' ? undefined : symbol(`E${to.slice(1)}`, `E_{${to.slice(1)}}`);
    default:
      return undefined;
  }
}
