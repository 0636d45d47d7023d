import { netId, outId, type QuantityId } from '../../engine';
import type { Letter, Naming, SymbolName } from '../../engine/naming';
import type { Forward } from '../../engine/network';
import type { NameSet } from './nameSet';

/** The names of a network with its net inputs and outputs in the letters of a set: z_h1 for net h1, z^(2)_1 for net^(2)_1. */
export function inNameSet(naming: Naming, { layers }: Forward, set: NameSet): Naming {
  const named = layers
    .flatMap(({ neurons }) => neurons)
    .flatMap(({ name }): [QuantityId, SymbolName][] => {
      const own = naming.neurons[name] ?? name;
      const inLetter = (id: QuantityId, letter: Letter): [QuantityId, SymbolName][] => {
        const symbol = naming.symbols[id];
        return symbol === undefined ? [] : [[id, lettered(symbol, letter, own)]];
      };
      return [...inLetter(netId(name), set.net), ...inLetter(outId(name), set.out)];
    });
  const { net, out, inputs } = set;
  return {
    ...naming,
    symbols: { ...naming.symbols, ...Object.fromEntries(named) },
    letters: { net, out, inputs },
  };
}

/** What a name begins with, before what it is of: 'net ' and 'z' in text, \text{net} and z in TeX. */
const HEAD = /^(?:[a-z]+ |[A-Za-z]+_?)/;
const TEX_HEAD = /^(?:\\text\{[^}]*\}|[A-Za-z]+)/;

function lettered(symbol: SymbolName, letter: Letter, neuron: string): SymbolName {
  const speech = letter.isWord
    ? {}
    : { speech: { words: 'letterOf', letter: letter.text, neuron } as const };
  // The y of a neuron y1 is y1.
  const number = new RegExp(`^${letter.text}(\\d+)$`).exec(neuron)?.[1];
  if (number !== undefined) {
    const tex = `${letter.tex}_{${number}}`;
    return { text: neuron, tex, texNew: `${tex}^{+}`, ...speech };
  }
  const of = symbol.text.replace(HEAD, '');
  const between = letter.isWord ? ' ' : /^\d/.test(of) ? '' : '_';
  return {
    text: `${letter.text}${between}${of}`,
    tex: symbol.tex.replace(TEX_HEAD, () => letter.tex),
    texNew: symbol.texNew.replace(TEX_HEAD, () => letter.tex),
    ...speech,
  };
}
