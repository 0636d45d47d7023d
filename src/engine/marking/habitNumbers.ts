import { routesOf } from '../update/routes';
import type { Structure } from '../update/structure';
import { habitsReaching, reachOf } from './dependants';
import type { Ground } from './ground';
import { keptOf } from './kept';
import { type Habit, habitsOf, mistakesOf } from './misconceptions';
import { MistakenNumbers } from './mistakenNumbers';
import { namedIn } from './named';
import type { Cases, Column } from './plainColumns';
import { mistakenAt, type ProgramList } from './programList';
import { type Program, programOf } from './programs';
import { idsOf, orderOf } from './ways';

/** The habits of a structure that lead from nothing but what comes before, each in a column of its own. */
interface Lanes {
  readonly count: number;
  /** Which column a habit has; undefined of one that may lead round in a circle. */
  readonly of: ReadonlyMap<Habit, number>;
  /** 1 for each of them that changes the quantity at a place; undefined where none does. */
  readonly reached: readonly (Uint8Array | undefined)[];
  /** What they put in place of the formulas of the quantity at a place. */
  readonly mistaken: readonly (readonly Instead[])[];
}

/** A habit's mistake about a quantity. */
interface Instead {
  readonly lane: number;
  /** Which one it is of all the mistakes about it. */
  readonly nth: number;
  /** The places of what it takes. */
  readonly needs: readonly number[];
}

const lanes = new WeakMap<Structure, Lanes>();

export function lanesOf(structure: Structure): Lanes {
  let known = lanes.get(structure);
  if (known === undefined) {
    known = findLanes(structure);
    lanes.set(structure, known);
  }
  return known;
}

function findLanes(structure: Structure): Lanes {
  const order = orderOf(structure);
  const ids = idsOf(structure);
  const isForward = (place: number, needs: readonly number[]): boolean =>
    needs.every((needed) => needed < place);
  const placesIn = (expression: Program['expression']): readonly number[] =>
    namedIn(expression).flatMap((id) => order.get(id) ?? []);
  const isInOrder = [...structure.definitions.values()].every(
    (definition, place) =>
      definition.kind === 'given' ||
      (isForward(place, placesIn(definition.expression)) &&
        // Another way is gone where what it needs is written, which no mistake changes.
        (routesOf(structure).get(definition.id) ?? []).every(({ needs, expression }) =>
          isForward(
            place,
            placesIn(expression).filter((needed) => needed !== order.get(needs)),
          ),
        )),
  );
  const forward = isInOrder
    ? habitsOf(structure).filter(({ expressions }) =>
        [...expressions].every(([id, one]) => isForward(order.get(id) as number, placesIn(one))),
      )
    : [];
  const reached: (Uint8Array | undefined)[] = ids.map(() => undefined);
  const mistaken: Instead[][] = ids.map(() => []);
  for (const [lane, habit] of forward.entries()) {
    const reach = reachOf(structure, habit);
    for (const place of ids.keys()) {
      if (reach[place] === 0) continue;
      const lanesHere = reached[place] ?? new Uint8Array(forward.length);
      lanesHere[lane] = 1;
      reached[place] = lanesHere;
    }
    for (const [id, expression] of habit.expressions) {
      const all = mistakesOf(structure).get(id) ?? [];
      const nth = all.findIndex((one) => one.expression === expression);
      mistaken[order.get(id) as number]?.push({ lane, nth, needs: placesIn(expression) });
    }
  }
  return {
    count: forward.length,
    of: new Map(forward.map((habit, lane) => [habit, lane])),
    reached,
    mistaken,
  };
}

const programs = new WeakMap<Structure, Map<Habit, readonly (Program | undefined)[]>>();

/** What a habit makes of each quantity, at its place in the order of the work. */
export const programsOfHabit = (
  structure: Structure,
  habit: Habit,
): readonly (Program | undefined)[] =>
  keptOf(programs, structure, habit, () => {
    const order = orderOf(structure);
    const made: (Program | undefined)[] = [];
    for (const [id, expression] of habit.expressions) {
      made[order.get(id) as number] = programOf(structure, expression);
    }
    return made;
  });

const reaching = new WeakMap<Structure, Map<number, Reaching>>();

/** The habits that change a quantity, and their columns; −1 of one that has none. */
interface Reaching {
  readonly habits: readonly Habit[];
  readonly lanes: Readonly<Int16Array>;
}

export const reachingAt = (structure: Structure, place: number): Reaching =>
  keptOf(reaching, structure, place, () => {
    const { of: columns } = lanesOf(structure);
    const habits = habitsReaching(structure, idsOf(structure)[place] ?? '');
    return { habits, lanes: Int16Array.from(habits, (habit) => columns.get(habit) ?? -1) };
  });

