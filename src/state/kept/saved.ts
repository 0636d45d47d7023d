import * as v from 'valibot';
import { LARGEST } from '../../engine';
import { MATRIX_BIASES, VECTORS } from '../../engine/conventions';
import { brokenBound } from '../../engine/methods';
import { givensOf } from '../../engine/update';
import { findExample } from '../../examples';
import { LANGUAGES } from '../../text/languages';
import { DELTAS, FORMS } from '../form';
import type { Notice } from '../notice';
import { NO_PROGRESS } from '../practice/progress';
import { WAYS } from '../stops';
import { DIGITS, ERRORS, FIRST_PLACE, INITIAL, PACES, REVEALS, type Tutor } from '../tutorState';
import { VIEWS } from '../viewList';
import { isChoice, textsOf, withChoices } from '../work/choices';
import { replaceGivens } from '../work/problemEdits';
import { readTitle } from '../work/title';
import type { Work } from '../work/work';
import { OlderWorkSchema } from './olderWork';
import { readProgress } from './practiceSaved';

/** Raised whenever what is saved can no longer be read as it is. */
const VERSION = 2;
/** Those that can be read: 1 had each choice in a field of its own. */
const READABLE: readonly number[] = [1, VERSION];

const finite = v.pipe(v.number(), v.finite());
const WorkSchema = v.object({
  /** By the names of `CHOICES`; what goes without saying is absent. */
  choices: v.record(v.string(), v.string()),
  givens: v.record(v.string(), finite),
  title: v.fallback(v.optional(v.pipe(v.string(), v.transform(readTitle))), undefined),
  updates: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  curve: v.fallback(v.array(v.object({ update: v.number(), error: finite })), []),
  trail: v.fallback(v.array(finite), []),
});
export const PlaceSchema = v.object({
  at: v.string(),
  reveal: v.picklist(REVEALS),
  via: v.array(v.string()),
  example: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST.examples))),
  folded: v.optional(v.boolean()),
});
const digits = v.pipe(v.number(), v.integer(), v.minValue(DIGITS.least), v.maxValue(DIGITS.most));
const { theme, form, delta, vectors, pace, errors, characterKeys } = INITIAL.settings;
const KeptSettingsSchema = v.object({
  digits: v.fallback(v.optional(digits), undefined),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), theme),
  form: v.fallback(v.picklist(FORMS), form),
  delta: v.fallback(v.picklist(DELTAS), delta),
  vectors: v.fallback(v.picklist(VECTORS), vectors),
  matrixBias: v.fallback(v.optional(v.picklist(MATRIX_BIASES)), undefined),
  pace: v.fallback(v.picklist(PACES), pace),
  /** Before there was a choice, they came one by one. */
  steps: v.fallback(v.picklist(WAYS), 'all'),
  /** Before it was a pace, to be asked first was a setting of its own. */
  predict: v.fallback(v.boolean(), false),
  errors: v.fallback(v.picklist(ERRORS), errors),
  language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
  characterKeys: v.fallback(v.boolean(), characterKeys),
});
const SettingsSchema = v.pipe(
  KeptSettingsSchema,
  v.transform(({ predict, ...kept }) => (predict ? { ...kept, pace: 'ask' as const } : kept)),
);
/** Only the numbers are worth a word where they cannot be read: the rest is quickly chosen again. */
const SavedSchema = v.object({
  version: v.picklist(READABLE),
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
      .filter(
        ([id, { problem, title, updates }]) =>
          updates > 0 || title !== undefined || problem !== findExample(id)?.problem,
      )
      .map(([id, { problem, title, updates, curve, trail }]) => [
        id,
        {
          choices: Object.fromEntries(textsOf(problem)),
          givens: Object.fromEntries(givensOf(problem)),
          title,
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
    const other = version.success && !READABLE.includes(version.output.version);
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
  const parsed = v.safeParse(v.union([WorkSchema, OlderWorkSchema]), json);
  if (example === undefined || !parsed.success) return undefined;
  const { choices, givens, ...rest } = parsed.output;
  const { problem, bad } = withChoices(example.problem, new Map(Object.entries(choices)));
  if (bad.length > 0 || !Object.keys(choices).every(isChoice)) return undefined;
  if ([...givensOf(problem).keys()].some((given) => givens[given] === undefined)) return undefined;
  if (Object.entries(givens).some(([id, value]) => brokenBound(id, value))) return undefined;
  return { ...rest, problem: replaceGivens(problem, Object.entries(givens)) };
}
