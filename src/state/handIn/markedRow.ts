import type { GeneralProblem, MarkOptions } from '../../engine';
import type { WrittenForm } from '../form';
import type { ClassRow } from './classList';
import type { HandedAssignment } from './handedAssignment';
import type { MarkedFigure } from './markedFigures';
import type { Overrulings } from './overruled';
import type { Tally } from './tally';
import type { WorkComplaint } from './workComplaint';

/** A row of a class's list, and its marks once it has them. */
export interface MarkedRow extends ClassRow {
  /** Its place in the list, which tells rows apart. */
  readonly index: number;
  /** Of a file that was handed in: what it is called, and all of the work. */
  readonly file?: string;
  readonly work?: string;
  readonly exampleId?: string;
  /** What the student calls the problem, where they have named it. */
  readonly title?: string;
  readonly seed?: string;
  /** What was worked on, and in which form. */
  readonly problem?: GeneralProblem;
  readonly form?: WrittenForm;
  /** How many digits were asked for. */
  readonly asked?: MarkOptions;
  /** The assignment that it says it is of. */
  readonly assignment?: HandedAssignment;
  readonly tally?: Tally;
  /** The figures that it counts, and what a teacher made of some. */
  readonly figures?: readonly MarkedFigure[];
  readonly overrulings?: Overrulings;
  /** The work's key. */
  readonly key?: string;
  readonly complaints: readonly WorkComplaint[];
}

/** Whether anything was handed in, be it a link or a file. */
export const isHandedIn = ({ link, file }: MarkedRow): boolean =>
  link !== undefined || file !== undefined;
