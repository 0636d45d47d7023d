import type { GeneralProblem, MarkOptions, QuantityId, Verdict } from '../../engine';
import { findExample } from '../../examples';
import type { Delta } from '../form';
import { choicesOf, differences, textsOf } from '../work/choices';
import type { PracticePart } from './practicePart';
import type { Strength } from './strengths';

/** The strongest hint taken for a quantity, and when (ms). */
export interface Hint {
  readonly strength: Strength;
  readonly at: number;
}

/** What was handed in when the learner last asked for marks; what is typed later is not marked by it. */
export interface Marked {
  readonly part: PracticePart;
  /** What stood in each field. */
  readonly texts: Figures;
  /** The figures that it came to, and those that the learner was handed. */
  readonly work: Figures;
}

/** The first slip of a kind; `kind` is a diagnosis, or empty where none fits. */
export interface Slip {
  readonly kind: string;
  readonly id: QuantityId;
  readonly figure: string;
}

export type Figures = Readonly<Record<QuantityId, string>>;

/** A learner's practice on one set of numbers. */
export interface Sheet {
  /** Which numbers: `sheetKey`. */
  readonly key: string;
  readonly exampleId: string;
  /** Of fresh numbers; absent: the learner's own. */
  readonly seed?: string | undefined;
  /** The sign of its δ, where it is worked in the δ form; absent: element by element. */
  readonly delta?: Delta | undefined;
  /** How many digits are asked for; absent: one that is significant, as before anyone asked. */
  readonly asked?: MarkOptions | undefined;
  /** The name of the assignment that it is of, if it is of one. */
  readonly assignment?: string | undefined;
  /** Opens it again. */
  readonly address: string;
  /** What is typed in each field. */
  readonly texts: Figures;
  readonly hints: Readonly<Record<QuantityId, Hint>>;
  readonly marked?: Marked | undefined;
  /** The last verdict on each quantity. */
  readonly verdicts: Readonly<Record<QuantityId, Verdict>>;
  /** The code of that mark (`Mark.note`); absent of marks from before there were codes. */
  readonly notes?: Readonly<Record<QuantityId, string>>;
  /** The quantities that were once wrong, in the order in which they were found to be. */
  readonly troubled: readonly QuantityId[];
  readonly slips: readonly Slip[];
  /** What was taken on the way; absent where nothing was, and of sheets from before it was counted. */
  readonly taken?: Taken | undefined;
}

/** How many hints were taken and how often the marks were looked at: to clear a sheet takes nothing back. */
export interface Taken {
  readonly hints: number;
  readonly looks: number;
}

export const NOTHING_TAKEN: Taken = { hints: 0, looks: 0 };

/** All that a learner has practised, the latest first. */
export interface Progress {
  readonly sheets: readonly Sheet[];
}

export const NO_PROGRESS: Progress = { sheets: [] };

/** Older sheets make room: what is kept stays far below what a browser keeps. */
export const MAX_SHEETS = 12;
/** The characters of a field. */
export const MAX_TEXT = 200;
/** What of the key says the choices that are not the example's. */
export function choicesInKey(exampleId: string, problem: GeneralProblem): string {
  const example = findExample(exampleId)?.problem;
  const said = choicesOf('network', 'training', 'given', 'names');
  const texts = example ? differences(problem, example, said) : textsOf(problem, said);
  return [...texts].map(([name, text]) => ` ${name}=${text}`).join('');
}
