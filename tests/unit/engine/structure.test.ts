import { describe, expect, test } from 'vitest';
import { type Problem, type Trace, traceUpdate } from '../../../src/engine';
import { problemOf, reference } from '../../fixtures/reference';

const base = problemOf(reference('classic'), false);
const choices: readonly Problem[] = [true, false].flatMap((sharedBiases) =>
  [true, false].map((updateBiases) => ({ ...base, sharedBiases, updateBiases })),
);

const steps = (trace: Trace, phase: string): readonly string[] | undefined =>
  trace.phases.find(({ id }) => id === phase)?.steps;

const neurons = ['h1', 'h2', 'o1', 'o2'];
const weights = [
  ['w.h1.x1', 'w.h1.x2', 'w.h2.x1', 'w.h2.x2'],
  ['w.o1.h1', 'w.o1.h2', 'w.o2.h1', 'w.o2.h2'],
];
const forward = [
  ...neurons.flatMap((neuron) => [`net.${neuron}`, `out.${neuron}`]),
  ...['error.o1', 'error.o2', 'error.total'],
];
const biases = ({ sharedBiases }: Problem): string[] =>
  sharedBiases ? ['b.h', 'b.o'] : ['b.h1', 'b.h2', 'b.o1', 'b.o2'];

describe.each(choices)('shared $sharedBiases, updated $updateBiases', (problem) => {
  const trace = traceUpdate(problem);
  const backward = (layer: 'h' | 'o'): string[] => {
    const sources = layer === 'o' ? ['h1', 'h2'] : ['x1', 'x2'];
    const ofNeurons = [`${layer}1`, `${layer}2`].flatMap((n) => [
      ...(layer === 'h' ? [`d(error.o1)/d(out.${n})`, `d(error.o2)/d(out.${n})`] : []),
      `d(error.total)/d(out.${n})`,
      `d(out.${n})/d(net.${n})`,
      `d(error.total)/d(net.${n})`,
      ...sources.map((from) => `d(error.total)/d(w.${n}.${from})`),
      ...(problem.sharedBiases ? [] : [`d(error.total)/d(b.${n})`]),
    ]);
    return problem.sharedBiases ? [...ofNeurons, `d(error.total)/d(b.${layer})`] : ofNeurons;
  };

  test('the phases are those of an update, in its order', () => {
    expect(trace.phases.map(({ id }) => id)).toEqual([
      'forward',
      'error',
      'backward.o',
      'backward.h',
      'update',
      'check',
    ]);
  });

  test('the forward pass goes neuron by neuron, net input before output, and then the error', () => {
    expect(steps(trace, 'forward')).toEqual(forward.slice(0, 8));
    expect(steps(trace, 'error')).toEqual(forward.slice(8));
  });

  test('the backward pass goes neuron by neuron, each path before their sum', () => {
    expect(steps(trace, 'backward.o')).toEqual(backward('o'));
    expect(steps(trace, 'backward.h')).toEqual(backward('h'));
  });

  test('the update changes every weight, and the biases where they are updated', () => {
    const [hidden = [], output = []] = weights;
    const ofLayer = (letter: string): string[] =>
      problem.updateBiases ? biases(problem).filter((id) => id.startsWith(`b.${letter}`)) : [];
    const updated = [...hidden, ...ofLayer('h'), ...output, ...ofLayer('o')];
    expect(steps(trace, 'update')).toEqual(updated.map((id) => `new(${id})`));
  });

  test('the check is the forward pass and the error once more', () => {
    expect(steps(trace, 'check')).toEqual(forward.map((id) => `new(${id})`));
  });

  test('has every quantity that scripts rely on', () => {
    const parameters = [...weights.flat(), ...biases(problem)];
    const promised = [
      ...['x1', 'x2', 't1', 't2', 'eta'],
      ...parameters,
      ...forward,
      ...['d(error.total)/d(out.o1)', 'd(out.o1)/d(net.o1)', 'd(net.o1)/d(w.o1.h1)'],
      ...['d(error.total)/d(net.o1)', 'd(error.o1)/d(out.h1)', 'd(error.o2)/d(out.h1)'],
      ...['d(error.total)/d(out.h1)', 'd(out.h1)/d(net.h1)', 'd(error.total)/d(net.h1)'],
      'd(net.h1)/d(w.h1.x1)',
      ...parameters.map((id) => `d(error.total)/d(${id})`),
      ...(problem.updateBiases ? parameters : weights.flat()).map((id) => `new(${id})`),
      ...forward.map((id) => `new(${id})`),
    ];
    for (const id of promised) {
      expect(trace.quantities.get(id)?.id).toBe(id);
      expect(trace.value(id)).toBe(trace.quantities.get(id)?.value);
    }
  });

  test('has no bias, and no new bias, that is not there', () => {
    const absent = problem.sharedBiases ? 'b.h1' : 'b.h';
    expect(trace.quantities.has(absent)).toBe(false);
    expect(() => trace.value(absent)).toThrow(/no quantity b\.h/);
    const renewed = [...trace.quantities.keys()].some((id) => id.startsWith('new(b.'));
    expect(renewed).toBe(problem.updateBiases);
  });

  test('every quantity stands after all that it depends on', () => {
    const seen = new Set<string>();
    for (const { id, dependsOn } of trace.quantities.values()) {
      for (const needed of dependsOn) expect(seen, `${id} needs ${needed}`).toContain(needed);
      seen.add(id);
    }
  });

  test('every step is a quantity of its phase, and stands in one phase once', () => {
    const all = trace.phases.flatMap((phase) => phase.steps);
    expect(new Set(all).size).toBe(all.length);
    for (const { id, steps: ids } of trace.phases) {
      for (const step of ids) expect(trace.quantities.get(step)?.phase).toBe(id);
    }
  });

  test('every quantity that is no step and not given leads to a step', () => {
    const all = new Set(trace.phases.flatMap((phase) => phase.steps));
    const used = new Set([...trace.quantities.values()].flatMap(({ dependsOn }) => dependsOn));
    for (const { id, kind } of trace.quantities.values()) {
      if (kind !== 'given' && !all.has(id)) expect(used).toContain(id);
    }
  });

  test('the updated problem holds the new numbers, and the old ones where nothing changed', () => {
    const { updated } = trace;
    const after = traceUpdate(updated);
    for (const id of [...weights.flat(), ...biases(problem)]) {
      const renewed = trace.quantities.get(`new(${id})`)?.value ?? trace.value(id);
      expect(after.value(id)).toBe(renewed);
    }
    expect(after.value('error.total')).toBe(trace.value('new(error.total)'));
    expect({ ...updated, hidden: problem.hidden, output: problem.output }).toEqual(problem);
  });
});

describe('the structure is built once', () => {
  test('an edit of a number leaves it, and every expression in it, the same object', () => {
    const before = traceUpdate(base);
    const after = traceUpdate({ ...base, inputs: [0.7, -0.2], learningRate: 3 });
    expect(after.structure).toBe(before.structure);
    expect(after.phases).toBe(before.phases);
    for (const [id, { expression }] of before.quantities) {
      expect(after.quantities.get(id)?.expression).toBe(expression);
    }
  });

  test('each choice about the biases has one of its own', () => {
    const structures = choices.map((problem) => traceUpdate(problem).structure);
    expect(new Set(structures).size).toBe(4);
  });

  test('a problem is not changed by being worked', () => {
    const frozen = JSON.stringify(base);
    traceUpdate(base);
    expect(JSON.stringify(base)).toBe(frozen);
  });
});
