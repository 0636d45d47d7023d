import * as v from 'valibot';
import { readNumber } from '../../engine';
import type { BadChoice } from '../queries/readQuery';
import { readQuery } from '../queries/readQuery';
import type { ViewQuery } from '../viewList';

/** What a figure can come to, of which a teacher says the points, in the order of an address. */
export const CREDITS = ['right', 'follows', 'byOne', 'short', 'blank'] as const;
export type Credit = (typeof CREDITS)[number];

/** How the marks of a work become points. */
export interface PointScheme {
  readonly points: Readonly<Record<Credit, number>>;
  /** What a work without a slip gets; absent: as many as its figures come to. */
  readonly max?: number;
  /** Points are rounded to a multiple of this. */
  readonly round: number;
  /** A figure no further from its value than this many percent of it counts as right; absent: as the digits say. */
  readonly tolerance?: number;
}

/** To what points can be rounded. */
export const ROUNDINGS = [0.01, 0.1, 0.25, 0.5, 1] as const;
const MOST_POINTS = 1000;
const MOST_TOLERANCE = 50;

export const USUAL_SCHEME: PointScheme = {
  points: { right: 1, follows: 1, byOne: 0, short: 0, blank: 0 },
  round: 0.01,
};

/** The names of it in an address. */
export const SCHEME_PARAMETERS = ['points', 'max', 'round', 'tolerance'] as const;

/** A number from 0 to `most`, above 0 where `least` says so, as people write it. */
function bounded(text: string, most: number, isAboveNought = false): number | undefined {
  const read = readNumber(text.trim());
  if (!read.ok) return undefined;
  const { value } = read.number;
  return value >= 0 && value <= most && !(isAboveNought && value === 0) ? value : undefined;
}

const number = (most: number, isAboveNought = false) =>
  v.pipe(
    v.string(),
    v.transform((text) => bounded(text, most, isAboveNought)),
    v.number(),
  );
const SCHEMAS = {
  points: v.pipe(
    v.string(),
    v.transform((text) => text.split(',').map((part) => bounded(part, MOST_POINTS) ?? -1)),
    v.length(CREDITS.length),
    v.everyItem((points) => points >= 0),
  ),
  max: number(MOST_POINTS, true),
  round: v.pipe(
    number(1),
    v.check((step) => ROUNDINGS.some((known) => known === step)),
  ),
  tolerance: number(MOST_TOLERANCE),
};
const ACCEPTED = {
  points: '1,1,0,0,0',
  max: `0 < … ≤ ${MOST_POINTS}`,
  round: ROUNDINGS.join(', '),
  tolerance: `0–${MOST_TOLERANCE}`,
};

/** What a text of a form comes to, by the same rules as an address; undefined where it is none. */
export const readPoints = (text: string): number | undefined => bounded(text, MOST_POINTS);
export const readMax = (text: string): number | undefined => bounded(text, MOST_POINTS, true);
export const readTolerance = (text: string): number | undefined => bounded(text, MOST_TOLERANCE);

/** Reads how points are given as an address says it, which may come from anyone; what it does not say is as in `base`. */
export function readScheme(
  query: ViewQuery,
  base: PointScheme = USUAL_SCHEME,
): { readonly scheme: PointScheme; readonly bad: readonly BadChoice[] } {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  const { points, max, round, tolerance } = values;
  const [right = 0, follows = 0, byOne = 0, short = 0, blank = 0] = points ?? [];
  return {
    scheme: {
      ...base,
      ...(points !== undefined && { points: { right, follows, byOne, short, blank } }),
      ...(max !== undefined && { max }),
      ...(round !== undefined && { round }),
      ...(tolerance !== undefined && { tolerance }),
    },
    bad,
  };
}

/** A scheme as an address says it, by the names of its parameters: nothing where it is as usual. */
export function schemeTexts({ points, max, round, tolerance = 0 }: PointScheme): ViewQuery {
  const said = CREDITS.map((credit) => points[credit]).join(',');
  const usual = CREDITS.map((credit) => USUAL_SCHEME.points[credit]).join(',');
  return {
    ...(said !== usual && { points: said }),
    ...(max !== undefined && { max: String(max) }),
    ...(round !== USUAL_SCHEME.round && { round: String(round) }),
    ...(tolerance > 0 && { tolerance: String(tolerance) }),
  };
}
