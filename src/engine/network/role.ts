import type { QuantityId, StateLetter } from '../ids';

/** A quantity that is one neuron's, or one input's. */
interface AtNeuron {
  readonly neuron: string;
  readonly layer: string;
}

/**
 * What a quantity is in the network, and where it is there. Set where its definition is made, so that nobody has to
 * read it off an id.
 */
export type QuantityRole = {
  /**
   * The neuron or input that it belongs to: of a weight the one that it leads to, of a target the output; of a
   * derivative, of a net input's the neuron that this is of, else that of what it is by. None where it is of a whole
   * layer, or of all.
   */
  readonly neuron?: string;
  /** The layer of that neuron, or the one that shares a bias, by its letter: `x` is that of the inputs. */
  readonly layer?: string;
  /** Where the update takes several examples: the number of the one that it is of, from 1. None of what is of all. */
  readonly example?: number;
  /** Where it is a value after the update: of which quantity. */
  readonly newOf?: QuantityId;
} & (
  | ({ readonly kind: 'input' | 'target' | 'net' | 'out' | 'error' } & AtNeuron)
  | ({ readonly kind: 'weight'; readonly to: string; readonly from: string } & AtNeuron)
  | { readonly kind: 'bias'; readonly layer: string }
  | { readonly kind: 'totalError' | 'learningRate' | 'hyperparameter' | 'count' }
  | { readonly kind: 'derivative'; readonly of: QuantityId; readonly by: QuantityId }
  /** −∂E/∂net of the neuron. */
  | ({ readonly kind: 'delta' } & AtNeuron)
  /** The step that a parameter takes: its new value less the old one. */
  | { readonly kind: 'change'; readonly of: QuantityId }
  /** What a method keeps of the updates before, `of` a parameter. */
  | { readonly kind: 'state'; readonly letter: StateLetter; readonly of: QuantityId }
  /** A running mean put right: `of` is the state. */
  | { readonly kind: 'corrected'; readonly of: QuantityId }
);
