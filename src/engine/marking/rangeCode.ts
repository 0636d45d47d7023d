import { neuronActivation } from '../activations/activationOf';
import type { Expression } from '../expressions/expression';
import { children } from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { softmaxDefinition } from '../expressions/softmaxShare';
import type { QuantityId } from '../ids';

/**
 * An expression as a row of operations on a stack of ranges, as a desk calculator works that puts the operation last: a
 * function for each node would be called much more than it works.
 */
export interface RangeCode {
  /** Operations, each with what it takes behind it. */
  readonly words: Int32Array;
  /** The numbers, and the functions that only rise, that the words name by their places. */
  readonly numbers: Float64Array;
  readonly functions: readonly ((value: number) => number)[];
  /** Whether the same words say what it comes to in plain numbers, by `plainNumbers.ts`. */
  readonly isPlain: boolean;
}

/** Puts the number at a place in `numbers` on the stack. */
export const NUMBER = 0;
/** Puts the range of the quantity at a place on the stack. */
export const QUANTITY = 1;
/** Put two together that are on top. */
export const ADD = 2;
export const MULTIPLY = 3;
export const SUBTRACT = 4;
/** Put so many together, in any order. */
export const ADD_ALL = 5;
export const MULTIPLY_ALL = 6;
/** Change what is on top. */
export const NEGATE = 7;
export const ROOT = 8;
export const LOG = 9;
export const SHORTEN = 10;
/** By the function at a place in `functions`. */
export const RISE = 11;
/** Raises what comes of as many next words to the power that is on top. */
export const POWER = 12;
/** Where the weight that is on top is 0, passes over as many words, and else takes it off. */
export const WEIGH = 13;
/** The share, at a place, of so many. */
export const SHARE = 14;
/** All that either of two has. */
export const EITHER = 15;
/** What has no value. */
export const NOTHING_AT_ALL = 16;

/** The words of several expressions, one behind the other. */
export interface RangeCodes {
  readonly code: RangeCode;
  /** Behind the last word of each, and of the one before the first. */
  readonly bounds: Int32Array;
  /** 1 for those whose words say what they come to in plain numbers. */
  readonly isPlain: Uint8Array;
}

/** What several expressions come to, with nothing shortened on the way: together they take a part of the memory. */
export function rangeCodes(
  expressions: readonly Expression[],
  placeOf: (id: QuantityId) => number,
): RangeCodes {
  const code = new Coder(placeOf, false);
  const bounds = new Int32Array(expressions.length + 1);
  const isPlain = new Uint8Array(expressions.length);
  for (const [i, expression] of expressions.entries()) {
    code.isPlain = true;
    code.put(expression);
    bounds[i + 1] = code.words.length;
    isPlain[i] = code.isPlain ? 1 : 0;
  }
  return { code: code.made(), bounds, isPlain };
}

/** What an expression comes to; with `isShortened`, where what is worked out on the way may be shortened. */
export function rangeCode(
  expression: Expression,
  placeOf: (id: QuantityId) => number,
  isShortened: boolean,
): RangeCode {
  const code = new Coder(placeOf, isShortened);
  code.put(expression);
  return code.made();
}

/** Whether there is anything to work out in it: another sign makes no new number. */
const isWorkedOut = (part: Expression): boolean =>
  part.kind === 'negative' ? isWorkedOut(part.of) : children(part).length > 0;

class Coder {
  readonly words: number[] = [];
  readonly numbers: number[] = [];
  readonly functions: ((value: number) => number)[] = [];
  isPlain = true;
  private readonly placeOf: (id: QuantityId) => number;
  private readonly isShortened: boolean;

  constructor(placeOf: (id: QuantityId) => number, isShortened: boolean) {
    this.placeOf = placeOf;
    this.isShortened = isShortened;
  }

  made(): RangeCode {
    return {
      words: Int32Array.from(this.words),
      numbers: Float64Array.from(this.numbers),
      functions: this.functions,
      isPlain: this.isPlain && !this.isShortened,
    };
  }

