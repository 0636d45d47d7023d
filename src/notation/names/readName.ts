import type { SymbolName } from '../../engine/naming';
import { CONSTANTS, FUNCTIONS } from '../../engine/written';
import { GREEK_NAMES } from './greek';

/** Longer than a label in the picture has room for. */
const MOST = 12;
const GREEK = `[${Object.keys(GREEK_NAMES).join('')}]`;
const LETTER = `(?:[A-Za-z]|${GREEK})`;
/** Letters and a number (v11), a letter with an index (w_h1), or with a raised and a lowered one (w1_21). */
const NAME = new RegExp(
  `^(?:([A-Za-z]+|${GREEK})(\\d*)|(${LETTER})_([A-Za-z][A-Za-z\\d]*)|(${LETTER})(\\d)_(\\d+))$`,
);

/** What begins so is read as something else: a new value, a step, a δ. */
const MARKS = /^(?:new|updated|change|step|delta)/i;

/** A name as it is kept, from one that a person writes; undefined where it is none: \(w^{(1)}_{21}\) is w1_21. */
export function readName(typed: string): string | undefined {
  const text = plainly(typed);
  const name = text
    .replace(/^(\p{Letter}+)_(\d)/u, '$1$2')
    .replace(/^(\p{Letter})(\d)\^?_(\d)/u, '$1$2_$3');
  return symbolNamed(name) === undefined ? undefined : name;
}

/** Without what sets an index: braces, brackets, commas, and the signs of TeX. */
function plainly(typed: string): string {
  const text = typed
    .trim()
    .replace(/^(?:\$|\\\()\s*|\s*(?:\$|\\\))$/g, '')
    .normalize('NFKC')
    .replace(/\\(?:var)?([A-Za-z]+)/g, (command, name: string) => letterCalled(name) ?? command);
  const index = String.raw`\{([^{}]*)\}|\(([^()]*)\)|(\w+)`;
  const layered =
    new RegExp(String.raw`^(\p{L})\^(?:${index})_(?:${index})$`, 'u').exec(text) ??
    turned(new RegExp(String.raw`^(\p{L})_(?:${index})\^(?:${index})$`, 'u').exec(text));
  if (layered) {
    const [, letter = '', a, b, c, d, e, f] = layered;
    return `${letter}${bare(a ?? b ?? c)}_${bare(d ?? e ?? f)}`;
  }
  const [, letter, braced] = /^(\p{L}+)_?\{([^{}]*)\}$/u.exec(text) ?? [];
  if (letter !== undefined) return `${letter}_${bare(braced)}`;
  return text;
}

/** With the raised index before the lowered one. */
const turned = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found && [...found.slice(0, 2), ...found.slice(5, 8), ...found.slice(2, 5)];

const bare = (index = ''): string => index.replace(/[\s,()]/g, '');

const letterCalled = (name: string): string | undefined =>
  Object.entries(GREEK_NAMES).find(([, called]) => called.replace('var', '') === name)?.[0];

/** How a name is written in every form; undefined where it is none, or means something in a calculation. */
export function symbolNamed(name: string): SymbolName | undefined {
  if (name.length > MOST || MARKS.test(name)) return undefined;
  const small = name.toLowerCase();
  if (Object.hasOwn(CONSTANTS, small) || Object.hasOwn(FUNCTIONS, small)) return undefined;
  const [found, letters, digits, letter, index, raisedFrom, layer, lowered] = NAME.exec(name) ?? [];
  if (found === undefined) return undefined;
  if (letters !== undefined) return symbol(name, texOf(letters), '', digits ?? '');
  if (letter !== undefined) {
    return { ...symbol(name, texOf(letter), '', index ?? ''), speech: name.replace('_', ' ') };
  }
  const spoken = `${raisedFrom} ${layer} ${lowered}`;
  return { ...symbol(name, texOf(raisedFrom ?? ''), `(${layer})`, lowered ?? ''), speech: spoken };
}

function symbol(text: string, letter: string, raised: string, lowered: string): SymbolName {
  const below = lowered === '' ? '' : `_{${lowered}}`;
  const above = raised === '' ? '' : `^{${raised}}`;
  return {
    text,
    tex: `${letter}${above}${below}`,
    texNew: raised === '' ? `${letter}${below}^{+}` : `${letter}^{${raised}+}${below}`,
  };
}

/** A word is set upright, as \text has it. */
function texOf(letters: string): string {
  const greek = GREEK_NAMES[letters];
  if (greek !== undefined) return `\\${greek}`;
  return letters.length === 1 ? letters : `\\text{${letters}}`;
}
