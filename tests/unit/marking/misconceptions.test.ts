import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  generalOf,
  type LossName,
  markWork,
  type Problem,
  traceUpdate,
} from '../../../src/engine';
import { DIAGNOSES, type DiagnosisId } from '../../../src/engine/marking';
import { runs } from '../../crossing';
import { oracle } from '../../oracle/network';
import { problems } from '../../oracle/problems';
import { exampleOf, shortProblem } from '../../reading/cases';
import { type Made, mistakesFrom } from './mistakes';
import { SLIPS } from './slips';

const classic = shortProblem(exampleOf('classic').example);
const PLACES = mistakesFrom(classic, oracle(classic))
  .map(({ id, at }) => ({ id, at }))
  // δ with the other sign is the other books’ δ.
  .filter(({ id, at }) => id !== 'signLost' || !at.includes('/d(net.'));
const DIGIT_SLIPS: readonly DiagnosisId[] = [
  'digitsTransposed',
  'digitLost',
  'digitAdded',
  'digitChanged',
  'pointMoved',
  'lastDigit',
  'valueOfOther',
  'swapped',
  'nextUpdate',
];

/** No number is 0 or next to it, so that few mistakes come to the same; those that do are told apart below. */
const size = fc.double({ min: 0.1, max: 3, noNaN: true });
const distinctProblems = problems(
  fc.tuple(size, fc.constantFrom(-1, 1)).map(([value, sign]) => sign * value),
  fc.double({ min: 0.1, max: 2, noNaN: true }),
);

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-7 * Math.max(1e-300, Math.abs(a));

/** The mistake at a place, and every other mistake at it that comes to the same digits. */
function madeAt(
  problem: Problem,
  id: DiagnosisId,
  at: string,
): { made: Made; same: Set<string> } | undefined {
  const all = mistakesFrom(problem, oracle(problem));
  const made = all.find((one) => one.id === id && one.at === at);
  if (made === undefined) return undefined;
  const same = all.filter((one) => one.at === at && near(one.value, made.value));
  return { made, same: new Set(same.map((one) => one.id)) };
}

describe('each mistake is told by the figure that it makes', () => {
  test.each(PLACES)('$id at $at', ({ id, at }) => {
    fc.assert(
      fc.property(distinctProblems, (problem) => {
        const found = madeAt(problem, id, at);
        const trace = traceUpdate(problem);
        if (found === undefined || !Number.isFinite(found.made.value)) return;
        const figure = found.made.value.toPrecision(9);
        const exact = trace.value(at);
        if (Number(figure) === 0) return;
        // A mistake that hardly changes the number leaves nothing to tell it by.
        const unit = 10 ** -(/\.(\d+)$/.exec(figure)?.[1]?.length ?? 0);
        if (Math.abs(Number(figure) - exact) < 1e-6 * Math.abs(exact) + 2 * unit) return;
        const mark = markWork(trace, new Map([[at, figure]])).get(at);
        expect(mark?.verdict).toBe('wrong');
        const ids = (mark?.diagnoses ?? []).map((diagnosis) => diagnosis.id);
        // On some networks what the next update comes to is the same too.
        const isNext = near(traceUpdate(trace.updated).value(at), found.made.value);
        const told = ids.some((one) => found.same.has(one) || (one === 'nextUpdate' && isNext));
        expect({ problem, figure, ids, exact }).toMatchObject(told ? {} : { ids: [id] });
      }),
      { numRuns: runs(8, 40) },
    );
  });

  test('every diagnosis is tested here, or with the digits', () => {
    const tested = new Set([
      ...PLACES.map(({ id }) => id),
      ...DIGIT_SLIPS,
      ...OF_OTHER_LOSSES,
      ...OF_OTHER_NEURONS,
      ...OF_OTHER_BIASES,
      ...SLIPS.map(({ id }) => id),
      ...RECOGNISED,
    ]);
    expect(DIAGNOSES.filter((id) => !tested.has(id))).toEqual([]);
  });
});

/** What is not made, but written in another's place. */
const RECOGNISED: readonly DiagnosisId[] = ['nextUpdate'];
/** Those that only a loss without the ½, or a mean, has. */
const OF_OTHER_LOSSES: readonly DiagnosisId[] = ['halfPutIn', 'meanLeftOut'];
/** And those that only other neurons than the usual sigmoid have. */
const OF_OTHER_NEURONS: readonly DiagnosisId[] = [
  'steepnessLeftOut',
  'slopeOfSigmoid',
  'halfOfSlopeLeftOut',
];

const told = (loss: LossName, at: string, figure: number): readonly string[] => {
  const trace = traceUpdate({ ...generalOf(classic), loss });
  const mark = markWork(trace, new Map([[at, figure.toPrecision(7)]])).get(at);
  return (mark?.diagnoses ?? []).map(({ id }) => id);
};
// out o1 is .75136507 where .01 is wanted, out o2 .77292847 where .99 is.
const MISS = 0.01 - 0.75136507;
const OTHER = 0.99 - 0.77292847;
const SLOPE = 'd(error.total)/d(out.o1)';

test.each([
  // At the classic's net h1, .3775, in plain arithmetic.
  ['sigmoid', 2, 'steepnessLeftOut', (out: number) => out * (1 - out)],
  ['bipolarSigmoid', 2, 'steepnessLeftOut', (out: number) => (1 - out ** 2) / 2],
  ['bipolarSigmoid', 1, 'slopeOfSigmoid', (out: number) => out * (1 - out)],
  ['bipolarSigmoid', 1, 'halfOfSlopeLeftOut', (out: number) => 1 - out ** 2],
  ['sigmoid', 3, 'slopeWithoutOneMinus', (out: number) => 3 * out],
] as const)('%s of steepness %d: %s is told', (activation, steepness, id, wrong) => {
  const { layers, ...rest } = generalOf(classic);
  const trace = traceUpdate({
    ...rest,
    layers: layers.map((layer) => ({ ...layer, activation, steepness })),
  });
  const share = 1 / (1 + Math.exp(-steepness * 0.3775));
  const out = activation === 'sigmoid' ? share : 2 * share - 1;
  const at = 'd(out.h1)/d(net.h1)';
  const mark = markWork(trace, new Map([[at, wrong(out).toPrecision(7)]])).get(at);
  expect(mark?.diagnoses?.[0]?.id).toBe(id);
});

