import type { PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { type WorkedLine, workedLines } from '../../notation';
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

/** The lines by phase, of those steps whose value has been shown by now; a matrix once all of it has been. */
export function workedSoFar(lesson: Lesson): readonly Worked[] {
  const { trace, notation, phases, steps } = lesson;
  const isReached = (id: QuantityId): boolean => isKnown(lesson, id);
  return phases
    .map(({ id: phase }): Worked => {
      const ids = steps.filter((step) => step.phase === phase && isReached(step.id));
      const lines = workedLines(
        trace,
        phase,
        ids.map(({ id }) => id),
        notation,
        matricesOf(lesson),
      );
      return { phase, lines: lines.filter((line) => quantitiesOf(line).every(isReached)) };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** All that these lines work out. */
export const workedOut = (worked: readonly Worked[]): ReadonlySet<QuantityId> =>
  new Set(worked.flatMap(({ lines }) => lines.flatMap(quantitiesOf)));
