import { readNumber, type UnreadableReason } from './readNumber';

/** Why a calculation cannot be worked out. */
export type CalculationFault =
  | UnreadableReason
  /** Something that is no part of a calculation, such as a letter. */
  | 'unknown'
  /** It breaks off: '0.75*'. */
  | 'unfinished'
  /** A bracket that is not closed, or closes nothing. */
  | 'bracket'
  /** Two numbers, or a number and a bracket, with no sign between them: nothing is guessed. */
  | 'noOperator'
  /** A root or power that is no real number: (−8)^0.5, ln(−1). */
  | 'notReal';

export type Calculation =
  | { readonly ok: true; readonly value: number }
  /** `at`: the part of the text that could not be read, as it was written. */
  | { readonly ok: false; readonly reason: CalculationFault; readonly at: string };

/** Longer than any line that a person works out. */
export const MAX_CALCULATION = 200;
/** As much of what could not be read as is shown. */
const MAX_SHOWN = 20;

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
};

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TOKEN =
  /\s*(?:(\d[\d.,]*(?:e[+-]?\d+)?|[.,]\d[\d.,]*(?:e[+-]?\d+)?)|([a-z]+)|(\*\*|[-+*/^()])|(.))/gisuy;

type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

class Fault extends Error {
  readonly reason: CalculationFault;
  readonly at: string;

  constructor(reason: CalculationFault, at = '') {
    super(reason);
    this.reason = reason;
    this.at = at;
  }
}

/**
 * Works out what a person typed: '0.7514*(1-0.7514)', '1/(1+e^-0,3775)'. Numbers as `readNumber` takes them,
 * + − × ÷ ^ and brackets, e, exp, ln and sqrt; −2^2 is −4 and 2^3^2 is 2^9, as in textbooks. Nothing is
 * guessed, and nothing typed is ever run as a program.
 */
export function calculate(text: string): Calculation {
  if (text.length > MAX_CALCULATION) return { ok: false, reason: 'tooLong', at: '' };
  try {
    const tokens = tokensOf(plain(text));
    if (tokens.length === 0) throw new Fault('empty');
    const value = new Reader(tokens).all();
    // −0 is 0 to everyone but a computer.
    return { ok: true, value: value + 0 };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, reason: error.reason, at: [...error.at].slice(0, MAX_SHOWN).join('') };
  }
}

/** The signs that people write, as the ones that are read. */
const plain = (text: string): string =>
  text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[×·⋅∙]/g, '*')
    .replace(/[÷:\u2044]/g, '/')
    .replace(/²/g, '^2')
    .trim();

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, number, name, sign, other] = match;
    if (other !== undefined) throw new Fault('unknown', other);
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Recursive descent, one method a level of precedence. The depth is bounded by the text's length. */
class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  all(): number {
    const value = this.sum();
    const rest = this.tokens[this.next];
    if (rest === undefined) return value;
    throw new Fault(rest.text === ')' ? 'bracket' : 'noOperator', rest.text);
  }

  /** Takes the next sign if it is one of these. */
  private take(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.next++;
    return token.text;
  }

  private sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const by = this.product();
      value = finite(sign === '+' ? value + by : value - by);
    }
    return value;
  }

  private product(): number {
    let value = this.signed();
    for (let sign = this.take('*', '/'); sign !== undefined; sign = this.take('*', '/')) {
      const by = this.signed();
      if (sign === '/' && by === 0) throw new Fault('divisionByZero');
      value = finite(sign === '*' ? value * by : value / by);
    }
    return value;
  }

  private signed(): number {
    const sign = this.take('+', '-');
    if (sign === undefined) return this.power();
    return sign === '-' ? -this.signed() : this.signed();
  }

  private power(): number {
    const base = this.atom();
    if (this.take('^', '**') === undefined) return base;
    const exponent = this.signed();
    if (base === 0 && exponent < 0) throw new Fault('divisionByZero');
    return finite(base ** exponent);
  }

  private atom(): number {
    const token = this.tokens[this.next];
    if (token === undefined) throw new Fault('unfinished');
    this.next++;
    if (token.kind === 'number') return numberOf(token.text);
    if (token.kind === 'name') return this.named(token.text);
    if (token.text !== '(')
      throw new Fault(token.text === ')' ? 'bracket' : 'unfinished', token.text);
    return this.closed();
  }

  /** What stands up to the closing bracket. */
  private closed(): number {
    const value = this.sum();
    if (this.take(')') !== undefined) return value;
    const rest = this.tokens[this.next];
    throw rest === undefined ? new Fault('bracket', '(') : new Fault('noOperator', rest.text);
  }

  private named(text: string): number {
    const name = text.toLowerCase();
    if (name === 'e') return Math.E;
    const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (apply === undefined) throw new Fault('unknown', text);
    if (this.take('(') === undefined) throw new Fault('unfinished', text);
    return finite(apply(this.closed()));
  }
}

function numberOf(text: string): number {
  const read = readNumber(text);
  if (!read.ok) throw new Fault(read.reason, text);
  return read.number.value;
}

function finite(value: number): number {
  if (Number.isNaN(value)) throw new Fault('notReal');
  if (!Number.isFinite(value)) throw new Fault('tooLarge');
  return value;
}
