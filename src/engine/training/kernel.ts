import type { Problem } from '../network/problem';

/**
 * Many updates of the 2-2-2 network, unrolled over local variables, because that is what a JavaScript engine
 * runs fastest. It repeats the arithmetic of the trace operation for operation, in the same order, so that
 * the numbers agree to the last bit; a test holds the two together. Writes the total error before each
 * update, and after the last, to `errors`. Of the problem it asks that no number in it is −0.
 */
export function runKernel(
  problem: Problem,
  updates: number,
  stopBelow: number,
  errors: Float64Array,
): { final: Problem; updates: number; below: boolean } {
  const { sharedBiases, updateBiases, learningRate: eta } = problem;
  const [x1, x2] = problem.inputs;
  const [t1, t2] = problem.targets;
  let [[w11, w12], [w21, w22]] = problem.hidden.weights;
  let [[v11, v12], [v21, v22]] = problem.output.weights;
  let [b1, b2] = problem.hidden.biases;
  let [c1, c2] = problem.output.biases;
  // Factors of 0 and 1 in place of branches, which would nearly halve the speed.
  const biasEta = updateBiases ? eta : 0;
  const other = sharedBiases ? 1 : 0;
  let done = 0;
  let below = false;

  for (;;) {
    const h1 = 1 / (1 + Math.exp(-(w11 * x1 + w12 * x2 + b1)));
    const h2 = 1 / (1 + Math.exp(-(w21 * x1 + w22 * x2 + b2)));
    const o1 = 1 / (1 + Math.exp(-(v11 * h1 + v12 * h2 + c1)));
    const o2 = 1 / (1 + Math.exp(-(v21 * h1 + v22 * h2 + c2)));
    const miss1 = t1 - o1;
    const miss2 = t2 - o2;
    const error = 0.5 * (miss1 * miss1) + 0.5 * (miss2 * miss2);
    errors[done] = error;
    below = error < stopBelow;
    if (below || done === updates) break;

    // The deltas: ∂E/∂net of each neuron, all of them from the weights before the update.
    const p1 = -miss1 * (o1 * (1 - o1));
    const p2 = -miss2 * (o2 * (1 - o2));
    const d1 = (p1 * v11 + p2 * v21) * (h1 * (1 - h1));
    const d2 = (p1 * v12 + p2 * v22) * (h2 * (1 - h2));
    v11 -= eta * (p1 * h1);
    v12 -= eta * (p1 * h2);
    v21 -= eta * (p2 * h1);
    v22 -= eta * (p2 * h2);
    w11 -= eta * (d1 * x1);
    w12 -= eta * (d1 * x2);
    w21 -= eta * (d2 * x1);
    w22 -= eta * (d2 * x2);
    b1 -= biasEta * (d1 + other * d2);
    b2 -= biasEta * (d2 + other * d1);
    c1 -= biasEta * (p1 + other * p2);
    c2 -= biasEta * (p2 + other * p1);
    done++;
  }
  const final: Problem = {
    ...problem,
    hidden: {
      weights: [
        [w11, w12],
        [w21, w22],
      ],
      biases: [b1, b2],
    },
    output: {
      weights: [
        [v11, v12],
        [v21, v22],
      ],
      biases: [c1, c2],
    },
  };
  return { final, updates: done, below };
}
