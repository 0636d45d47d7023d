import type { Expression, QuantityId } from '../../engine';
import { FLAT_SLOPE } from '../../engine/activations';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { besideOf } from './besideOf';
import { gradientCase } from './gradientCases';
import { pullOf } from './pull';
import {
  type Case,
  type CaseOf,
  called,
  growsBy,
  missOf,
  neuronName,
  percentOf,
  said,
} from './shared';
import { termsIn } from './terms';

/** What there is to say of a derivative, or of a δ. */
export function backwardCase(subject: CaseOf): Case | undefined {
  const { trace, found } = subject;
  const { role, kind } = found;
  if (role.kind === 'delta') return delta(subject);
  if (role.kind !== 'derivative') return undefined;
  const kindOf = (id: QuantityId) => trace.quantities.get(id)?.role.kind;
  const [of, by] = [kindOf(role.of), kindOf(role.by)];
  if (of === 'out') return slope(subject);
  if (by === 'net') return of === 'totalError' ? delta(subject) : undefined;
  if (by === 'weight' || by === 'bias') return gradientCase(subject);
  if (by !== 'out' || (of !== 'error' && of !== 'totalError')) return undefined;
  if (kind === 'local') return errorByOutput(subject);
  return of === 'error' ? path(subject) : paths(subject);
}

/** Too high means that more output is more error; where the slope says otherwise (of a share), that alone is said. */
function errorByOutput(subject: CaseOf): Case {
  const { found, notation } = subject;
  const grows = growsBy(found.value);
  const beside = sideOf(subject);
  return {
    kind: 'errorByOutput',
    values: {
      neuron: neuronName(found.role.neuron, notation),
      grows,
      side: beside?.side ?? 'none',
      out: beside?.out ?? '',
      target: beside?.target ?? '',
    },
  };
}

/** On which side of its target the output is, where that is what the sign of the slope by it, or by its net, says. */
function sideOf({ trace, found, notation }: CaseOf, turned = 1) {
  const { role } = found;
  const [out, target] = [besideOf(trace, 'out', role), besideOf(trace, 'target', role)];
  const beside = missOf(trace, out, target, notation);
  const grows = growsBy(found.value * turned);
  const says = { high: 'more', low: 'less', on: 'none' } as const;
  return beside !== undefined && says[beside.side] === grows ? beside : undefined;
}

/** How much of a change of the net input gets through. */
function slope({ found, notation }: CaseOf): Case | undefined {
  const { value } = found;
  if (value < 0) return undefined;
  const size =
    value === 0
      ? 'none'
      : value < FLAT_SLOPE
        ? 'flat'
        : value < 1
          ? 'part'
          : value === 1
            ? 'whole'
            : 'more';
  const values = { neuron: neuronName(found.role.neuron, notation), size };
  return {
    kind: 'slope',
    values: { ...values, percent: percentOf(value, notation), times: said(value, notation) },
  };
}

/** Which way the error goes with the net input; of an output because it is too high or too low. */
function delta(subject: CaseOf): Case {
  const { trace, found, notation } = subject;
  const turned = found.role.kind === 'delta' ? -1 : 1;
  const isOutput = found.role.layer === trace.structure.forward.layers.at(-1)?.letter;
  const beside = isOutput ? sideOf(subject, turned) : undefined;
  const sign = found.value > 0 ? 'positive' : found.value < 0 ? 'negative' : 'zero';
  return {
    kind: 'delta',
    values: {
      neuron: neuronName(found.role.neuron, notation),
      sign,
      grows: growsBy(found.value * turned),
      side: beside?.side ?? 'none',
    },
  };
}

/** One path's share: the sign of δ by that of the weight. */
function path({ trace, found, notation }: CaseOf): Case | undefined {
  const { role } = found;
  const lead = quantitiesIn(leadOf(trace.structure, found)).flatMap(
    (id) => trace.quantities.get(id) ?? [],
  );
  const weight = lead.find((part) => part.role.kind === 'weight');
  const back = lead.find((part) => part.role.kind === 'derivative');
  if (role.kind !== 'derivative' || weight === undefined || back === undefined) return undefined;
  const cause =
    back.value === 0
      ? 'back'
      : weight.value === 0
        ? 'weight'
        : back.value * weight.value > 0
          ? 'alike'
          : 'unlike';
  // A product of two that are not 0 may be too small for a double.
  if (found.value === 0 && cause !== 'back' && cause !== 'weight') return undefined;
  return {
    kind: 'path',
    values: {
      neuron: neuronName(role.neuron, notation),
      output: neuronName(trace.quantities.get(role.of)?.role.neuron, notation),
      weight: called(weight.id, notation),
      grows: growsBy(found.value),
      cause,
    },
  };
}

/** Whether the paths pull the same way, and how much they leave of one another. */
function paths({ trace, found, notation }: CaseOf): Case {
  const pull = pullOf(
    termsIn(trace, sumIn(leadOf(trace.structure, found))).map(({ value }) => value),
  );
  // What is known to add up to 0 is 0, but for the rounding of its terms.
  const isNothing = pull.together === 'opposite' && found.value === 0;
  return {
    kind: 'paths',
    values: {
      neuron: neuronName(found.role.neuron, notation),
      grows: growsBy(found.value),
      together: isNothing ? 'cancel' : pull.together,
      percent: percentOf(pull.left, notation),
    },
  };
}

const sumIn = (expression: Expression): Expression =>
  expression.kind === 'product'
    ? (expression.factors.find(({ kind }) => kind === 'sum') ?? expression)
    : expression;
