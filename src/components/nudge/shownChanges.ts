import type { QuantityId } from '../../engine';
import { type Change, type NudgedForward, nudgedForward } from '../../engine/explore';
import { isKnown } from '../isKnown';
import type { Lesson } from '../lesson';
import { asFarAsCome } from './asFarAsCome';
import type { NudgeOf } from './nudgeOf';

/** A nudge as far as it can be shown. */
export interface ShownNudge {
  readonly found: NudgedForward;
  /** Its changes, the nudged number first, as far as the steps have come; of several examples, those of the one in view. */
  readonly changes: readonly Change[];
  /** Whether the quantity at the end of its way is among them. */
  readonly isWhole: boolean;
}

export function shownChanges(lesson: Lesson, { by, of }: NudgeOf, size: number): ShownNudge {
  const { definitions } = lesson.trace.structure;
  const come = asFarAsCome(lesson);
  const found = nudgedForward(lesson.trace, by, size, of);
  const isInView = (id: QuantityId): boolean => {
    const example = definitions.get(id)?.role.example;
    return example === undefined || lesson.shown === undefined || example === lesson.shown;
  };
  const changes = found.changes.filter(
    ({ id }) => id === by || (isInView(id) && isKnown(come, id)),
  );
  return { found, changes, isWhole: changes.at(-1)?.id === of };
}
