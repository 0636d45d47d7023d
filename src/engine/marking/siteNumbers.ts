import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Places, reachOf } from './dependants';
import type { Ground } from './ground';
import { keptOf } from './kept';
import { type Mistake, mistakesOf } from './misconceptions';
import { isLinearIn, type Program, programOf } from './programs';
import { idsOf, orderOf } from './ways';

/** A number by each of the mistakes about one quantity. */
export type Column = Float64Array;

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
  private readonly ids: readonly QuantityId[];
  private readonly reach: Places;
  private readonly columns = new Map<number, Column>();

  constructor(ground: Ground, at: QuantityId) {
    const { structure } = ground.trace;
    const { place, mistakes, programs } = siteOf(structure, at);
    this.mistakes = mistakes;
    this.ground = ground;
    this.ids = idsOf(structure);
    this.reach = reachOf(structure, at);
    // What a mistake makes of a quantity must not lead back to itself.
    this.columns.set(place, new Float64Array(mistakes.length).fill(Number.NaN));
    const made = programs.map((program, i) => this.by(program)[i] as number);
    this.columns.clear();
    this.columns.set(place, Float64Array.from(made));
  }

  /** What a program comes to, by each mistake. */
  by({ expression, run, needs }: Program): Column {
    const { numbers, scratch } = this.ground;
    const changed = needs.filter((place) => this.isChanged(place));
    const columns = changed.map((place) => this.column(place));
    const found = new Float64Array(this.mistakes.length);
    const [place, second] = changed;
    const [column] = columns;
    if (place === undefined || column === undefined) return found.fill(run(scratch));
    if (second === undefined && isLinearIn(expression, this.ids[place] as QuantityId)) {
      scratch[place] = 0;
      const start = run(scratch);
      scratch[place] = 1;
      const slope = run(scratch) - start;
      for (let i = 0; i < found.length; i++) found[i] = start + slope * (column[i] as number);
    } else {
      for (let i = 0; i < found.length; i++) {
        for (let j = 0; j < changed.length; j++) {
          scratch[changed[j] as number] = (columns[j] as Column)[i] as number;
        }
        found[i] = run(scratch);
      }
    }
    for (const one of changed) scratch[one] = numbers[one] as number;
    return found;
  }

  /** Whether a mistake changes the quantity at a place: it is worked from theirs, and not written. */
  private isChanged(place: number): boolean {
    return this.reach[place] === 1 && this.ground.written[place] === 0;
  }

  private column(place: number): Column {
    const known = this.columns.get(place);
    if (known !== undefined) return known;
    const column = this.by(this.ground.program(place));
    this.columns.set(place, column);
    return column;
  }
}
