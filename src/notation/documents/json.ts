import type { AnyProblem, AnyTrace, Expression, PhaseId, QuantityId } from '../../engine';
import { publishedForm } from '../../engine/network';
import { expressionText } from '../index';
import { type Notation, quantityOf } from '../notation';
import { definitionsUpTo } from '../sections';
import { symbolText } from '../symbols';

/** An update as data. docs/formats.md describes it; what it says holds for every file of this version. */
export interface UpdateFile {
  readonly format: 'backstep-update';
  readonly version: 1;
  readonly example: string;
  /** The numbers that everything follows from. */
  readonly problem: AnyProblem;
  readonly phases: readonly { readonly id: PhaseId; readonly steps: readonly QuantityId[] }[];
  /** In the order in which they are worked out: each stands after all that it depends on. */
  readonly quantities: readonly {
    readonly id: QuantityId;
    /** What the example calls it. */
    readonly name: string;
    readonly phase: PhaseId | 'given';
    /** As plain text; absent for what is given. */
    readonly formula?: string;
    /** As a tree; absent for what is given. */
    readonly expression?: Expression;
    readonly dependsOn: readonly QuantityId[];
    /** In full: reading it gives the same double. Null where it has left the range of a double. */
    readonly value: number | null;
  }[];
}

export function jsonDocument(
  trace: AnyTrace,
  notation: Notation,
  example: string,
  upTo?: QuantityId,
): string {
  const definitions = definitionsUpTo(trace, upTo);
  const ids = new Set(definitions.map(({ id }) => id));
  const file: UpdateFile = {
    format: 'backstep-update',
    version: 1,
    example,
    problem: publishedForm(trace.problem),
    phases: trace.phases
      .map(({ id, steps }) => ({ id, steps: steps.filter((step) => ids.has(step)) }))
      .filter(({ steps }) => steps.length > 0),
    quantities: definitions.map(({ id, kind, phase, expression, dependsOn }) => {
      const { value } = quantityOf(trace, id);
      return {
        id,
        name: symbolText(id, notation.naming),
        phase,
        ...(kind === 'given'
          ? {}
          : { formula: expressionText(expression, notation.naming, notation), expression }),
        dependsOn,
        value: Number.isFinite(value) ? value : null,
      };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
