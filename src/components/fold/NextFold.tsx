import type { Stop } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { FoldPlace } from './FoldPlace';
import { foldTitle } from './foldText';

export interface NextFoldProps {
  readonly lesson: Lesson;
  readonly fold: Stop;
}

/** A fold that comes next: its place, and what it is called. */
export function NextFold({ lesson, fold }: NextFoldProps) {
  const text = useText();
  return (
    <>
      <FoldPlace lesson={lesson} fold={fold} />
      <p className="presenter-next-name">{foldTitle(lesson, fold, text)}</p>
    </>
  );
}