describe('where the error is a mean', () => {
  test.each([
    ['meanSquared', 'meanLeftOut', 'error.total', MISS ** 2 + OTHER ** 2],
    ['meanSquared', 'meanLeftOut', SLOPE, -2 * MISS],
    ['meanSquared', 'halfPutIn', 'error.o1', MISS ** 2 / 2],
    ['meanSquared', 'oneError', 'error.total', MISS ** 2],
    ['halfMeanSquared', 'meanLeftOut', 'error.total', (MISS ** 2 + OTHER ** 2) / 2],
    ['halfMeanSquared', 'meanLeftOut', SLOPE, -MISS],
    ['halfMeanSquared', 'halfLeftOut', 'error.o1', MISS ** 2],
    ['halfMeanSquared', 'oneError', 'error.total', MISS ** 2 / 4],
    // ∂E1/∂out h1 and ∂E2/∂out h1 of the articles, with the ½; their sum is to be halved.
    ['halfMeanSquared', 'meanLeftOut', 'd(error.total)/d(out.h1)', 0.05539942 - 0.01904912],
    ['halfMeanSquared', 'onePath', 'd(error.total)/d(out.h1)', 0.05539942 / 2],
  ] as const)('%s: %s is told at %s by %d', (loss, id, at, figure) => {
    expect(told(loss, at, figure)).toContain(id);
  });

  test('of one output it is the thing itself, and nothing is said of a division', () => {
    const { layers, examples, ...rest } = generalOf(classic);
    const [hidden, output] = layers;
    const [example] = examples;
    if (!hidden || !output || !example) throw new Error('it has two layers and an example');
    const single = traceUpdate({
      ...rest,
      layers: [
        hidden,
        { ...output, weights: output.weights.slice(0, 1), biases: output.biases.slice(0, 1) },
      ],
      examples: [{ ...example, targets: [0.01] }],
      loss: 'meanSquared',
    });
    expect(single.value('error.total')).toBe(single.value('error.o1'));
    for (const [at, factor] of [
      ['error.total', 2],
      [SLOPE, 2],
    ] as const) {
      const figure = (single.value(at) * factor).toPrecision(7);
      const mark = markWork(single, new Map([[at, figure]])).get(at);
      expect((mark?.diagnoses ?? []).map(({ id }) => id)).not.toContain('meanLeftOut');
    }
  });
});

describe('where the error has no ½', () => {
  test.each([
    ['halfPutIn', 'error.o1', MISS ** 2 / 2],
    ['halfPutIn', SLOPE, -MISS],
    ['targetMinusOut', SLOPE, 2 * MISS],
    ['squareLeftOut', 'error.o1', MISS],
    ['squareLeftOut', 'error.o1', -MISS],
  ])('%s is told at %s by %d', (id, at, figure) => {
    expect(told('squared', at, figure)[0]).toBe(id);
  });

  test.each(['squared', 'meanSquared', 'crossEntropy'] as const)(
    '%s: nothing is said of a ½ that it has not',
    (loss) => {
      const trace = traceUpdate({ ...generalOf(classic), loss });
      for (const at of ['error.o1', 'error.total', SLOPE]) {
        for (const factor of [2, 1 / 2]) {
          const ids = told(loss, at, trace.value(at) * factor);
          for (const id of ['halfLeftOut', 'twoLeftOut', 'halvedTwice'])
            expect(ids).not.toContain(id);
        }
      }
    },
  );
});

/** Those that only biases have which are written as thresholds, or as the weights of a fixed input. */
const OF_OTHER_BIASES: readonly DiagnosisId[] = [
  'thresholdLeftOut',
  'thresholdOfOther',
  'thresholdAdded',
  'fixedInputSign',
];

describe('where biases are written otherwise', () => {
  const told = (form: Pick<GeneralProblem, 'bias' | 'biasInput'>, figure: string) => {
    const trace = traceUpdate({ ...generalOf(classic), ...form });
    const mark = markWork(trace, new Map([['net.h1', figure]])).get('net.h1');
    return (mark?.diagnoses ?? []).map(({ id }) => id);
  };

  // .15 · .05 + .20 · .10 is .0275; b1 is .35 and b2 .60, so that net h1 is .3775.
  test.each([
    [{ bias: 'threshold' }, 'thresholdLeftOut', '0.0275'],
    [{ bias: 'threshold' }, 'thresholdAdded', '-0.3225'],
    [{ bias: 'threshold' }, 'thresholdOfOther', '0.6275'],
    [{ bias: 'weight', biasInput: -1 }, 'fixedInputSign', '-0.3225'],
    [{ bias: 'weight', biasInput: -1 }, 'biasLeftOut', '0.0275'],
    [{ bias: 'weight', biasInput: 1 }, 'biasOfOther', '0.6275'],
  ] as const)('%o: %s is told by %s', (form, id, figure) => {
    expect(told(form, figure)[0]).toBe(id);
  });

  test('nothing is said of a bias that there is not', () => {
    for (const figure of ['0.0075', '0.3775', '-0.3225', '0.6275']) {
      for (const id of told({ bias: 'none' }, figure)) expect(id).not.toMatch(/bias|threshold/i);
    }
  });
});