  put(expression: Expression): void {
    switch (expression.kind) {
      case 'number':
        this.putNumber(expression.value);
        return;
      case 'quantity':
        this.words.push(QUANTITY, this.placeOf(expression.id));
        return;
      case 'sum':
        // In plain numbers more is known of such a sum, and nothing at all is −0.
        if (expression.balanced || expression.terms.length === 0) this.isPlain = false;
        this.putTogether(expression.terms, 'sum');
        return;
      case 'product': {
        const [weight] = expression.factors;
        if (!expression.weighted || weight === undefined) {
          this.putTogether(expression.factors, 'product');
          return;
        }
        // A weight of 0 keeps out what it weighs, even a logarithm of 0 or a division by it.
        this.put(weight);
        this.passing(WEIGH, () => this.putTogether(expression.factors, 'product'));
        return;
      }
      case 'difference':
        this.putPart(expression.from);
        this.putPart(expression.subtract);
        this.words.push(SUBTRACT);
        return;
      case 'negative':
        this.put(expression.of);
        this.words.push(NEGATE);
        return;
      case 'power':
        this.put(expression.exponent);
        this.passing(POWER, () => this.putPart(expression.base));
        return;
      case 'squareRoot':
        this.putPart(expression.of);
        this.words.push(ROOT);
        return;
      case 'exponential':
        this.putRising(expression.of, Math.exp);
        return;
      case 'logarithm':
        this.putPart(expression.of);
        this.words.push(LOG);
        return;
      case 'positivePart':
        this.putRising(expression.of, (value) => Math.max(0, value));
        return;
      case 'isPositive':
        this.putRising(expression.of, positivity);
        return;
      case 'activation': {
        const { apply, definition } = neuronActivation(expression.name, expression.constants);
        // An activation falls nowhere.
        this.putRising(expression.of, apply);
        this.asWrittenOut(() => definition(expression.of));
        return;
      }
      case 'softmax': {
        const { of, at } = expression;
        for (const net of of) this.putPart(net);
        this.words.push(SHARE, of.length, at);
        this.asWrittenOut(() => softmaxDefinition(of, at));
        return;
      }
      case 'derivative':
        this.isPlain = false;
        this.words.push(NOTHING_AT_ALL);
    }
  }

  private putNumber(value: number): void {
    this.words.push(NUMBER, this.numbers.length);
    this.numbers.push(value);
  }

  /** A part of an expression: where it is worked out, it may be written down on the way. */
  private putPart(part: Expression): void {
    this.put(part);
    if (this.isShortened && isWorkedOut(part)) this.words.push(SHORTEN);
  }

  private putRising(inside: Expression, rise: (value: number) => number): void {
    this.putPart(inside);
    this.words.push(RISE, this.functions.length);
    this.functions.push(rise);
  }

  /** From left to right; with numbers shortened on the way, in any order. */
  private putTogether(parts: readonly Expression[], joint: 'sum' | 'product'): void {
    if (parts.length === 0) {
      this.putNumber(joint === 'sum' ? 0 : 1);
      return;
    }
    if (this.isShortened) {
      for (const part of parts) this.putPart(part);
      this.words.push(joint === 'sum' ? ADD_ALL : MULTIPLY_ALL, parts.length);
      return;
    }
    for (const [i, part] of parts.entries()) {
      this.put(part);
      if (i > 0) this.words.push(joint === 'sum' ? ADD : MULTIPLY);
    }
  }

  /** With numbers shortened on the way, also what the function comes to as it is written out. */
  private asWrittenOut(definition: () => Expression): void {
    if (!this.isShortened) return;
    this.put(definition());
    this.words.push(EITHER);
  }

  /** An operation that says how many words there are of what follows. */
  private passing(operation: number, putRest: () => void): void {
    this.words.push(operation, 0);
    const from = this.words.length;
    putRest();
    this.words[from - 1] = this.words.length - from;
  }
}
