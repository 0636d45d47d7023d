import * as v from 'valibot';
import { type GeneralProblem, LARGEST, METHOD_NAMES, type MethodName } from '../../engine';
import { brokenBound } from '../../engine/methods';
import { givensOf } from '../../engine/update';
import { findExample } from '../../examples';
import { LANGUAGES } from '../../text/languages';
import type { Notice } from '../notice';
import { NO_PROGRESS } from '../practice/progress';
import { DIGITS, FIRST_PLACE, INITIAL, REVEALS, type Tutor } from '../tutorState';
import { VIEWS } from '../viewList';
import { reshaped, ShapeSchema, shapeOf } from '../work/shape';
import { bySet, combined, ordered, SET_IDS, withRows } from '../work/trainingRows';
import { byMethod, holdBiases, replaceGivens, type Work } from '../work/work';
import { readProgress } from './practiceSaved';

/** Raised whenever what is saved can no longer be read as it is. */
const VERSION = 1;

const finite = v.pipe(v.number(), v.finite());
const WorkSchema = v.object({
  givens: v.record(v.string(), finite),
  shape: v.optional(ShapeSchema),
  sharedBiases: v.boolean(),
  updateBiases: v.boolean(),
  set: v.exactOptional(v.picklist(SET_IDS)),
  turn: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  rows: v.exactOptional(
    v.pipe(
      v.array(v.object({ inputs: v.array(finite), targets: v.array(finite) })),
      v.minLength(1),
      v.maxLength(LARGEST.examples),
    ),
  ),
  order: v.exactOptional(v.picklist(['batch', 'single'])),
  combine: v.exactOptional(v.picklist(['mean', 'sum'])),
  method: v.exactOptional(v.picklist(METHOD_NAMES)),
  updates: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  curve: v.fallback(v.array(v.object({ update: v.number(), error: finite })), []),
  trail: v.fallback(v.array(finite), []),
});
export const PlaceSchema = v.object({
  at: v.string(),
  reveal: v.picklist(REVEALS),
  via: v.array(v.string()),
  example: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST.examples))),
});
const digits = v.pipe(v.number(), v.integer(), v.minValue(DIGITS.least), v.maxValue(DIGITS.most));
const { theme, form, pace, predict, characterKeys } = INITIAL.settings;
const SettingsSchema = v.object({
  digits: v.fallback(v.optional(digits), undefined),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), theme),
  form: v.fallback(v.picklist(['elements', 'matrix']), form),
  pace: v.fallback(v.picklist(['whole', 'reveal']), pace),
  predict: v.fallback(v.boolean(), predict),
  language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
  characterKeys: v.fallback(v.boolean(), characterKeys),
});
/** Only the numbers are worth a word where they cannot be read: the rest is quickly chosen again. */
const SavedSchema = v.object({
  version: v.literal(VERSION),
  exampleId: v.string(),
  work: v.record(v.string(), v.unknown()),
  place: v.fallback(PlaceSchema, FIRST_PLACE),
  view: v.fallback(v.picklist(VIEWS), INITIAL.view),
  query: v.fallback(v.record(v.string(), v.string()), {}),
  settings: v.fallback(SettingsSchema, INITIAL.settings),
  practice: v.optional(v.unknown()),
});

/** A saved state as it is taken up again. */
export interface Restored {
  readonly tutor?: Partial<Tutor>;
  /** What could not be read. */
  readonly notices: readonly Notice[];
}

export function writeSaved(state: Tutor): string {
  const work = Object.fromEntries(
    Object.entries(state.work)
      .filter(([id, { problem, updates }]) => updates > 0 || problem !== findExample(id)?.problem)
      .map(([id, { problem, updates, curve, trail }]) => [
        id,
        {
          givens: Object.fromEntries(givensOf(problem)),
          shape: shapeOf(problem),
          sharedBiases: problem.sharedBiases,
          updateBiases: problem.updateBiases,
          ...methodOf(problem),
          ...trainingOf(problem),
          updates,
          curve,
          trail,
        },
      ]),
  );
  const { exampleId, place, settings, view, query, practice } = state;
  return JSON.stringify({
    version: VERSION,
    exampleId,
    work,
    place,
    settings,
    view,
    query,
    ...(practice === NO_PROGRESS ? {} : { practice }),
  });
}

/** Reads what was saved, perhaps by another version of the site. What can be read is taken up. */
export function readSaved(text: string): Restored {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { notices: [{ kind: 'storage.damaged' }] };
  }
  const saved = v.safeParse(SavedSchema, json);
  if (!saved.success) {
    const version = v.safeParse(v.object({ version: v.number() }), json);
    const other = version.success && version.output.version !== VERSION;
    return { notices: [{ kind: other ? 'storage.otherVersion' : 'storage.damaged' }] };
  }
  const { exampleId, settings, place, view, query } = saved.output;
  const isKnown = findExample(exampleId) !== undefined;
  const practice = readProgress(saved.output.practice);
  let isDamaged = !isKnown || !practice.isWhole;
  const work: Record<string, Work> = { ...INITIAL.work };
  for (const [id, one] of Object.entries(saved.output.work)) {
    const restored = readWork(id, one);
    if (restored) work[id] = restored;
    else isDamaged = true;
  }
  return {
    tutor: {
      exampleId: isKnown ? exampleId : INITIAL.exampleId,
      work,
      settings,
      place,
      view,
      query,
      ...(practice.progress.sheets.length > 0 ? { practice: practice.progress } : {}),
    },
    notices: isDamaged ? [{ kind: 'storage.damaged' }] : [],
  };
}

function readWork(id: string, json: unknown): Work | undefined {
  const example = findExample(id);
  const parsed = v.safeParse(WorkSchema, json);
  if (example === undefined || !parsed.success) return undefined;
  const { givens, sharedBiases, updateBiases, method, shape, ...more } = parsed.output;
  const { set, turn, rows, order, combine, ...rest } = more;
  const shaped = shape ? reshaped(example.problem, shape) : example.problem;
  const stepped = method === undefined ? shaped : byMethod(shaped, method);
  const ready = set === undefined ? stepped : bySet(stepped, set, turn);
  const listed = rows === undefined ? ready : withRows(ready, rows, turn);
  const taken = order === undefined ? listed : ordered(listed, order, turn);
  const own = combine === undefined ? taken : combined(taken, combine);
  const base = holdBiases(own, { sharedBiases, updateBiases });
  if ([...givensOf(base).keys()].some((given) => givens[given] === undefined)) return undefined;
  if (Object.entries(givens).some(([id, value]) => brokenBound(id, value))) return undefined;
  return { ...rest, problem: replaceGivens(base, Object.entries(givens)) };
}

/** The method, where it is not the usual one. */
function methodOf(problem: GeneralProblem): { readonly method?: MethodName } {
  const { name } = problem.method;
  return name === 'gradientDescent' ? {} : { method: name };
}

/** The training examples and how they are taken, where there are several. */
function trainingOf(problem: GeneralProblem) {
  const { examples, order = 'batch', reduce, next = 0 } = problem;
  return examples.length === 1 ? {} : { rows: examples, order, combine: reduce, turn: next };
}
