import { evaluate } from '../expressions/evaluate';
import { type Expression, mapChildren, sum } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { routesOf } from '../update/routes';
import type { Structure } from '../update/structure';
import type { AnyTrace } from '../update/trace';
import { type Program, programOf } from './programs';
import { givenPlaces, idsOf, orderOf } from './ways';

const plain = new WeakMap<Expression, Expression>();

/** The sums without what is known of the right numbers in them, which a person's figures need not keep to. */
function unbalanced(expression: Expression): Expression {
  const { kind } = expression;
  if (kind === 'quantity' || kind === 'number') return expression;
  let found = plain.get(expression);
  if (found === undefined) {
    const inside = mapChildren(expression, unbalanced);
    found = inside.kind === 'sum' ? sum(...inside.terms) : inside;
    plain.set(expression, found);
  }
  return found;
}

/** What an expression comes to with a person's numbers in it. */
export const numberOf = (expression: Expression, of: (id: QuantityId) => number): number =>
  evaluate(unbalanced(expression), of);

/** One of the formulas of a quantity. */
interface Formula {
  /** What must be written down for it to be taken, by its place; −1 of the one that is taken else. */
  readonly needs: number;
  readonly program: Program;
  /** The same with a person's numbers in it. */
  readonly unbalanced: Program;
}

const formulas = new WeakMap<Structure, (readonly Formula[] | undefined)[]>();

/** The formulas that single numbers are worked out by, the quantity's own one last. */
function formulasAt(structure: Structure, place: number): readonly Formula[] {
  let all = formulas.get(structure);
  if (all === undefined) {
    all = new Array<undefined>(orderOf(structure).size);
    formulas.set(structure, all);
  }
  let found = all[place];
  if (found === undefined) {
    const id = idsOf(structure)[place] ?? '';
    const own = structure.definitions.get(id)?.expression;
    const made = (expression: Expression, needs: QuantityId | undefined): Formula => ({
      needs: orderOf(structure).get(needs ?? '') ?? -1,
      program: programOf(structure, expression),
      unbalanced: programOf(structure, unbalanced(expression)),
    });
    const routes = routesOf(structure).get(id) ?? [];
    found = [
      ...routes.map(({ expression, needs }) => made(expression, needs)),
      ...(own === undefined ? [] : [made(own, undefined)]),
    ];
    all[place] = found;
  }
  return found;
}

/** What a quantity is worked out by where `counts` says what is written down. */
export function formulaAt(
  structure: Structure,
  place: number,
  counts: (place: number) => boolean,
): Formula | undefined {
  const all = formulasAt(structure, place);
  for (let i = 0; i < all.length - 1; i++) {
    const formula = all[i] as Formula;
    if (formula.needs >= 0 && counts(formula.needs)) return formula;
  }
  return all[all.length - 1];
}

/** Quantities in single numbers: each figure that is judged is what it says, and others are worked out from these. */
export class NumbersAsWritten {
  private readonly trace: AnyTrace;
  private readonly given: Readonly<Uint8Array>;
  private readonly figureAt: (place: number) => { readonly value: number } | undefined;
  private readonly isWritten = (place: number): boolean => this.figureAt(place) !== undefined;
  private readonly numbers: Float64Array;
  private readonly isFound: Uint8Array;

  constructor(trace: AnyTrace, figureAt: NumbersAsWritten['figureAt']) {
    this.trace = trace;
    this.figureAt = figureAt;
    this.given = givenPlaces(trace.structure);
    this.numbers = new Float64Array(this.given.length);
    this.isFound = new Uint8Array(this.given.length);
  }

  at(place: number): number {
    if (place >= this.isFound.length) return Number.NaN;
    if (this.isFound[place] === 0) {
      this.isFound[place] = 1;
      // A way round in a circle leads to nothing.
      this.numbers[place] = Number.NaN;
      this.numbers[place] = this.figureAt(place)?.value ?? this.workedOut(place);
    }
    return this.numbers[place] as number;
  }

  /** What the formula of the quantity at a place comes to, whether or not it is written. */
  anew(place: number): number {
    const { structure } = this.trace;
    const formula = formulaAt(structure, place, this.isWritten);
    if (formula === undefined) return Number.NaN;
    const { needs } = formula.unbalanced;
    for (let i = 0; i < needs.length; i++) this.at(needs[i] as number);
    return formula.unbalanced.run(this.numbers);
  }

  private workedOut(place: number): number {
    const { trace } = this;
    return this.given[place] === 1
      ? trace.value(idsOf(trace.structure)[place] as QuantityId)
      : this.anew(place);
  }
}
