import { writeSaved } from '../kept/saved';
import { type Lecture, NO_LECTURE } from '../lecture';
import { NO_PROGRESS } from '../practice/progress';
import type { TutorStore } from '../tutor';
import type { Tutor } from '../tutorState';
import { contentOf } from './content';

/** What windows of a pair have in common, in parts that can be changed apart from each other. */
const PARTS = [
  'numbers',
  'place',
  'view',
  'settings',
  'practice',
  'blank',
  'timer',
  'asked',
] as const;
export type StatePart = (typeof PARTS)[number];
export type StateParts = Readonly<Record<StatePart, string>>;

/** What of a lecture both windows have. */
type SharedLecture = Omit<Lecture, 'isOpening'>;

/** The parts of a state, as `writeSaved` writes it, and of a lecture. Colours stay each window's own. */
export function partsOf(saved: string, { isBlank, timer, asked }: SharedLecture): StateParts {
  const { exampleId, work, place, view, query, settings, practice } = JSON.parse(saved);
  const parts = {
    numbers: [exampleId, work],
    place,
    view: [view, query],
    settings: { ...settings, theme: undefined },
    practice,
    blank: isBlank,
    timer: { ...NO_LECTURE.timer, ...timer },
    asked,
  } satisfies Record<StatePart, unknown>;
  const written = PARTS.map((part) => [part, contentOf(parts[part])]);
  return Object.fromEntries(written) as StateParts;
}

export const partsHere = (tutor: TutorStore): StateParts =>
  partsOf(writeSaved(tutor.getState()), tutor.getState().lecture);

export const isSameParts = (a: StateParts, b: StateParts): boolean =>
  PARTS.every((part) => a[part] === b[part]);

/** Of what was read of a saved state, the fields of those parts that are asked for. */
export const fieldsOf = (
  { exampleId, work, place, view, query, settings, practice }: Partial<Tutor>,
  isTaken: (part: StatePart) => boolean,
): Partial<Tutor> => ({
  ...(isTaken('numbers') && exampleId && work && { exampleId, work }),
  ...(isTaken('place') && place && { place }),
  ...(isTaken('view') && view && query && { view, query }),
  ...(isTaken('settings') && settings && { settings }),
  ...(isTaken('practice') && { practice: practice ?? NO_PROGRESS }),
});

/**
 * Whether a part is taken from there, where here and there have gone different ways from the same state: the
 * part that only one has changed is that one's, and one that both have changed is that of the first in rank.
 */
export const isFromThere = (
  part: StatePart,
  from: StateParts,
  here: StateParts,
  there: StateParts,
  isThereFirst: boolean,
): boolean => here[part] === from[part] || (there[part] !== from[part] && isThereFirst);
