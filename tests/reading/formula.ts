import {
  around,
  exactly,
  exponential,
  type Interval,
  increasing,
  minus,
  negated,
  over,
  plus,
  power,
  squareRoot,
  times,
} from './interval';

/**
 * Reads printed formulas back, with the numbers in place, and works them out: written for the tests alone, and
 * sharing nothing with the engine. Each number stands for every number that is shown so. A scalar is a matrix
 * of one row and one column.
 */
export type Matrix = readonly (readonly Interval[])[];

type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

const mark = (text: string): Token => ({ kind: 'mark', text });
const NUMBER = /^\d+(?:\.\d+)?/;

/** What a formula links is left, without the links. */
export function unlinked(tex: string): string {
  const nested = /\\htmlData\{[^{}]*\}\{((?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*)\}/g;
  return tex.replace(nested, '$1');
}

const TEX_MARKS: readonly (readonly [string, string])[] = [
  ['\\left(', '('],
  ['\\right)', ')'],
  ['\\begin{bmatrix}', '['],
  ['\\end{bmatrix}', ']'],
  ['\\begin{cases}', 'cases'],
  ['\\end{cases}', 'ended'],
  ['\\left[', 'where'],
  ['\\right]', 'there'],
  ['\\le ', '<='],
  ['>', '>'],
  ['<', '<'],
  // Rows of fractions keep apart.
  ['\\\\[0.6em]', 'row'],
  ['\\\\', 'row'],
  ['&', 'column'],
  ['\\cdot', '*'],
  ['\\,', '*'],
  ['\\circ', 'each'],
  ['\\times', 'tight*'],
  ['\\tfrac', 'frac'],
  ['\\frac', 'frac'],
  ['\\sigma', 'sigma'],
  ['\\sqrt', 'root'],
  ['\\tanh', 'tanh'],
  ['\\ln', 'ln'],
  ['\\max\\left(0,\\;', 'ramp('],
  ['\\operatorname{softmax}', 'softmax'],
  ['\\operatorname{diag}', 'diagonal'],
  ['^{T}', 'transposed'],
  ['{', '('],
  ['}', ')'],
  ...['+', '-', '^', 'e'].map((same) => [same, same] as const),
];

const TEXT_MARKS: readonly (readonly [string, string])[] = [
  ['×', 'tight*'],
  ['·', '*'],
  ['−', '-'],
  ['√', 'root'],
  ['tanh', 'tanh'],
  ['ln', 'ln'],
  ['ramp(', 'ramp('],
  ['{', 'cases'],
  ['}', 'ended'],
  ['≤', '<='],
  [';', 'row'],
  [':', 'column'],
  ['>', '>'],
  ['<', '<'],
  ...['+', '/', '^', 'e', '(', ')'].map((same) => [same, same] as const),
];

function tokens(source: string, marks: readonly (readonly [string, string])[]): Token[] {
  const found: Token[] = [];
  let rest = source.trim();
  while (rest !== '') {
    const number = NUMBER.exec(rest)?.[0];
    const sign = marks.find(([written]) => rest.startsWith(written));
    if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (sign !== undefined) found.push(mark(sign[1]));
    else throw new Error(`cannot read “${rest}” in “${source}”`);
    rest = rest.slice((number ?? sign?.[0] ?? '').length).trimStart();
  }
  return found;
}

/** The value of a formula in TeX; `digits` are those that rounded numbers are shown with. */
export function readTex(tex: string, digits: number, vectors: Vectors = 'columns'): Matrix {
  const plain = unlinked(tex).replaceAll('{,}', '.');
  return new Reader(tokens(plain, TEX_MARKS), digits, tex, vectors).whole();
}

/** The value of a formula in plain text. */
export function readText(text: string, digits: number): Interval {
  const plain = text
    .replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, exponent: string) => `10^${lowered(exponent)}`)
    .replaceAll('½', '(1/2)')
    .replaceAll('²', '^2')
    // Commas that are no decimal marks.
    .replaceAll('max(0, ', 'ramp(')
    .replaceAll(/([{;] ?\d), /g, '$1: ')
    .replaceAll(',', '.');
  return only(new Reader(tokens(plain, TEXT_MARKS), digits, text).whole());
}

