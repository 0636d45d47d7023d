import { speakQuantity } from '../../notation';
import { endOf, type Stop } from '../../state';
import type { Translate } from '../../text';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { sentences } from '../lists';
import { foldNames } from './foldNames';
import { isFoldLineAsked } from './isFoldLineAsked';

type Of = Pick<Lesson, 'trace' | 'notation' | 'phases' | 'steps'>;

/** What a fold is called: the same again, for what; in the check with what is new. */
export const foldTitle = (lesson: Of, fold: Stop, text: Translate): string =>
  text('fold.title', {
    names: foldNames(lesson, fold, text),
    pass: fold.steps[0].phase === 'check' ? 'again' : 'first',
  });

/** The phase, and which of all steps the fold has. */
export const foldPlace = ({ phases, steps }: Of, fold: Stop, text: Translate): string =>
  text('fold.place', {
    phase: phaseName(text, fold.steps[0].phase, phases),
    from: fold.steps[0].index + 1,
    to: endOf(fold).index + 1,
    count: fold.steps.length,
    steps: steps.length,
  });

/** As many sentences as anyone hears out. */
const MOST = 12;

/** A fold as it is said once it is come to (`isNew`); then, reveal by reveal, what is shown of its steps. */
export function foldSentence(lesson: Lesson, fold: Stop, text: Translate, isNew: boolean): string {
  if (isNew) {
    return text('fold.announce', {
      place: foldPlace(lesson, fold, text),
      title: foldTitle(lesson, fold, text),
    });
  }
  const { trace, place, notation } = lesson;
  const revealed = fold.steps.filter(({ id }) => isFoldLineAsked(lesson, id)).slice(0, MOST);
  return sentences(
    text,
    revealed.map(({ id }) => speakQuantity(trace, id, place.reveal, notation)),
  );
}
