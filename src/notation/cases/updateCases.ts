import { derivativeId, LEARNING_RATE, type QuantityId, TOTAL_ERROR } from '../../engine';
import { type Case, type CaseOf, called, growsBy, said } from './shared';

/** What there is to say of a step: which way the parameter goes, and how far. */
export function updateCase(subject: CaseOf): Case | undefined {
  const { trace, found, notation } = subject;
  const { role, value } = found;
  switch (role.kind) {
    case 'state':
      return state(subject);
    case 'corrected': {
      const kept = trace.quantities.get(found.dependsOn[0] ?? '')?.value;
      if (kept === undefined || kept === 0) return undefined;
      return { kind: 'corrected', values: { times: said(value / kept, notation) } };
    }
    case 'change':
      return moved(subject, role.of, value);
    default: {
      const parameter = role.newOf;
      const old = parameter === undefined ? undefined : trace.quantities.get(parameter)?.value;
      if (parameter === undefined || old === undefined) return undefined;
      return moved(subject, parameter, value - old);
    }
  }
}

function moved({ trace, notation }: CaseOf, parameter: QuantityId, step: number): Case {
  const slope = trace.quantities.get(derivativeId(TOTAL_ERROR, parameter))?.value;
  const isDownhill = trace.value(LEARNING_RATE) > 0 && slope !== undefined && step * slope < 0;
  const isUphill = trace.value(LEARNING_RATE) > 0 && slope !== undefined && step * slope > 0;
  return {
    kind: 'update',
    values: {
      by: called(parameter, notation),
      direction: step > 0 ? 'up' : step < 0 ? 'down' : 'same',
      size: said(Math.abs(step), notation),
      // Its derivative alone says so, or what was kept of the updates before outweighs it.
      slope: isDownhill ? growsBy(slope) : isUphill ? 'against' : 'none',
    },
  };
}

/** What a method keeps, beside what it kept before. */
function state({ trace, found, notation }: CaseOf): Case | undefined {
  const { role, value } = found;
  const old = role.newOf === undefined ? undefined : trace.quantities.get(role.newOf)?.value;
  if (old === undefined) return undefined;
  const direction = value > old ? 'up' : value < old ? 'down' : 'same';
  return {
    kind: 'state',
    values: { direction, old: said(old, notation), start: old === 0 ? 'yes' : 'no' },
  };
}