/** '⁻¹²' as '−12'. */
export const lowered = (exponent: string): string =>
  exponent.replace(/./g, (sign) => {
    const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
    return digit < 0 ? '−' : String(digit);
  });

/** The one number of a one-by-one matrix. */
export function only(matrix: Matrix): Interval {
  const entry = matrix[0]?.[0];
  if (entry === undefined || matrix.length !== 1 || matrix[0]?.length !== 1) {
    throw new Error('a single number was expected');
  }
  return entry;
}

const scalar = (value: Interval): Matrix => [[value]];
const isScalar = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;
const each = (matrix: Matrix, map: (entry: Interval) => Interval): Matrix =>
  matrix.map((row) => row.map(map));

/** Entry by entry; a scalar goes with every entry. */
function entrywise(a: Matrix, b: Matrix, op: (x: Interval, y: Interval) => Interval): Matrix {
  if (isScalar(a)) return each(b, (entry) => op(only(a), entry));
  if (isScalar(b)) return each(a, (entry) => op(entry, only(b)));
  if (a.length !== b.length) throw new Error('matrices of different heights');
  return a.map((row, i) => {
    const other = b[i] ?? [];
    if (row.length !== other.length) throw new Error('matrices of different widths');
    return row.map((entry, j) => op(entry, other[j] ?? entry));
  });
}

function multiplied(a: Matrix, b: Matrix): Matrix {
  if (isScalar(a) || isScalar(b)) return entrywise(a, b, times);
  return a.map((row) => {
    if (row.length !== b.length) throw new Error('matrices that cannot be multiplied');
    return (b[0] ?? []).map((_, j) =>
      row
        .map((entry, k) => times(entry, b[k]?.[j] ?? exactly(Number.NaN)))
        .reduce((sum, term) => plus(sum, term)),
    );
  });
}

const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? exactly(Number.NaN)));

const sigmoid = (net: Interval): Interval =>
  over(exactly(1), plus(exactly(1), exponential(negated(net))));

/** Within each row. */
const shares = (nets: Matrix): Matrix =>
  each(nets, exponential).map((powers) => {
    const all = powers.reduce(plus);
    return powers.map((one) => over(one, all));
  });

const diagonal = (vector: Matrix): Matrix =>
  vector.flat().map((entry, i, all) => all.map((_, j) => (i === j ? entry : exactly(0))));

/** Whether the neurons of a layer stand below one another, or beside one another. */
export type Vectors = 'columns' | 'rows';

class Reader {
  private readonly tokens: readonly Token[];
  private readonly digits: number;
  private readonly source: string;
  private readonly vectors: Vectors;
  private at = 0;

  constructor(
    found: readonly Token[],
    digits: number,
    source: string,
    vectors: Vectors = 'columns',
  ) {
    this.vectors = vectors;
    this.tokens = found;
    this.digits = digits;
    this.source = source;
  }

  whole(): Matrix {
    const value = this.sum();
    if (this.at < this.tokens.length) throw this.error();
    return value;
  }

  /** A minus sign may lead; behind an operator it may not. */
  private sum(): Matrix {
    const negative = this.take('-');
    let value = this.product();
    if (negative) value = each(value, negated);
    for (;;) {
      if (this.take('+')) value = entrywise(value, this.product(), plus);
      else if (this.take('-')) value = entrywise(value, this.product(), minus);
      else return value;
    }
  }

  private product(): Matrix {
    let value = this.powered();
    for (;;) {
      if (this.take('*')) value = multiplied(value, this.powered());
      else if (this.take('/')) value = entrywise(value, this.powered(), over);
      else if (this.take('each')) value = entrywise(value, this.powered(), times);
      else if (this.startsFactor()) value = multiplied(value, this.powered());
      else return value;
    }
  }

  private startsFactor(): boolean {
    const next = this.tokens[this.at];
    return (
      next?.kind === 'mark' &&
      ['(', '[', 'frac', 'sigma', 'root', 'cases', 'where'].includes(next.text)
    );
  }

  private powered(): Matrix {
    let base = this.atom();
    if (this.take('tight*')) base = entrywise(base, this.raised(this.atom()), times);
    return this.raised(base);
  }

