import { type Expression, exampleIn, parseId, type QuantityId } from '../engine';
import { type NeuronActivation, neuronActivation } from '../engine/activations';
import { number, softmaxDefinition } from '../engine/expressions';
import { type NumberStyle, type ShownNumber, showNumber } from './number';

/** How numbers are written, and those that are put in for quantities, where these are not left in symbols. */
export interface Written {
  readonly style: NumberStyle;
  readonly value?: (id: QuantityId) => number;
}

/** The number put in for a quantity; undefined where it is to be left in symbols, as one that overflowed is. */
export function numberPutIn(id: QuantityId, written: Written): ShownNumber | undefined {
  const value = written.value?.(id);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return showNumber(value, written.style);
}

/** Whether a quantity is written as a product or a fraction, or with something raised: all need brackets below an exponent. */
export const isCompound = (id: QuantityId, number: ShownNumber | undefined): boolean =>
  number === undefined
    ? ['derivative', 'change'].includes(parseId(id).kind) || exampleIn(id) !== undefined
    : number.exponent !== undefined;

/** One part of a printed product. */
export interface PrintedFactor {
  readonly text: string;
  /** In brackets, so that nothing need stand before it. */
  readonly grouped: boolean;
  readonly coefficient: boolean;
}

/** A way of writing expressions. Where brackets go is decided once, in `print`, for all of them. */
export interface Dialect {
  readonly number: (value: number) => string;
  readonly quantity: (id: QuantityId) => string;
  /** Whether what `quantity` writes starts with a minus sign, so that it needs brackets behind an operator. */
  readonly isNegative: (id: QuantityId) => boolean;
  /** Whether what `quantity` writes is a product (3.2 × 10^−12) or a fraction: both need brackets under an exponent. */
  readonly isCompound: (id: QuantityId) => boolean;
  readonly sum: (terms: readonly string[]) => string;
  readonly difference: (from: string, subtract: string) => string;
  readonly product: (factors: readonly PrintedFactor[]) => string;
  readonly fraction: (above: string, below: string) => string;
  readonly negative: (of: string) => string;
  readonly power: (base: string, exponent: string) => string;
  readonly squareRoot: (of: string) => string;
  readonly exponential: (of: string) => string;
  readonly logarithm: (of: string) => string;
  readonly positivePart: (of: string) => string;
  readonly isPositive: (of: string) => string;
  /** 1 where `of` is above 0, and `below` where it is below; where it is absent, the sum of the two is written. */
  readonly bySign?: (of: string, below: string) => string;
  readonly activation: (
    own: NeuronActivation,
    of: Expression,
    print: (e: Expression) => string,
  ) => string;
  readonly derivative: (of: string, by: string) => string;
  readonly group: (of: string) => string;
  /**
   * Whether brackets keep the order of `evaluate`, by which the last bit of a number is decided: code does, where
   * a person reads a·(b·c) as a·b·c.
   */
  readonly keepsOrder?: boolean;
  /** What is weighed by a weight that may be 0, where 0·∞ would not be 0: a logarithm of `of`, or a division by it. */
  readonly weighted?: {
    readonly logarithm: (weight: string, of: string) => string;
    readonly quotient: (weight: string, of: string) => string;
  };
  /** A balanced sum, where its total by itself would be 0 but for a rounding. */
  readonly balanced?: (factors: readonly string[], total: string) => string;
  /** A share of a softmax, where it is not written out: written out, e to the power of a large number overflows. */
  readonly share?: (nets: readonly string[], at: number) => string;
}

/** Of a slope that is 1 above 0 and a constant below: of what, and the constant, as books have it in one brace. */
function sidesOf([above, other, ...more]: readonly Expression[]):
  | { readonly of: Expression; readonly below: Expression }
  | undefined {
  if (above?.kind !== 'isPositive' || other?.kind !== 'product' || more.length > 0)
    return undefined;
  const below = other.factors.filter(({ kind }) => kind !== 'isPositive');
  const [side, ...others] = other.factors.filter(({ kind }) => kind === 'isPositive');
  if (side?.kind !== 'isPositive' || side.of.kind !== 'negative' || others.length > 0)
    return undefined;
  const isSame = JSON.stringify(side.of.of) === JSON.stringify(above.of);
  const [only] = below;
  if (!isSame || only === undefined) return undefined;
  return { of: above.of, below: below.length === 1 ? only : { ...other, factors: below } };
}

