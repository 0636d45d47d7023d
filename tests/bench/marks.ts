import { randomLcg } from 'd3';
import fc from 'fast-check';
import type { GeneralProblem } from '../../src/engine';
import { plainNetworks } from '../oracle/generalProblems';
import { adversaries } from '../unit/marking/adversaries';
import {
  type Counted,
  earned,
  marksOfCorrectWork,
  mostByChance,
  oneHabit,
  reasonsOfRandomFigures,
  tracedAnyhow,
} from '../unit/marking/soundness';

/** How much is counted of each. */
export interface Amounts {
  /** Random networks' sheets by people who have worked nothing, each in one way. */
  readonly sheets: number;
  /** Figures of correct work. */
  readonly figures: number;
  /** Sheets with one habitual mistake. */
  readonly habits: number;
  /** Sheets of random figures. */
  readonly random: number;
  readonly seed: number;
}

const SHOWN = 12;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

function say(isReached: boolean, text: string, examples: readonly string[] = []): boolean {
  console.log(`${isReached ? 'reached' : 'MISSED '}  ${text}`);
  for (const example of examples.slice(0, SHOWN)) console.log(`           ${example}`);
  return isReached;
}

/** Random networks without end, in batches that keep little in memory. */
function* networks(seed: number): Generator<GeneralProblem> {
  for (let batch = 0; ; batch++)
    yield* fc.sample(plainNetworks, { numRuns: 100, seed: seed + batch });
}

/** Counts how sound marks are, prints it, and says whether every target is reached. */
export function benchmarkMarks({ sheets, figures, habits, random: rows, seed }: Amounts): boolean {
  const random = randomLcg(seed / 2 ** 32);
  return [
    madeUp(sheets, seed, random),
    correct(figures, seed, random),
    habitual(habits, seed, random),
    reasons(rows, seed, random),
  ].every(Boolean);
}

function madeUp(sheets: number, seed: number, random: () => number): boolean {
  const over: string[] = [];
  let turn = 0;
  for (const problem of networks(seed)) {
    if (turn >= sheets) break;
    const trace = tracedAnyhow(problem, random);
    const all = Object.entries(adversaries(trace, random));
    const [name, made] = all[turn++ % all.length] ?? [];
    if (made === undefined) break;
    const { figures, found } = earned(trace, made);
    if (found.length > mostByChance(figures))
      over.push(`${name}: ${found.length} of ${figures}: ${found.slice(0, 3).join('; ')}`);
  }
  return say(
    over.length === 0,
    `${over.length} of ${turn} made-up sheets get more than 2 % (wanted: none)`,
    over,
  );
}

function correct(figures: number, seed: number, random: () => number): boolean {
  let counted = 0;
  const wrong: string[] = [];
  for (const problem of networks(seed + 1_000_000)) {
    if (counted >= figures) break;
    const sheet = marksOfCorrectWork(tracedAnyhow(problem, random), random);
    counted += sheet.figures;
    wrong.push(...sheet.found.map((one) => `${one} ${JSON.stringify(problem)}`));
  }
  return say(
    wrong.length === 0,
    `${wrong.length} of ${counted} correct figures are marked wrong (wanted: none)`,
    wrong,
  );
}

function habitual(sheets: number, seed: number, random: () => number): boolean {
  const lost: string[] = [];
  let [counted, placed, named, clean] = [0, 0, 0, 0];
  for (const problem of networks(seed + 2_000_000)) {
    if (counted >= sheets) break;
    const found = oneHabit(tracedAnyhow(problem, random), random);
    if (found === undefined) continue;
    counted++;
    if (found.isAtPlace) placed++;
    if (found.isNamed) named++;
    if (found.more.length === 0) clean++;
    if (!found.isAtPlace || !found.isNamed || found.more.length > 0)
      lost.push(
        `${found.habit}: ${found.isAtPlace ? '' : 'NOT THERE '}${found.isNamed ? '' : 'NOT NAMED '}${found.first}; ${found.more.slice(0, 2).join('; ')}`,
      );
  }
  return say(
    placed === counted && named >= 0.98 * counted && clean === counted,
    `one habit: first slip at its place in ${percent(placed, counted)} of ${counted} sheets, named in ${percent(named, counted)}, nothing else a slip in ${percent(clean, counted)}`,
    lost,
  );
}

function reasons(sheets: number, seed: number, random: () => number): boolean {
  let all: Counted = { figures: 0, found: [] };
  let turn = 0;
  for (const problem of networks(seed + 3_000_000)) {
    if (turn++ >= sheets) break;
    const trace = tracedAnyhow(problem, random);
    const made = adversaries(trace, random)['four random digits'];
    if (made === undefined) break;
    const sheet = reasonsOfRandomFigures(trace, made);
    all = { figures: all.figures + sheet.figures, found: [...all.found, ...sheet.found] };
  }
  return say(
    all.found.length <= 0.03 * all.figures,
    `${percent(all.found.length, all.figures)} of ${all.figures} random figures get a reason (wanted: 3 % at most)`,
  );
}