  private raised(base: Matrix): Matrix {
    if (this.take('transposed')) return transposed(base);
    if (!this.take('^')) return base;
    return scalar(power(only(base), this.wholeNumber()));
  }

  private wholeNumber(): number {
    const grouped = this.take('(');
    const sign = this.take('-') ? -1 : 1;
    const token = this.tokens[this.at];
    if (token?.kind !== 'number' || token.text.includes('.')) throw this.error();
    this.at += 1;
    if (grouped) this.expect(')');
    return sign * Number(token.text);
  }

  private atom(): Matrix {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'number') return scalar(this.shown(token.text));
    switch (token?.text) {
      case '(': {
        const value = this.sum();
        this.expect(')');
        return value;
      }
      case '[':
        return this.matrix();
      case 'cases':
        return this.cases();
      case 'where': {
        const of = this.sum();
        this.expect('>');
        if (only(this.atom()).low !== 0) throw this.error();
        this.expect('there');
        return each(of, (entry) => ({ low: +(entry.low > 0), high: +(entry.high > 0) }));
      }
      case 'frac': {
        const above = this.atom();
        return entrywise(above, this.atom(), over);
      }
      case 'root':
        return each(this.atom(), squareRoot);
      case 'sigma':
        return each(this.atom(), sigmoid);
      case 'tanh':
        return each(this.atom(), (of) => increasing(Math.tanh, of));
      case 'ln':
        return each(this.atom(), (of) => increasing(Math.log, of));
      case 'ramp(': {
        const value = each(this.sum(), (of) => increasing((net) => Math.max(0, net), of));
        this.expect(')');
        return value;
      }
      case 'softmax':
        return this.vectors === 'rows'
          ? shares(this.atom())
          : transposed(shares(transposed(this.atom())));
      case 'diagonal':
        return diagonal(this.atom());
      case 'e': {
        this.expect('^');
        return each(this.powered(), exponential);
      }
      default:
        throw this.error();
    }
  }

  /**
   * 1 where a number is above 0, and else 0, or what it is below; what is between the two where the number may be
   * either. Where it is neither above nor below, it is 0.
   */
  private cases(): Matrix {
    const above = this.branch('>');
    this.expect('row');
    const below = this.branch('<=', '<');
    this.expect('ended');
    if (above.of.low !== below.of.low || above.of.high !== below.of.high) throw this.error();
    if (above.of.low > 0) return scalar(above.value);
    if (above.of.low === 0 && above.of.high === 0 && below.sign === '<')
      return scalar({ low: 0, high: 0 });
    if (above.of.high <= 0) return scalar(below.value);
    return scalar({
      low: Math.min(above.value.low, below.value.low),
      high: Math.max(above.value.high, below.value.high),
    });
  }

  private branch(...signs: readonly string[]): {
    readonly value: Interval;
    readonly of: Interval;
    readonly sign: string | undefined;
  } {
    const value = only(this.sum());
    this.expect('column');
    const of = only(this.sum());
    const sign = signs.find((one) => this.take(one));
    if (sign === undefined || only(this.atom()).low !== 0) throw this.error();
    return { value, of, sign };
  }

  private matrix(): Matrix {
    const rows: Interval[][] = [];
    do {
      const row: Interval[] = [];
      do row.push(only(this.sum()));
      while (this.take('column'));
      rows.push(row);
    } while (this.take('row'));
    this.expect(']');
    return rows;
  }

  /** Fewer digits than a rounded number is given say that it is exact. */
  private shown(text: string): Interval {
    const value = Number(text);
    const decimals = text.split('.')[1]?.length ?? 0;
    const next = this.tokens[this.at];
    const isMantissa = next?.kind === 'mark' && next.text === 'tight*';
    const rounded = isMantissa ? this.digits - 1 : this.digits;
    // What passes for exact may still be off by the rounding of doubles.
    return around(value, decimals < rounded ? Math.abs(value) * 2e-13 : 10 ** -decimals / 2);
  }

  private take(text: string): boolean {
    const next = this.tokens[this.at];
    if (next?.kind !== 'mark' || next.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw this.error();
  }

  private error(): Error {
    const next = this.tokens[this.at]?.text ?? 'the end';
    return new Error(`did not expect “${next}” (token ${this.at}) in “${this.source}”`);
  }
}
