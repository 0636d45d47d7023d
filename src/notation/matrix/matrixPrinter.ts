import type { Expression, QuantityId } from '../../engine';
import type { Vectors } from '../../engine/conventions';
import type { Notation } from '../notation';
import { showNumber } from '../number';
import { symbolTex } from '../symbols';
import { expressionTex, linkedNumberTex, linkedSymbolTex, texForms } from '../tex';
import { type Block, flipped, type KindOf, type MatrixExpression } from './matrixExpression';
import { divisorOf, isAdditive, isScalar, numberIn } from './matrixKinds';
import { beside, bracketed, joined, numberInFront } from './matrixText';
import { BEHIND, LEADS, type Standing } from './standing';

/** What a formula over matrices is printed with. */
export interface Printing {
  readonly notation: Pick<Notation, 'naming' | 'style'>;
  readonly vectors: Vectors;
  /** Where blocks are written as the numbers in them. */
  readonly value?: (id: QuantityId) => number;
  /** What has no place in the update, since something is given: a gap is left for it. */
  readonly isGone?: (id: QuantityId) => boolean;
}

/** In the place of what is left out, as in the picture of the network. */
const GAP = '\\times';

/** Formulas over matrices as TeX: in symbols, or with the numbers in place. */
export class MatrixPrinter {
  private readonly printing: Printing;
  private readonly forms: ReturnType<typeof texForms>;

  constructor(printing: Printing) {
    this.printing = printing;
    this.forms = texForms(printing.notation.style);
  }

  print(node: MatrixExpression, standing: Standing = LEADS): string {
    switch (node.kind) {
      case 'block':
        return this.block(node.block, standing);
      case 'number':
        return this.forms.number(node.value);
      case 'quantity':
        return this.quantity(node.id, standing);
      case 'ones':
        return this.ones(node);
      case 'transposed':
        return this.transposed(node.of, standing);
      case 'product':
        return this.product(node.left, node.right, standing);
      case 'inner':
        return this.inner(node, standing);
      case 'entrySum':
        return this.total(node.of);
      case 'each':
        return this.each(node.factors, standing);
      case 'sum':
        return this.sum(node.terms, standing);
      case 'difference':
        return `${this.operand(node.from, standing)} - ${this.subtracted(node.subtract)}`;
      case 'negative':
        return `-${this.subtracted(node.of)}`;
      case 'power':
        return this.power(node);
      case 'isPositive':
        return `\\left[${this.print(node.of)} > 0\\right]`;
      case 'shares':
        return `\\operatorname{softmax}\\left(${this.print(node.of)}\\right)`;
      case 'named':
        return `${node.name}\\left(${this.print(node.of)}\\right)`;
      case 'diagonal':
        return `\\operatorname{diag}\\left(${this.print(node.of)}\\right)`;
      case 'entries':
        return bracketed(node.at, (entry) => this.entry(entry));
      default:
        return this.forms[node.kind](this.print(node.of));
    }
  }

  /** The numbers of a block in brackets; one number alone without. */
  result(block: Block): string {
    const { style } = this.printing.notation;
    const ids = block.entries.flat().filter((id) => typeof id === 'string');
    const values = ids.map((id) => this.valueOf(id));
    const exact = values.filter(Number.isFinite).every((value) => showNumber(value, style).exact);
    const [only = '', ...more] = ids;
    const text = more.length === 0 ? this.quantity(only, LEADS) : this.numbers(block);
    return `${exact ? '=' : '\\approx'} ${text}`;
  }

  private block(block: Block, standing: Standing): string {
    const [first] = block.entries.flat();
    if (block.isOne && typeof first === 'string' && this.printing.value) {
      return this.quantity(first, standing);
    }
    if (this.printing.value) return this.numbers(block);
    return block.letter ?? this.written(block);
  }

  /** A block without a letter, by the symbols of what stands in it. */
  private written(block: Block): string {
    const { naming } = this.printing.notation;
    const [first] = block.entries.flat();
    if (block.isOne && typeof first === 'string') return symbolTex(first, naming);
    return bracketed(block.entries, (entry) => {
      if (typeof entry === 'number') return String(entry);
      return this.isGone(entry) ? GAP : symbolTex(entry, naming);
    });
  }

