import type { PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { type WorkedLine, workedLines } from '../../notation';
import { reachedWith } from '../derivation/reachedMatrices';
import { isKnown } from '../isKnown';
import type { Lesson } from '../lesson';

/** What has been worked out of a phase. */
export interface Worked {
  readonly phase: PhaseId;
  readonly lines: readonly WorkedLine[];
}

/** How matrices are written, where they are what the learner has chosen. */
export const matricesOf = ({ settings }: Lesson): MatrixChoices | undefined =>
  settings.form === 'matrix' ? settings : undefined;

/** The quantities that a line works out. */
const quantitiesOf = ({ id, matrix }: WorkedLine): readonly QuantityId[] =>
  matrix?.block.entries.flat().filter((entry) => typeof entry === 'string') ?? [id];

/** Whether the value of a quantity, or of what is the same in the example in view, has been shown by now. */
export const isWorkedOut = (lesson: Lesson, id: QuantityId): boolean =>
  isKnown(lesson, reachedWith(lesson, id));

/** The lines by phase, of those steps whose value has been shown by now; what is to come of a matrix by its symbol. */
export function workedSoFar(lesson: Lesson): readonly Worked[] {
  const { trace, notation, phases, steps } = lesson;
  return phases
    .map(({ id: phase }): Worked => {
      const ids = steps.flatMap((step) =>
        step.phase === phase && isKnown(lesson, step.id) ? [step.id] : [],
      );
      const isHeld = (id: QuantityId): boolean => !isWorkedOut(lesson, id);
      return {
        phase,
        lines: workedLines(trace, phase, ids, notation, matricesOf(lesson), isHeld),
      };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** All that these lines have worked out by now. */
export const workedOut = (lesson: Lesson, worked: readonly Worked[]): ReadonlySet<QuantityId> =>
  new Set(
    worked
      .flatMap(({ lines }) => lines.flatMap(quantitiesOf))
      .filter((id) => isWorkedOut(lesson, id)),
  );