/** Prints an expression. The tree is only read: what stands on the page is what was evaluated. */
export function print(expression: Expression, dialect: Dialect): string {
  return new Printer(dialect).at(expression, true);
}

class Printer {
  private readonly dialect: Dialect;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** `leading`: nothing stands before it, so a minus sign needs no brackets. */
  at(node: Expression, leading: boolean): string {
    const { dialect } = this;
    switch (node.kind) {
      case 'number':
        return dialect.number(node.value);
      case 'quantity':
        return dialect.quantity(node.id);
      case 'sum':
        return this.sum(node, leading);
      case 'difference':
        return dialect.difference(this.operand(node.from, leading), this.subtracted(node.subtract));
      case 'product':
        return this.weighted(node) ?? this.product(node.factors, leading);
      case 'negative':
        return dialect.negative(this.subtracted(node.of));
      case 'power':
        return this.power(node);
      case 'squareRoot':
        return dialect.squareRoot(this.at(node.of, true));
      case 'exponential':
        return dialect.exponential(this.at(node.of, true));
      case 'logarithm':
      case 'positivePart':
      case 'isPositive':
        return dialect[node.kind](this.at(node.of, true));
      case 'softmax':
        return dialect.share
          ? dialect.share(
              node.of.map((net) => this.at(net, true)),
              node.at,
            )
          : this.at(softmaxDefinition(node.of, node.at), leading);
      case 'activation':
        return dialect.activation(neuronActivation(node.name, node.constants), node.of, (of) =>
          this.at(of, true),
        );
      case 'derivative': {
        const by = dialect.quantity(node.by);
        const bare =
          node.of.kind === 'quantity' || node.of.kind === 'number' || isReciprocal(node.of);
        const of =
          bare || node.of.kind === 'exponential' ? this.at(node.of, true) : this.group(node.of);
        return dialect.derivative(of, by);
      }
    }
  }

  private group(node: Expression): string {
    return this.dialect.group(this.at(node, true));
  }

  private startsWithMinus(node: Expression): boolean {
    switch (node.kind) {
      case 'number':
        return node.value < 0;
      case 'quantity':
        return this.dialect.isNegative(node.id);
      case 'negative':
        return true;
      case 'product': {
        const [first] = node.factors;
        return first !== undefined && this.startsWithMinus(first);
      }
      default:
        return false;
    }
  }

  /** A term of a sum, or what a sign stands before. */
  private operand(node: Expression, leading: boolean): string {
    if (leading || !this.startsWithMinus(node)) return this.at(node, leading);
    // In a product only its first factor needs the brackets.
    return node.kind === 'product' ? this.at(node, false) : this.group(node);
  }

  private sum({ terms, balanced }: Extract<Expression, { kind: 'sum' }>, leading: boolean): string {
    const { dialect } = this;
    const sides = dialect.bySign && sidesOf(terms);
    if (sides) return dialect.bySign(this.at(sides.of, true), this.at(sides.below, true));
    const texts = terms.map((term, i) =>
      i > 0 && dialect.keepsOrder && isAdditive(term)
        ? this.group(term)
        : this.operand(term, leading && i === 0),
    );
    // As people write them: a + (−b) is a − b.
    const isTaken = (term: Expression | undefined, i: number) =>
      i > 0 && term?.kind === 'negative' && !dialect.keepsOrder ? term : undefined;
    const total = terms.some(isTaken)
      ? texts.reduce((text, own, i) => {
          const taken = isTaken(terms[i], i);
          return taken
            ? dialect.difference(text, this.subtracted(taken.of))
            : dialect.sum([text, own]);
        })
      : dialect.sum(texts);
    if (!balanced || !dialect.balanced) return total;
    const factors = terms.flatMap((term) =>
      term.kind === 'product' ? term.factors.slice(1, 2) : [number(1)],
    );
    return dialect.balanced(
      factors.map((factor) => this.at(factor, true)),
      total,
    );
  }