  private numbers(block: Block): string {
    return bracketed(block.entries, (entry) =>
      typeof entry === 'number' ? String(entry) : this.quantity(entry, LEADS),
    );
  }

  /** An entry by the formula that it has by itself. */
  private entry(of: Expression): string {
    const { value, notation } = this.printing;
    const { naming, style } = notation;
    if (of.kind === 'quantity' && this.isGone(of.id)) return GAP;
    return expressionTex(
      of,
      naming,
      value === undefined ? { kind: 'symbols', style } : { kind: 'numbers', style, value },
    );
  }

  /** A quantity's number, or its symbol where it has none that is finite. */
  private quantity(id: QuantityId, { leads }: Standing): string {
    const { value, notation } = this.printing;
    const { naming, style } = notation;
    if (this.isGone(id)) return GAP;
    if (value === undefined) return symbolTex(id, naming);
    const number = value(id);
    if (!Number.isFinite(number)) return linkedSymbolTex(id, naming);
    const text = linkedNumberTex(id, number, style);
    return !leads && showNumber(number, style).negative ? this.forms.group(text) : text;
  }

  private isGone(id: QuantityId): boolean {
    return this.printing.isGone?.(id) ?? false;
  }

  private valueOf(id: QuantityId): number {
    return this.isGone(id) ? Number.NaN : (this.printing.value?.(id) ?? Number.NaN);
  }

  /** As a column 1 with its length below, as a row the same turned; in numbers, the ones. */
  private ones({ rows, columns }: KindOf<'ones'>): string {
    if (this.printing.value) {
      const entries = Array.from({ length: rows }, () => Array<number>(columns).fill(1));
      return this.numbers({ rows: '', columns: '', entries });
    }
    return columns === 1 ? `1_{${rows}}` : `1_{${columns}}^{T}`;
  }

  private transposed(of: MatrixExpression, { isRight }: Standing): string {
    if (of.kind === 'block' && this.printing.value) return this.numbers(flipped(of.block));
    const text = this.print(of);
    if (of.kind !== 'block' || isRight) return `${this.forms.group(text)}^{T}`;
    return text.includes('^') ? `{${text}}^{T}` : `${text}^{T}`;
  }

  private product(left: MatrixExpression, right: MatrixExpression, standing: Standing): string {
    return beside(
      this.inProduct(left, standing),
      this.inProduct(right, { leads: false, isRight: true }),
    );
  }

  private inProduct(node: MatrixExpression, standing: Standing): string {
    return isAdditive(node) || node.kind === 'each' || node.kind === 'negative'
      ? this.forms.group(this.print(node))
      : this.print(node, standing);
  }

  /** uᵀv of columns, u·vᵀ of rows. */
  private inner({ left, right }: KindOf<'inner'>, standing: Standing): string {
    return this.printing.vectors === 'columns'
      ? beside(this.transposed(left, standing), this.inProduct(right, BEHIND))
      : beside(
          this.inProduct(left, standing),
          this.transposed(right, { leads: false, isRight: true }),
        );
  }

  private total(of: Block): string {
    const ids = of.entries.flat().filter((id) => typeof id === 'string');
    return this.printing.value
      ? ids.map((id, i) => this.quantity(id, i === 0 ? LEADS : BEHIND)).join(' + ')
      : `\\textstyle\\sum_i ${of.letter ?? ''}_i`;
  }

