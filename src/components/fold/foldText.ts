import type { Stop } from '../../state';
import { endOf } from '../../state';
import type { Translate } from '../../text';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { foldNames } from './foldNames';

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

/** A fold as it is said once it is come to. */
export const foldSentence = (lesson: Of, fold: Stop, text: Translate): string =>
  text('fold.announce', {
    place: foldPlace(lesson, fold, text),
    title: foldTitle(lesson, fold, text),
  });
