import type { QuantityId } from '../engine';
import type { Naming } from '../engine/naming';
import { symbolText } from './symbols';

/**
 * A formula of this notation, from its TeX, as one line of plain text, as `expressionText` writes it: what is linked is
 * called as it is in text. Matrices are written row by row: [1, 2; 3, 4].
 */
export function plainOfTex(tex: string, naming: Naming): string {
  return new Reader(tex, naming)
    .line()
    .replace(/\s+/g, ' ')
    .replace(/([[{]) | ([\]};,:])/g, '$1$2')
    .trim();
}

/** What a command is in text; one with braces behind it stands in `Reader`. */
const SIGNS: Readonly<Record<string, string>> = {
  cdot: ' · ',
  ',': ' · ',
  ';': ' ',
  ' ': ' ',
  nobreak: ' ',
  allowbreak: ' ',
  '\\': '; ',
  times: ' × ',
  approx: '≈ ',
  partial: '∂',
  circ: ' ∘ ',
  le: '≤ ',
  eta: 'η',
  delta: 'δ',
  Delta: 'Δ',
  theta: 'θ',
  Theta: 'Θ',
  mu: 'μ',
  rho: 'ρ',
  beta: 'β',
  sigma: 'σ',
  varepsilon: 'ε',
  sum: 'Σ',
};
/** What is only about how it looks. */
const SILENT = new Set([...['displaystyle', 'textstyle'], ...['left', 'right', 'biggl', 'biggr']]);
/** What opens and closes in text where an environment does in TeX. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  bmatrix: ['[', ']'],
  cases: ['{', '}'],
};

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789-+'].map((sign, i) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺'.charAt(i)]),
);
const bracketed = (text: string): string => (/[ −]/.test(text) ? `(${text})` : text);
const isPlain = (text: string): boolean => /^[\p{L}\p{N}.,]+$/u.test(text);

class Reader {
  private at = 0;
  /** What stands between two cells of the row at hand. */
  private between = ', ';

  private readonly tex: string;
  private readonly naming: Naming;

  constructor(tex: string, naming: Naming) {
    this.tex = tex;
    this.naming = naming;
  }

  /** As far as the braces go that it stands in. */
  line(): string {
    let text = '';
    while (this.at < this.tex.length && this.tex[this.at] !== '}') text += this.next(text);
    return text;
  }

  private next(before: string): string {
    const sign = this.tex.charAt(this.at++);
    switch (sign) {
      case '\\':
        return this.command();
      case '{':
        return this.closed();
      case '^':
        return raised(this.argument(), before);
      case '_':
        return this.argument();
      case '&':
        return this.between;
      case '-':
        return '−';
      default:
        return sign;
    }
  }

  private command(): string {
    const [name = ''] = /^(?:[a-zA-Z]+|.)/.exec(this.tex.slice(this.at)) ?? [];
    this.at += name.length;
    // A space behind a command's letters only ends it.
    if (/^[a-zA-Z]/.test(name) && this.tex[this.at] === ' ') this.at++;
    switch (name) {
      case 'htmlData':
        return this.linked();
      case 'frac':
      case 'tfrac': {
        const [above, below] = [this.argument().trim(), this.argument().trim()];
        if (name === 'tfrac' && above === '1' && below === '2') return '½';
        return above.startsWith('∂') && below.startsWith('∂')
          ? `${above}/${below}`
          : `${bracketed(above)} / ${bracketed(below)}`;
      }
      case 'sqrt': {
        const of = this.argument().trim();
        return `√${isPlain(of) ? of : `(${of})`}`;
      }
      case '\\': {
        // How far apart the rows stand.
        const [gap = ''] = /^\[[\d.]+em\]/.exec(this.tex.slice(this.at)) ?? [];
        this.at += gap.length;
        return SIGNS[name] ?? '';
      }
      case 'hat':
        return `${this.argument()}\u0302`;
      case 'begin': {
        const kind = this.argument();
        this.between = kind === 'cases' ? ': ' : ', ';
        return AROUND[kind]?.[0] ?? '';
      }
      case 'end':
        return AROUND[this.argument()]?.[1] ?? '';
      case 'text':
      case 'operatorname':
        return this.argument();
      default:
        return SILENT.has(name) ? '' : (SIGNS[name] ?? name);
    }
  }

  /** A quantity is called by its name; a number that stands for it stays. */
  private linked(): string {
    const [, id = ''] = /^term=([^,]*)/.exec(this.argument()) ?? [];
    const inside = this.argument();
    return /^\(?−?[\d∞?]/.test(inside) ? inside : (nameOf(id, this.naming) ?? inside);
  }

  /** What belongs to a command: in braces, or one sign. */
  private argument(): string {
    if (this.tex[this.at] === '{') {
      this.at++;
      return this.closed();
    }
    return this.next('');
  }

  private closed(): string {
    const text = this.line();
    this.at++;
    return text;
  }
}

/** A square, a power of ten and a sign that is set high are written so; other exponents behind a ^. */
function raised(exponent: string, before: string): string {
  const plain = exponent.replace('−', '-').trim();
  const isHigh =
    plain === '2' || plain === '+' || (before.endsWith('× 10') && /^-?\d+$/.test(plain));
  return isHigh
    ? plain.replace(/[-+\d]/g, (sign) => RAISED[sign] ?? sign)
    : `^${bracketed(exponent)}`;
}

function nameOf(id: QuantityId, naming: Naming): string | undefined {
  try {
    return symbolText(id, naming);
  } catch {
    // A model of its own, such as the trial of one weight: its letters as they are set.
    return undefined;
  }
}
