import { group, rollups } from 'd3';
import type { GeneralProblem, QuantityId } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import { USUAL_FORM, type WrittenForm } from '../form';
import type { MarkedFigure } from '../handIn/markedFigures';
import { traceInForm } from '../handIn/workTrace';
import { sameProblem } from '../work/choices';
import type { GradedRow } from './graded';
import { type Counted, countsAs } from './points';
import type { PointScheme } from './scheme';

/** The works on one kind of sheet: the same example, network, method and form, whatever the numbers. */
export interface SheetGroup {
  readonly exampleId: string;
  readonly form: WrittenForm;
  /** Of the first of them. */
  readonly problem: GeneralProblem;
  /** Whether all have its very numbers. */
  readonly isOneProblem: boolean;
  readonly rows: readonly GradedRow[];
}

/** The kinds of sheets of a class, the one with the most works first. */
export function sheetGroups(rows: readonly GradedRow[]): readonly SheetGroup[] {
  const kindOf = ({ exampleId, problem, form = USUAL_FORM }: GradedRow): string => {
    if (problem === undefined) return '';
    const { wiring, form: updateForm } = traceInForm(problem, form).structure;
    return [exampleId, updateForm.name, JSON.stringify(wiring)].join(' ');
  };
  return [...group(rows, kindOf).values()]
    .flatMap((same): SheetGroup[] => {
      const [first] = same;
      const { exampleId, problem, form = USUAL_FORM } = first ?? {};
      if (exampleId === undefined || problem === undefined) return [];
      const isOneProblem = same.every((row) => row.problem && sameProblem(row.problem, problem));
      return [{ exampleId, problem, form, isOneProblem, rows: same }];
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** How many students made a mistake; a habit counts once for each of them. */
export interface MistakeCount {
  /** Absent: no known slip comes to the figure. */
  readonly diagnosis?: DiagnosisId;
  /** Where it was made first by the most. */
  readonly at: QuantityId;
  readonly students: number;
}

interface CountedFigure extends MarkedFigure {
  readonly as: Counted;
}

const countedFigures = (row: GradedRow, scheme: PointScheme): readonly CountedFigure[] => {
  const { figures = [] } = row;
  return figures.map((figure) => ({
    ...figure,
    as: countsAs(figure, figures, scheme, row),
  }));
};

/** What was got wrong, and not only carried on or said again. */
const isSlip = ({ as, again, verdict }: CountedFigure): boolean =>
  (as === 'slip' || as === 'byOne') && again === undefined && verdict !== 'unreadable';

/** The mistakes of a class, by how many students made them. */
export function mistakesOf(
  rows: readonly GradedRow[],
  scheme: PointScheme,
): readonly MistakeCount[] {
  const first = rows.flatMap((row) => {
    const seen = new Set<string>();
    return countedFigures(row, scheme).filter((figure) => {
      const { diagnosis = '' } = figure;
      if (!isSlip(figure) || seen.has(diagnosis)) return false;
      seen.add(diagnosis);
      return true;
    });
  });
  return rollups(
    first,
    (same): MistakeCount => {
      const places = rollups(
        same,
        ({ length }) => length,
        ({ id }) => id,
      ).sort(([, a], [, b]) => b - a);
      const { diagnosis } = same[0] ?? {};
      return {
        ...(diagnosis !== undefined && { diagnosis }),
        at: places[0]?.[0] ?? '',
        students: same.length,
      };
    },
    ({ diagnosis }) => diagnosis ?? '',
  )
    .map(([, count]) => count)
    .sort(
      (a, b) =>
        Number(a.diagnosis === undefined) - Number(b.diagnosis === undefined) ||
        b.students - a.students,
    );
}

/** What became of one quantity in a class, in students. */
export interface QuantityCount {
  readonly id: QuantityId;
  readonly right: number;
  readonly follows: number;
  readonly short: number;
  /** Wrong, also where the slip was made before, or not to be read. */
  readonly wrong: number;
  readonly blank: number;
  /** All of them. */
  readonly of: number;
}

const COLUMN = {
  right: 'right',
  follows: 'follows',
  short: 'short',
  byOne: 'wrong',
  slip: 'wrong',
  again: 'wrong',
  blank: 'blank',
} as const satisfies Readonly<Record<Exclude<Counted, 'shown'>, keyof QuantityCount>>;

/** What became of each quantity, in the order of working. */
export function quantitiesOf(
  { rows, problem, form }: SheetGroup,
  scheme: PointScheme,
): readonly QuantityCount[] {
  const counts = new Map<QuantityId, Record<Exclude<keyof QuantityCount, 'id'>, number>>();
  for (const figure of rows.flatMap((row) => countedFigures(row, scheme))) {
    if (figure.as === 'shown') continue;
    const count = counts.get(figure.id) ?? {
      ...{ right: 0, follows: 0, short: 0, wrong: 0, blank: 0, of: 0 },
    };
    count[COLUMN[figure.as]] += 1;
    count.of += 1;
    counts.set(figure.id, count);
  }
  const order = traceInForm(problem, form).quantities.keys();
  return [...order].flatMap((id) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, ...count }];
  });
}