/** What every habit makes of the numbers on a ground, all of them at once: each is tried on many figures. */
export class HabitNumbers {
  private readonly ground: Ground;
  private readonly lanes: Lanes;
  /** What is not written, by each habit, at its place; and what the formulas of what is written come to. */
  private readonly columns: (Column | undefined)[] = [];
  private readonly ofWritten: (Column | undefined)[] = [];
  private readonly cases: Cases;
  /** To work in: the numbers by one habit. */
  private readonly numbers: Float64Array;
  /** Of those that may lead round in a circle. */
  private readonly ofOne = new Map<Habit, MistakenNumbers>();

  constructor(ground: Ground) {
    this.ground = ground;
    this.lanes = lanesOf(ground.trace.structure);
    this.numbers = ground.numbers.slice();
    this.cases = {
      count: this.lanes.count,
      numbers: ground.numbers,
      columns: { get: (place) => this.columns[place] },
    };
  }

  /** What the formula of a quantity comes to by one of the habits that change it, whether or not it is written. */
  at(place: number, index: number): number {
    const { habits, lanes } = reachingAt(this.ground.trace.structure, place);
    const lane = lanes[index] as number;
    if (lane < 0) return this.ofOneAlone(habits[index] as Habit).anew(place);
    const { all, from } = this.column(place);
    return all[from + lane] as number;
  }

  /** Those of them by which it comes to a number from `low` to `high`. */
  between(place: number, low: number, high: number): readonly number[] {
    const { habits, lanes } = reachingAt(this.ground.trace.structure, place);
    const { all, from } = this.column(place);
    const found: number[] = [];
    for (let i = 0; i < lanes.length; i++) {
      const lane = lanes[i] as number;
      const number =
        lane < 0 ? this.ofOneAlone(habits[i] as Habit).anew(place) : (all[from + lane] as number);
      if (number >= low && number <= high) found.push(i);
    }
    return found;
  }

  private ofOneAlone(habit: Habit): MistakenNumbers {
    let numbers = this.ofOne.get(habit);
    if (numbers === undefined) {
      const { structure } = this.ground.trace;
      const programs = programsOfHabit(structure, habit);
      numbers = new MistakenNumbers(this.ground, reachOf(structure, habit), programs);
      this.ofOne.set(habit, numbers);
    }
    return numbers;
  }

  /** The same by every habit, in its column; by those that do not change it, its number. */
  private column(place: number): Column {
    const all = this.ground.written[place] === 1 ? this.ofWritten : this.columns;
    const column = all[place] ?? this.workOut(place);
    all[place] = column;
    return column;
  }

  private workOut(place: number): Column {
    const { ground } = this;
    const { count, mistaken, reached } = this.lanes;
    const column = ground.newColumn(count);
    const { all, from } = column;
    const program = ground.program(place);
    if (this.prepare(program)) program.runAll(this.cases, column);
    else all.fill(ground.anew(place), from, from + count);
    const alone = ground.mistakenAt(place);
    const programs = mistakenAt(ground.trace.structure, place);
    for (const instead of mistaken[place] ?? []) {
      if (this.changes(instead)) this.putOnly(programs, instead, column);
      else all[from + instead.lane] = alone[instead.nth] as number;
    }
    const number = ground.numbers[place] as number;
    const isReached = reached[place];
    for (let lane = 0; lane < count; lane++) if (isReached?.[lane] !== 1) all[from + lane] = number;
    return column;
  }

  /** Whether a habit changes what its mistake takes. */
  private changes({ lane, needs }: Instead): boolean {
    const { written } = this.ground;
    const { reached } = this.lanes;
    for (let i = 0; i < needs.length; i++) {
      const place = needs[i] as number;
      if (written[place] === 0 && reached[place]?.[lane] === 1) return true;
    }
    return false;
  }

  /** Puts what a habit's mistake comes to by what the habit has made of the rest into a column. */
  private putOnly(programs: ProgramList, instead: Instead, { all, from }: Column): void {
    const { ground, columns, numbers } = this;
    const { lane, nth, needs } = instead;
    this.prepare(instead);
    for (let i = 0; i < needs.length; i++) {
      const changed = columns[needs[i] as number];
      if (changed !== undefined)
        numbers[needs[i] as number] = changed.all[changed.from + lane] as number;
    }
    programs.put(nth, numbers, all, from + lane);
    for (let i = 0; i < needs.length; i++)
      numbers[needs[i] as number] = ground.numbers[needs[i] as number] as number;
  }

  /** Works out the columns that a program takes; whether there are any. */
  private prepare({ needs }: Pick<Program, 'needs'>): boolean {
    const { written } = this.ground;
    const { reached } = this.lanes;
    let isChanged = false;
    for (let i = 0; i < needs.length; i++) {
      const place = needs[i] as number;
      if (written[place] === 1 || reached[place] === undefined) continue;
      isChanged = true;
      if (this.columns[place] === undefined) this.column(place);
    }
    return isChanged;
  }
}
