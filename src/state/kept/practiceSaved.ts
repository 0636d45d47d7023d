import * as v from 'valibot';
import { findExample } from '../../examples';
import { DELTAS } from '../form';
import { MAX_SHEETS, MAX_TEXT, type Progress } from '../practice/progress';
import { STRENGTHS } from '../practice/strengths';
import { SEED_PATTERN } from '../work/seed';
import { presentKey } from './olderKey';

/** More than the quantities of any update; what has more was not written by this page. */
const MAX_ENTRIES = 700;
/** More than the numbers of the largest network, in full. */
const MAX_KEY = 20_000;
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = text(100);
const bounded = <T>(record: Readonly<Record<string, T>>): boolean =>
  Object.keys(record).length <= MAX_ENTRIES;

const FiguresSchema = v.pipe(v.record(id, text(MAX_TEXT)), v.check(bounded));
const verdict = v.picklist(['right', 'follows', 'short', 'wrong', 'unreadable']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const taken = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const AskedSchema = v.union([v.object({ digits: count }), v.object({ places: count })]);
const SheetSchema = v.object({
  key: text(MAX_KEY),
  exampleId: v.pipe(
    v.string(),
    v.check((name) => findExample(name) !== undefined),
  ),
  seed: v.optional(v.pipe(v.string(), v.regex(SEED_PATTERN))),
  delta: v.fallback(v.optional(v.picklist(DELTAS)), undefined),
  asked: v.fallback(v.optional(AskedSchema), undefined),
  assignment: v.fallback(v.optional(id), undefined),
  address: v.pipe(text(4000), v.startsWith('#/practice?')),
  texts: FiguresSchema,
  hints: v.pipe(
    v.record(id, v.object({ strength: v.picklist(STRENGTHS), at: v.pipe(v.number(), v.finite()) })),
    v.check(bounded),
  ),
  marked: v.fallback(
    v.optional(v.object({ part: id, texts: FiguresSchema, work: FiguresSchema })),
    undefined,
  ),
  verdicts: v.fallback(v.pipe(v.record(id, verdict), v.check(bounded)), {}),
  taken: v.fallback(v.optional(v.object({ hints: taken, looks: taken })), undefined),
  notes: v.fallback(v.pipe(v.record(id, id), v.check(bounded)), {}),
  troubled: v.fallback(v.pipe(v.array(id), v.maxLength(MAX_ENTRIES)), []),
  slips: v.fallback(
    v.pipe(v.array(v.object({ kind: id, id, figure: text(MAX_TEXT) })), v.maxLength(MAX_ENTRIES)),
    [],
  ),
});

/** A sheet as one keeps it now, its key too. */
const KeptSheetSchema = v.pipe(
  SheetSchema,
  v.transform((sheet) => ({ ...sheet, key: presentKey(sheet.key, sheet.exampleId) })),
);
const ProgressSchema = v.object({ sheets: v.array(v.unknown()) });

/**
 * Progress as it was saved, perhaps by another version. A sheet that cannot be read is left out, so that one
 * bad one does not cost the others; `isWhole` says whether there was none.
 */
export function readProgress(json: unknown): {
  readonly progress: Progress;
  readonly isWhole: boolean;
} {
  if (json === undefined) return { progress: { sheets: [] }, isWhole: true };
  const saved = v.safeParse(ProgressSchema, json);
  if (!saved.success) return { progress: { sheets: [] }, isWhole: false };
  const read = saved.output.sheets
    .slice(0, MAX_SHEETS)
    .map((sheet) => v.safeParse(KeptSheetSchema, sheet));
  return {
    progress: { sheets: read.flatMap((sheet) => (sheet.success ? [sheet.output] : [])) },
    isWhole: read.every(({ success }) => success),
  };
}
