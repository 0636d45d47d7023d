import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Places, reachOf } from './dependants';
import type { Ground } from './ground';
import { keptOf } from './kept';
import { type Mistake, mistakesOf } from './misconceptions';
import type { TriedOut } from './mistakenRanges';
import { namedIn } from './named';
import type { Column } from './plainColumns';
import { type Program, programOf } from './programs';
import { placesBetween } from './sheetNumbers';
import { idsOf, orderOf } from './ways';

/** The mistakes about a quantity that take nothing that has to be written down. */
interface Site {
  readonly at: QuantityId;
  readonly mistakes: readonly Mistake[];
  /** Which of all the mistakes about it each of them is. */
  readonly nth: readonly number[];
  /** Those that take what is worked from the quantity itself. */
  readonly inCircle: readonly number[];
}

const sites = new WeakMap<Structure, Map<number, Site>>();

const siteOf = (structure: Structure, place: number): Site =>
  keptOf(sites, structure, place, () => {
    const at = idsOf(structure)[place] as QuantityId;
    const all = mistakesOf(structure).get(at) ?? [];
    const nth = [...all.keys()].filter((i) => all[i]?.needs === undefined);
    const mistakes = nth.map((i) => all[i] as Mistake);
    const reach = reachOf(structure, at);
    const order = orderOf(structure);
    const inCircle = [...mistakes.keys()].filter((i) =>
      namedIn((mistakes[i] as Mistake).expression).some(
        (needed) => reach[order.get(needed) ?? order.size] === 1,
      ),
    );
    return { at, mistakes, nth, inCircle };
  });

/**
 * What each mistake about one quantity, made there alone, makes of those that are worked from it. Many figures are
 * worked from the same ones, so each column is worked out once, and where a mistake is only multiplied and added on,
 * from two numbers.
 */
export class SiteNumbers {
  readonly mistakes: readonly Mistake[];
  private readonly ground: Ground;
  private readonly place: number;
  private readonly reach: Places;
  /** By their places; those that are worked out so far. */
  private readonly columns = new Map<number, Column>();
  /** To work in, and what is worked out there. */
  private readonly spare: Column;
  private inSpare: Program | undefined;
  private looked: { readonly index: number; readonly tried: TriedOut } | undefined;

  constructor(ground: Ground, place: number) {
    const { structure } = ground.trace;
    const { at, mistakes, nth, inCircle } = siteOf(structure, place);
    this.mistakes = mistakes;
    this.ground = ground;
    this.place = place;
    this.reach = reachOf(structure, at);
    this.spare = this.newColumn();
    const made = this.newColumn();
    const all = ground.mistakenAt(place);
    for (let i = 0; i < this.count; i++) made.all[made.from + i] = all[nth[i] as number] as number;
    if (inCircle.length > 0) {
      // What a mistake makes of a quantity must not lead back to itself.
      this.columns.set(place, this.fill(this.newColumn(), Number.NaN));
      for (const i of inCircle)
        made.all[made.from + i] = this.only(
          programOf(structure, (mistakes[i] as Mistake).expression),
          i,
        );
      this.inSpare = undefined;
      this.columns.clear();
    }
    this.columns.set(place, made);
  }

  /** One of them, as it is tried out over ranges. */
  tried(index: number): TriedOut {
    const { ground, reach, place, looked } = this;
    // One is looked at twice at the most, the second time with numbers on the way shortened.
    if (looked?.index === index) return looked.tried;
    const program = programOf(ground.trace.structure, (this.mistakes[index] as Mistake).expression);
    const tried = { at: (of: number) => (of === place ? program : undefined), reach };
    this.looked = { index, tried };
    return tried;
  }

  /** How many mistakes there are. */
  get count(): number {
    return this.mistakes.length;
  }

  /** The mistakes by which a program comes to a number from `low` to `high`. */
  between(program: Program, low: number, high: number): readonly number[] {
    this.fillSpare(program);
    const { all, from } = this.spare;
    return placesBetween(all, this.count, low, high, from);
  }

  /** What a program comes to by one of the mistakes. */
  only(program: Program, index: number): number {
    if (!program.needs.some((place) => this.isChanged(place)))
      return program.run(this.ground.numbers);
    this.fillSpare(program);
    return this.spare.all[this.spare.from + index] as number;
  }

  /** A figure asks for the same again. */
  private fillSpare(program: Program): void {
    if (this.inSpare === program) return;
    this.put(program, this.spare);
    this.inSpare = program;
  }

  private newColumn(): Column {
    return this.ground.newColumn(this.count);
  }

  private fill(column: Column, number: number): Column {
    column.all.fill(number, column.from, column.from + this.count);
    return column;
  }

  /** Puts what a program comes to by each mistake into a column. */
  private put(program: Program, into: Column): void {
    const { numbers } = this.ground;
    const { columns, count } = this;
    let changed = 0;
    let last = 0;
    for (let i = 0; i < program.needs.length; i++) {
      const place = program.needs[i] as number;
      if (!this.isChanged(place)) continue;
      changed++;
      last = place;
      if (columns.has(place)) continue;
      const column = this.newColumn();
      this.put(this.ground.program(place), column);
      columns.set(place, column);
    }
    if (changed === 0) {
      this.fill(into, program.run(numbers));
    } else if (changed === 1 && program.isLinearIn(last)) {
      const column = columns.get(last) as Column;
      const { start, slope } = this.ground.line(program, last);
      for (let i = 0; i < count; i++)
        into.all[into.from + i] = start + slope * (column.all[column.from + i] as number);
    } else {
      program.runAll({ count, numbers, columns }, into);
    }
  }

  /** Whether a mistake changes the quantity at a place: it is worked from theirs, and not written. */
  private isChanged(place: number): boolean {
    return this.reach[place] === 1 && this.ground.written[place] === 0;
  }
}
