import { readNumber } from '../../engine';
import type { MarkedFigure } from '../handIn/markedFigures';
import type { GradedRow } from './graded';

/** Works that have the same unusual wrong figures. That says nothing of why. */
export interface SharedSlips {
  readonly rows: readonly GradedRow[];
  /** The figures that at least two of them have. */
  readonly figures: readonly Pick<MarkedFigure, 'id' | 'written'>[];
}

/** One figure may be the same by chance. */
const LEAST_FIGURES = 2;
/** What has fewer digits is often the same. */
const LEAST_DIGITS = 3;
/** What more of a class have comes from the sheet, or the lesson. */
const MOST_WORKS = 12;

/**
 * Works on the same numbers that share at least two wrong figures of at least three digits, which no known mistake gives
 * and which do not follow from another figure: what a common mistake, or carrying on, explains is no news.
 */
export function sharedSlips(rows: readonly GradedRow[]): readonly SharedSlips[] {
  const holders = new Map<string, { row: GradedRow; figure: MarkedFigure }[]>();
  for (const row of rows) {
    const problem = JSON.stringify(row.problem);
    for (const figure of row.figures ?? []) {
      const value = unusual(figure);
      if (value === undefined) continue;
      const key = `${problem} ${figure.id} ${value}`;
      holders.set(key, [...(holders.get(key) ?? []), { row, figure }]);
    }
  }
  const shared = [...holders.values()].filter(({ length }) => length > 1 && length <= MOST_WORKS);
  return groupsOf(shared);
}

/** The number of a wrong figure that is hardly anyone else's; undefined where it may well be. */
function unusual({ verdict, diagnosis, again, written }: MarkedFigure): number | undefined {
  if (verdict !== 'wrong' || diagnosis !== undefined || again !== undefined) return undefined;
  const read = readNumber(written);
  if (!read.ok || read.number.lastPlace === undefined) return undefined;
  const { value, lastPlace } = read.number;
  return Math.round(Math.abs(value) / 10 ** lastPlace) >= 10 ** (LEAST_DIGITS - 1)
    ? value
    : undefined;
}

type Shared = readonly { readonly row: GradedRow; readonly figure: MarkedFigure }[];

/** Puts together the works of which each shares enough with another. */
function groupsOf(shared: readonly Shared[]): readonly SharedSlips[] {
  const pairs = new Map<
    string,
    { rows: readonly [GradedRow, GradedRow]; figures: MarkedFigure[] }
  >();
  for (const same of shared) {
    for (const [i, one] of same.entries()) {
      for (const other of same.slice(i + 1)) {
        const key = `${one.row.index} ${other.row.index}`;
        const pair = pairs.get(key) ?? { rows: [one.row, other.row], figures: [] };
        pair.figures.push(one.figure);
        pairs.set(key, pair);
      }
    }
  }
  const groups: { rows: Set<GradedRow>; figures: Map<string, MarkedFigure> }[] = [];
  for (const { rows, figures } of pairs.values()) {
    if (figures.length < LEAST_FIGURES) continue;
    const met = groups.filter((known) => rows.some((row) => known.rows.has(row)));
    const joined = {
      rows: new Set([...met.flatMap((known) => [...known.rows]), ...rows]),
      figures: new Map([
        ...met.flatMap((known) => [...known.figures]),
        ...figures.map((figure) => [`${figure.id} ${figure.written}`, figure] as const),
      ]),
    };
    for (const one of met) groups.splice(groups.indexOf(one), 1);
    groups.push(joined);
  }
  return groups.map(({ rows, figures }) => ({
    rows: [...rows].sort((a, b) => a.index - b.index),
    figures: [...figures.values()].map(({ id, written }) => ({ id, written })),
  }));
}
