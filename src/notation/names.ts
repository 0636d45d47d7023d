import { type Naming, parseId, type QuantityId } from '../engine';

/** What colour and wording a quantity gets: the same everywhere. */
export type Role = 'forward' | 'parameter' | 'error' | 'backward';

export function roleOf(id: QuantityId): Role {
  const parts = parseId(id);
  if (parts.kind === 'derivative') return 'backward';
  const symbol = parts.kind === 'new' ? parts.of : parts.id;
  if (/^(w|b)\.|^eta$/.test(symbol)) return 'parameter';
  return /^(error\.|t\d)/.test(symbol) ? 'error' : 'forward';
}

function symbol(id: QuantityId, naming: Naming): Naming['symbols'][string] {
  const found = naming.symbols[id];
  if (found === undefined) throw new RangeError(`the example has no name for ${id}`);
  return found;
}

/** The symbol of a quantity as TeX: w_5, \partial E/\partial w_5, w_5^+. */
export function symbolTex(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
      return `\\frac{\\partial ${symbolTex(parts.of, naming)}}{\\partial ${symbolTex(parts.by, naming)}}`;
    case 'new':
      return symbol(parts.of, naming).texNew;
    case 'symbol':
      return symbol(parts.id, naming).tex;
  }
}

/** The symbol as plain text: 'w5', '∂E total/∂w5', 'new w5'. */
export function symbolText(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
      return `∂${symbolText(parts.of, naming)}/∂${symbolText(parts.by, naming)}`;
    case 'new':
      return `${symbol(parts.of, naming).text}⁺`;
    case 'symbol':
      return symbol(parts.id, naming).text;
  }
}

/** A neuron's delta where there is little room: '∂E/∂net', without saying of which neuron. */
export function deltaText(neuron: string, naming: Naming): string {
  const [error = ''] = symbol('error.total', naming).text.split(' ');
  const [net = ''] = symbol(`net.${neuron}`, naming).text.split(/[ \d]/);
  return `∂${error}/∂${net}`;
}

/** Which message says a quantity's name, and with what: the words are the catalogue's. */
export type SpokenName =
  | { readonly key: 'speech.plain' | 'speech.eta'; readonly name: string }
  | { readonly key: 'speech.net' | 'speech.out' | 'speech.error'; readonly name: string }
  | { readonly key: 'speech.totalError'; readonly name: string };

export function spokenName(id: QuantityId, naming: Naming): SpokenName {
  const [kind = '', neuron = ''] = id.split('.');
  if (id === 'error.total') return { key: 'speech.totalError', name: '' };
  if (kind === 'net' || kind === 'out' || kind === 'error') {
    return { key: `speech.${kind}`, name: naming.neurons[neuron] ?? neuron };
  }
  const { text, speech } = symbol(id, naming);
  return { key: id === 'eta' ? 'speech.eta' : 'speech.plain', name: speech ?? text };
}