  /** Numbers in front, then what goes with every entry, then matrices entry by entry, over what divides them. */
  private each(factors: readonly MatrixExpression[], standing: Standing): string {
    const last = factors.at(-1);
    if (last?.kind === 'number' && factors.length === 2 && factors[0]) {
      return `${this.factor(factors[0], standing)} \\cdot ${this.factor(last, BEHIND)}`;
    }
    const above = factors.filter((factor) => divisorOf(factor) === undefined);
    const below = factors.flatMap((factor) => divisorOf(factor) ?? []);
    const numbers = numberInFront(this.forms, above.flatMap(numberIn), below.flatMap(numberIn));
    const divisors = below.filter(({ kind }) => kind !== 'number');
    const others = above.filter(({ kind }) => kind !== 'number');
    // Where no matrix stands above what divides, the last of the rest does.
    const isAbove = (one: MatrixExpression): boolean =>
      divisors.length > 0 && others.every(isScalar) ? one === others.at(-1) : !isScalar(one);
    const scalars = others.filter((one) => !isAbove(one));
    const before = scalars.map((one, i) =>
      this.factor(one, numbers === '' && i === 0 ? standing : BEHIND),
    );
    const front = [numbers, ...before].filter((text) => text !== '');
    const whole = this.overDivisors(
      others.filter(isAbove),
      divisors,
      front.length === 0 ? standing : BEHIND,
    );
    const parts = [...front, whole].filter((text) => text !== '');
    const isInNumbers = this.printing.value !== undefined;
    return parts.reduce((text, part) => joined(text, part, isInNumbers));
  }

  private overDivisors(
    matrices: readonly MatrixExpression[],
    divisors: readonly MatrixExpression[],
    standing: Standing,
  ): string {
    const [only, ...more] = matrices;
    const isAlone = only !== undefined && more.length === 0;
    const entryByEntry = (all: readonly MatrixExpression[]): string =>
      all.map((one, i) => this.factor(one, i === 0 ? standing : BEHIND)).join(' \\circ ');
    if (divisors.length === 0) {
      // With nothing to be multiplied entry by entry, a product of matrices needs no brackets.
      const isProduct = only?.kind === 'product' || only?.kind === 'inner';
      return isAlone && isProduct ? this.print(only, standing) : entryByEntry(matrices);
    }
    const [divisor, ...others] = divisors;
    return this.forms.fraction(
      isAlone ? this.print(only) : entryByEntry(matrices) || '1',
      divisor && others.length === 0 ? this.print(divisor) : entryByEntry(divisors),
    );
  }

  private factor(node: MatrixExpression, standing: Standing): string {
    const isProduct = node.kind === 'product' || node.kind === 'inner';
    if (isAdditive(node) || isProduct || node.kind === 'negative' || node.kind === 'entrySum') {
      return isProduct && isScalar(node)
        ? this.print(node, standing)
        : this.forms.group(this.print(node));
    }
    return node.kind === 'number' && node.value < 0 && !standing.leads
      ? this.forms.group(this.print(node))
      : this.print(node, standing);
  }

  private sum(terms: readonly MatrixExpression[], standing: Standing): string {
    return terms
      .map((term, i) => {
        if (i === 0) return this.operand(term, standing);
        return term.kind === 'negative'
          ? ` - ${this.subtracted(term.of)}`
          : ` + ${this.operand(term, BEHIND)}`;
      })
      .join('');
  }

  /** A term of a sum. */
  private operand(node: MatrixExpression, standing: Standing): string {
    return node.kind === 'negative' && !standing.leads
      ? this.forms.group(this.print(node))
      : this.print(node, standing);
  }

  /** What a minus stands before. */
  private subtracted(node: MatrixExpression): string {
    const isLongTotal = node.kind === 'entrySum' && this.printing.value !== undefined;
    return isAdditive(node) || isLongTotal || node.kind === 'negative'
      ? this.forms.group(this.print(node))
      : this.print(node, BEHIND);
  }

  private power({ base, exponent }: KindOf<'power'>): string {
    const isNumber = exponent.kind === 'number';
    if (isNumber && exponent.value === -1) return this.forms.fraction('1', this.print(base));
    if (isNumber && exponent.value === 2 && !isScalar(base)) {
      const text = this.factor(base, BEHIND);
      return `${text} \\circ ${text}`;
    }
    const isAtom = base.kind === 'quantity' && this.printing.value === undefined;
    return this.forms.power(
      isAtom ? this.print(base) : this.forms.group(this.print(base)),
      this.print(exponent),
    );
  }
}
