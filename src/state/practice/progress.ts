import type { GeneralProblem, QuantityId, Verdict } from '../../engine';
import { givensOf } from '../../engine/update';
import { findExample } from '../../examples';
import { CHOICES, choicesOf, differences, textsOf } from '../work/choices';
import type { PracticePart } from './practicePart';

/** The strengths of a hint, from the weakest: what it needs, the formula, the numbers in place, the value. */
export const STRENGTHS = ['needs', 'formula', 'numbers', 'value'] as const;
export type Strength = (typeof STRENGTHS)[number];

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
  /** Opens it again. */
  readonly address: string;
  /** What is typed in each field. */
  readonly texts: Figures;
  readonly hints: Readonly<Record<QuantityId, Hint>>;
  readonly marked?: Marked | undefined;
  /** The last verdict on each quantity. */
  readonly verdicts: Readonly<Record<QuantityId, Verdict>>;
  /** The quantities that were once wrong, in the order in which they were found to be. */
  readonly troubled: readonly QuantityId[];
  readonly slips: readonly Slip[];
}

/** All that a learner has practised, the latest first. */
export interface Progress {
  readonly sheets: readonly Sheet[];
}

export const NO_PROGRESS: Progress = { sheets: [] };

/** Older sheets make room: what is kept stays far below what a browser keeps. */
export const MAX_SHEETS = 12;
/** The characters of a field. */
export const MAX_TEXT = 200;
/** The time to think with a hint before a stronger one can be had, in ms. */
export const HINT_PAUSE = 8000;

/** Names a set of numbers: by its seed or, for the learner's own, by the numbers themselves. */
export function sheetKey(
  exampleId: string,
  problem: GeneralProblem,
  seed: string | undefined,
): string {
  const own = [...givensOf(problem).values()].join(' ');
  const marks = CHOICES.map(({ mark }) => mark?.(problem) ?? '').join('');
  return `${exampleId} ${seed ?? `=${own} ${marks}`}${choicesInKey(exampleId, problem)}`;
}

/** What of the key says the choices that are not the example's. */
export function choicesInKey(exampleId: string, problem: GeneralProblem): string {
  const example = findExample(exampleId)?.problem;
  const said = choicesOf('network', 'training');
  const texts = example ? differences(problem, example, said) : textsOf(problem, said);
  return [...texts].map(([name, text]) => ` ${name}=${text}`).join('');
}

/** What tells one sheet from another, and how it is opened. */
export type SheetPlace = Pick<Sheet, 'key' | 'exampleId' | 'seed' | 'address'>;

/** The sheet of these numbers: a blank one if nothing has been practised on them. */
export function sheetAt({ sheets }: Progress, place: SheetPlace): Sheet {
  const blank = { texts: {}, hints: {}, verdicts: {}, troubled: [], slips: [] };
  return { ...(sheets.find(({ key }) => key === place.key) ?? blank), ...place };
}

function changed(
  progress: Progress,
  place: SheetPlace,
  change: (sheet: Sheet) => Partial<Sheet>,
): Progress {
  const sheet = sheetAt(progress, place);
  const others = progress.sheets.filter(({ key }) => key !== place.key);
  return { sheets: [{ ...sheet, ...change(sheet) }, ...others].slice(0, MAX_SHEETS) };
}

/** Types into a field. @throws {RangeError} on a text that is longer than a field takes. */
export function typed(
  progress: Progress,
  place: SheetPlace,
  id: QuantityId,
  text: string,
): Progress {
  if (text.length > MAX_TEXT) throw new RangeError(`a field takes ${MAX_TEXT} characters`);
  return changed(progress, place, ({ texts: { [id]: _, ...others } }) => ({
    texts: text === '' ? others : { ...others, [id]: text },
  }));
}

/** How long the next hint for a quantity is still to be waited for, in ms; 0: it can be had. */
export function hintWait({ hints }: Pick<Sheet, 'hints'>, id: QuantityId, now: number): number {
  const last = hints[id];
  if (last === undefined) return 0;
  // A clock that was set back makes nobody wait longer than the pause.
  return Math.min(HINT_PAUSE, Math.max(0, last.at + HINT_PAUSE - now));
}

/** The strength after a hint; undefined after the last. */
export const nextStrength = (hint: Hint | undefined): Strength | undefined =>
  STRENGTHS[hint === undefined ? 0 : STRENGTHS.indexOf(hint.strength) + 1];

/** Takes the next hint; nothing changes where it cannot be had yet. */
export function takeHint(
  progress: Progress,
  place: SheetPlace,
  id: QuantityId,
  now: number,
): Progress {
  const sheet = sheetAt(progress, place);
  const strength = nextStrength(sheet.hints[id]);
  if (strength === undefined || hintWait(sheet, id, now) > 0) return progress;
  return changed(progress, place, ({ hints }) => ({
    hints: { ...hints, [id]: { strength, at: now } },
  }));
}

/** What marking said of one quantity. */
export interface PracticeOutcome {
  readonly id: QuantityId;
  readonly verdict: Verdict;
  readonly figure: string;
  readonly kind: string;
}

/** Takes down the marks that were asked for. */
export function recordMarks(
  progress: Progress,
  place: SheetPlace,
  marked: Marked,
  outcomes: readonly PracticeOutcome[],
): Progress {
  return changed(progress, place, (sheet) => {
    const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong');
    const slips = [...sheet.slips];
    for (const { kind, id, figure } of wrong) {
      if (!slips.some((slip) => slip.kind === kind)) slips.push({ kind, id, figure });
    }
    return {
      marked,
      slips,
      verdicts: {
        ...sheet.verdicts,
        ...Object.fromEntries(outcomes.map(({ id, verdict }) => [id, verdict])),
      },
      troubled: [...new Set([...sheet.troubled, ...wrong.map(({ id }) => id)])],
    };
  });
}

/** Clears a part of a sheet, to work it again on the same numbers. */
export function cleared(
  progress: Progress,
  place: SheetPlace,
  ids: readonly QuantityId[],
): Progress {
  const without = <T>(record: Readonly<Record<QuantityId, T>>): Readonly<Record<QuantityId, T>> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
  return changed(progress, place, ({ texts, hints, verdicts, troubled, slips }) => ({
    texts: without(texts),
    hints: without(hints),
    verdicts: without(verdicts),
    troubled: troubled.filter((id) => !ids.includes(id)),
    slips: slips.filter(({ id }) => !ids.includes(id)),
    marked: undefined,
  }));
}

/** The quantities of a part that are worth doing again: once wrong, or whose value had to be shown. */
export const quantitiesToRepeat = (
  { troubled, hints }: Pick<Sheet, 'troubled' | 'hints'>,
  ids: readonly QuantityId[],
): readonly QuantityId[] =>
  ids.filter((id) => troubled.includes(id) || hints[id]?.strength === 'value');

/** How many hints were taken in a part: a third one means that there were three. */
export const hintCount = ({ hints }: Pick<Sheet, 'hints'>, ids: readonly QuantityId[]): number =>
  ids.reduce((sum, id) => {
    const hint = hints[id];
    return sum + (hint === undefined ? 0 : STRENGTHS.indexOf(hint.strength) + 1);
  }, 0);
