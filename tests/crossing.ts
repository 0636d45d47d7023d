// How much of what can be crossed a run crosses: `npm test` every pair of choices (or every choice) and a
// sample of the rest,
// `npm run test:all` everything, or where that would take days as many as MOST.
import { randomLcg, shuffler } from 'd3';

/** True under `npm run test:all`. */
export const ALL = process.env.BACKSTEP_ALL === '1';

/** How many combinations are tried of a crossing that has more: each takes a tenth of a second or more. */
export const MOST = 600;

/** How many combinations are listed, to see which of them fit. */
const LISTED = 100_000;

/** How many cases a property is tried on. */
export const runs = (few: number, all: number): number => (ALL ? all : few);

/**
 * Of a list of cases, each of which is like the others, these many, drawn by the seed; under `npm run test:all` all
 * of them.
 */
export const someOf = <T>(list: readonly T[], few: number, seed = 0.42): T[] =>
  ALL ? [...list] : shuffler(randomLcg(seed))([...list]).slice(0, few);

type Choices = Readonly<Record<string, readonly unknown[]>>;
/** One of each of the choices. */
export type Combination<C extends Choices> = { readonly [Name in keyof C]: C[Name][number] };

const everyRow = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, i) => [...row, i])),
    [[]],
  );

/** How many rows are tried for a pair: more make fewer rows, up to a point. */
const TRIES = 40;

/**
 * Rows in which every two choices meet that fit together in any; what else is in a row is drawn by the seed.
 * @param fits says which rows there can be
 */
function pairedRows(
  sizes: readonly number[],
  seed: number,
  fits: (row: readonly number[]) => boolean,
): number[][] {
  const random = randomLcg(seed);
  const drawn = (): number[] => sizes.map((size) => Math.floor(random() * size));
  // Each choice has a number, and so each two of them.
  const before = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const pairsOf = (row: readonly number[]): number[] => {
    const numbers = row.map((choice, i) => (before[i] ?? 0) + choice);
    return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => a * all + b));
  };
  const places = sizes.flatMap((size, i) => Array<number>(size).fill(i));
  const missing = new Set(
    places.flatMap((place, a) =>
      places.flatMap((other, b) => (other > place ? [a * all + b] : [])),
    ),
  );
  const rows: number[][] = [];
  for (const pair of missing) {
    let best: { row: number[]; met: number[] } | undefined;
    for (let tries = 0, found = 0; found < TRIES && tries < 10 * TRIES; tries++) {
      const row = drawn();
      for (const held of [Math.floor(pair / all), pair % all]) {
        const place = places[held] ?? 0;
        row[place] = held - (before[place] ?? 0);
      }
      if (!fits(row)) continue;
      found++;
      const met = pairsOf(row).filter((one) => missing.has(one));
      if (met.length > (best?.met.length ?? 0)) best = { row, met };
    }
    if (best === undefined) continue;
    rows.push(best.row);
    for (const one of best.met) missing.delete(one);
  }
  return rows;
}

/** Rows in which every two choices meet that fit together, and drawn ones besides: as many as MOST, or as there are. */
function manyRows(
  sizes: readonly number[],
  seed: number,
  fits: (row: readonly number[]) => boolean,
): number[][] {
  const rows = pairedRows(sizes, seed, fits);
  const seen = new Set(rows.map(String));
  const random = randomLcg(seed / 2);
  for (let tries = 0; rows.length < MOST && tries < LISTED; tries++) {
    const row = sizes.map((size) => Math.floor(random() * size));
    if (seen.has(String(row)) || !fits(row)) continue;
    seen.add(String(row));
    rows.push(row);
  }
  return rows;
}

/**
 * Combinations of the choices, by name: under `npm run test:all` every one, or as many as MOST; else as many as it
 * takes for every two choices to meet in one of them. The same in each run.
 * @param fits says of a combination whether there is such a thing: two choices that go together in none do not meet
 * @param seed draws the choices that a pair leaves open
 */
export function crossed<const C extends Choices>(
  choices: C,
  fits: (one: Combination<C>) => boolean = () => true,
  seed = 0.42,
): Combination<C>[] {
  const lists = Object.entries(choices);
  const sizes = lists.map(([, list]) => list.length);
  const named = (row: readonly number[]): Combination<C> =>
    Object.fromEntries(lists.map(([name, list], i) => [name, list[row[i] ?? 0]])) as Combination<C>;
  const rowFits = (row: readonly number[]): boolean => fits(named(row));
  const isListed = sizes.reduce((product, size) => product * size, 1) <= LISTED;
  if (sizes.length < 3 || (ALL && isListed)) {
    const rows = everyRow(sizes).filter(rowFits);
    if (sizes.length < 3 || rows.length <= MOST) return rows.map(named);
  }
  return (ALL ? manyRows : pairedRows)(sizes, seed, rowFits).map(named);
}

/**
 * Combinations of the choices, by name: under `npm run test:all` every one, else as many as it takes for every choice
 * to be in one of them. The same in each run. For what is slow to try, where no two choices are likely to disturb
 * each other.
 * @param seed draws which choices come together
 */
export function eachOnce<const C extends Choices>(choices: C, seed = 0.42): Combination<C>[] {
  if (ALL) return crossed(choices);
  const shuffle = shuffler(randomLcg(seed));
  const lists = Object.entries(choices).map(([name, list]) => [name, shuffle([...list])] as const);
  const rows = Math.max(...lists.map(([, list]) => list.length));
  return Array.from(
    { length: rows },
    (_, i) =>
      Object.fromEntries(
        lists.map(([name, list]) => [name, list[i % list.length]]),
      ) as Combination<C>,
  );
}
