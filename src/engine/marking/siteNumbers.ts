import type { Column } from '../expressions/compileColumns';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Places, reachOf } from './dependants';
import type { Ground } from './ground';
import { keptOf } from './kept';
import { type Mistake, mistakesOf } from './misconceptions';
import { type Program, programOf } from './programs';
import { orderOf } from './ways';

/** The mistakes about a quantity that take nothing that has to be written down. */
interface Site {
  readonly place: number;
  readonly mistakes: readonly Mistake[];
  readonly programs: readonly Program[];
}

const sites = new WeakMap<Structure, Map<QuantityId, Site>>();

const siteOf = (structure: Structure, at: QuantityId): Site =>
  keptOf(sites, structure, at, () => {
    const all = mistakesOf(structure).get(at) ?? [];
    const mistakes = all.filter(({ needs }) => needs === undefined);
    const programs = mistakes.map(({ expression }) => programOf(structure, expression));
    return { place: orderOf(structure).get(at) as number, mistakes, programs };
  });

/**
 * What each mistake about one quantity, made there alone, makes of those that are worked from it. Many figures are
 * worked from the same ones, so each column is worked out once, and where a mistake is only multiplied and added on,
 * from two numbers.
 */
export class SiteNumbers {
  readonly mistakes: readonly Mistake[];
  private readonly ground: Ground;
  private readonly reach: Places;
  /** By their places; those that are worked out so far. */
  private columns: (Column | undefined)[] = [];

  constructor(ground: Ground, at: QuantityId) {
    const { structure } = ground.trace;
    const { place, mistakes, programs } = siteOf(structure, at);
    this.mistakes = mistakes;
    this.ground = ground;
    this.reach = reachOf(structure, at);
    // What a mistake makes of a quantity must not lead back to itself.
    this.columns[place] = new Float64Array(mistakes.length).fill(Number.NaN);
    const made = Float64Array.from(programs, (program, i) => this.only(program, i));
    this.columns = [];
    this.columns[place] = made;
  }

  /** What a program comes to, by each mistake. */
  by(program: Program): Column {
    const { count } = this;
    const found = new Float64Array(count);
    this.put(program, found);
    return found;
  }

  /** How many mistakes there are. */
  get count(): number {
    return this.mistakes.length;
  }

  /** Puts what a program comes to by each mistake into a column. */
  private put(program: Program, into: Column): void {
    const { numbers, scratch } = this.ground;
    const { columns, count } = this;
    let changed = 0;
    let last = 0;
    for (const place of program.needs) {
      if (!this.isChanged(place)) continue;
      changed++;
      last = place;
      columns[place] ??= this.by(this.ground.program(place));
    }
    if (changed === 0) {
      into.fill(program.run(numbers));
    } else if (changed === 1 && program.isLinearIn(last)) {
      const column = columns[last] as Column;
      scratch[last] = 0;
      const start = program.run(scratch);
      scratch[last] = 1;
      const slope = program.run(scratch) - start;
      scratch[last] = numbers[last] as number;
      for (let i = 0; i < count; i++) into[i] = start + slope * (column[i] as number);
    } else {
      program.runAll({ count, numbers, columns }, into);
    }
  }

  /** What a program comes to by one of the mistakes. */
  private only(program: Program, index: number): number {
    return program.needs.some((place) => this.isChanged(place))
      ? (this.by(program)[index] as number)
      : program.run(this.ground.numbers);
  }

  /** Whether a mistake changes the quantity at a place: it is worked from theirs, and not written. */
  private isChanged(place: number): boolean {
    return this.reach[place] === 1 && this.ground.written[place] === 0;
  }
}
