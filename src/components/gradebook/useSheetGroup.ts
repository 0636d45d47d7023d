import type { GeneralTrace, QuantityId } from '../../engine';
import { EXAMPLES, type Example, findExample } from '../../examples';
import type { Notation } from '../../notation';
import { addressTo, traceOf } from '../../state';
import type { SheetGroup } from '../../state/gradebook/sheetResults';
import { traceInForm } from '../../state/handIn/workTrace';
import { useNotation } from '../lesson';

/** What the works of one kind of sheet are about, and how it is written. */
export interface GroupInWords {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  /** The address of a quantity's step on the projector: with the numbers of all, where all have the same. */
  readonly toProjector: (at: QuantityId) => string;
}

export function useSheetGroup(group: SheetGroup | undefined): GroupInWords {
  const example = (group && findExample(group.exampleId)) ?? (EXAMPLES[0] as Example);
  const trace = group ? traceInForm(group.problem, group.form) : traceOf(example.problem);
  const notation = useNotation(example, trace);
  return {
    trace,
    notation,
    toProjector: (at) =>
      addressTo({
        ...{ view: 'step', layout: 'projector', exampleId: example.id, at },
        ...(group && { settings: group.form, isInForm: true }),
        ...(group?.isOneProblem
          ? { problem: group.problem, isExact: true }
          : { network: trace.problem }),
      }),
  };
}
