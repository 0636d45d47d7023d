import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyProblem,
  type GeneralProblem,
  type QuantityId,
  traceUpdate,
  train,
} from '../../../src/engine';
import { BIAS_FORM_NAMES, BIAS_FORMS } from '../../../src/engine/conventions';
import { givensOf } from '../../../src/engine/update';
import { runs } from '../../crossing';
import { BIAS_CHOICES, ordinaryNetworks } from '../../oracle/generalProblems';

/** −0 is the same number as 0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(BIAS_FORM_NAMES)('the record has %s by its name', (name) => {
  expect(BIAS_FORMS[name].name).toBe(name);
});

describe('however its biases are written, it is the same network', () => {
  const written = BIAS_CHOICES.filter(({ bias }) => bias !== 'none');

  test.each(written)('%o', (form) => {
    fc.assert(
      fc.property(ordinaryNetworks, (drawn) => {
        const { bias: _, biasInput: __, ...usual } = drawn;
        const [trace, other] = [usual, { ...usual, ...form }].map((problem) =>
          traceUpdate<GeneralProblem>(problem),
        );
        if (trace === undefined || other === undefined) throw new Error('two traces were made');
        // Of every quantity by its id, b and what is by b among them: θ and w₀ have ids of their own.
        for (const [id, { value }] of trace.quantities) {
          if (id.startsWith('corrected(') || /^(new\()?[vms]\(/.test(id)) continue;
          expect(Object.is(other.value(id) + 0, value + 0), id).toBe(true);
        }
        const layersOf = ({ updated }: typeof trace) => plain(updated.layers);
        expect(layersOf(other)).toEqual(layersOf(trace));
        const finals = [usual, { ...usual, ...form }].map((problem) =>
          plain(train<GeneralProblem>(problem, { updates: 5 }).final.layers),
        );
        expect(finals[1]).toEqual(finals[0]);
      }),
      { numRuns: runs(5, 40) },
    );
  });
});

describe('what is written for a bias of 0.35', () => {
  const problem: GeneralProblem = {
    layers: [{ weights: [[0.15, 0.2]], biases: [0.35], activation: 'identity' }],
    loss: 'halfSquared',
    examples: [{ inputs: [0.05, 0.1], targets: [0.01] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: true,
    learningRate: 0.5,
  };
  // net is .3775, so that ∂E/∂b is .3675, and new b .35 − .5 · .3675.
  const GRADIENT = 0.3675;
  const RENEWED = 0.16625;

  test.each([
    [{}, 'b.o1', 1],
    [{ bias: 'threshold' }, 'theta.o1', -1],
    [{ bias: 'weight' }, 'w0.o1', 1],
    [{ bias: 'weight', biasInput: -1 }, 'w0.o1', -1],
  ] as const)('%o: %s', (form, id, sign) => {
    const trace = traceUpdate<GeneralProblem>({ ...problem, ...form });
    const at = (of: QuantityId): number => trace.value(of);
    expect(trace.quantities.get(id)?.value).toBe(sign * 0.35);
    expect(at('net.o1')).toBeCloseTo(0.3775, 12);
    expect(at(`d(net.o1)/d(${id})`)).toBe(sign);
    expect(at(`d(error.total)/d(${id})`)).toBeCloseTo(sign * GRADIENT, 12);
    expect(at(`new(${id})`)).toBeCloseTo(sign * RENEWED, 12);
    expect(at('b.o1')).toBe(0.35);
    expect(at('d(error.total)/d(b.o1)')).toBeCloseTo(GRADIENT, 12);
    expect(at('new(b.o1)')).toBeCloseTo(RENEWED, 12);
    expect(trace.updated.layers[0]?.biases[0]).toBeCloseTo(RENEWED, 12);
  });

  test('none: nothing, and the number is kept', () => {
    const none: GeneralProblem = { ...problem, bias: 'none' };
    const trace = traceUpdate(none);
    expect(trace.value('net.o1')).toBeCloseTo(0.0275, 12);
    expect([...trace.quantities.keys()].filter((id) => /\b(b|theta|w0)\./.test(id))).toEqual([]);
    expect([...givensOf(none).keys()].some((id) => id.startsWith('b.'))).toBe(false);
    expect(() => trace.value('b.o1')).toThrow(RangeError);
    expect(trace.updated.layers[0]?.biases).toEqual([0.35]);
    expect(train(none, { updates: 3 }).final.layers[0]?.biases).toEqual([0.35]);
  });

  test.each([
    [{ bias: 'offset' }, 'bias', 'bias, threshold, weight, none'],
    [{ bias: null }, 'bias', 'bias, threshold, weight, none'],
    [{ bias: 'weight', biasInput: 0 }, 'biasInput', '1 or -1'],
    [{ bias: 'weight', biasInput: '1' }, 'biasInput', '1 or -1'],
    [{ bias: 'threshold', biasInput: -1 }, 'biasInput', 'absent, as bias is threshold'],
    [{ biasInput: 1 }, 'biasInput', 'absent, as bias is bias'],
  ])('%o is refused by name', (form, field, accepted) => {
    expect(() => traceUpdate({ ...problem, ...form } as unknown as AnyProblem)).toThrow(
      expect.objectContaining({ name: 'ProblemError', field, accepted }),
    );
  });
});
