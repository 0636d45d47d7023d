import {
  ACTIVATIONS,
  type ActivationName,
  type AnyTrace,
  DEFAULT_ACTIVATION,
  LOSSES,
  type MethodName,
  type Naming,
  parseId,
  type Quantity,
  type QuantityId,
  withoutExample,
} from '../engine';
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
  | 'crossError'
  | 'cancelled'
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
    /** What the neuron does with its net input. */
    readonly activation: ActivationName;
  };
}

export function explain(trace: AnyTrace, id: QuantityId, naming: Naming): Explanation {
  const found = quantityOf(trace, id);
  // The words are about a neuron or a weight, whichever example it is in.
  const plain = withoutExample(id);
  const parts = parseId(plain);
  const subject = subjectOf(plain);
  const { batch, forward } = trace.structure;
  const of = parts.kind === 'derivative' ? parts.of : subject;
  const neuron = neuronOf(parts.kind === 'derivative' && of.startsWith('net.') ? of : subject);
  const neurons = layerOf(trace, neuron)?.neurons.length ?? 1;
  const activation = ACTIVATIONS[layerOf(trace, neuron)?.activation ?? DEFAULT_ACTIVATION];
  return {
    kind: inThisNetwork(trace, found, neuron, kindOf(found, parts, trace.structure.wiring.method)),
    values: {
      neuron: naming.neurons[neuron] ?? neuron,
      layer: isOutput(trace, neuron) ? 'output' : 'hidden',
      by: symbolText(subject, naming),
      output: naming.neurons[neuronOf(of)] ?? '',
      activation: activation.name,
      // A layer of a single neuron has its bias to itself.
      shared: neurons > 1 && trace.structure.wiring.sharedBiases ? 'yes' : 'no',
      outputs: forward.layers.at(-1)?.neurons.length ?? 1,
      neurons,
      targets:
        forward.targetsAddUp === true || activation.probability !== 'shares' ? 'whole' : 'any',
      examples: batch?.examples ?? 1,
      reduce: batch?.reduce ?? 'mean',
    },
  };
}

/** What the words of a step are about: the parameter whose derivative, new value or running mean it is. */
function subjectOf(id: QuantityId): QuantityId {
  const parts = parseId(id);
  if (parts.kind === 'derivative') return parts.by;
  if (parts.kind === 'symbol') return id;
  // What is kept for the next update is about its parameter; as a given it is about itself.
  return parts.kind === 'state' ? id : withoutState(parts.of);
}

function withoutState(id: QuantityId): QuantityId {
  const parts = parseId(id);
  return parts.kind === 'state' ? parts.of : id;
}

/** The layer of a neuron, or the one that goes by this letter. */
const layerOf = (trace: AnyTrace, neuron: string) =>
  trace.structure.forward.layers.find(
    ({ letter, neurons }) => letter === neuron || neurons.some(({ name }) => name === neuron),
  );

/** Where the words for sigmoids, squares and two outputs do not fit, those that do. */
function inThisNetwork(trace: AnyTrace, found: Quantity, neuron: string, kind: StepKind): StepKind {
  const { layers, loss } = trace.structure.forward;
  const { words } = ACTIVATIONS[layerOf(trace, neuron)?.activation ?? DEFAULT_ACTIVATION];
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

/** 'h1' of net.h1, w.h1.x1 and b.h1. */
const neuronOf = (id: QuantityId): string => id.split('.')[1] ?? '';

const isOutput = (trace: AnyTrace, neuron: string): boolean => {
  const last = trace.structure.forward.layers.at(-1);
  return (
    last !== undefined &&
    (last.letter === neuron || last.neurons.some(({ name }) => name === neuron))
  );
};

const STATE_STEPS = { v: 'velocity', m: 'meanGradient', s: 'meanSquare' } as const;

/** A method's own way from what it keeps to the new parameter. */
const UPDATE_STEPS = {
  gradientDescent: 'update',
  momentum: 'momentumUpdate',
  nesterov: 'nesterovUpdate',
  rmsprop: 'rmspropUpdate',
  adam: 'adamUpdate',
} as const satisfies Record<MethodName, StepKind>;

function kindOf(found: Quantity, parts: ReturnType<typeof parseId>, method: MethodName): StepKind {
  if (parts.kind === 'corrected') return 'corrected';
  if (found.kind === 'batchGradient') return 'batchGradient';
  if (found.kind === 'batchError') return parts.kind === 'new' ? 'newBatchError' : 'batchError';
  if (parts.kind === 'derivative') return derivativeKind(found, parts.of, parts.by);
  if (parts.kind === 'new') {
    switch (found.kind) {
      case 'net':
        return 'newNet';
      case 'output':
        return 'newOutput';
      case 'error':
        return 'newError';
      case 'totalError':
        return 'newTotalError';
      case 'state': {
        const state = parseId(parts.of);
        return state.kind === 'state' ? STATE_STEPS[state.letter] : 'update';
      }
      default:
        return UPDATE_STEPS[method];
    }
  }
  switch (found.kind) {
    case 'net':
    case 'output':
    case 'error':
    case 'totalError':
      return found.kind;
    default:
      return 'given';
  }
}

function derivativeKind(found: Quantity, of: QuantityId, by: QuantityId): StepKind {
  if (of.startsWith('net.')) {
    if (by.startsWith('w.')) return 'netByWeight';
    return by.startsWith('b.') ? 'netByBias' : 'netByOutput';
  }
  if (of.startsWith('out.')) return 'slope';
  if (by.startsWith('net.')) return 'delta';
  if (by.startsWith('b.')) return 'bias';
  if (by.startsWith('w.')) return found.phase === 'backward.o' ? 'outputWeight' : 'hiddenWeight';
  if (found.kind === 'local') return 'errorByOutput';
  return of === 'error.total' ? 'hiddenOut' : 'pathError';
}
