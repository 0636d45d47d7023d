import { netId, type QuantityId } from '../engine';
import type { Naming, OwnNames, SymbolName } from '../engine/naming';
import type { Structure } from '../engine/update';
import { completeNaming } from './completeNaming';
import { ownNamingNow } from './ownNames';

const cache = new WeakMap<Structure, WeakMap<Naming, Naming>>();

/**
 * An example's names for all that an update is made of, with those of its way of writing: δ_y1, where it has that; and
 * with the problem's own, once there is what gives them.
 */
export function namingIn(naming: Naming, structure: Structure, names?: OwnNames): Naming {
  const own = names && ownNamingNow()?.(naming, structure, names);
  if (own !== undefined) return own;
  const known = cache.get(structure) ?? new WeakMap<Naming, Naming>();
  cache.set(structure, known);
  const before = known.get(naming);
  if (before !== undefined) return before;
  const complete = completeNaming(naming, structure.forward);
  const found = structure.form.delta !== 'none' ? withDeltas(complete, structure) : complete;
  known.set(naming, found);
  return found;
}

const deltas = new WeakMap<Structure, WeakMap<Naming, Naming>>();

/** The same names with the δ of every neuron: that of ∂E/∂net, element by element too, once it has been found. */
export function namingByDelta(naming: Naming, structure: Structure): Naming {
  const known = deltas.get(structure) ?? new WeakMap<Naming, Naming>();
  deltas.set(structure, known);
  const found = known.get(naming) ?? withDeltas(naming, structure);
  known.set(naming, found);
  return found;
}

/** With the δ of every neuron. */
export function withDeltas(naming: Naming, { form, forward }: Structure): Naming {
  const names = forward.layers
    .flatMap(({ neurons }) => neurons)
    .flatMap(({ name }): [QuantityId, SymbolName][] => {
      const net = naming.symbols[netId(name)];
      return net === undefined ? [] : [[form.ofNeuron(name), deltaLike(net)]];
    });
  return { ...naming, symbols: { ...naming.symbols, ...Object.fromEntries(names) } };
}

/** The δ of a neuron, with the index of its net input: δ_y1 for net y1, δ^(2)_1 for z^(2)_1. */
function deltaLike(net: SymbolName): SymbolName {
  const tex = net.tex.replace(/^(?:\\text\{[^}]*\}|\\?[A-Za-z]+)/, '\\delta');
  const text = net.text.replace(/^[a-z]+ /, 'δ_').replace(/^[A-Za-z]+/, 'δ');
  return { text, tex, texNew: `${tex}^{+}` };
}
