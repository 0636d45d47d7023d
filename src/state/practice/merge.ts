import { type Figures, MAX_SHEETS, type Progress, type Sheet, type Taken } from './progress';
import { STRENGTHS } from './strengths';

type ById<T> = Readonly<Record<string, T>>;

/**
 * What was practised in two tabs, put together field by field: what another tab has changed, `before` and `after`,
 * over what this one has; so of two figures for one field the later one stays. Where it is not known what the other
 * tab had before, its figures go where there is none. Nothing new: the same object.
 */
export function merged(mine: Progress, before: Progress | undefined, after: Progress): Progress {
  const sheetIn = (progress: Progress | undefined, key: string): Sheet | undefined =>
    progress?.sheets.find((sheet) => sheet.key === key);
  // Erased there: what has not been changed here since goes as well.
  const isErased = after.sheets.length === 0;
  const isGone = (sheet: Sheet): boolean =>
    isErased && isSame(sheetIn(before, sheet.key)?.texts, sheet.texts);
  const sheets = mine.sheets.flatMap((sheet) => {
    const theirs = sheetIn(after, sheet.key);
    if (theirs === undefined) return isGone(sheet) ? [] : [sheet];
    return [
      before === undefined
        ? completed(sheet, theirs)
        : changedBy(sheet, sheetIn(before, sheet.key), theirs),
    ];
  });
  const added = after.sheets.filter(
    (sheet) => sheetIn(mine, sheet.key) === undefined && !isSame(sheetIn(before, sheet.key), sheet),
  );
  const all = [...sheets, ...added].slice(0, MAX_SHEETS);
  return isSame(all, mine.sheets) ? mine : { sheets: all };
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const completed = (mine: Sheet, theirs: Sheet): Sheet => ({
  ...mine,
  texts: { ...theirs.texts, ...mine.texts },
  hints: strongest(mine.hints, theirs.hints),
  taken: mostTaken(mine.taken, theirs.taken),
});

function changedBy(mine: Sheet, before: Sheet | undefined, after: Sheet): Sheet {
  const texts: Figures = withChanges(mine.texts, before?.texts ?? {}, after.texts);
  const hints = strongest(mine.hints, after.hints);
  const taken = mostTaken(mine.taken, after.taken);
  if (isSame(before?.marked, after.marked)) return { ...mine, texts, hints, taken };
  const kinds = new Set(mine.slips.map(({ kind }) => kind));
  return {
    ...mine,
    texts,
    hints,
    taken,
    marked: after.marked,
    verdicts: withChanges(mine.verdicts, before?.verdicts ?? {}, after.verdicts),
    notes: withChanges(mine.notes ?? {}, before?.notes ?? {}, after.notes ?? {}),
    troubled: [...new Set([...mine.troubled, ...after.troubled])],
    slips: [...mine.slips, ...after.slips.filter(({ kind }) => !kinds.has(kind))],
  };
}

/** What was changed, added or taken away between `before` and `after`, done to `mine` too. */
function withChanges<T>(mine: ById<T>, before: ById<T>, after: ById<T>): ById<T> {
  const next: Record<string, T> = { ...mine };
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[id] === after[id]) continue;
    const value = after[id];
    if (value === undefined) delete next[id];
    else next[id] = value;
  }
  return next;
}

/** What was counted in either tab, as far as it is known. */
function mostTaken(mine: Taken | undefined, theirs: Taken | undefined): Taken | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return {
    hints: Math.max(mine.hints, theirs.hints),
    looks: Math.max(mine.looks, theirs.looks),
  };
}

/** A hint that was taken is known, in whichever tab. */
function strongest(mine: Sheet['hints'], theirs: Sheet['hints']): Sheet['hints'] {
  const next = { ...mine };
  for (const [id, hint] of Object.entries(theirs)) {
    const own = next[id];
    const isStronger =
      own === undefined || STRENGTHS.indexOf(hint.strength) > STRENGTHS.indexOf(own.strength);
    if (isStronger) next[id] = hint;
  }
  return next;
}
