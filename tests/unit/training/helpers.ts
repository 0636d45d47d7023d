import { type AnyProblem, generalOf, type Problem } from '../../../src/engine';
import {
  newRecord,
  type TrainingRecord,
  trainInChunks,
  withChunks,
} from '../../../src/engine/training';
import { problemOf, reference } from '../../fixtures/reference';

export const classic = problemOf(reference('classic'), false);
export const generalClassic = generalOf(classic);

/** A whole run, recorded. */
export const record = (problem: AnyProblem, updates: number): TrainingRecord<AnyProblem> =>
  withChunks(newRecord(problem), [...trainInChunks(problem, updates)]);

/**
 * A network that comes down to one number. With both inputs 0 and the biases held, the hidden outputs stay at
 * ½, so an output's net input is half the sum of its two weights, and one update changes it by −η·½·∂E/∂net.
 * Near a target t = σ(net) an update multiplies the distance by 1 − η/2·(t(1 − t))²: it shrinks as long as that
 * lies between −1 and 1 (the stability of a fixed point; Strogatz, Nonlinear Dynamics and Chaos, § 10.1), so
 * up to η = 4/(t(1 − t))².
 */
export const oneNumber = (target: number, learningRate: number): Problem => ({
  inputs: [0, 0],
  targets: [target, target],
  hidden: {
    weights: [
      [0, 0],
      [0, 0],
    ],
    biases: [0, 0],
  },
  output: {
    weights: [
      [0.3, 0.3],
      [0.3, 0.3],
    ],
    biases: [0, 0],
  },
  sharedBiases: false,
  updateBiases: false,
  learningRate,
});

export const largestStableRate = (target: number): number => 4 / (target * (1 - target)) ** 2;
