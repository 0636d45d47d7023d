import type { Column } from '../expressions/compileColumns';
import { routesOf } from '../update/routes';
import type { Structure } from '../update/structure';
import { reachOf } from './dependants';
import type { Ground } from './ground';
import { type Habit, habitsOf } from './misconceptions';
import { namedIn } from './named';
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
  readonly mistaken: readonly (readonly { readonly lane: number; readonly program: Program }[])[];
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
  const mistaken: { lane: number; program: Program }[][] = ids.map(() => []);
  for (const [lane, habit] of forward.entries()) {
    const reach = reachOf(structure, habit);
    for (const place of ids.keys()) {
      if (reach[place] === 0) continue;
      const lanesHere = reached[place] ?? new Uint8Array(forward.length);
      lanesHere[lane] = 1;
      reached[place] = lanesHere;
    }
    for (const [id, expression] of habit.expressions)
      mistaken[order.get(id) as number]?.push({ lane, program: programOf(structure, expression) });
  }
  return {
    count: forward.length,
    of: new Map(forward.map((habit, lane) => [habit, lane])),
    reached,
    mistaken,
  };
}

/** What every habit makes of the numbers on a ground, all of them at once: each is tried on many figures. */
export class HabitNumbers {
  private readonly ground: Ground;
  private readonly lanes: Lanes;
  /** What is not written, by each habit, at its place; and what formulas come to, whether or not that is written. */
  private readonly columns = new Map<number, Column>();
  private readonly worked = new Map<number, Column>();
  /** To work in: the numbers by one habit. */
  private readonly numbers: Float64Array;

  constructor(ground: Ground) {
    this.ground = ground;
    this.lanes = lanesOf(ground.trace.structure);
    this.numbers = ground.numbers.slice();
  }

  /** What the formula of the quantity at a place comes to by each habit, whether or not it is written. */
  anew(place: number): Column {
    let column = this.worked.get(place);
    if (column === undefined) {
      column = this.workOut(place);
      this.worked.set(place, column);
    }
    return column;
  }

  private workOut(place: number): Column {
    const { ground, columns } = this;
    const { count, mistaken } = this.lanes;
    const column = ground.newColumn(count);
    const program = ground.program(place);
    if (this.prepare(program)) program.runAll({ count, numbers: ground.numbers, columns }, column);
    else column.fill(ground.anew(place));
    for (const { lane, program: instead } of mistaken[place] ?? []) {
      this.prepare(instead);
      for (const needed of instead.needs) {
        const changed = columns.get(needed);
        if (changed !== undefined) this.numbers[needed] = changed[lane] as number;
      }
      column[lane] = instead.run(this.numbers);
      for (const needed of instead.needs) {
        this.numbers[needed] = ground.numbers[needed] as number;
      }
    }
    return column;
  }

  /** Works out the columns that a program takes; whether there are any. */
  private prepare({ needs }: Program): boolean {
    const { ground, columns } = this;
    let isChanged = false;
    for (const place of needs) {
      const reached = this.lanes.reached[place];
      if (reached === undefined || ground.written[place] === 1) continue;
      isChanged = true;
      if (columns.has(place)) continue;
      const column = this.anew(place).slice();
      const number = ground.numbers[place] as number;
      for (let lane = 0; lane < column.length; lane++) {
        if (reached[lane] === 0) column[lane] = number;
      }
      columns.set(place, column);
    }
    return isChanged;
  }
}