  /** What a minus stands before. */
  private subtracted(node: Expression): string {
    return isAdditive(node) ? this.group(node) : this.operand(node, false);
  }

  /** Undefined where a weighted product is written like any other. */
  private weighted({
    factors: [weight, of, ...more],
    weighted,
  }: Extract<Expression, { kind: 'product' }>): string | undefined {
    const ways = this.dialect.weighted;
    if (!weighted || !ways || weight === undefined || of === undefined || more.length > 0) {
      return undefined;
    }
    if (of.kind === 'logarithm') return ways.logarithm(this.at(weight, true), this.at(of.of, true));
    return isInverse(of)
      ? ways.quotient(this.at(weight, true), this.at(inverse(of), true))
      : undefined;
  }

  private product(factors: readonly Expression[], leading: boolean): string {
    const above = factors.filter((factor) => !isReciprocal(factor));
    const below = factors.filter(isReciprocal);
    // Factors that are products of their own are kept apart: that is what the line means to show.
    const apart = above.some(({ kind }) => kind === 'product');
    if (below.length === 0 || above.length === 0 || apart || this.dialect.keepsOrder) {
      return this.dialect.product(
        factors.map((factor, i) => this.factor(factor, leading && i === 0, i === 0)),
      );
    }
    const denominator = below.map(inverse);
    const [only, ...more] = denominator;
    const [single, ...others] = above;
    return this.dialect.fraction(
      // What stands alone above a line needs no brackets.
      single !== undefined && others.length === 0
        ? this.at(single, true)
        : this.product(above, true),
      only !== undefined && more.length === 0
        ? this.at(only, true)
        : this.product(denominator, true),
    );
  }

  private factor(node: Expression, leading: boolean, first: boolean): PrintedFactor {
    const coefficient = node.kind === 'number';
    const needsGroup =
      isAdditive(node) ||
      (!first &&
        this.dialect.keepsOrder === true &&
        (node.kind === 'product' || isReciprocal(node))) ||
      (!leading && node.kind !== 'product' && this.startsWithMinus(node));
    return needsGroup
      ? { text: this.group(node), grouped: true, coefficient }
      : { text: this.at(node, leading), grouped: isGroupedPower(node), coefficient };
  }

  private power(node: Extract<Expression, { kind: 'power' }>): string {
    const { dialect } = this;
    if (isReciprocal(node) && !(dialect.keepsOrder && !isInverse(node)))
      return dialect.fraction('1', this.at(inverse(node), true));
    const atom =
      node.base.kind === 'quantity' &&
      !dialect.isNegative(node.base.id) &&
      !dialect.isCompound(node.base.id);
    const base = atom ? this.at(node.base, true) : this.group(node.base);
    return dialect.power(base, this.at(node.exponent, true));
  }
}

const isAdditive = (node: Expression): boolean => node.kind === 'sum' || node.kind === 'difference';

const isGroupedPower = (node: Expression): boolean =>
  node.kind === 'power' && node.base.kind !== 'quantity';

/** u⁻ⁿ, which is written as 1/uⁿ. An exponent that is still being worked out (2 − 1) is left as it is. */
const isReciprocal = (node: Expression): boolean =>
  node.kind === 'power' && node.exponent.kind === 'number' && node.exponent.value < 0;

/** u⁻¹, which is evaluated as 1/u; u⁻² as a power. */
const isInverse = (node: Expression): boolean =>
  node.kind === 'power' && node.exponent.kind === 'number' && node.exponent.value === -1;

function inverse(node: Expression): Expression {
  if (node.kind !== 'power' || node.exponent.kind !== 'number') return node;
  if (node.exponent.value === -1) return node.base;
  return { ...node, exponent: { kind: 'number', value: -node.exponent.value } };
}
