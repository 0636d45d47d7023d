import fc from 'fast-check';
import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralLayer,
  type GeneralProblem,
  LOSS_NAMES,
  type LossName,
  type MethodSettings,
} from '../../src/engine';
import { ACTIVATIONS, takesConstant } from '../../src/engine/activations';
import { BIAS_FORM_NAMES, BIAS_FORMS, BIAS_INPUTS } from '../../src/engine/conventions';
import { LOSSES } from '../../src/engine/losses';
import { hundredths } from './problems';

const epsilon = fc.constantFrom(1e-8, 1e-3);

const methodsOf = (share: fc.Arbitrary<number>): fc.Arbitrary<MethodSettings> =>
  fc.oneof(
    fc.constant({ name: 'gradientDescent' as const }),
    fc.record({ name: fc.constantFrom('momentum' as const, 'nesterov' as const), mu: share }),
    fc.record({ name: fc.constant('rmsprop' as const), rho: share, epsilon }),
    fc.record({ name: fc.constant('adam' as const), beta1: share, beta2: share, epsilon }),
  );

/** Every method, before its first update. */
export const methods = methodsOf(fc.double({ min: 0, max: 0.999, noNaN: true }));

/** Every way of writing biases. */
export const BIAS_CHOICES: readonly Pick<GeneralProblem, 'bias' | 'biasInput'>[] =
  BIAS_FORM_NAMES.flatMap((bias) =>
    BIAS_FORMS[bias].written?.hasFixedInput
      ? [{ bias }, ...BIAS_INPUTS.map((biasInput) => ({ bias, biasInput }))]
      : [{ bias }],
  );

/** Each of them once, of a weight from a fixed input that from −1, as it has most signs to lose. */
export const EACH_BIAS_FORM = BIAS_FORM_NAMES.flatMap(
  (name) => BIAS_CHOICES.findLast(({ bias }) => bias === name) ?? [],
);

const HIDDEN = ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer');
/** What goes together at the outputs. */
export const ENDS: readonly (readonly [ActivationName, LossName])[] = ACTIVATION_NAMES.flatMap(
  (output) =>
    LOSS_NAMES.filter((loss) => LOSSES[loss].fits(ACTIVATIONS[output])).map(
      (loss) => [output, loss] as const,
    ),
);

/** An activation as it usually is, and by other constants where it takes any. */
export const settings = (
  activation: ActivationName,
): readonly Pick<GeneralLayer, 'activation' | 'steepness' | 'leak'>[] => [
  { activation },
  ...(takesConstant(activation, 'steepness')
    ? [0.5, 1.7, 2].map((steepness) => ({ activation, steepness }))
    : []),
  ...(takesConstant(activation, 'leak') ? [0, 0.2].map((leak) => ({ activation, leak })) : []),
];

/** Random networks of any shape that is allowed; each number of them is drawn from `number`. */
export const generalProblems = (
  number: fc.Arbitrary<number>,
  learningRate: fc.Arbitrary<number> = number,
  method: fc.Arbitrary<MethodSettings> = methods,
  most = 4,
  target: fc.Arbitrary<number> = number,
): fc.Arbitrary<GeneralProblem> => {
  const size = fc.integer({ min: 1, max: 4 });
  const vector = (length: number): fc.Arbitrary<number[]> =>
    fc.array(number, { minLength: length, maxLength: length });
  const layer = (from: number, to: number, shared: boolean, names: readonly ActivationName[]) =>
    fc
      .record({
        weights: fc.array(vector(from), { minLength: to, maxLength: to }),
        biases: shared ? number.map((bias) => Array<number>(to).fill(bias)) : vector(to),
        set: fc.constantFrom(...names.flatMap(settings)),
      })
      .map(({ set, ...rest }) => ({ ...rest, ...set }));
  /** Half of them one-hot, as a class is told. */
  const targets = (length: number, isWhole: boolean): fc.Arbitrary<number[]> =>
    isWhole
      ? fc
          .integer({ min: 0, max: length - 1 })
          .map((at) => Array<number>(length).fill(0).with(at, 1))
      : fc.array(target, { minLength: length, maxLength: length });
  return fc
    .tuple(
      fc.array(size, { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom(...ENDS),
      fc.boolean(),
      fc.oneof(fc.constant({}), fc.constantFrom(...BIAS_CHOICES)),
    )
    .chain(([drawn, sharedBiases, [output, loss], isWhole, bias]) => {
      // A softmax shares 1 between two outputs or more.
      const sizes = drawn.with(-1, Math.max(drawn.at(-1) ?? 1, output === 'softmax' ? 2 : 1));
      const [first = 1, ...others] = sizes;
      const layers = others.map((to, i) =>
        layer(sizes[i] ?? 1, to, sharedBiases, i === others.length - 1 ? [output] : HIDDEN),
      );
      const record = fc.record({
        layers: fc.tuple(...layers),
        loss: fc.constant(loss),
        examples: fc.array(
          fc.record({ inputs: vector(first), targets: targets(others.at(-1) ?? 1, isWhole) }),
          { minLength: 1, maxLength: most },
        ),
        order: fc.constantFrom('batch' as const, 'single' as const),
        next: fc.constant(0),
        reduce: fc.constantFrom('mean' as const, 'sum' as const),
        method,
        sharedBiases: fc.constant(sharedBiases),
        updateBiases: fc.boolean(),
        learningRate,
      });
      return record.map((problem) => ({ ...problem, ...bias }));
    });
};

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

/** Numbers of the size that a worked example has. */
export const ordinaryNetworks = generalProblems(
  between(-2, 2),
  between(0, 1),
  methods,
  1,
  between(0, 1),
);

/** Networks with the numbers of a worked example. */
export const plainNetworks = generalProblems(
  hundredths(-2, 2),
  hundredths(0, 1),
  methodsOf(hundredths(0, 0.99)),
  3,
  hundredths(0, 1),
);

/** Any finite numbers at all, the edges of the range of a double among them. */
export const wildNetworks = generalProblems(
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1, -1, 1e300, -1e300, Number.MAX_VALUE, Number.MIN_VALUE, -1000),
    between(-10, 10),
  ),
);
