import type { GeneralTrace, Quantity, QuantityId } from '../../engine';
import { type Notation, quantityOf } from '../notation';
import { backwardCase } from './backwardCases';
import { forwardCase } from './forwardCases';
import { renewedCase } from './renewedCases';
import type { Case, CaseOf } from './shared';
import { updateCase } from './updateCases';

export type { Case, CaseKind } from './shared';

/**
 * What there is to say of a step with these very numbers, for the message `case.<kind>`; undefined where nothing is.
 * Every claim is read off the trace, and of what the update has not reached by then, none is made.
 */
export function caseOf(trace: GeneralTrace, id: QuantityId, notation: Notation): Case | undefined {
  const found = quantityOf(trace, id);
  if (found.kind === 'given' || !Number.isFinite(found.value)) return undefined;
  const subject: CaseOf = { trace, found, notation };
  const made = rooms(found).map((room) => room(subject))[0];
  return made !== undefined && isKnown(made) ? made : undefined;
}

type Room = (subject: CaseOf) => Case | undefined;

function rooms({ role, kind }: Quantity): readonly Room[] {
  if (role.kind === 'derivative' || role.kind === 'delta') return [backwardCase];
  if (role.kind === 'state' || role.kind === 'corrected' || role.kind === 'change') {
    return [updateCase];
  }
  if (kind === 'update') return [updateCase];
  return [role.newOf === undefined ? forwardCase : renewedCase];
}

/** A number that left the range of a double is no ground for a claim. */
const isKnown = ({ values }: Case): boolean =>
  Object.values(values).every((value) => !/[∞?]/.test(String(value)));
