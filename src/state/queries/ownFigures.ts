import type { QuantityId } from '../../engine';
import type { WrittenFigure } from './figureList';

/** More figures of one quantity than any article prints. */
export const MOST_OF_ONE = 4;
/** More quantities of which an article prints more than one figure: each of these is marked by itself. */
const MOST_REPEATS = 12;

/** What a field holds, which may be several figures: '1.1059; 1.1959'. */
export function splitField(text: string): readonly string[] {
  const all = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (all.length <= MOST_OF_ONE) return all;
  // What is too much stays where it was typed, and is no number.
  return [...all.slice(0, MOST_OF_ONE - 1), all.slice(MOST_OF_ONE - 1).join('; ')];
}

export const fieldText = (figures: readonly WrittenFigure[], id: QuantityId): string =>
  figures
    .filter((one) => one.id === id)
    .map(({ figure }) => figure)
    .join('; ');

/** The figures with those of one quantity replaced by what its field holds. */
export function withField(
  figures: readonly WrittenFigure[],
  id: QuantityId,
  text: string,
): readonly WrittenFigure[] {
  const own = splitField(text).map((figure) => ({ id, figure }));
  const at = figures.findIndex((one) => one.id === id);
  const before = figures.slice(0, Math.max(0, at)).filter((one) => one.id !== id);
  const after = (at < 0 ? figures : figures.slice(at)).filter((one) => one.id !== id);
  return at < 0 ? [...after, ...own] : [...before, ...own, ...after];
}

/** Figures that are put beside others: a quantity that has figures already is given the new ones. */
export interface Merged {
  readonly figures: readonly WrittenFigure[];
  /** What stood there before and is no longer there. */
  readonly replaced: readonly WrittenFigure[];
  /** More figures of one quantity than there is room for. */
  readonly tooMany: readonly WrittenFigure[];
}

export function mergeFigures(
  figures: readonly WrittenFigure[],
  more: readonly WrittenFigure[],
): Merged {
  const { taken, tooMany } = limited(more);
  const renewed = new Set(taken.map(({ id }) => id));
  const isTaken = ({ id, figure }: WrittenFigure): boolean =>
    taken.some((one) => one.id === id && one.figure === figure);
  return {
    figures: [...figures.filter(({ id }) => !renewed.has(id)), ...taken],
    replaced: figures.filter((one) => renewed.has(one.id) && !isTaken(one)),
    tooMany,
  };
}

/** As many figures as there is room for, no two of them the same. */
export function limited(figures: readonly WrittenFigure[]): {
  readonly taken: readonly WrittenFigure[];
  readonly tooMany: readonly WrittenFigure[];
} {
  const byId = new Map<QuantityId, WrittenFigure[]>();
  const taken: WrittenFigure[] = [];
  const tooMany: WrittenFigure[] = [];
  let repeats = 0;
  for (const one of figures) {
    const same = byId.get(one.id) ?? [];
    byId.set(one.id, same);
    if (same.some(({ figure }) => figure === one.figure)) continue;
    if (same.length > 0 && (same.length >= MOST_OF_ONE || repeats >= MOST_REPEATS)) {
      tooMany.push(one);
      continue;
    }
    if (same.length > 0) repeats += 1;
    same.push(one);
    taken.push(one);
  }
  return { taken, tooMany };
}
