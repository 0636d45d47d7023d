import { describe, expect, test } from 'vitest';
import { type GeneralProblem, type Mark, markWork, traceUpdate } from '../../../src/engine';
import { exampleOf } from '../../reading/cases';

const { trace } = exampleOf('classic');
const marksOf = (
  work: Readonly<Record<string, string>>,
  asked?: { digits?: number; places?: number },
): ReadonlyMap<string, Mark> => markWork(trace, new Map(Object.entries(work)), asked);

/** A network of one neuron after another, for numbers that are easy to follow. */
const chain = (weights: readonly number[], activation: 'relu' | 'sigmoid'): GeneralProblem => ({
  layers: weights.map((weight, i) => ({
    weights: [[weight]],
    biases: [0],
    activation: i === weights.length - 1 ? 'identity' : activation,
  })),
  loss: 'halfSquared',
  examples: [{ inputs: [1], targets: [10] }],
  order: 'single',
  next: 0,
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: true,
  learningRate: 0.1,
});

describe('what is asked for', () => {
  test.each([
    [{ digits: 3 }, 'out.o1', '0.751', 'right'],
    [{ digits: 4 }, 'out.o1', '0.751', 'short'],
    [{ digits: 1 }, 'out.o1', '0.8', 'right'],
    [{}, 'out.o1', '0.75', 'short'],
    [{ places: 2 }, 'out.o1', '0.75', 'right'],
    [{ places: 4 }, 'out.o1', '0.751', 'short'],
    // ∂E/∂w1 is 0.000438…: of two places there is nothing to see of it.
    [{ places: 2 }, 'd(error.total)/d(w.h1.x1)', '0.00', 'short'],
    [{ places: 2 }, 'd(error.total)/d(w.h1.x1)', '0.0004', 'right'],
    // .3775 ends, so that it needs no more; ∂net/∂b is 1.
    [{ digits: 9 }, 'net.h1', '0.3775', 'right'],
    [{ digits: 9 }, 'd(net.o1)/d(b.o)', '1', 'right'],
    [{ digits: 9 }, 'net.h1', '151/400', 'right'],
    [{ digits: 4 }, 'net.h1', '0.38', 'short'],
    // Short or not, what does not agree is wrong.
    [{ digits: 4 }, 'out.o1', '0.5', 'wrong'],
  ] as const)('%o: %s, %s is %s', (asked, id, figure, verdict) => {
    expect(marksOf({ [id]: figure }, asked).get(id)?.verdict).toBe(verdict);
  });

  test.each([
    [{ digits: 0 }, 'digits'],
    [{ digits: 2.5 }, 'digits'],
    [{ places: -1 }, 'places'],
    [{ places: 99 }, 'places'],
  ])('%o is refused by its name', (asked, name) => {
    expect(() => marksOf({ 'out.o1': '0.75' }, asked)).toThrow(name);
  });
});

