// A nudge: the changes that run forward from it, and their ratios, which are the factors of the chain rule.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  netId,
  outId,
  TOTAL_ERROR,
  traceUpdate,
  weightId,
} from '../../../src/engine';
import { type NudgedForward, nudgedForward } from '../../../src/engine/explore';
import { exampleIn, withoutExample } from '../../../src/engine/ids';
import { givensOf, withGivens } from '../../../src/engine/update';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { generalOracle } from '../../oracle/generalNetwork';
import { plainNetworks } from '../../oracle/generalProblems';

const classic = traceUpdate(problemOf(reference('classic'), false));
const W1 = weightId('h1', 'x1');
const W5 = weightId('o1', 'h1');

const changeOf = ({ changes }: NudgedForward, id: string) => {
  const found = changes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} does not change`);
  return found;
};

/** The problem with one given at another number. */
function moved(problem: GeneralProblem, id: string, to: number): GeneralProblem {
  const givens = givensOf(problem);
  return withGivens(problem, (other) => (other === id ? to : (givens.get(other) ?? Number.NaN)));
}

/** Forward values by another implementation, by the ids that they have in an update by all its examples. */
function oracleOf(problem: GeneralProblem): ReadonlyMap<string, number> {
  const isBatch = problem.order !== 'single' && problem.examples.length > 1;
  if (!isBatch) return new Map(Object.entries(generalOracle(problem)));
  const all = problem.examples.map((example) => generalOracle({ ...problem, examples: [example] }));
  const values = new Map(
    all.flatMap((one, k) => Object.entries(one).map(([id, value]) => [`${id}@${k + 1}`, value])),
  );
  const sum = all.reduce((so, one) => so + (one[TOTAL_ERROR] ?? Number.NaN), 0);
  return values.set(TOTAL_ERROR, problem.reduce === 'sum' ? sum : sum / all.length);
}

/** A weight, bias or input of the network, by a number. */
const givenOf = (problem: GeneralProblem, choice: number): string => {
  const { forward } = traceUpdate(problem).structure;
  const ids = [...forward.parameters, ...forward.givens.filter((id) => /^[xt]\d/.test(id))];
  return ids[choice % ids.length] ?? '';
};

describe('in any network, with any loss, activation and batch', () => {
  const cases = { numRuns: runs(20, 600) };
  const sizes = fc.constantFrom(1, -1, 0.1, -0.01);

  test('each change is that of another implementation, and of a trace with the moved number', () => {
    fc.assert(
      fc.property(plainNetworks, fc.nat(), sizes, (problem, choice, size) => {
        const trace = traceUpdate(problem);
        const by = givenOf(problem, choice);
        const after = moved(problem, by, trace.value(by) + size);
        const there = traceUpdate(after);
        const [old, renewed] = [oracleOf(problem), oracleOf(after)];
        const { changes } = nudgedForward(trace, by, size);
        expect(changes.at(0)?.id).toBe(by);
        expect(changes.at(-1)?.id).toBe(TOTAL_ERROR);
        for (const { id, before, after: now, change } of changes.slice(1)) {
          expect(before, id).toBe(trace.value(id));
          expect(now, id).toBe(there.value(id));
          const [was, is] = [old.get(id) ?? Number.NaN, renewed.get(id) ?? Number.NaN];
          if (!Number.isFinite(is - was)) continue;
          const scale = 1 + Math.abs(was) + Math.abs(is);
          expect(Math.abs(change - (is - was)) / scale, id).toBeLessThan(1e-9);
        }
        // What is not named does not change.
        const named = new Set(changes.map(({ id }) => id));
        for (const id of trace.structure.forward.expressions.keys()) {
          if (!named.has(id)) expect(there.value(id), id).toBe(trace.value(id));
        }
      }),
      cases,
    );
  });

  test('the smaller the nudge, the closer each ratio is to its factor, and the last over the first to the derivative', () => {
    const small = 1e-6;
    fc.assert(
      fc.property(plainNetworks, fc.nat(), (problem, choice) => {
        const trace = traceUpdate(problem);
        const by = givenOf(problem, choice);
        const found = nudgedForward(trace, by, small);
        fc.pre(found.outcome !== 'overflow' && found.outcome !== 'corner');
        for (const { id, before, change, from, ratio } of found.changes) {
          const noise = 1e-8 * (1 + Math.abs(before));
          const made = from.reduce((sum, one) => sum + one.factor.value * one.change, 0);
          const size = from.reduce((sum, one) => sum + Math.abs(one.factor.value * one.change), 0);
          // Where the factor is next to nothing, as at an output that is on its target, it is the bend that shows.
          const bend = 10 * from.reduce((sum, one) => sum + one.change ** 2, 0);
          if (from.length > 0) {
            expect(Math.abs(change - made), id).toBeLessThan(noise * small + 1e-3 * size + bend);
          }
          const [only] = from;
          if (ratio === undefined || !only || Math.abs(only.change) < small / 1e3) continue;
          const bound = 1e-2 * (1 + Math.abs(only.factor.value)) + noise;
          expect(Math.abs(ratio - only.factor.value), id).toBeLessThan(bound);
        }
        const { value } = found.derivative;
        expect(Math.abs(found.ratio - value)).toBeLessThan(1e-3 * (1 + Math.abs(value)));
        // Where the derivative is next to nothing, the least bend is many times as much.
        if (Math.abs(value) > 1e-4) expect(found.outcome).toBe('close');
        // The oracle has the derivatives by parameters, of one example.
        const oracle = oracleOf(problem).get(found.derivative.id);
        if (oracle === undefined || exampleIn(found.changes[1]?.id ?? '') !== undefined) return;
        expect(Math.abs(found.ratio - oracle)).toBeLessThan(1e-3 * (1 + Math.abs(oracle)));
      }),
      cases,
    );
  });

  test('a net input or output is moved whatever it is worked out from', () => {
    fc.assert(
      fc.property(plainNetworks, fc.boolean(), sizes, (problem, isNet, size) => {
        const one: GeneralProblem = { ...problem, examples: problem.examples.slice(0, 1) };
        const trace = traceUpdate(one);
        const neuron = trace.structure.forward.layers[0]?.neurons[0]?.name ?? '';
        const by = isNet ? netId(neuron) : outId(neuron);
        const to = trace.value(by) + size;
        const { changes } = nudgedForward(trace, by, size);
        const [old, renewed] = [generalOracle(one), generalOracle(one, { [by]: to })];
        for (const { id, change } of changes) {
          const name = withoutExample(id);
          const [was, is] = [old[name] ?? Number.NaN, renewed[name] ?? Number.NaN];
          if (!Number.isFinite(is - was)) continue;
          const scale = 1 + Math.abs(was) + Math.abs(is);
          expect(Math.abs(change - (is - was)) / scale, id).toBeLessThan(1e-9);
        }
      }),
      cases,
    );
  });
});

describe('in the classic example', () => {
  test('from w5 the change runs along one path: net, out, error, total', () => {
    const found = nudgedForward(classic, W5, 0.01);
    expect(found.changes.map(({ id }) => id)).toEqual([
      W5,
      netId('o1'),
      outId('o1'),
      'error.o1',
      TOTAL_ERROR,
    ]);
    // 0.01 · 0.59327, and that times 0.1868 and 0.7414 but for the bend.
    expect(changeOf(found, netId('o1')).change).toBeCloseTo(0.0059327, 7);
    expect(changeOf(found, outId('o1')).change).toBeCloseTo(0.0011, 4);
    expect(changeOf(found, TOTAL_ERROR).change).toBeCloseTo(0.0008, 4);
    expect(changeOf(found, netId('o1')).ratio).toBeCloseTo(0.593269992, 9);
    expect(found.outcome).toBe('close');
  });

  test('from w1 it runs along both paths, and the two meet in E', () => {
    const found = nudgedForward(classic, W1, 0.01);
    const total = changeOf(found, TOTAL_ERROR);
    expect(total.from.map(({ id }) => id)).toEqual(['error.o1', 'error.o2']);
    expect(total.ratio).toBeUndefined();
    expect(total.change).toBeCloseTo(
      total.from.reduce((sum, { change }) => sum + change, 0),
      15,
    );
    // w5 and w7 carry the change of out h1 on to both outputs.
    expect(changeOf(found, netId('o1')).ratio).toBeCloseTo(0.4, 9);
    expect(changeOf(found, netId('o2')).ratio).toBeCloseTo(0.5, 9);
  });

  test('a tenth of the nudge leaves a tenth of what the ratio is off by', () => {
    const gap = (size: number): number => {
      const { ratio, derivative } = nudgedForward(classic, W5, size);
      return Math.abs(ratio - derivative.value);
    };
    expect(gap(0.1) / gap(0.01)).toBeCloseTo(10, 0);
    expect(gap(0.01) / gap(0.001)).toBeCloseTo(10, 0);
  });

  test('a large nudge parts from the derivative', () => {
    expect(nudgedForward(classic, W5, 0.1).outcome).toBe('close');
    expect(nudgedForward(classic, W5, 1).outcome).toBe('apart');
    expect(nudgedForward(classic, netId('o1'), 1).outcome).toBe('apart');
  });

  test('to one output’s error it runs along its path alone', () => {
    const ids = nudgedForward(classic, outId('h1'), 0.01, 'error.o2').changes.map(({ id }) => id);
    expect(ids).toEqual([outId('h1'), netId('o2'), outId('o2'), 'error.o2']);
  });

  test('what nothing depends on cannot be nudged', () => {
    expect(() => nudgedForward(classic, 'eta', 0.01)).toThrow(RangeError);
    expect(() => nudgedForward(classic, W5, 0.01, 'error.o2')).toThrow(/error\.o2/);
    expect(() => nudgedForward(classic, W5, 0.01, 'd(error.total)/d(out.o1)')).toThrow(RangeError);
  });
});

describe('where the ratio cannot be the derivative', () => {
  /** One ReLU behind one input of 1: its net input is the weight. */
  const relu = (weight: number): GeneralProblem => ({
    layers: [
      { weights: [[weight]], biases: [0], activation: 'relu' },
      { weights: [[1]], biases: [0], activation: 'identity' },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [1], targets: [2] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: true,
    learningRate: 0.5,
  });

  test('a corner on the way is said', () => {
    const found = nudgedForward(traceUpdate(relu(0.05)), W1, -0.1);
    expect(found.outcome).toBe('corner');
    // E falls from half of 1.95² to half of 2²: 0.09875 for −0.1, where the derivative is −1.95.
    expect(found.ratio).toBeCloseTo(-0.9875, 9);
    expect(found.derivative.value).toBeCloseTo(-1.95, 12);
    expect(nudgedForward(traceUpdate(relu(0.05)), W1, 0.1).outcome).toBe('close');
  });

  test('below its corner a ReLU lets nothing through', () => {
    const found = nudgedForward(traceUpdate(relu(-0.5)), W1, 0.1);
    expect(found.outcome).toBe('still');
    expect(changeOf(found, outId('h1')).change).toBe(0);
    expect(changeOf(found, netId('o1')).ratio).toBeUndefined();
  });

  test('numbers beyond those of the computer are said', () => {
    const found = nudgedForward(traceUpdate(relu(1e200)), W1, 1e200);
    expect(found.outcome).toBe('overflow');
  });
});
