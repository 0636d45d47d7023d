import * as v from 'valibot';
import { givensOf, type Problem, withGivens } from '../engine';
import { findExample } from '../examples';
import type { Notice } from './notice';
import { FIRST_PLACE, INITIAL, REVEALS, type Tutor } from './tutor';
import { traceOf, type Work } from './work';

/** Raised whenever what is saved can no longer be read as it is. */
const VERSION = 1;

const finite = v.pipe(v.number(), v.finite());
const WorkSchema = v.object({
  givens: v.record(v.string(), finite),
  sharedBiases: v.boolean(),
  updateBiases: v.boolean(),
  updates: v.pipe(v.number(), v.integer(), v.minValue(0)),
  curve: v.fallback(v.array(v.object({ update: v.number(), error: finite })), []),
  trail: v.fallback(v.array(finite), []),
});
const SavedSchema = v.object({
  version: v.literal(VERSION),
  exampleId: v.string(),
  work: v.record(v.string(), v.unknown()),
  place: v.object({ at: v.string(), reveal: v.picklist(REVEALS) }),
  settings: v.fallback(
    v.object({
      digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12))),
      theme: v.picklist(['system', 'light', 'dark']),
      form: v.picklist(['elements', 'matrix']),
      pace: v.picklist(['whole', 'reveal']),
    }),
    INITIAL.settings,
  ),
  address: v.string(),
});

/** A saved state as it is taken up again. */
export interface Restored {
  readonly tutor?: Partial<Tutor>;
  /** The address that the page had when it was saved. */
  readonly address?: string;
  readonly notices: readonly Notice[];
}

export function writeSaved(state: Tutor, address: string): string {
  const work = Object.fromEntries(
    Object.entries(state.work)
      .filter(([id, { problem, updates }]) => updates > 0 || problem !== findExample(id)?.problem)
      .map(([id, { problem, updates, curve, trail }]) => [
        id,
        {
          givens: Object.fromEntries(givensOf(problem)),
          sharedBiases: problem.sharedBiases,
          updateBiases: problem.updateBiases,
          updates,
          curve: curve.filter(({ error }) => Number.isFinite(error)),
          trail: trail.filter(Number.isFinite),
        },
      ]),
  );
  const { exampleId, settings } = state;
  const place = { at: state.place.at, reveal: state.place.reveal };
  return JSON.stringify({ version: VERSION, exampleId, work, place, settings, address });
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
  const { exampleId, settings, address, place } = saved.output;
  const notices: Notice[] = [];
  const work: Record<string, Work> = { ...INITIAL.work };
  for (const [id, one] of Object.entries(saved.output.work)) {
    const restored = readWork(id, one);
    if (restored) work[id] = restored;
    else notices.push({ kind: 'storage.damaged' });
  }
  const known = findExample(exampleId) !== undefined;
  const id = known ? exampleId : INITIAL.exampleId;
  const problem = work[id]?.problem;
  const at =
    problem && traceOf(problem).structure.definitions.has(place.at) ? place.at : FIRST_PLACE.at;
  return {
    tutor: { exampleId: id, work, settings, place: { ...place, at, via: [] } },
    address,
    notices: known ? notices : [...notices, { kind: 'storage.damaged' }],
  };
}

function readWork(id: string, json: unknown): Work | undefined {
  const example = findExample(id);
  const parsed = v.safeParse(WorkSchema, json);
  if (example === undefined || !parsed.success) return undefined;
  const { givens, sharedBiases, updateBiases, ...rest } = parsed.output;
  const base: Problem = { ...example.problem, sharedBiases, updateBiases };
  if ([...givensOf(base).keys()].some((given) => givens[given] === undefined)) return undefined;
  return { ...rest, problem: withGivens(base, (given) => givens[given] ?? 0) };
}
