import { evaluate } from '../expressions/evaluate';
import { number } from '../expressions/expression';
import { LEARNING_RATE } from '../ids';
import { LOSSES } from '../losses/losses';
import { type AnyProblem, type GeneralProblem, generalOf } from '../network/general';
import { givensOf } from '../update/givens';
import { type EndOfRun, endOfRun } from './endOfRun';
import { type TrainingRecord, updatesOf } from './record';
import { train } from './train';

/**
 * How far an output may be from its target, on the average over all outputs and examples (root of the mean
 * square), to have reached it.
 */
export const GOAL_MISS = 0.01;
/** What is said of the end of a run is measured over this share of its updates … */
export const END_SHARE = 0.1;
/** … and over no fewer rounds than this, which four swings need. A round is an update, or an epoch of turns. */
export const END_ROUNDS = 8;
/** The error swings where it rises in at least this share of the last updates, and falls in as many. */
export const SWINGING_SHARE = 0.1;
/** Swings of less than this share of the error cannot be seen, and may be rounding. */
export const SWING_SIZE = 0.001;
/** The weights swing where two updates bring them back to within this share of what one moves them. */
export const TURN_BACK = 0.5;
/** The error has settled where the last updates changed it by less than this share. */
export const SETTLED_CHANGE = 0.001;

/** What became of a run, by the criteria above: the first of them that holds, in this order. */
export type OutcomeKind =
  /** A number would leave the range of a double. */
  | 'overflow'
  /** The learning rate is 0. */
  | 'still'
  /** An output that has not reached its target, or the whole of a hidden layer, has all but no slope left. */
  | 'saturated'
  /** The outputs have reached their targets, on the average. */
  | 'converged'
  /** The error, or the weights, go to and fro. */
  | 'oscillated'
  /** The error ends above where it began. */
  | 'diverged'
  /** The error hardly changes any more, short of the targets. */
  | 'settled'
  /** None of these: the error is still falling. */
  | 'slow';

/** A run in figures. Errors are total errors. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly updates: number;
  readonly first: number;
  /** After the last update that was made. */
  readonly last: number;
  /** How far the outputs are from their targets at the end: the root of the mean square, over all examples. */
  readonly miss: number;
  /**
   * The error at which the targets count as reached; absent for a loss whose error does not tell how far the
   * outputs are: cross-entropy is above 0 even where every output is on its target, unless that is 0 or 1.
   */
  readonly goal?: number;
  /** The first update after which the error was at the goal or below; absent where none was. */
  readonly reachedAt?: number;
  /** How often an update made the error larger. */
  readonly rises: number;
  readonly highest: number;
  /** The error's range over the last updates. */
  readonly end: { readonly updates: number; readonly low: number; readonly high: number };
  /** The neurons that have all but no slope left at the end of a saturated run. */
  readonly saturated: readonly string[];
}

/** What became of a run: measured from its errors and the problem that it ended with. */
export function outcomeOf(record: TrainingRecord<AnyProblem>): Outcome {
  const updates = updatesOf(record);
  const errors = finiteErrors(record, updates);
  const final = record.checkpoints.at(-1)?.problem ?? record.start;
  const general = generalOf(final);
  const ended = endOfRun(general);
  const goal = goalOf(general);
  const first = errors[0] ?? Number.NaN;
  const last = errors.at(-1) ?? Number.NaN;
  const round = roundOf(general);
  const end = errors.subarray(-1 - Math.max(END_ROUNDS * round, Math.round(END_SHARE * updates)));
  const rounds = end.filter((_, i) => (end.length - 1 - i) % round === 0);
  const isReached = goal === undefined ? ended.miss <= GOAL_MISS : last <= goal;
  const saturated = saturatedNeurons(ended, isReached);
  const reachedAt = goal === undefined ? -1 : errors.findIndex((error) => error <= goal);
  const kind = (): OutcomeKind => {
    if (record.stopped === 'overflow') return 'overflow';
    if (givensOf(record.start).get(LEARNING_RATE) === 0) return 'still';
    if (saturated.length > 0) return 'saturated';
    if (isReached) return 'converged';
    if (errorSwings(rounds) || weightsSwing(final, round)) return 'oscillated';
    if (last > first) return 'diverged';
    const change = Math.abs((rounds[0] ?? last) - last);
    return change <= SETTLED_CHANGE * Math.abs(last) ? 'settled' : 'slow';
  };
  return {
    kind: kind(),
    updates,
    first,
    last,
    miss: ended.miss,
    ...(goal === undefined ? {} : { goal }),
    ...(reachedAt >= 0 ? { reachedAt } : {}),
    rises: risesIn(errors),
    highest: largest(errors),
    end: {
      updates: Math.max(0, end.length - 1),
      low: -largest(end.map((it) => -it)),
      high: largest(end),
    },
    saturated,
  };
}

/** The errors up to the last update; without one that left the range of a double. */
function finiteErrors({ errors }: TrainingRecord<AnyProblem>, updates: number): Float64Array {
  const made = errors.subarray(0, updates + 1);
  return made.length > 0 && !Number.isFinite(made.at(-1)) ? made.subarray(0, -1) : made;
}

/** The total error where every output misses by that, and as many where the examples' errors are added up. */
function goalOf({ loss, layers, examples, reduce }: GeneralProblem): number | undefined {
  const each = LOSSES[loss].errorAtMiss(GOAL_MISS);
  if (each === undefined) return undefined;
  const outputs = layers.at(-1)?.biases.length ?? 1;
  const total = LOSSES[loss].total(Array.from({ length: outputs }, () => number(each)));
  const one = evaluate(total, () => Number.NaN);
  return one * (reduce === 'sum' ? examples.length : 1);
}

/** How many updates show every example once: what goes up and down within them is no swing of the run. */
const roundOf = ({ order, examples }: GeneralProblem): number =>
  order === 'single' ? examples.length : 1;

function saturatedNeurons({ stuck, dead }: EndOfRun, isReached: boolean): readonly string[] {
  return isReached ? stuck : [...dead, ...stuck];
}

function risesIn(errors: Float64Array): number {
  let rises = 0;
  for (let i = 1; i < errors.length; i++) if (at(errors, i) > at(errors, i - 1)) rises++;
  return rises;
}

function errorSwings(end: Float64Array): boolean {
  const steps = end.length - 1;
  if (steps < END_ROUNDS) return false;
  const share = risesIn(end) / steps;
  const high = largest(end);
  const low = -largest(end.map((error) => -error));
  const isSeen = high - low >= SWING_SIZE * Math.max(Math.abs(high), Math.abs(low));
  return isSeen && share >= SWINGING_SHARE && share <= 1 - SWINGING_SHARE;
}

/** Weights can swing between two places of equal error, which the error does not show. */
function weightsSwing(final: AnyProblem, round: number): boolean {
  const [once, twice] = [round, 2 * round].map((updates) => train(final, { updates }).final);
  if (once === undefined || twice === undefined) return false;
  const step = distance(final, once);
  return step > 0 && distance(final, twice) <= TURN_BACK * step;
}

/** Euclidean, over the weights and biases: what a method counts and keeps is not where the run stands. */
function distance(from: AnyProblem, to: AnyProblem): number {
  const there = parametersOf(to);
  return Math.hypot(...parametersOf(from).map((value, i) => (there[i] ?? value) - value));
}

const parametersOf = (problem: AnyProblem): readonly number[] =>
  generalOf(problem).layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

// A spread of 100,000 numbers into Math.max is more than a call can take.
const largest = (numbers: Float64Array): number =>
  numbers.reduce((most, each) => Math.max(most, each), -Infinity);

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? Number.NaN;
