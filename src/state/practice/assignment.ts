import * as v from 'valibot';
import { type BadChoice, readQuery } from '../queries/readQuery';
import type { ViewQuery } from '../viewList';
import { SEED_PATTERN, seedAfter } from '../work/seed';
import { HINT_LIMITS, type HintLimit } from './hintLimit';

/** When the practice view shows marks: whenever they are asked for, never, or up to or from a moment on (ms since 1970). */
export type MarksShown =
  | { readonly kind: 'always' | 'never' }
  | { readonly kind: 'until' | 'from'; readonly at: number };

/** Numbers for each student: drawn by a seed of the class and a code that the student types. */
export interface OwnCodes {
  readonly seed: string;
  /** Absent until it has been typed. */
  readonly code?: string;
}

/** What a teacher has said of a sheet beside its numbers, its part and its digits. */
export interface Assignment {
  /** What it is called, by which a link that is handed in names it. */
  readonly name: string;
  /** Absent where all have the same numbers. */
  readonly codes?: OwnCodes;
  readonly hints: HintLimit;
  readonly marks: MarksShown;
}

/** Of a name: with nothing in it that an address, a link to work or a table would have to escape but for blanks. */
const NAME_PATTERN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]{0,38}[\p{L}\p{M}\p{N}])?$/u;
export const MAX_ASSIGNMENT_NAME = 40;
export const ALWAYS: MarksShown = { kind: 'always' };

/** A moment as an address says it: in the world's time, to the minute. */
const MOMENT_PATTERN = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;
const momentText = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

/** Reads a moment; undefined where there is none such, as on 30 February. */
function readMoment(text: string): number | undefined {
  if (!MOMENT_PATTERN.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isFinite(at) && momentText(at) === text ? at : undefined;
}

function readMarks(text: string): MarksShown | undefined {
  if (text === 'always' || text === 'never') return { kind: text };
  const [, kind, moment = ''] = /^(until|from):(.*)$/s.exec(text) ?? [];
  const at = readMoment(moment);
  return at === undefined ? undefined : { kind: kind === 'until' ? 'until' : 'from', at };
}

export const marksText = (marks: MarksShown): string =>
  'at' in marks ? `${marks.kind}:${momentText(marks.at)}` : marks.kind;

/** Whether marks are shown at a moment. The one that is named is the first at which it is otherwise. */
export function marksAreShown(marks: MarksShown, now: number): boolean {
  if (!('at' in marks)) return marks.kind === 'always';
  return marks.kind === 'until' ? now < marks.at : now >= marks.at;
}

/** The name of an assignment as it is typed or read. */
export const AssignmentNameSchema = v.pipe(v.string(), v.regex(NAME_PATTERN));
export const ACCEPTED_NAME = `A–Z a–z 0–9 . _ - (1–${MAX_ASSIGNMENT_NAME})`;

const SCHEMAS = {
  assignment: AssignmentNameSchema,
  numbers: v.picklist(['same', 'code']),
  code: v.pipe(v.string(), v.regex(SEED_PATTERN)),
  hints: v.picklist(HINT_LIMITS),
  marks: v.pipe(
    v.string(),
    v.check((text) => readMarks(text) !== undefined),
  ),
} as const;
const ACCEPTED: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  assignment: ACCEPTED_NAME,
  numbers: 'same, code',
  code: 'a–z 0–9 (1–12)',
  hints: HINT_LIMITS.join(', '),
  marks: 'always, never, until:2026-12-04T17:00Z, from:2026-12-04T17:00Z',
};
const TERMS = ['numbers', 'code', 'hints', 'marks'] as const;

export interface ReadAssignment {
  readonly assignment?: Assignment;
  readonly bad: readonly BadChoice[];
}

/** Reads what an address says of an assignment, which may come from anyone. Terms without a name are of none. */
export function readAssignment(query: ViewQuery): ReadAssignment {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  const { assignment: name, numbers, code, hints = 'value' } = values;
  if (name === undefined) {
    const isNamed = query.assignment !== undefined;
    const hasTerms = TERMS.some((term) => query[term] !== undefined);
    if (isNamed || !hasTerms) return { bad };
    const nameless = { kind: 'address.badChoice', name: 'assignment', text: '' } as const;
    return { bad: [...bad, { ...nameless, accepted: ACCEPTED.assignment }] };
  }
  const seed = v.is(SCHEMAS.code, query.seed) ? query.seed : '';
  return {
    assignment: {
      name,
      ...(numbers === 'code' && { codes: { seed, ...(code !== undefined && { code }) } }),
      hints,
      marks: readMarks(query.marks ?? '') ?? ALWAYS,
    },
    bad,
  };
}

/** A view's parameters without what is bad of an assignment; without a name for it, without all of it. */
export function withoutBadTerms(query: ViewQuery, bad: readonly BadChoice[]): ViewQuery {
  const names = new Set(bad.map(({ name }) => name));
  if (names.has('assignment')) for (const term of TERMS) names.add(term);
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.has(name)));
}

/** The parameters that say an assignment; what goes without saying is left out. */
export function writeAssignment({ name, codes, hints, marks }: Assignment): ViewQuery {
  return {
    assignment: name,
    ...(codes && { numbers: 'code', ...(codes.seed !== '' && { seed: codes.seed }) }),
    ...(codes?.code !== undefined && { code: codes.code }),
    ...(hints === 'value' ? {} : { hints }),
    ...(marks.kind === 'always' ? {} : { marks: marksText(marks) }),
  };
}

/** The seed of a student's own numbers: the same code gives other numbers in another assignment. */
export const seedOfCode = ({ seed, code }: OwnCodes): string | undefined =>
  code === undefined ? undefined : seedAfter(`${seed} ${code}`);
