import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  derivativeId,
  type GeneralProblem,
  generalOf,
  type MethodSettings,
  newId,
  newMethod,
  ProblemError,
  TOTAL_ERROR,
  traceUpdate,
  train,
} from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { methods, ordinaryNetworks } from '../../oracle/generalProblems';
import {
  acceleratedGradient,
  heavyBall,
  kingmaBa,
  type PlainOptions,
  rootMeanSquare,
} from '../../oracle/methods';
import { NAMES } from './single';

const classic: GeneralProblem = generalOf(problemOf(reference('classic'), true));
const by = (method: MethodSettings): GeneralProblem => ({ ...classic, method });

/** What the paper's own pseudo-code makes of the same gradients. */
function oracle(method: MethodSettings, options: PlainOptions): number[] {
  switch (method.name) {
    case 'gradientDescent':
      return heavyBall(options, 0);
    case 'momentum':
      return heavyBall(options, method.mu);
    case 'nesterov':
      return acceleratedGradient(options, method.mu);
    case 'rmsprop':
      return rootMeanSquare(options, method.rho, method.epsilon);
    case 'adam':
      return kingmaBa(options, [method.beta1, method.beta2, method.epsilon]);
  }
}

test('over a run of updates, every parameter of a network goes the way that its paper says', () => {
  fc.assert(
    fc.property(ordinaryNetworks, methods, (network, method) => {
      let problem: GeneralProblem = { ...network, method, learningRate: 0.05, updateBiases: true };
      const traces = Array.from({ length: 4 }, () => {
        const trace = traceUpdate(problem);
        problem = trace.updated;
        return trace;
      });
      const [first] = traces;
      for (const id of first?.structure.forward.updated ?? []) {
        const gradients = traces.map((trace) => trace.value(derivativeId(TOTAL_ERROR, id)));
        let asked = 0;
        const path = oracle(method, {
          start: first?.value(id) ?? Number.NaN,
          gradient: () => gradients[asked++] ?? Number.NaN,
          rate: 0.05,
          updates: traces.length,
        });
        traces.forEach((trace, t) => {
          expect(trace.value(newId(id))).toBeCloseTo(path[t + 1] ?? Number.NaN, 9);
        });
      }
    }),
    { numRuns: runs(10, 40) },
  );
});

describe('what a method keeps', () => {
  test('is there from the second update on, and a run goes on as if it had not been broken off', () => {
    for (const name of NAMES) {
      const whole = train(by(newMethod(name)), { updates: 9 }).final;
      const broken = train(train(by(newMethod(name)), { updates: 4 }).final, { updates: 5 }).final;
      expect(broken).toEqual(whole);
    }
  });

  test('is among the givens, by readable ids', () => {
    const givens = givensOf(train(by(newMethod('adam')), { updates: 2 }).final);
    expect(givens.get('count')).toBe(3);
    expect(givens.get('beta1')).toBe(0.9);
    expect(givens.get('m(w.o1.h1)')).toBeGreaterThan(0);
    expect(givens.get('s(b.o)')).toBeGreaterThan(0);
    expect(givens.has('v(w.o1.h1)')).toBe(false);
  });

  test('is kept of what is updated alone', () => {
    const held = givensOf({ ...by(newMethod('momentum')), updateBiases: false });
    expect(held.has('v(w.h1.x1)')).toBe(true);
    expect(held.has('v(b.h)')).toBe(false);
  });

  test('is not written down before there is any', () => {
    expect(traceUpdate(by(newMethod('rmsprop'))).problem.method).toEqual(newMethod('rmsprop'));
    expect(train(by(newMethod('rmsprop')), { updates: 0 }).final.method).toEqual(
      newMethod('rmsprop'),
    );
  });
});

describe('a method with a number that it cannot work with is refused by name', () => {
  test.each<[string, unknown]>([
    ['method.name', { name: 'adagrad' }],
    ['method.mu', { name: 'momentum', mu: 1 }],
    ['method.mu', { name: 'nesterov' }],
    ['method.rho', { name: 'rmsprop', rho: -0.1, epsilon: 1e-8 }],
    ['method.epsilon', { name: 'rmsprop', rho: 0.9, epsilon: 0 }],
    ['method.beta2', { name: 'adam', beta1: 0.9, beta2: Number.NaN, epsilon: 1e-8 }],
    ['method.state', { ...newMethod('momentum'), state: 3 }],
    ['method.state.s(w.h1.x1)', { ...newMethod('rmsprop'), state: { 's(w.h1.x1)': -1 } }],
    ['method.state.count', { ...newMethod('adam'), state: { count: 0 } }],
  ])('%s', (field, method) => {
    const refused = (): unknown => traceUpdate(by(method as MethodSettings));
    expect(refused).toThrow(ProblemError);
    expect(refused).toThrow(expect.objectContaining({ field }));
  });
});

test('a run is stopped before what is kept leaves the range of a double', () => {
  const far: GeneralProblem = {
    ...by({ name: 'rmsprop', rho: 0.9, epsilon: 1 }),
    examples: [{ inputs: [1e200, 1e200], targets: [0, 1] }],
    layers: classic.layers.map((layer, l) =>
      l === 0 ? { ...layer, weights: layer.weights.map((row) => row.map(() => 0)) } : layer,
    ),
  };
  const run = train(far, { updates: 3 });
  expect(run.stopped).toBe('overflow');
  expect(run.updates).toBe(0);
});
