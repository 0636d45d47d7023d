import { compile } from '../expressions/compile';
import type { Expression } from '../expressions/expression';
import type { Structure } from '../update/structure';
import { keptOf } from './kept';
import { mistakesOf } from './misconceptions';
import { putPlain } from './plainNumbers';
import { type RangeCodes, rangeCodes } from './rangeCode';
import { idsOf, orderOf } from './ways';

/** Expressions about one quantity, made ready to be worked out one after the other: a program of its own is large. */
export class ProgramList {
  private readonly structure: Structure;
  private readonly expressions: readonly Expression[];
  private readonly codes: RangeCodes;

  constructor(structure: Structure, expressions: readonly Expression[]) {
    const order = orderOf(structure);
    this.structure = structure;
    this.expressions = expressions;
    this.codes = rangeCodes(expressions, (id) => order.get(id) ?? order.size);
  }

  /** Puts what one of them comes to, from numbers in the order of the work, into an array. */
  put(nth: number, numbers: Readonly<Float64Array>, into: Float64Array, at: number): void {
    const { code, bounds, isPlain } = this.codes;
    if (isPlain[nth] === 1) {
      putPlain(code, numbers, bounds[nth] as number, bounds[nth + 1] as number, into, at);
      return;
    }
    const order = orderOf(this.structure);
    const expression = this.expressions[nth] as Expression;
    const compiled = compile(expression, (id) => order.get(id) ?? order.size);
    into[at] = compiled(numbers as Float64Array);
  }

  /** What each of them comes to. */
  runAll(numbers: Readonly<Float64Array>): Float64Array {
    const made = new Float64Array(this.expressions.length);
    for (let nth = 0; nth < made.length; nth++) this.put(nth, numbers, made, nth);
    return made;
  }
}

const lists = new WeakMap<Structure, Map<number, ProgramList>>();

/** What the known mistakes make of the quantity at a place, in the order of `mistakesOf`. */
export const mistakenAt = (structure: Structure, place: number): ProgramList =>
  keptOf(lists, structure, place, () => {
    const mistakes = mistakesOf(structure).get(idsOf(structure)[place] ?? '') ?? [];
    return new ProgramList(
      structure,
      mistakes.map(({ expression }) => expression),
    );
  });
