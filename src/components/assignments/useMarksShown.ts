import { useEffect, useReducer } from 'react';
import { type MarksShown, marksAreShown } from '../../state';
import { useClock } from '../clock';

/** Whether marks are shown now; what is drawn follows when the moment comes, and not before. */
export function useMarksShown(marks: MarksShown): boolean {
  const clock = useClock();
  const areShown = marksAreShown(marks, clock.now());
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const isTimed = 'at' in marks;
  useEffect(() => {
    if (!isTimed) return undefined;
    return clock.everySecond(() => {
      if (marksAreShown(marks, clock.now()) !== areShown) draw();
    });
  }, [clock, marks, isTimed, areShown]);
  return areShown;
}
