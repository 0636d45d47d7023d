import {
  exampleIn,
  type Hyperparameter,
  netId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../engine';
import { withoutExample } from '../engine/ids';
import type { Naming, SpokenWords, SymbolName } from '../engine/naming';
import { METHOD_SYMBOLS } from './methodNames';

/** What colour and wording a quantity gets: the same everywhere. */
export type Role = 'forward' | 'parameter' | 'error' | 'backward';

export function roleOf(id: QuantityId): Role {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
    case 'delta':
    case 'change':
    case 'state':
    case 'corrected':
      return 'backward';
    case 'new':
      return roleOf(parts.of);
    case 'weight':
    case 'bias':
    case 'learningRate':
    case 'hyperparameter':
    case 'count':
      return 'parameter';
    case 'error':
    case 'totalError':
    case 'target':
      return 'error';
    default:
      return 'forward';
  }
}

function symbol(id: QuantityId, naming: Naming): Naming['symbols'][string] {
  const found = naming.symbols[id] ?? METHOD_SYMBOLS[id];
  if (found === undefined) throw new RangeError(`the example has no name for ${id}`);
  return found;
}

/**
 * What is of one of several examples has the example's number raised behind it, in brackets; in square ones
 * where the name has something raised already, such as the number of a layer.
 */
function texInExample(tex: string, example: number): string {
  if (!tex.includes('^')) return `${tex}^{(${example})}`;
  const renewed = tex.replace(/\^\{\+\}/, `^{(${example})+}`);
  return renewed === tex ? `{${tex}}^{[${example}]}` : renewed;
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** '⁽²⁾', behind what is of the second of several examples. */
const raisedExample = (example: number): string =>
  `⁽${String(example).replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)))}⁾`;

/** The name that a derivative has to itself: δ, where that is ∂E/∂net. */
export const ownName = (id: QuantityId, naming: Naming): SymbolName | undefined =>
  parseId(id).kind === 'derivative' ? naming.symbols[withoutExample(id)] : undefined;

/** The sign of a derivative as TeX, where its place says of what and by what. */
export const PARTIAL_TEX = '\\partial';

/** The symbol of a quantity as TeX: w_5, \partial E/\partial w_5, w_5^+. */
export function symbolTex(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  const example = exampleIn(id);
  const own = ownName(id, naming);
  if (example !== undefined && (own !== undefined || parts.kind !== 'derivative')) {
    return texInExample(symbolTex(withoutExample(id), naming), example);
  }
  if (own !== undefined) return own.tex;
  switch (parts.kind) {
    case 'derivative':
      return `\\frac{\\partial ${symbolTex(parts.of, naming)}}{\\partial ${symbolTex(parts.by, naming)}}`;
    case 'new':
      return parseId(parts.of).kind === 'state'
        ? `${symbolTex(parts.of, naming)}^{+}`
        : symbol(parts.of, naming).texNew;
    case 'state':
      return `${parts.letter}_{${symbolTex(parts.of, naming)}}`;
    case 'change':
      return `\\Delta ${symbolTex(parts.of, naming)}`;
    case 'corrected':
      return symbolTex(parts.of, naming).replace(/^\w/, '\\hat{$&}');
    default:
      return symbol(parts.id, naming).tex;
  }
}

/** The symbol as plain text: 'w5', '∂E total/∂w5', 'new w5'. */
export function symbolText(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  const own = ownName(id, naming);
  if (own !== undefined) {
    const example = exampleIn(id);
    return example === undefined ? own.text : `${own.text}${raisedExample(example)}`;
  }
  switch (parts.kind) {
    case 'derivative':
      return `∂${symbolText(parts.of, naming)}/∂${symbolText(parts.by, naming)}`;
    case 'new':
      return `${symbolText(parts.of, naming)}⁺`;
    case 'state':
      return `${parts.letter}(${symbolText(parts.of, naming)})`;
    case 'change':
      return `Δ${symbolText(parts.of, naming)}`;
    case 'corrected':
      return symbolText(parts.of, naming).replace(/^\w/, '$&\u0302');
    default: {
      const { text } = symbol(withoutExample(id), naming);
      return parts.example === undefined ? text : `${text}${raisedExample(parts.example)}`;
    }
  }
}

/** A neuron's delta where there is little room: 'δ' or '∂E/∂net', without saying of which neuron. */
export function deltaText(delta: QuantityId, neuron: string, naming: Naming): string {
  if (parseId(delta).kind === 'delta' || ownName(delta, naming) !== undefined) return 'δ';
  return `∂${shortName(TOTAL_ERROR, naming)}/∂${shortName(netId(neuron), naming)}`;
}

/** A derivative where there is little room, and its place says of which neuron: '∂E₁/∂out'. */
export function derivativeText(id: QuantityId, naming: Naming): string {
  const parts = parseId(id);
  if (parts.kind !== 'derivative') return symbolText(withoutExample(id), naming);
  return `∂${shortName(parts.of, naming)}/∂${shortName(parts.by, naming)}`;
}

/** A net input or an output whose place says of which neuron: 'net' of 'net h1', 'a⁺' of 'a_h1⁺'; others in full. */
export function textInPlace(id: QuantityId, naming: Naming): string {
  const text = symbolText(id, naming);
  const parts = parseId(id);
  const { kind } = parts.kind === 'new' ? parseId(parts.of) : parts;
  if (kind !== 'net' && kind !== 'out') return text;
  const letter = naming.letters?.[kind].text ?? /^(?:net|out)(?= )/.exec(text)?.[0];
  return letter === undefined ? text : letter + (text.endsWith('⁺') ? '⁺' : '');
}

/** 'net' of 'net h1' and 'E' of 'E total'; of an output's error its number too, as that is not said by the place. */
function shortName(id: QuantityId, naming: Naming): string {
  const plain = withoutExample(id);
  const { kind } = parseId(plain);
  const text = textInPlace(plain, naming);
  if (kind === 'net' || kind === 'out') return text.split(/[ \d]/)[0] ?? text;
  if (kind === 'totalError') return text.split(' ')[0] ?? text;
  return text.replace(/\d+$/, (digits) =>
    digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))),
  );
}

/** What a method keeps, by its letter, to say it. */
export const SPOKEN_STATE = {
  v: 'speech.velocity',
  m: 'speech.meanGradient',
  s: 'speech.meanSquare',
} as const;

/** Which message says a quantity's name, and with what: the words are the catalogue's. */
export type SpokenName =
  | { readonly key: 'speech.plain' | 'speech.eta'; readonly name: string | SpokenWords }
  | {
      readonly key: 'speech.net' | 'speech.out' | 'speech.error' | 'speech.delta';
      readonly name: string;
    }
  | { readonly key: 'speech.totalError'; readonly name: string }
  | { readonly key: `speech.${Hyperparameter | 'count'}`; readonly name: string };

export function spokenName(id: QuantityId, naming: Naming): SpokenName {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'totalError':
      return { key: 'speech.totalError', name: '' };
    case 'net':
    case 'out':
    case 'error':
    case 'delta': {
      const own = naming.symbols[id]?.speech;
      return own === undefined
        ? { key: `speech.${parts.kind}`, name: naming.neurons[parts.neuron] ?? parts.neuron }
        : { key: 'speech.plain', name: own };
    }
    case 'hyperparameter':
      return { key: `speech.${parts.name}`, name: '' };
    case 'count':
      return { key: 'speech.count', name: '' };
    default: {
      const { text, speech } = symbol(id, naming);
      const key = parts.kind === 'learningRate' ? 'speech.eta' : 'speech.plain';
      return { key, name: speech ?? text };
    }
  }
}
