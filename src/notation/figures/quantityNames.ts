import {
  changeId,
  deltaId,
  derivativeId,
  newId,
  parseId,
  type QuantityId,
  type SymbolParts,
  TOTAL_ERROR,
} from '../../engine';
import { isSymbol, unitOf } from '../../engine/ids';
import type { Naming } from '../../engine/naming';
import { nameKey, plainName } from './plainName';

/** Finds the quantity that a name means; undefined where it means none, or may mean several. */
export type FindQuantity = (name: string) => QuantityId | undefined;

/** The words that people use where an example has none of its own, or others; `*` is the neuron. */
const WORDS: Partial<Record<SymbolParts['kind'], readonly string[]>> = {
  net: ['net *', 'net input *', 'net input of *', 'z *', 'in *', 's *'],
  out: ['out *', 'output *', 'output of *', 'a *', 'y *'],
  error: ['E *', 'error *', 'error of *'],
  totalError: ['E', 'E tot', 'E total', 'error', 'error total', 'total error'],
  learningRate: ['eta', 'alpha', 'lr', 'learning rate'],
};

/** Finds quantities by the example's names, by the engine's ids, and by the usual words: in that order. */
export function quantityNames(ids: ReadonlySet<QuantityId>, naming: Naming): FindQuantity {
  const levels = [exampleNames, engineNames, usualNames].map((names) =>
    collect(ids, naming, names),
  );
  const symbol: FindQuantity = (name) => {
    const key = nameKey(name);
    const found = key === undefined ? undefined : levels.find((level) => level.has(key))?.get(key);
    return found?.size === 1 ? [...found][0] : undefined;
  };
  const known = (id: QuantityId): QuantityId | undefined => (ids.has(id) ? id : undefined);
  const renewed: FindQuantity = (name) => {
    const of = symbol(name);
    return of === undefined ? undefined : known(newId(of));
  };
  const changeOf: FindQuantity = (name) => {
    const of = symbol(name);
    return of === undefined ? undefined : known(changeId(of));
  };
  /** A neuron's δ, whichever sign it has in the form in hand; Δw, for which 'delta' stands as well. */
  const deltaNamed: FindQuantity = (name) => {
    const net = symbol(`net ${name}`);
    const parts = net === undefined ? undefined : parseId(net);
    if (net === undefined || parts?.kind !== 'net') return changeOf(name);
    return known(deltaId(parts.neuron)) ?? known(derivativeId(TOTAL_ERROR, net));
  };
  return (name) => {
    const plain = plainName(name);
    const derivative = splitDerivative(plain);
    if (derivative !== undefined) {
      const [of, by] = derivative.map(symbol);
      return of === undefined || by === undefined ? undefined : known(derivativeId(of, by));
    }
    const delta = /^delta[\s_]*(.+)$/i.exec(plain)?.[1];
    const ofDelta = delta === undefined ? undefined : deltaNamed(delta);
    if (ofDelta !== undefined) return ofDelta;
    const moved = /^(?:change|step)(?:\s+of)?[\s_(]+(.+?)[\s)]*$/i.exec(plain)?.[1];
    const step = moved === undefined ? undefined : changeOf(moved);
    if (step !== undefined) return step;
    const inner = withoutNewMark(plain);
    return inner === undefined ? symbol(plain) : renewed(inner);
  };
}

type NamesOf = (id: QuantityId, naming: Naming) => readonly string[];

const exampleNames: NamesOf = (id, naming) => {
  const name = naming.symbols[id];
  if (name === undefined) return [];
  const { text, key = '', speech } = name;
  return [text, key, typeof speech === 'string' ? speech : ''];
};

/** Of what is made of others the way to say it is read, such as 'new w5': not the engine's brackets. */
const MADE: ReadonlySet<string> = new Set(['derivative', 'new', 'change']);
const engineNames: NamesOf = (id) => (MADE.has(parseId(id).kind) ? [] : [id]);

const usualNames: NamesOf = (id, naming) => {
  const parts = parseId(id);
  // Nobody has words for what is of one example of several.
  if (!isSymbol(parts) || parts.example !== undefined) return [];
  const words = parts.kind === 'bias' ? [`${parts.prefix} of *`] : (WORDS[parts.kind] ?? []);
  const neuron = neuronIn(parts);
  if (neuron === undefined) return parts.kind === 'bias' ? [] : words;
  const names = [naming.neurons[neuron] ?? neuron, neuron];
  const own = words.flatMap((word) => names.map((name) => word.replace('*', name)));
  if (parts.kind !== 'error') return own;
  // E_1 is the error of the first output, whatever that is called.
  const number = (unitOf(neuron)?.index ?? 0) + 1;
  return [...own, `E ${number}`, `error ${number}`];
};

/** The neuron that it is of: a bias that a layer shares is of none. */
function neuronIn(parts: SymbolParts): string | undefined {
  if (parts.kind === 'bias') return unitOf(parts.of) && parts.of;
  return 'neuron' in parts ? parts.neuron : undefined;
}

function collect(
  ids: ReadonlySet<QuantityId>,
  naming: Naming,
  names: NamesOf,
): ReadonlyMap<string, ReadonlySet<QuantityId>> {
  const found = new Map<string, Set<QuantityId>>();
  for (const id of ids) {
    for (const name of names(id, naming)) {
      const key = nameKey(name);
      if (key !== undefined) found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  }
  return found;
}

/** 'dE/dw5', '∂E/∂w5', '(d E)/(d w5)', 'd(E)/d(w5)' as what is differentiated and by what. */
function splitDerivative(plain: string): readonly string[] | undefined {
  const sides = plain.split('/');
  if (sides.length !== 2) return undefined;
  const names = sides.map((side) => /^\(?\s*(?:[d∂])(.+?)\s*$/i.exec(side.trim())?.[1]);
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** 'new w5', 'w5+', 'w5 new', 'new(w5)', 'E after the update' without what says that it is new. */
function withoutNewMark(plain: string): string | undefined {
  return (
    /^(?:new|updated)[\s_]*(.+)$/i.exec(plain)?.[1] ??
    /^(.+?)[\s_^{(]*[+'][\s})]*$/.exec(plain)?.[1] ??
    /^(.+?)[\s_({]+(?:new|updated|after(?: the)?(?: update)?)[\s)}]*$/i.exec(plain)?.[1]
  );
}
