import type { GeneralTrace, MethodName, Quantity, QuantityId, QuantityRole } from '../engine';
import { activationOf, DEFAULT_ACTIVATION } from '../engine/activations';
import { LOSSES, type Loss } from '../engine/losses';

/** What kind of step a quantity is to a learner: each has its own words in the catalogue. */
export type StepKind =
  | 'net'
  | 'output'
  | 'error'
  | 'totalError'
  | 'errorByOutput'
  | 'slope'
  | 'delta'
  | 'weight'
  | 'pathError'
  | 'hiddenOut'
  | 'bias'
  | 'netByWeight'
  | 'netByOutput'
  | 'netByBias'
  | 'given'
  | 'activated'
  | 'activatedSlope'
  | Loss['words']['error']
  | 'cancelled'
  | 'outputDelta'
  | 'cancelledDelta'
  | 'hiddenDelta'
  | 'gradientByDelta'
  | 'weightChange'
  | 'biasChange'
  | 'deltaVelocity'
  | 'stepAdded'
  | 'pathsOut'
  | 'update'
  | 'velocity'
  | 'meanGradient'
  | 'meanSquare'
  | 'corrected'
  | 'momentumUpdate'
  | 'nesterovUpdate'
  | 'rmspropUpdate'
  | 'adamUpdate'
  | 'newNet'
  | 'newOutput'
  | 'newError'
  | 'newTotalError'
  | 'batchError'
  | 'batchGradient'
  | 'newBatchError';

/** The kind of a quantity's step, by whose words it is explained in the network that it is of. */
export const stepKindOf = (trace: GeneralTrace, found: Quantity): StepKind =>
  inThisNetwork(trace, found, kindOf(found, trace));

/** The layer that a quantity is of. */
export const layerOf = (trace: GeneralTrace, { layer }: QuantityRole) =>
  trace.structure.forward.layers.find(({ letter }) => letter === layer);

/** Where the words for sigmoids, squares and two outputs do not fit, those that do. */
function inThisNetwork(trace: GeneralTrace, found: Quantity, kind: StepKind): StepKind {
  const { layers, loss } = trace.structure.forward;
  const { words } = activationOf(layerOf(trace, found.role) ?? { activation: DEFAULT_ACTIVATION });
  const isTwo = layers.length === 2 && layers.at(-1)?.neurons.length === 2;
  switch (kind) {
    case 'output':
      return words.output;
    case 'newOutput':
      return words.output === 'output' ? kind : words.output;
    case 'slope':
      return words.slope;
    case 'error':
      return LOSSES[loss].words.error;
    case 'newError':
      return LOSSES[loss].words.error === 'error' ? kind : LOSSES[loss].words.error;
    case 'delta':
      return found.kind === 'cancelled' ? 'cancelled' : kind;
    case 'hiddenOut':
      return isTwo ? kind : 'pathsOut';
    default:
      return kind;
  }
}

/** Whether a step, or a derivative, is of a weight or of what is written for a bias. */
export function parameterKind(
  { structure }: Pick<GeneralTrace, 'structure'>,
  role: QuantityRole,
): 'weight' | 'bias' {
  const of = role.kind === 'change' ? role.of : role.kind === 'derivative' ? role.by : role.newOf;
  return structure.forward.roles.get(of ?? '')?.kind === 'bias' ? 'bias' : 'weight';
}

const STATE_STEPS = { v: 'velocity', m: 'meanGradient', s: 'meanSquare' } as const;

/** A method's own way from what it keeps to the new parameter. */
const UPDATE_STEPS = {
  gradientDescent: 'update',
  momentum: 'momentumUpdate',
  nesterov: 'nesterovUpdate',
  rmsprop: 'rmspropUpdate',
  adam: 'adamUpdate',
} as const satisfies Record<MethodName, StepKind>;

/** The step that gradient descent takes, in words of its own; that of another method in the method's. */
function changeKind({ structure }: Pick<GeneralTrace, 'structure'>, found: Quantity): StepKind {
  const own = UPDATE_STEPS[structure.wiring.method];
  if (own !== 'update') return own;
  return parameterKind({ structure }, found.role) === 'bias' ? 'biasChange' : 'weightChange';
}

/** Of an output that is left of what cancelled, or of a hidden neuron. */
function deltaKind({ structure }: GeneralTrace, { role, lines = [] }: Quantity): StepKind {
  const isOutput = role.layer === structure.forward.layers.at(-1)?.letter;
  if (!isOutput) return 'hiddenDelta';
  return lines.some(({ rules }) => rules.includes('cancel')) ? 'cancelledDelta' : 'outputDelta';
}

function kindOf(found: Quantity, trace: GeneralTrace): StepKind {
  const { structure } = trace;
  const { kind, role } = found;
  const isNew = role.newOf !== undefined;
  const isByDelta = structure.form.delta !== 'none';
  if (kind === 'delta') return deltaKind(trace, found);
  if (kind === 'change') return changeKind(trace, found);
  if (kind === 'gradient') return 'gradientByDelta';
  if (kind === 'update' && isByDelta) return 'stepAdded';
  if (kind === 'batchGradient') return 'batchGradient';
  if (kind === 'batchError') return isNew ? 'newBatchError' : 'batchError';
  switch (role.kind) {
    case 'derivative':
      return derivativeKind(kind, structure.forward.roles, role);
    case 'corrected':
      return 'corrected';
    case 'net':
      return isNew ? 'newNet' : 'net';
    case 'out':
      return isNew ? 'newOutput' : 'output';
    case 'error':
      return isNew ? 'newError' : 'error';
    case 'totalError':
      return isNew ? 'newTotalError' : 'totalError';
    case 'state':
      if (!isNew) return 'given';
      return role.letter === 'v' && isByDelta ? 'deltaVelocity' : STATE_STEPS[role.letter];
    default:
      return isNew ? UPDATE_STEPS[structure.wiring.method] : 'given';
  }
}

function derivativeKind(
  kind: Quantity['kind'],
  roles: GeneralTrace['structure']['forward']['roles'],
  { of, by }: { readonly of: QuantityId; readonly by: QuantityId },
): StepKind {
  const [above, below] = [roles.get(of)?.kind, roles.get(by)?.kind];
  if (above === 'net') {
    if (below === 'weight') return 'netByWeight';
    return below === 'bias' ? 'netByBias' : 'netByOutput';
  }
  if (above === 'out') return 'slope';
  if (below === 'net') return 'delta';
  if (below === 'bias') return 'bias';
  if (below === 'weight') return 'weight';
  if (kind === 'local') return 'errorByOutput';
  return above === 'totalError' ? 'hiddenOut' : 'pathError';
}
