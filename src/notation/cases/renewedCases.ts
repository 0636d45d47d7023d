import { LEARNING_RATE, type QuantityId } from '../../engine';
import { besideOf } from './besideOf';
import { type Case, type CaseOf, percentOf, said } from './shared';

/** What there is to say of the forward pass after the update: each value beside that from before. */
export function renewedCase(subject: CaseOf): Case | undefined {
  const { trace, found, notation } = subject;
  const { role, value } = found;
  const old = role.newOf === undefined ? undefined : trace.quantities.get(role.newOf)?.value;
  if (old === undefined || !Number.isFinite(old)) return undefined;
  const isError = role.kind === 'error' || role.kind === 'totalError';
  const direction = value > old ? 'up' : value < old ? 'down' : 'same';
  const written = { direction, old: said(old, notation) };
  if (!isError) {
    return {
      kind: 'renewed',
      values: { ...written, target: '', nearer: 'none', ...nearer(subject, old) },
    };
  }
  return {
    kind: 'renewedError',
    values: {
      ...written,
      percent: old === 0 ? '' : percentOf((value - old) / old, notation),
      known: old === 0 ? 'no' : 'yes',
      judged: isJudged(subject) ? 'yes' : 'no',
    },
  };
}

/** Whether an output has come nearer to its target. */
function nearer({ trace, found, notation }: CaseOf, old: number): Partial<Case['values']> {
  const { role, value } = found;
  const target: QuantityId = role.kind === 'out' ? besideOf(trace, 'target', role) : '';
  const wanted = trace.quantities.get(target)?.value;
  if (wanted === undefined) return {};
  const [before, after] = [Math.abs(old - wanted), Math.abs(value - wanted)];
  const side = after < before ? 'nearer' : after > before ? 'further' : 'none';
  return { nearer: side, target: said(wanted, notation) };
}

/**
 * Whether it is what the update is for, and by the slope alone: downhill, the error falls unless the step is too long.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), § 4.3.
 */
function isJudged({ trace, found: { role } }: CaseOf): boolean {
  const { method } = trace.structure.wiring;
  return (
    role.kind === 'totalError' &&
    role.example === undefined &&
    method === 'gradientDescent' &&
    trace.value(LEARNING_RATE) > 0
  );
}
