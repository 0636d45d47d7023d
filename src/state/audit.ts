import { type Diagnosis, type Mark, markWork, type QuantityId, type Trace } from '../engine';
import type { Figure } from './figures';

/** A figure with its mark. */
export interface AuditedFigure extends Figure {
  readonly mark: Mark;
}

/** How many figures there are of each kind; a figure that was cut is counted as right, too. */
export interface AuditCounts {
  readonly all: number;
  readonly right: number;
  readonly cut: number;
  readonly follows: number;
  readonly wrong: number;
  readonly unreadable: number;
}

/**
 * Marks figures, of which several may be of one quantity, as where an article prints it twice. The work goes on
 * from the first that is right, or else from the first; the others are each marked in its place.
 */
export function auditFigures(trace: Trace, figures: readonly Figure[]): readonly AuditedFigure[] {
  const first = new Map<QuantityId, Figure>();
  for (const one of figures) if (!first.has(one.id)) first.set(one.id, one);
  const markIn = (
    work: ReadonlyMap<QuantityId, Figure>,
    { id, figure }: Figure,
  ): Mark | undefined => markWork(trace, written(work).set(id, figure)).get(id);

  const chosen = new Map(first);
  for (const one of figures) {
    const taken = chosen.get(one.id);
    if (taken === undefined || taken === one) continue;
    const isRight = (figure: Figure): boolean => markIn(first, figure)?.verdict === 'right';
    if (!isRight(taken) && isRight(one)) chosen.set(one.id, one);
  }
  const marks = markWork(trace, written(chosen));
  return figures.flatMap((one) => {
    const mark = chosen.get(one.id) === one ? marks.get(one.id) : markIn(chosen, one);
    return mark === undefined ? [] : [{ ...one, mark }];
  });
}

const written = (work: ReadonlyMap<QuantityId, Figure>): Map<QuantityId, string> =>
  new Map([...work].map(([id, { figure }]) => [id, figure]));

export function countsOf(audited: readonly AuditedFigure[]): AuditCounts {
  const count = (accepts: (mark: Mark) => boolean): number =>
    audited.filter(({ mark }) => accepts(mark)).length;
  return {
    all: audited.length,
    right: count(({ verdict }) => verdict === 'right'),
    cut: count(({ verdict, cut }) => verdict === 'right' && cut === true),
    follows: count(({ verdict }) => verdict === 'follows'),
    wrong: count(({ verdict }) => verdict === 'wrong'),
    unreadable: count(({ verdict }) => verdict === 'unreadable'),
  };
}

/**
 * What stands where a diagnosis says that another quantity was taken: the bias of o1 where the hidden layer's
 * was. Undefined where it may be one of several.
 */
export function inPlaceOf(
  trace: Trace,
  id: QuantityId,
  { at = id, other }: Diagnosis,
): QuantityId | undefined {
  if (other === undefined) return undefined;
  const [kind] = other.split('.');
  const alike = (trace.quantities.get(at)?.dependsOn ?? []).filter(
    (needed) => needed.split('.')[0] === kind,
  );
  return alike.length === 1 && alike[0] !== other ? alike[0] : undefined;
}
