import type { Problem } from '../../../src/engine';

/** Something that can make many updates of a `Problem`, biases per neuron and updated. */
export interface Contender {
  readonly name: string;
  /** How many updates take about as long as those of the others, for a fair share of each round. */
  readonly updates: number;
  /** Makes so many updates, and gives the total error after the last. */
  train(problem: Problem, updates: number): number;
  /** How near the error is to ours: not very where numbers have 32 bits. */
  readonly tolerance: number;
}
