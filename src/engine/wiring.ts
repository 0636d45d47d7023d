import type { ActivationName } from './expression';

/** What the structure of a trace depends on: which neurons there are, and how biases are held. No numbers. */
export interface Wiring {
  readonly inputs: readonly string[];
  /** From the first hidden layer to the output layer. */
  readonly layers: readonly LayerWiring[];
  readonly sharedBiases: boolean;
  readonly updateBiases: boolean;
}

export interface LayerWiring {
  /** The layer's letter, which names its bias where it shares one: `h`, `o`. */
  readonly letter: string;
  readonly neurons: readonly string[];
  readonly activation: ActivationName;
}

/** The network of a `Problem`: two inputs, two sigmoid hidden neurons, two sigmoid outputs. */
export function wiring222(biases: Pick<Wiring, 'sharedBiases' | 'updateBiases'>): Wiring {
  return {
    inputs: ['x1', 'x2'],
    layers: [
      { letter: 'h', neurons: ['h1', 'h2'], activation: 'sigmoid' },
      { letter: 'o', neurons: ['o1', 'o2'], activation: 'sigmoid' },
    ],
    sharedBiases: biases.sharedBiases,
    updateBiases: biases.updateBiases,
  };
}
