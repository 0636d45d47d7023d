import { ACTIVATION_NAMES, exampleIn, parseId, type QuantityId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import type { Naming } from '../../engine/naming';
import { ownName } from '../symbols';

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  η: 'eta',
  Θ: 'Theta',
  θ: 'theta',
  λ: 'lambda_',
  μ: 'mu',
  σ: 'sigma',
};

/**
 * What the languages keep for themselves, and what the programs call their own functions. Sources: The Python
 * Language Reference 3.13, 2.3.1; ECMA-262 (2024), 12.7.2.
 */
const RESERVED = new Set(
  (
    'and arguments as assert async await break case catch class const continue debugger def default del delete do ' +
    'elif else enum eval except export extends False false finally for from function get global if implements ' +
    'import in instanceof interface is lambda let match new None nonlocal not null or package pass private ' +
    'protected public raise return set static super switch this throw True true try type typeof undefined var ' +
    'void while with yield exp log power print quantities show square math np torch Math console name value ' +
    'tensor dot gradients autograd ours sqrt tanh positive_part is_positive softmax max sum nets at xlogy quotient ' +
    'balanced check zlib'
  ).split(' '),
);

/** A text as an identifier of any of the languages: 'net h1' → net_h1, 'η' → eta. */
export function identifier(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? '_')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(ascii) ? ascii : `q_${ascii}`;
}

/** The name of a quantity in code, before it is made unique: dE_total_dw5, w5_new. */
export function wantedIdentifier(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  const own = ownName(id, naming);
  if (own !== undefined) return inItsExample(identifier(own.text), id);
  switch (parts.kind) {
    case 'change':
      return `Delta_${wantedIdentifier(parts.of, naming)}`;
    case 'derivative':
      return `d${wantedIdentifier(parts.of, naming)}_d${wantedIdentifier(parts.by, naming)}`;
    case 'new':
      return `${wantedIdentifier(parts.of, naming)}_new`;
    case 'state':
      return `${parts.letter}_${wantedIdentifier(parts.of, naming)}`;
    case 'corrected':
      return `${wantedIdentifier(parts.of, naming)}_corrected`;
    default: {
      const plain = withoutExample(parts.id);
      const symbol = naming.symbols[plain];
      return inItsExample(identifier(symbol?.key ?? symbol?.text ?? plain), parts.id);
    }
  }
}

function inItsExample(name: string, id: QuantityId): string {
  const example = exampleIn(id);
  return example === undefined ? name : `${name}_e${example}`;
}

/** A name of its own for each thing: none is reserved, and none stands for two. */
export class Names {
  private readonly taken = new Set([...RESERVED, ...ACTIVATION_NAMES]);

  unique(name: string): string {
    let free = name;
    for (let count = 2; this.taken.has(free); count += 1) free = `${name}_${count}`;
    this.taken.add(free);
    return free;
  }
}

/** The names of quantities in code, in the example's own letters, each once. */
export function identifiers(
  ids: Iterable<QuantityId>,
  naming: Naming,
): ReadonlyMap<QuantityId, string> {
  const names = new Names();
  return new Map([...ids].map((id) => [id, names.unique(wantedIdentifier(id, naming))]));
}
