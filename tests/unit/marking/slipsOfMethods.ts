// The slips about a method's step, each in plain arithmetic.
import type { MethodSettings } from '../../../src/engine';
import type { DiagnosisId } from '../../../src/engine/marking';

const momentum = { name: 'momentum', mu: 0.8, state: state('v') } as const;
const nesterov = { name: 'nesterov', mu: 0.8, state: state('v') } as const;
const rmsprop = { name: 'rmsprop', rho: 0.7, epsilon: 0.01, state: state('s') } as const;
const adam = {
  name: 'adam',
  beta1: 0.6,
  beta2: 0.8,
  epsilon: 0.01,
  state: { ...state('m'), ...state('s'), count: 3 },
} as const;

function state(letter: string): Readonly<Record<string, number>> {
  return Object.fromEntries(['w.o1.h1', 'w.h1.x1'].map((id) => [`${letter}(${id})`, 0.4]));
}

/** The weight that the steps are of. */
export const W = 'w.o1.h1';
const w = `new(${W})`;
const [vel, s1, m1] = ['v', 's', 'm'].map((letter) => `new(${letter}(${W}))`) as [
  string,
  string,
  string,
];
const η = 0.3;
/** By the gradient g, the old weight w and what was kept, .4. */
type ByGradient = (g: number, w: number, v: (id: string) => number) => number;
export const METHODS: readonly (readonly [DiagnosisId, MethodSettings, string, ByGradient])[] = [
  ['memoryLeftOut', momentum, vel, (g) => -η * g],
  ['memoryLeftOut', rmsprop, s1, (g) => 0.3 * g ** 2],
  ['memoryLeftOut', adam, m1, (g) => 0.4 * g],
  ['velocitySign', momentum, vel, (g) => 0.8 * 0.4 + η * g],
  ['velocitySign', nesterov, vel, (g) => 0.8 * 0.4 + η * g],
  ['muOnGradient', momentum, vel, (g) => 0.8 * (0.4 - η * g)],
  ['muOnGradient', momentum, vel, (g) => 0.4 - 0.8 * η * g],
  ['rateOnVelocity', momentum, vel, (g) => η * (0.8 * 0.4 - g)],
  ['rateOnVelocity', momentum, w, (g, old) => old + η * (0.8 * 0.4 - η * g)],
  ['rateLeftOut', momentum, vel, (g) => 0.8 * 0.4 - g],
  ['keptShareLeftOut', momentum, vel, (g) => 0.4 - η * g],
  ['keptShareLeftOut', rmsprop, s1, (g) => 0.4 + 0.3 * g ** 2],
  ['velocitySubtracted', momentum, w, (g, old) => old - (0.8 * 0.4 - η * g)],
  ['oldState', momentum, w, (_, old) => old + 0.4],
  ['plainStep', momentum, w, (g, old) => old - η * g],
  ['plainStep', rmsprop, w, (g, old) => old - η * g],
  ['stepOnly', momentum, w, (g) => 0.8 * 0.4 - η * g],
  ['plainMomentum', nesterov, w, (g, old) => old + 0.8 * 0.4 - η * g],
  ['gradientStepLeftOut', nesterov, w, (g, old) => old + 0.8 * (0.8 * 0.4 - η * g)],
  ['keptShareLeftOut', nesterov, w, (g, old) => old + (0.8 * 0.4 - η * g) - η * g],
  ['added', rmsprop, w, (g, old) => old + (η * g) / (Math.sqrt(0.28 + 0.3 * g ** 2) + 0.01)],
  ['gradientNotSquared', rmsprop, s1, (g) => 0.7 * 0.4 + 0.3 * g],
  ['freshShareLeftOut', rmsprop, s1, (g) => 0.7 * 0.4 + g ** 2],
  ['sharesExchanged', rmsprop, s1, (g) => 0.3 * 0.4 + 0.7 * g ** 2],
  ['sharesExchanged', adam, m1, (g) => 0.4 * 0.4 + 0.6 * g],
  ['rootLeftOut', rmsprop, w, (g, old) => old - (η * g) / (0.28 + 0.3 * g ** 2 + 0.01)],
  ['epsilonInRoot', rmsprop, w, (g, old) => old - (η * g) / Math.sqrt(0.28 + 0.3 * g ** 2 + 0.01)],
  ['oldState', rmsprop, w, (g, old) => old - (η * g) / (Math.sqrt(0.4) + 0.01)],
  ['decaysExchanged', adam, m1, (g) => 0.8 * 0.4 + 0.2 * g],
  ['decaysExchanged', adam, s1, (g) => 0.6 * 0.4 + 0.4 * g ** 2],
  ['correctionLeftOut', adam, `corrected(m(${W}))`, (g) => 0.6 * 0.4 + 0.4 * g],
  ['countOff', adam, `corrected(m(${W}))`, (g) => (0.24 + 0.4 * g) / (1 - 0.6 ** 2)],
  ['countOff', adam, `corrected(m(${W}))`, (g) => (0.24 + 0.4 * g) / (1 - 0.6 ** 4)],
  ['countLeftOut', adam, `corrected(s(${W}))`, (g) => (0.32 + 0.2 * g ** 2) / (1 - 0.8)],
  ...(
    [
      [1, 1],
      [1, 1 - 0.8 ** 3],
      [1 - 0.6 ** 3, 1],
    ] as const
  ).map(
    ([first, second]) =>
      [
        'correctionLeftOut',
        adam,
        w,
        (g: number, old: number) =>
          old - (η * (0.24 + 0.4 * g)) / first / (Math.sqrt((0.32 + 0.2 * g ** 2) / second) + 0.01),
      ] as const,
  ),
];
