import { netId, type QuantityId, TOTAL_ERROR } from '../../engine';
import { ofExample } from '../../engine/update';
import type { Lesson } from '../lesson';

/** A number to be nudged, and the quantity that the step at hand says it changes. */
export interface NudgeOf {
  readonly by: QuantityId;
  readonly of: QuantityId;
}

/**
 * What the step at hand asks to be nudged: of a derivative what it is by, of a new value or a step the parameter, else
 * the quantity itself, if it comes before the error. None of several steps at once, and where working is left out for what is given midway.
 */
export function nudgeOf({
  trace: { structure },
  place: { at },
  step,
  fold,
}: Pick<Lesson, 'trace' | 'place' | 'step' | 'fold'>): NudgeOf | undefined {
  const role = structure.definitions.get(at)?.role;
  if (structure.midway || role === undefined || fold) return undefined;
  const inError = (by: QuantityId): NudgeOf => ({ by, of: TOTAL_ERROR });
  switch (role.kind) {
    case 'derivative':
      return role;
    case 'delta': {
      const own = (id: QuantityId): QuantityId => ofExample(structure, id, role.example ?? 1);
      return { by: own(netId(role.neuron)), of: own(TOTAL_ERROR) };
    }
    case 'change':
      return inError(role.of);
    case 'weight':
    case 'bias':
      return inError(role.newOf ?? at);
    case 'input':
    case 'target':
      return inError(at);
    case 'net':
    case 'out':
    case 'error':
      // While the forward pass goes on, nothing that comes after it is there to be changed.
      return role.newOf === undefined && step.phase !== 'forward' ? inError(at) : undefined;
    default:
      return undefined;
  }
}
