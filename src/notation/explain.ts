import {
  type ActivationName,
  type GeneralTrace,
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
import type { Naming } from '../engine/naming';
import { quantityOf } from './notation';
import { layerOf, parameterKind, type StepKind, stepKindOf } from './stepKind';
import { symbolText } from './symbols';

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
    /** Whether the total error is the mean of the outputs’ errors. */
    readonly mean: 'yes' | 'no';
    /** Whether it is the first path that comes back to the hidden layer. */
    readonly first: 'yes' | 'no';
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
  const kind = stepKindOf(trace, found);
  return {
    kind,
    values: {
      neuron: naming.neurons[neuron] ?? neuron,
      layer: isOutput ? 'output' : 'hidden',
      behind: isOutput && forward.layers.length > 1 ? 'hidden' : 'nothing',
      by: symbolText(subjectOf(found), naming),
      output: naming.neurons[outputOf(trace, role)] ?? '',
      together: meanedSum(found.expression) === undefined ? 'sum' : 'mean',
      mean: isMean(trace) ? 'yes' : 'no',
      first: kind === 'pathError' && isFirstPath(trace, id) ? 'yes' : 'no',
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

function isMean({ structure: { forward, one } }: GeneralTrace): boolean {
  const total = (one?.forward ?? forward).expressions.get(TOTAL_ERROR);
  return total !== undefined && meanedSum(total) !== undefined;
}

function isFirstPath(trace: GeneralTrace, id: QuantityId): boolean {
  const first = trace.phases
    .flatMap(({ steps }) => steps)
    .find((step) => stepKindOf(trace, quantityOf(trace, step)) === 'pathError');
  return first === id;
}

function statesParameter(state: QuantityId): QuantityId {
  const parts = parseId(state);
  return parts.kind === 'state' ? parts.of : state;
}

/** The output neuron whose error it is, or is differentiated. */
function outputOf({ structure }: GeneralTrace, role: QuantityRole): string {
  const of = role.kind === 'derivative' ? structure.forward.roles.get(role.of) : role;
  return of?.neuron ?? '';
}

function signAlongDelta(trace: GeneralTrace, role: QuantityRole): 'plus' | 'minus' {
  const { form, forward } = trace.structure;
  const isTurned = parameterKind(trace, role) === 'bias' && forward.bias?.sign === -1;
  return (form.delta === 'opposite') === isTurned ? 'minus' : 'plus';
}
