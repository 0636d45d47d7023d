/**
 * The methods of taking the step for one number, for tests alone: each written from its paper's own
 * pseudo-code, in the paper's letters, sharing nothing with the engine. `gradient` is f′ at any point.
 */
export type Gradient = (at: number) => number;

export interface PlainOptions {
  readonly start: number;
  readonly gradient: Gradient;
  readonly rate: number;
  readonly updates: number;
}

/** Polyak's heavy ball, as he writes it: x⁺ = x − α·f′(x) + β·(x − x⁻). */
export function heavyBall(
  { start, gradient, rate, updates }: PlainOptions,
  beta: number,
): number[] {
  const x = [start];
  let before = start;
  let now = start;
  for (let k = 0; k < updates; k++) {
    const next = now - rate * gradient(now) + beta * (now - before);
    before = now;
    now = next;
    x.push(now);
  }
  return x;
}

/** Sutskever et al. (2013), eqs. 3 and 4, with the gradient at the look-ahead point; that point is returned. */
export function acceleratedGradient(
  { start, gradient, rate, updates }: PlainOptions,
  mu: number,
): number[] {
  let theta = start;
  let v = 0;
  const ahead = [theta];
  for (let k = 0; k < updates; k++) {
    v = mu * v - rate * gradient(theta + mu * v);
    theta = theta + v;
    ahead.push(theta + mu * v);
  }
  return ahead;
}

/** Hinton's lecture 6e: the mean square is kept, and the gradient divided by its root (and a little more). */
export function rootMeanSquare(
  { start, gradient, rate, updates }: PlainOptions,
  decay: number,
  tiny: number,
): number[] {
  const w = [start];
  let meanSquare = 0;
  let now = start;
  for (let t = 0; t < updates; t++) {
    const slope = gradient(now);
    meanSquare = decay * meanSquare + (1 - decay) * slope ** 2;
    now -= (rate / (Math.sqrt(meanSquare) + tiny)) * slope;
    w.push(now);
  }
  return w;
}

/** Kingma and Ba (2015), algorithm 1. */
export function kingmaBa(
  { start, gradient, rate: alpha, updates }: PlainOptions,
  [beta1, beta2, epsilon]: readonly [number, number, number],
): number[] {
  const thetas = [start];
  let [m, v, t, theta] = [0, 0, 0, start];
  while (t < updates) {
    t = t + 1;
    const g = gradient(theta);
    m = beta1 * m + (1 - beta1) * g;
    v = beta2 * v + (1 - beta2) * g * g;
    const mHat = m / (1 - beta1 ** t);
    const vHat = v / (1 - beta2 ** t);
    theta = theta - (alpha * mHat) / (Math.sqrt(vHat) + epsilon);
    thetas.push(theta);
  }
  return thetas;
}
