// How much of what can be crossed a run crosses: `npm test` every pair of choices (or every choice) and a
// sample of the rest,
// `npm run test:all` everything.
import { randomLcg, shuffler } from 'd3';

/** True under `npm run test:all`. */
export const ALL = process.env.BACKSTEP_ALL === '1';

/** How many cases a property is tried on. */
export const runs = (few: number, all: number): number => (ALL ? all : few);

type Choices = Readonly<Record<string, readonly unknown[]>>;
/** One of each of the choices. */
export type Combination<C extends Choices> = { readonly [Name in keyof C]: C[Name][number] };

const everyRow = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, i) => [...row, i])),
    [[]],
  );

/** The pairs of places and choices that a row has. */
const pairsOf = (row: readonly number[]): string[] =>
  row.flatMap((a, i) => row.slice(i + 1).map((b, j) => `${i}:${a} ${i + 1 + j}:${b}`));

/** Rows in which every two choices meet; what else is in a row is drawn by the seed. */
function pairedRows(sizes: readonly number[], seed: number): number[][] {
  const random = randomLcg(seed);
  const drawn = (): number[] => sizes.map((size) => Math.floor(random() * size));
  const missing = new Set(
    sizes.flatMap((size, i) =>
      sizes
        .slice(i + 1)
        .flatMap((other, j) =>
          everyRow([size, other]).map(([a, b]) => `${i}:${a} ${i + 1 + j}:${b}`),
        ),
    ),
  );
  const rows: number[][] = [];
  for (const pair of missing) {
    const held = pair.split(' ').map((part) => part.split(':').map(Number));
    let best: { row: number[]; met: string[] } = { row: [], met: [] };
    // More tries make fewer rows, up to a point.
    for (let tries = 0; tries < 40; tries++) {
      const row = drawn();
      for (const [place = 0, choice = 0] of held) row[place] = choice;
      const met = pairsOf(row).filter((one) => missing.has(one));
      if (met.length > best.met.length) best = { row, met };
    }
    rows.push(best.row);
    for (const one of best.met) missing.delete(one);
  }
  return rows;
}

/**
 * Combinations of the choices, by name: under `npm run test:all` every one, else as many as it takes for every two
 * choices to meet in one of them. The same in each run.
 * @param seed draws the choices that a pair leaves open
 */
export function crossed<const C extends Choices>(choices: C, seed = 0.42): Combination<C>[] {
  const lists = Object.entries(choices);
  const sizes = lists.map(([, list]) => list.length);
  const rows = ALL || sizes.length < 3 ? everyRow(sizes) : pairedRows(sizes, seed);
  return rows.map(
    (row) =>
      Object.fromEntries(
        lists.map(([name, list], i) => [name, list[row[i] ?? 0]]),
      ) as Combination<C>,
  );
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
