import { type AnyTrace, type Naming, parseId, type Quantity, type QuantityId } from '../engine';
import { symbolText } from './names';
import { quantityOf } from './notation';

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
  | 'update'
  | 'newNet'
  | 'newOutput'
  | 'newError'
  | 'newTotalError';

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
  };
}

export function explain(trace: AnyTrace, id: QuantityId, naming: Naming): Explanation {
  const found = quantityOf(trace, id);
  const parts = parseId(id);
  const subject = parts.kind === 'derivative' ? parts.by : parts.kind === 'new' ? parts.of : id;
  const of = parts.kind === 'derivative' ? parts.of : subject;
  const neuron = neuronOf(parts.kind === 'derivative' && of.startsWith('net.') ? of : subject);
  return {
    kind: kindOf(found, parts),
    values: {
      neuron: naming.neurons[neuron] ?? neuron,
      layer: isOutput(trace, neuron) ? 'output' : 'hidden',
      by: symbolText(subject, naming),
      output: naming.neurons[neuronOf(of)] ?? '',
      shared: trace.structure.wiring.sharedBiases ? 'yes' : 'no',
    },
  };
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

function kindOf(found: Quantity, parts: ReturnType<typeof parseId>): StepKind {
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
      default:
        return 'update';
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
