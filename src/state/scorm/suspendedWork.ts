import { markWork } from '../../engine';
import { type Points, pointsOf } from '../gradebook/points';
import { type PointScheme, USUAL_SCHEME } from '../gradebook/scheme';
import { type MarkedFigure, markedFigures } from '../handIn/markedFigures';
import { readWorkLink } from '../handIn/workLink';
import type { ReadWork } from '../handIn/workRead';
import { traceInForm } from '../handIn/workTrace';
import { findWorks, MAX_SUSPENDED } from './suspendData';

/** Reads the work in a system's `cmi.suspend_data`, which may come from anyone. */
export function readSuspendedWork(text: string): ReadWork {
  const [link] = findWorks(text);
  return link === undefined
    ? { complaints: [{ kind: 'noLink' }] }
    : readWorkLink(link, MAX_SUSPENDED);
}

/** A work of a system's data, and its marks. */
export interface SuspendedMarks extends ReadWork {
  /** As in Marking, in the order of working; absent where nothing can be marked. */
  readonly figures?: readonly MarkedFigure[];
  readonly points?: Points;
}

/** The marks of a work as a system has it in `cmi.suspend_data`: those that its link has in Marking. */
export function marksOfSuspendData(
  text: string,
  scheme: PointScheme = USUAL_SCHEME,
): SuspendedMarks {
  const read = readSuspendedWork(text);
  const { work } = read;
  if (work === undefined) return read;
  const trace = traceInForm(work.problem, work.form);
  const figures = markedFigures(trace, markWork(trace, work.figures, work.asked), work);
  return { ...read, figures, points: pointsOf(figures, scheme, { asked: work.asked }) };
}
