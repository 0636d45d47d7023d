import type { PhaseId } from '../../engine';
import { PHASES } from './sheetPhases';

/** What the parts of a sheet are worth: nothing that is said, a point for each figure, or so many for a part. */
export type SheetPoints = 'none' | 'each' | Readonly<Partial<Record<PhaseId, number>>>;

/** Of a part: more than anyone gives. */
export const MOST_POINTS = 999;
export const ACCEPTED_POINTS = 'none, each, forward:8,error:3,update:10 (0–999)';

/** Reads what an address says of them: `each`, or parts with their points; undefined where it cannot be. */
export function readPoints(text: string): SheetPoints | undefined {
  if (text === 'none' || text === 'each') return text;
  const points: Partial<Record<PhaseId, number>> = {};
  for (const part of text.split(',')) {
    const [, name, count] = /^([a-z.]+):(\d{1,3})$/.exec(part) ?? [];
    const phase = PHASES.find((known) => known === name);
    if (phase === undefined || count === undefined || points[phase] !== undefined) return undefined;
    points[phase] = Number(count);
  }
  return points;
}

export const pointsText = (points: SheetPoints): string =>
  typeof points === 'string'
    ? points
    : PHASES.flatMap((phase) => {
        const count = points[phase];
        return count === undefined ? [] : [`${phase}:${count}`];
      }).join(',');

/**
 * What a phase of an update is worth, of which so many figures are asked; undefined where nothing is said. All hidden
 * layers are asked for as one, so what is said of them goes for each.
 */
export function pointsOf(points: SheetPoints, phase: PhaseId, figures: number): number | undefined {
  if (points === 'none') return undefined;
  if (points === 'each') return figures;
  // Of a part that is worth nothing there is nothing to say.
  return points[PHASES.find((known) => known === phase) ?? 'backward.h'] || undefined;
}
