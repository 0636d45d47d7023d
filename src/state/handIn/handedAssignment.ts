import * as v from 'valibot';
import { ACCEPTED_NAME, AssignmentNameSchema } from '../practice/assignment';
import { type BadChoice, readQuery } from '../queries/readQuery';
import { SEED_PATTERN } from '../work/seed';
import type { WorkPart } from './workParts';

/** What a link to work says of the assignment that it is of. */
export interface HandedAssignment {
  /** Its name, as its address has it. */
  readonly name: string;
  /** The code by which the student's own numbers were drawn. */
  readonly code?: string | undefined;
  /** The class's seed, by which the numbers follow from the code. */
  readonly from?: string | undefined;
  /** How many hints were taken, and how often the marks were looked at. */
  readonly hints?: number | undefined;
  readonly looks?: number | undefined;
}

/** A count of a link: more than anyone presses. */
const MOST = 9999;
const count = v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number));
const SCHEMAS = {
  assignment: AssignmentNameSchema,
  code: v.pipe(v.string(), v.regex(SEED_PATTERN)),
  from: v.pipe(v.string(), v.regex(SEED_PATTERN)),
  hints: count,
  looks: count,
} as const;
const ACCEPTED: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  assignment: ACCEPTED_NAME,
  code: 'a–z 0–9 (1–12)',
  from: 'a–z 0–9 (1–12)',
  hints: `0–${MOST}`,
  looks: `0–${MOST}`,
};

export const isAssignmentPart = (name: string): boolean => Object.hasOwn(SCHEMAS, name);

/** The parts that say it. */
export const assignmentParts = (of: HandedAssignment): readonly WorkPart[] => [
  ['assignment', of.name],
  ...(of.code === undefined ? [] : [['code', of.code] as const]),
  ...(of.code === undefined || !of.from ? [] : [['from', of.from] as const]),
  ['hints', String(Math.min(of.hints ?? 0, MOST))],
  ['looks', String(Math.min(of.looks ?? 0, MOST))],
];

/** Reads them. What is bad is left out: the figures can be marked all the same. */
export function readHandedAssignment(parts: readonly WorkPart[]): {
  readonly assignment?: HandedAssignment;
  readonly bad: readonly BadChoice[];
} {
  const said = Object.fromEntries(parts.filter(([name]) => isAssignmentPart(name)).toReversed());
  const { values, bad } = readQuery(said, SCHEMAS, ACCEPTED);
  const { assignment: name, ...more } = values;
  return name === undefined ? { bad } : { assignment: { name, ...more }, bad };
}

/** The assignment that most of some works are of, by its name; undefined where none says one. */
export function usualAssignment(
  works: readonly { readonly assignment?: HandedAssignment | undefined }[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const { assignment } of works) {
    if (assignment !== undefined) {
      counts.set(assignment.name, (counts.get(assignment.name) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
