/** What a symbol is written of: 'net' h with a lowered 1, Θ with a raised (1) and a lowered 10. */
export interface SymbolParts {
  readonly word: string;
  readonly letters: string;
  readonly raised: string;
  readonly lowered: string;
}

const plusOf = (text: string): string => (text.endsWith('⁺') ? '+' : '');

/**
 * The forms of symbol that examples use: w5, net h1, E o1, b_h1, z2_1 and Θ1_10, each perhaps of one of several
 * training examples (⁽²⁾) and perhaps with a ⁺.
 */
export function takeApart(text: string): SymbolParts {
  const [, before = '', digits, plus = ''] = /^(.*)⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾(⁺?)$/.exec(text) ?? [];
  if (digits === undefined) return takeNameApart(text);
  const name = takeNameApart(before);
  const example = [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  const own = name.raised === '' ? `(${example})` : `${name.raised}[${example}]`;
  return { ...name, raised: `${own}${plusOf(plus)}` };
}

function takeNameApart(text: string): SymbolParts {
  const nothing = { word: '', raised: '', lowered: '' };
  const layered = /^(\D+)(\d)_(\d+)(⁺?)$/.exec(text);
  if (layered) {
    const [, letters = '', layer, lowered = '', plus] = layered;
    return { ...nothing, letters, raised: `(${layer})${plusOf(plus ?? '')}`, lowered };
  }
  const subscripted = /^(\D)_(\w+)(⁺?)$/.exec(text);
  if (subscripted) {
    const [, letters = '', lowered = '', plus = ''] = subscripted;
    return { ...nothing, letters, lowered, raised: plusOf(plus) };
  }
  const [word = '', rest] = text.split(' ');
  if (rest !== undefined && word.length === 1) {
    return { ...nothing, letters: word, lowered: rest.replace('⁺', ''), raised: plusOf(rest) };
  }
  const last = rest ?? word;
  const [, letters = last, lowered = '', plus = ''] = /^(\D+?)(\d*)(⁺?)$/.exec(last) ?? [];
  return { word: rest === undefined ? '' : word, letters, raised: plusOf(plus), lowered };
}

/** How many letters, digits and brackets a symbol is drawn with: seven for Θ1_10. */
export const lettersIn = (text: string): number => Object.values(takeApart(text)).join('').length;
