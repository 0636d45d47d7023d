import {
  type ActivationName,
  type GeneralTrace,
  type MethodName,
  parseId,
  type Quantity,
  type QuantityId,
  type QuantityRole,
  TOTAL_ERROR,
  type UpdateForm,
} from '../engine';
import { activationOf, DEFAULT_ACTIVATION } from '../engine/activations';
import { type BiasFormName, DEFAULT_BIAS_FORM } from '../engine/conventions';
import { meanedSum } from '../engine/expressions';
import { withoutExample } from '../engine/ids';
import { LOSSES, type Loss } from '../engine/losses';
import type { Naming } from '../engine/naming';
import { quantityOf } from './notation';
import { symbolText } from './symbols';

/** What kind of step a quantity is to a learner: each has its own words in the catalogue. */
export type StepKind =
  | 'net'
  | 'output'
  | 'error'
  | 'totalError'
  | 'errorByOutput'
  | 'slope'
  | 'delta'
  | 'outputWeight'
  | 'hiddenWeight'
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
  | 'weightByDelta'
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

/** The kind of a step, and the names that its words are about. */
export interface Explanation {
  readonly kind: StepKind;
  readonly values: {
    /** The neuron it is about, by the example's name, and whether that is an output neuron. */
    readonly neuron: string;
    readonly layer: 'hidden' | 'output';
    /** Whether it is the output layer, and takes in a hidden one. */
    readonly behind: 'hidden' | 'nothing';
    /** The parameter or other quantity it is worked out for. */
    readonly by: string;
    /** The output neuron whose error it is. */
    readonly output: string;
    readonly shared: 'yes' | 'no';
    /** How many outputs there are, and how many neurons the layer that it is about has. */
    readonly outputs: number;
    readonly neurons: number;
    /** Whether the targets of a softmax add up to 1, as the shares of one answer do. */
    readonly targets: 'whole' | 'any';
    /** Where the update takes several examples: how many, and how what is theirs is put together. */
    readonly examples: number;
    readonly reduce: 'mean' | 'sum';
    /** How what is of each output makes it: the total error, or a derivative of that. */
    readonly together: 'sum' | 'mean';
    /** Whether the steepness of the neuron's sigmoid is 1, as where nothing is said of it. */
    readonly steepness: 'usual' | 'other';
    /** How biases are written. */
    readonly bias: BiasFormName;
    /** What the neuron does with its net input. */
    readonly activation: ActivationName;
    /** What δ is, where the update is written by it. */
    readonly delta: UpdateForm['delta'];
    /** How many neurons take in what the neuron gives. */
    readonly next: number;
    readonly parameter: 'weight' | 'bias';
    /** With which sign the step goes along δ: with the other, where what is written for a bias is its opposite. */
    readonly sign: 'plus' | 'minus';
  };
}

export function explain(trace: GeneralTrace, id: QuantityId, naming: Naming): Explanation {
  const found = quantityOf(trace, id);
  const { role } = found;
  const { batch, forward, wiring } = trace.structure;
  // What a layer shares is named by its letter.
  const neuron = role.neuron ?? role.layer ?? '';
  const layer = layerOf(trace, role);
  const isOutput = layer !== undefined && layer === forward.layers.at(-1);
  const neurons = layer?.neurons.length ?? 1;
  const activation = activationOf(layer ?? { activation: DEFAULT_ACTIVATION });
  return {
    kind: inThisNetwork(trace, found, kindOf(found, trace)),
    values: {
      neuron: naming.neurons[neuron] ?? neuron,
      layer: isOutput ? 'output' : 'hidden',
      behind: isOutput && forward.layers.length > 1 ? 'hidden' : 'nothing',
      by: symbolText(subjectOf(found), naming),
      output: naming.neurons[outputOf(trace, role)] ?? '',
      together: meanedSum(found.expression) === undefined ? 'sum' : 'mean',
      steepness: layer?.constants?.steepness === undefined ? 'usual' : 'other',
      activation: activation.name,
      bias: wiring.bias ?? DEFAULT_BIAS_FORM,
      // A layer of a single neuron has its bias to itself.
      shared: neurons > 1 && wiring.sharedBiases ? 'yes' : 'no',
      outputs: forward.layers.at(-1)?.neurons.length ?? 1,
      neurons,
      targets:
        forward.targetsAddUp === true || activation.probability !== 'shares' ? 'whole' : 'any',
      examples: batch?.examples ?? 1,
      reduce: batch?.reduce ?? 'mean',
      delta: trace.structure.form.delta,
      next: (layer && forward.layers[forward.layers.indexOf(layer) + 1]?.neurons.length) ?? 0,
      parameter: parameterKind(trace, role),
      sign: signAlongDelta(trace, role),
    },
  };
}

/**
 * What the words of a step are about: the parameter whose derivative, new value or running mean it is; as it is
 * called where there is one example, since they are true in each.
 */
function subjectOf({ id, role }: Quantity): QuantityId {
  switch (role.kind) {
    case 'derivative':
      return withoutExample(role.by);
    case 'corrected':
      return statesParameter(role.of);
    case 'change':
      return role.of;
    case 'state':
      // As a given it is about itself.
      return role.newOf === undefined ? id : role.of;
    default:
      return withoutExample(role.newOf ?? id);
  }
}

function statesParameter(state: QuantityId): QuantityId {
  const parts = parseId(state);
  return parts.kind === 'state' ? parts.of : state;
}

const layerOf = (trace: GeneralTrace, { layer }: QuantityRole) =>
  trace.structure.forward.layers.find(({ letter }) => letter === layer);

/** The output neuron whose error it is, or is differentiated. */
function outputOf({ structure }: GeneralTrace, role: QuantityRole): string {
  const of = role.kind === 'derivative' ? structure.forward.roles.get(role.of) : role;
  return of?.neuron ?? '';
}

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
    case 'outputWeight':
    case 'hiddenWeight':
      if (found.expression.kind === 'product' && found.expression.factors.length === 2) {
        return 'weightByDelta';
      }
      return isTwo ? kind : 'outputWeight';
    case 'hiddenOut':
      return isTwo ? kind : 'pathsOut';
    default:
      return kind;
  }
}

function parameterKind(
  { structure }: Pick<GeneralTrace, 'structure'>,
  role: QuantityRole,
): 'weight' | 'bias' {
  const of = role.kind === 'change' ? role.of : role.kind === 'derivative' ? role.by : role.newOf;
  return structure.forward.roles.get(of ?? '')?.kind === 'bias' ? 'bias' : 'weight';
}

function signAlongDelta(trace: GeneralTrace, role: QuantityRole): 'plus' | 'minus' {
  const { form, forward } = trace.structure;
  const isTurned = parameterKind(trace, role) === 'bias' && forward.bias?.sign === -1;
  return (form.delta === 'opposite') === isTurned ? 'minus' : 'plus';
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
  const { kind, role, phase } = found;
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
      return derivativeKind(kind, phase, structure.forward.roles, role);
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
  phase: Quantity['phase'],
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
  if (below === 'weight') return phase === 'backward.o' ? 'outputWeight' : 'hiddenWeight';
  if (kind === 'local') return 'errorByOutput';
  return of === TOTAL_ERROR ? 'hiddenOut' : 'pathError';
}
