import { readNumber, type UnreadableReason } from './readNumber';
import { CONSTANTS, FUNCTIONS, type Names, NO_NAMES, type Token, tokensOf } from './tokens';

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
  | 'notReal'
  /** A name that has no number yet. */
  | 'noValue'
  /** A name whose number is worked from the one that is being worked out. */
  | 'circular';

export type Calculation =
  /** `numbers`: those that stand in it. */
  | { readonly ok: true; readonly value: number; readonly numbers: readonly number[] }
  /** `at`: the part of the text that could not be read, as it was written; `from`: where that begins, in UTF-16 units. */
  | {
      readonly ok: false;
      readonly reason: CalculationFault;
      readonly at: string;
      readonly from?: number;
    };

/** Longer than any line that a person works out. */
export const MAX_CALCULATION = 200;
/** As much of what could not be read as is shown. */
const MAX_SHOWN = 20;

class Fault extends Error {
  readonly reason: CalculationFault;
  readonly token: Pick<Token, 'text' | 'from'> | undefined;

  constructor(reason: CalculationFault, token?: Pick<Token, 'text' | 'from'>) {
    super(reason);
    this.reason = reason;
    this.token = token;
  }
}

/**
 * Works out what a person typed: '0.7514*(1-0.7514)', '1/(1+e^-0,3775)', 'sigmoid(net_h1)'. Numbers as `readNumber`
 * takes them, + − × ÷ ^ and brackets, e, π, the functions of `FUNCTIONS`, and what `names` has; −2^2 is −4 and
 * 2^3^2 is 2^9, as in textbooks. Nothing is guessed, and nothing typed is ever run as a program.
 */
export function calculate(text: string, names: Names = NO_NAMES): Calculation {
  if (text.length > MAX_CALCULATION) return { ok: false, reason: 'tooLong', at: '' };
  try {
    const tokens = tokensOf(text, names);
    // As before a figure: '= 0.5 · 2'.
    const [first] = tokens;
    const rest = first?.kind === 'unknown' && /[=≈]/.test(first.means) ? tokens.slice(1) : tokens;
    if (rest.length === 0) throw new Fault('empty');
    const reader = new Reader(rest, names);
    const value = reader.all();
    // −0 is 0 to everyone but a computer.
    return { ok: true, value: value + 0, numbers: reader.numbers };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { reason, token } = error;
    const at = [...(token?.text ?? '')].slice(0, MAX_SHOWN).join('');
    return { ok: false, reason, at, ...(token === undefined ? {} : { from: token.from }) };
  }
}

/** Recursive descent, one method a level of precedence. The depth is bounded by the text's length. */
class Reader {
  readonly numbers: number[] = [];
  private readonly tokens: readonly Token[];
  private readonly names: Names;
  private next = 0;

  constructor(tokens: readonly Token[], names: Names) {
    this.tokens = tokens;
    this.names = names;
  }

  all(): number {
    const value = this.sum();
    const rest = this.tokens[this.next];
    if (rest === undefined) return value;
    throw notExpected(rest);
  }

  /** Takes the next sign if it is one of these. */
  private take(...signs: readonly string[]): Token | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign' || !signs.includes(token.means)) return undefined;
    this.next++;
    return token;
  }

  private sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const by = this.product();
      value = finite(sign.means === '+' ? value + by : value - by, sign);
    }
    return value;
  }

  private product(): number {
    let value = this.signed();
    for (let sign = this.takeProduct(); sign !== undefined; sign = this.takeProduct()) {
      const by = this.signed();
      if (sign.means === '/' && by === 0) throw new Fault('divisionByZero', sign);
      value = finite(sign.means === '/' ? value / by : value * by, sign);
    }
    return value;
  }

  /** The sign between two factors; an x there is one too, where it is no name. */
  private takeProduct(): Token | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'unknown' || token.means.toLowerCase() !== 'x') return this.take('*', '/');
    this.next++;
    return token;
  }

  private signed(): number {
    const sign = this.take('+', '-');
    if (sign === undefined) return this.power();
    return sign.means === '-' ? -this.signed() : this.signed();
  }

  private power(): number {
    const root = this.take('√');
    if (root !== undefined) return finite(Math.sqrt(this.power()), root);
    const base = this.atom();
    const raised = this.tokens[this.next];
    if (raised?.kind === 'raised') {
      this.next++;
      return powerOf(base, Number(raised.means), raised);
    }
    const sign = this.take('^');
    return sign === undefined ? base : powerOf(base, this.signed(), sign);
  }

  private atom(): number {
    const token = this.tokens[this.next];
    if (token === undefined) throw new Fault('unfinished', this.tokens[this.next - 1]);
    this.next++;
    switch (token.kind) {
      case 'number':
        return this.number(token);
      case 'constant':
        return CONSTANTS[token.means] ?? Number.NaN;
      case 'quantity':
        return this.quantity(token);
      case 'function': {
        if (this.take('(') === undefined) throw new Fault('unfinished', token);
        return finite(FUNCTIONS[token.means]?.(this.closed(token)) ?? Number.NaN, token);
      }
      case 'sign':
        if (token.means === '(') return this.closed(token);
        throw new Fault(token.means === ')' ? 'bracket' : 'unfinished', token);
      default:
        throw new Fault('unknown', token);
    }
  }

  /** What stands up to the closing bracket. */
  private closed(opening: Token): number {
    const value = this.sum();
    if (this.take(')') !== undefined) return value;
    const rest = this.tokens[this.next];
    throw rest === undefined ? new Fault('bracket', opening) : notExpected(rest);
  }

  private number(token: Token): number {
    const read = readNumber(token.text);
    if (!read.ok) throw new Fault(read.reason, token);
    this.numbers.push(read.number.value);
    return read.number.value;
  }

  private quantity(token: Token): number {
    const value = this.names.valueOf(token.means);
    if (typeof value === 'number') return value;
    throw new Fault(value ?? 'unknown', token);
  }
}

/** What stands where a sign or the end should be. */
function notExpected(token: Token): Fault {
  if (token.kind === 'unknown') return new Fault('unknown', token);
  return new Fault(token.means === ')' ? 'bracket' : 'noOperator', token);
}

function powerOf(base: number, exponent: number, at: Token): number {
  if (base === 0 && exponent < 0) throw new Fault('divisionByZero', at);
  return finite(base ** exponent, at);
}

function finite(value: number, at: Token): number {
  if (Number.isNaN(value)) throw new Fault('notReal', at);
  if (!Number.isFinite(value)) throw new Fault('tooLarge', at);
  return value;
}
