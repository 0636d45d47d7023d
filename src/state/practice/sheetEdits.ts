import type { GeneralProblem, MarkOptions, QuantityId, Verdict } from '../../engine';
import { givensOf } from '../../engine/update';
import { formTexts, USUAL_FORM, type WrittenForm } from '../form';
import { ASKED_BEFORE, askedTexts } from '../work/asked';
import { CHOICES } from '../work/choices';
import { type HintLimit, isAllowed } from './hintLimit';
import {
  choicesInKey,
  type Figures,
  type Hint,
  MAX_SHEETS,
  MAX_TEXT,
  type Marked,
  NOTHING_TAKEN,
  type Progress,
  type Sheet,
  type Taken,
} from './progress';

import { STRENGTHS, type Strength } from './strengths';

/** The time to think with a hint before a stronger one can be had, in ms. */
export const HINT_PAUSE = 8000;

/**
 * Names a set of numbers, the form in which the update is worked on them, how many digits are asked for, and the
 * assignment: by its seed or, for the learner's own, by the numbers themselves.
 */
export function sheetKey(
  exampleId: string,
  problem: GeneralProblem,
  seed: string | undefined,
  written: WrittenForm = USUAL_FORM,
  asked: MarkOptions = ASKED_BEFORE,
  assignment?: string,
): string {
  const own = [...givensOf(problem).values()].join(' ');
  const marks = CHOICES.map(({ mark }) => mark?.(problem) ?? '').join('');
  const said = [...formTexts(written), ...Object.entries(askedTexts(asked))];
  // A key is words apart: a name is one of them.
  if (assignment !== undefined) said.push(['assignment', encodeURIComponent(assignment)]);
  const more = said.map(([name, text]) => ` ${name}=${text}`);
  return `${exampleId} ${seed ?? `=${own} ${marks}`}${choicesInKey(exampleId, problem)}${more.join('')}`;
}

/** What tells one sheet from another, and how it is opened. */
export type SheetPlace = Pick<
  Sheet,
  'key' | 'exampleId' | 'seed' | 'delta' | 'asked' | 'assignment' | 'address'
>;

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

/** The strength after a hint; undefined after the last that can be had. */
export function nextStrength(
  hint: Hint | undefined,
  limit: HintLimit = 'value',
): Strength | undefined {
  const next = STRENGTHS[hint === undefined ? 0 : STRENGTHS.indexOf(hint.strength) + 1];
  return next !== undefined && isAllowed(next, limit) ? next : undefined;
}

/** What was taken for a sheet; of one from before it was counted, the hints that stand there. */
export const takenOf = (sheet: Sheet): Taken =>
  sheet.taken ?? { ...NOTHING_TAKEN, hints: hintCount(sheet, Object.keys(sheet.hints)) };

/** Takes the next hint; nothing changes where it cannot be had yet. */
export function takeHint(
  progress: Progress,
  place: SheetPlace,
  id: QuantityId,
  now: number,
  limit: HintLimit = 'value',
): Progress {
  const sheet = sheetAt(progress, place);
  const strength = nextStrength(sheet.hints[id], limit);
  if (strength === undefined || hintWait(sheet, id, now) > 0) return progress;
  const { hints, looks } = takenOf(sheet);
  return changed(progress, place, () => ({
    hints: { ...sheet.hints, [id]: { strength, at: now } },
    taken: { hints: hints + 1, looks },
  }));
}

/** What is known of a sheet that was kept elsewhere. */
export interface ResumedFrom {
  readonly texts: Figures;
  readonly hints: Readonly<Record<QuantityId, Strength>>;
  readonly taken: Taken;
}

/** What marking said of one quantity. */
export interface PracticeOutcome {
  readonly id: QuantityId;
  readonly verdict: Verdict;
  readonly note: string;
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
    const { hints, looks } = takenOf(sheet);
    const slips = [...sheet.slips];
    for (const { kind, id, figure } of wrong) {
      if (!slips.some((slip) => slip.kind === kind)) slips.push({ kind, id, figure });
    }
    return {
      marked,
      slips,
      taken: { hints, looks: looks + 1 },
      verdicts: {
        ...sheet.verdicts,
        ...Object.fromEntries(outcomes.map(({ id, verdict }) => [id, verdict])),
      },
      notes: {
        ...sheet.notes,
        ...Object.fromEntries(outcomes.map(({ id, note }) => [id, note])),
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
  return changed(progress, place, ({ texts, hints, verdicts, notes = {}, troubled, slips }) => ({
    texts: without(texts),
    hints: without(hints),
    verdicts: without(verdicts),
    notes: without(notes),
    troubled: troubled.filter((id) => !ids.includes(id)),
    slips: slips.filter(({ id }) => !ids.includes(id)),
    marked: undefined,
  }));
}

/**
 * Puts back what was kept of a sheet elsewhere, its hints as if long taken. What has been typed meanwhile stays: it is the
 * later one.
 */
export function resumed(
  progress: Progress,
  place: SheetPlace,
  { texts, hints, taken }: ResumedFrom,
): Progress {
  return changed(progress, place, (sheet) => {
    const own = takenOf(sheet);
    return {
      texts: { ...texts, ...sheet.texts },
      taken: {
        hints: Math.max(own.hints, taken.hints),
        looks: Math.max(own.looks, taken.looks),
      },
      hints: {
        ...Object.fromEntries(
          Object.entries(hints).map(([id, strength]) => [id, { strength, at: 0 }]),
        ),
        ...sheet.hints,
      },
    };
  });
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
