import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { diagnose, habitsBehind, isNoAccident } from './diagnose';
import type { Diagnosis } from './mark';
import { type DiagnosisId, isCombined } from './misconceptions';
import type { Candidate } from './triedMistakes';

/** Why a figure is wrong. */
export interface Reason {
  /** The simplest first; none where nothing known comes to the figure. */
  readonly diagnoses: readonly Diagnosis[];
  /** The mistakes among them that may be made again, each with the way to make it. */
  readonly habits: readonly string[];
  /** The figure at which the same slip was made first. */
  readonly again?: QuantityId;
}

/** Two that come to the same digits; of more, nobody learns anything. */
const MOST_DIAGNOSES = 2;

/**
 * The reasons of the wrong figures of a sheet. A habit that several of them bear out is one remark, made at the first;
 * a slip that would be an accident by itself needs no more proof then.
 */
export function* reasonsOf(
  books: Bookkeeping,
  wrong: Iterable<QuantityId>,
): Generator<undefined, ReadonlyMap<QuantityId, Reason>> {
  const candidates = new Map<QuantityId, readonly Candidate[]>();
  for (const id of wrong) {
    const figure = books.figures.get(id);
    if (figure !== undefined) candidates.set(id, diagnose(books, id, figure));
    yield;
  }
  const borneOut = supportOf(candidates.values());
  // What is no accident at one figure may be what is behind another, of which it would be one by itself.
  const sure = new Set(
    [...candidates.values()].flatMap((all) =>
      choose(all, borneOut).flatMap(({ habit }) => habit ?? []),
    ),
  );
  const isHabit = ({ habit }: Candidate): boolean => habit !== undefined && sure.has(habit);
  for (const [id, all] of sure.size === 0 ? [] : candidates) {
    // What a slip in this one step explains too may be the habit of the whole sheet.
    const figure = books.figures.get(id);
    if (figure === undefined || all.some(isHabit)) continue;
    candidates.set(id, [...all, ...habitsBehind(books, id, figure, sure)]);
    yield;
  }
  const support = supportOf(candidates.values());
  const first = new Map<string, QuantityId>();
  const reasons = new Map<QuantityId, Reason>();
  for (const [id, all] of candidates) {
    const chosen = choose(all, support);
    const slips = chosen.flatMap(({ habit, diagnosis }) =>
      habit === undefined ? [] : [diagnosis.id],
    );
    const again = slips.map((slip) => first.get(slip)).find((of) => of !== undefined);
    for (const slip of slips) if (!first.has(slip)) first.set(slip, id);
    reasons.set(id, {
      diagnoses: chosen.map(({ diagnosis }) => diagnosis),
      habits: chosen.flatMap(({ habit }) => habit ?? []),
      ...(again !== undefined && { again }),
    });
  }
  return reasons;
}

/** How many figures each habit comes to. */
function supportOf(all: Iterable<readonly Candidate[]>): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const candidates of all) {
    const habits = new Set(candidates.flatMap(({ habit }) => habit ?? []));
    for (const habit of habits) support.set(habit, (support.get(habit) ?? 0) + 1);
  }
  return support;
}

/** Those that are said of a figure: what most figures bear out, or else what is simple enough to be no accident. */
function choose(
  candidates: readonly Candidate[],
  support: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const supportFor = ({ habit }: Candidate): number =>
    habit === undefined ? 1 : (support.get(habit) ?? 1);
  const most = Math.max(0, ...candidates.map(supportFor));
  const taken =
    most > 1
      ? candidates.filter((candidate) => supportFor(candidate) === most)
      : candidates.filter(isNoAccident);
  const unique = new Map<DiagnosisId, Candidate>();
  for (const candidate of taken) {
    if (!unique.has(candidate.diagnosis.id)) unique.set(candidate.diagnosis.id, candidate);
  }
  // Where another explains the sign, that the sign is another one says nothing more; nor do two mistakes where one does.
  if (unique.size > 1) unique.delete('signLost');
  const isOne = ([id]: readonly [DiagnosisId, Candidate]): boolean => !isCombined(id);
  if ([...unique].some(isOne))
    for (const id of unique.keys()) if (isCombined(id)) unique.delete(id);
  return [...unique.values()].slice(0, MOST_DIAGNOSES);
}
