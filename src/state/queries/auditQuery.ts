import {
  type Diagnosis,
  type GeneralTrace,
  type Mark,
  type MarkOptions,
  markWork,
  parseId,
  type QuantityId,
} from '../../engine';
import type { WrittenFigure } from './figureList';

/** A figure with its mark. */
export interface AuditedFigure extends WrittenFigure {
  readonly mark: Mark;
}

/** What is asked of a printed page: it was set before anyone asked for so many digits. */
export const AUDITED: MarkOptions = { digits: 1 };

/** How many figures there are of each kind; a figure that was cut is counted as right, too. */
export interface AuditCounts {
  readonly all: number;
  readonly right: number;
  readonly cut: number;
  readonly follows: number;
  readonly short: number;
  readonly wrong: number;
  readonly unreadable: number;
}

/**
 * Marks figures, of which several may be of one quantity, as where an article prints it twice. The work goes on
 * from the first that is right, or else from the first; the others are each marked in its place.
 */
export function auditFigures(
  trace: GeneralTrace,
  figures: readonly WrittenFigure[],
): readonly AuditedFigure[] {
  const first = new Map<QuantityId, WrittenFigure>();
  for (const one of figures) if (!first.has(one.id)) first.set(one.id, one);
  const others = figures.filter((one) => first.get(one.id) !== one);
  const marks = markWork(trace, written(first), AUDITED);
  const marksOf = (work: Work, some: readonly WrittenFigure[]): ReadonlyMap<WrittenFigure, Mark> =>
    new Map(
      some.flatMap((one) => {
        const mark = markWork(trace, written(work).set(one.id, one.figure), AUDITED).get(one.id);
        return mark === undefined ? [] : [[one, mark]];
      }),
    );
  const inPlace = marksOf(first, others);

  const chosen = new Map(first);
  for (const one of others) {
    const isRight = inPlace.get(one)?.verdict === 'right';
    const hasRight =
      marks.get(one.id)?.verdict === 'right' || chosen.get(one.id) !== first.get(one.id);
    if (isRight && !hasRight) chosen.set(one.id, one);
  }
  const isChanged = [...chosen].some(([id, one]) => one !== first.get(id));
  const rest = figures.filter((one) => chosen.get(one.id) !== one);
  const finalMarks = isChanged ? markWork(trace, written(chosen), AUDITED) : marks;
  const finalInPlace = isChanged ? marksOf(chosen, rest) : inPlace;
  return figures.flatMap((one) => {
    const mark = chosen.get(one.id) === one ? finalMarks.get(one.id) : finalInPlace.get(one);
    return mark === undefined ? [] : [{ ...one, mark }];
  });
}

type Work = ReadonlyMap<QuantityId, WrittenFigure>;

const written = (work: Work): Map<QuantityId, string> =>
  new Map([...work].map(([id, { figure }]) => [id, figure]));

export function countsOf(audited: readonly AuditedFigure[]): AuditCounts {
  const count = (accepts: (mark: Mark) => boolean): number =>
    audited.filter(({ mark }) => accepts(mark)).length;
  return {
    all: audited.length,
    right: count(({ verdict }) => verdict === 'right'),
    cut: count(({ verdict, cut }) => verdict === 'right' && cut === true),
    follows: count(({ verdict }) => verdict === 'follows'),
    short: count(({ verdict }) => verdict === 'short'),
    wrong: count(({ verdict }) => verdict === 'wrong'),
    unreadable: count(({ verdict }) => verdict === 'unreadable'),
  };
}

/**
 * What stands where a diagnosis says that another quantity was taken: the bias of o1 where the hidden layer's
 * was. Undefined where it may be one of several.
 */
export function inPlaceOf(
  trace: GeneralTrace,
  id: QuantityId,
  { at = id, other }: Diagnosis,
): QuantityId | undefined {
  if (other === undefined) return undefined;
  const family = familyOf(other);
  const alike = (trace.quantities.get(at)?.dependsOn ?? []).filter(
    (needed) => familyOf(needed) === family,
  );
  return alike.length === 1 && alike[0] !== other ? alike[0] : undefined;
}

/** What quantities that one may stand for another have alike. An input or target is alike to none. */
function familyOf(id: QuantityId): string {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
    case 'new':
    case 'change':
    case 'corrected':
      return `${parts.kind} ${familyOf(parts.of)}`;
    case 'state':
      return `${parts.letter} ${familyOf(parts.of)}`;
    case 'weight':
    case 'bias':
    case 'net':
    case 'out':
    case 'delta':
      return parts.kind;
    case 'error':
    case 'totalError':
      return 'error';
    default:
      return id;
  }
}