describe('a short figure', () => {
  test('makes what agrees by its means alone short too, and is named there', () => {
    // σ(.4) is .59869, σ(.3775) .59327.
    const marks = marksOf({ 'net.h1': '0.4', 'out.h1': '0.5987' });
    expect(marks.get('net.h1')).toMatchObject({ verdict: 'short', short: 'digits' });
    expect(marks.get('out.h1')).toMatchObject({
      verdict: 'short',
      short: 'inherited',
      lengthen: 'net.h1',
    });
  });

  test('does not keep what was worked with all digits from being right', () => {
    const marks = marksOf({ 'net.h1': '0.4', 'out.h1': '0.59327' });
    expect(marks.get('out.h1')?.verdict).toBe('right');
  });

  test('that is all there is does not loosen what follows: .1 for .1', () => {
    // Of a public exam sheet: net .1 and .3, out .52498 and .57444.
    const exam = traceUpdate({
      ...chain([0.1, 1], 'sigmoid'),
      examples: [{ inputs: [1], targets: [1] }],
    });
    const work = new Map([
      ['net.h1', '0.1'],
      ['out.h1', '0.5349'],
    ]);
    const marks = markWork(exam, work);
    expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
  });

  test('that follows from a slip makes the same figure no longer: 0.43 · 3 is 1.29, and not 1', () => {
    const whole = traceUpdate(chain([2, 3], 'relu'));
    const work = { 'out.h1': '0.430', 'net.o1': '1', 'out.o1': '1' };
    const marks = markWork(whole, new Map(Object.entries(work)));
    for (const id of ['net.o1', 'out.o1']) expect(marks.get(id)?.verdict, id).toBe('short');
    const long = markWork(
      whole,
      new Map(Object.entries({ ...work, 'net.o1': '1.29', 'out.o1': '1.29' })),
    );
    for (const id of ['net.o1', 'out.o1']) expect(long.get(id)?.verdict, id).toBe('follows');
  });

  test('of a whole number neither: 3, 9 for 3 · 3, and not 9.8', () => {
    const whole = traceUpdate(chain([3, 3], 'relu'));
    const verdicts = (out: string, error: string) =>
      [
        ...markWork(
          whole,
          new Map([
            ['net.h1', '3'],
            ['out.h1', '3'],
            ['out.o1', out],
            ['error.o1', error],
          ]),
        ).values(),
      ].map(({ verdict }) => verdict);
    expect(verdicts('9', '0.5')).toEqual(Array(4).fill('right'));
    expect(verdicts('9.8', '0.02').slice(2)).toEqual(['wrong', 'follows']);
  });
});

describe('a new parameter that reads like the old one', () => {
  // w1 is .15, and .14978 after the update.
  const NEW = 'new(w.h1.x1)';
  const GRADIENT = 'd(error.total)/d(w.h1.x1)';

  test('is short without the gradient that makes the step', () => {
    expect(marksOf({ [NEW]: '0.150' }).get(NEW)).toMatchObject({ verdict: 'short', short: 'step' });
  });

  test('and where the gradient is wrong', () => {
    expect(marksOf({ [GRADIENT]: '0.00321', [NEW]: '0.150' }).get(NEW)?.verdict).not.toBe('right');
  });

  test('and is right beside the right one', () => {
    expect(marksOf({ [GRADIENT]: '0.000439', [NEW]: '0.150' }).get(NEW)?.verdict).toBe('right');
  });

  test('and where no step is taken', () => {
    const still = traceUpdate({ ...exampleOf('classic').example.problem, learningRate: 0 });
    expect(markWork(still, new Map([[NEW, '0.15']])).get(NEW)?.verdict).toBe('right');
  });
});

test('a difference that has lost the digits is short, and names the figure to lengthen', () => {
  // σ(8) is .99966, so that 1 − .9997 has one digit left.
  const flat = traceUpdate(chain([8, 1], 'sigmoid'));
  const work = new Map([
    ['out.h1', '0.9997'],
    ['d(out.h1)/d(net.h1)', (0.9997 * (1 - 0.9997)).toFixed(8)],
  ]);
  expect(markWork(flat, work).get('d(out.h1)/d(net.h1)')).toMatchObject({
    verdict: 'short',
    short: 'lost',
    lengthen: 'out.h1',
  });
});

test('wrong figures that leave no digit certain do not make a figure of the other sign agree', () => {
  const { trace } = exampleOf('classic');
  // (.4 · 1.02 − .5 · .81) · .2413 is .00072, and may be from .0006 to .00085: with the other sign −.0008 is in it.
  const marks = markWork(
    trace,
    new Map([
      ['d(error.total)/d(net.o1)', '1.020'],
      ['d(error.total)/d(net.o2)', '-0.810'],
      ['d(error.total)/d(net.h1)', '-0.000800'],
    ]),
  );
  expect(marks.get('d(error.total)/d(net.h1)')?.verdict).toBe('wrong');
});
