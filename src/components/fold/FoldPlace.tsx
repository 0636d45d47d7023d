import type { Stop } from '../../state';
import { useText } from '../context';
import { phaseClass } from '../layerNames';
import type { Lesson } from '../lesson';
import { foldPlace } from './foldText';

export interface FoldPlaceProps {
  readonly lesson: Lesson;
  readonly fold: Stop;
}

/** The phase, and which of all steps the fold has. */
export function FoldPlace({ lesson, fold }: FoldPlaceProps) {
  const text = useText();
  return (
    <p className={`derivation-place ${phaseClass(fold.steps[0].phase)}`}>
      {foldPlace(lesson, fold, text)}
    </p>
  );
}
