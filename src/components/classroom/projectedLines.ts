import { matrixLineOf, showStep } from '../../notation';
import type { Reveal } from '../../state';
import { reachedMatrices } from '../derivation/reachedMatrices';
import { shownId } from '../derivation/shownId';
import type { Lesson } from '../lesson';

/** One line of the projected formula, as TeX, and with which reveal it comes. */
export interface ProjectedLine {
  readonly reveal: Reveal;
  readonly tex: string;
}

/** The one formula of a step: in symbols, with its numbers in place, and its value. */
export function projectedLines(lesson: Lesson): readonly ProjectedLine[] {
  const { trace, notation, settings } = lesson;
  const id = shownId(lesson);
  if (settings.form === 'matrix') {
    const line = matrixLineOf(reachedMatrices(lesson), id);
    if (line !== undefined) {
      return [
        { reveal: 'formula', tex: line.symbols },
        { reveal: 'numbers', tex: `= ${line.numbers}` },
        { reveal: 'value', tex: line.result },
      ];
    }
  }
  const { subject, lines, value } = showStep(trace, id, notation);
  const [line] = lines;
  return [
    { reveal: 'formula', tex: `${subject} = ${line?.symbols ?? ''}` },
    { reveal: 'numbers', tex: `= ${line?.numbers ?? ''}` },
    ...(value === undefined ? [] : [{ reveal: 'value' as const, tex: value }]),
  ];
}
