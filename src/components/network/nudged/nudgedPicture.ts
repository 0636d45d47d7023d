import type { Lesson } from '../../lesson';
import { type NudgeOf, nudgeOf } from '../../nudge/nudgeOf';
import { readNudge } from '../../nudge/readNudge';
import { type ShownNudge, shownChanges } from '../../nudge/shownChanges';
import type { FigureShape } from '../figureShape';
import type { NetworkLayout } from '../networkLayout';

/** What a nudge is drawn from. */
export interface NudgedPicture {
  /** As it is, with the way back. */
  readonly lesson: Lesson;
  /** As the figure is drawn: before the way back. */
  readonly drawn: Lesson;
  readonly layout: NetworkLayout;
  readonly shape: FigureShape;
  /** By how much, as the address has it. */
  readonly size: string;
}

/** The changes that the picture shows; undefined where there is nothing to nudge. */
export function changesIn({ lesson, size }: NudgedPicture): ShownNudge | undefined {
  const nudge: NudgeOf | undefined = nudgeOf(lesson);
  const read = readNudge(size);
  return nudge && read !== undefined ? shownChanges(lesson, nudge, read) : undefined;
}
