// Quantities given midway, crossed with networks, losses, methods, batches and ways of writing, against the
// independent pseudo-code with the numbers put in there.
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralProblem,
  type GeneralTrace,
  generalOf,
  inExample,
  METHOD_NAMES,
  newMethod,
  type Problem,
  ProblemError,
  type QuantityId,
  traceUpdate,
  train,
} from '../../../src/engine';
import { ACTIVATIONS } from '../../../src/engine/activations';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { ALL, crossed } from '../../crossing';
import { generalOracle } from '../../oracle/generalNetwork';
import { EACH_BIAS_FORM, ENDS } from '../../oracle/generalProblems';
import { acceleratedGradient, heavyBall, kingmaBa, rootMeanSquare } from '../../oracle/methods';

/** What is given of each example, by its ids there where it is the only one; `h` is the last hidden layer. */
const KINDS: Readonly<Record<string, (names: Names) => readonly string[]>> = {
  'the outputs of a hidden layer': ({ hidden }) => hidden.map((name) => `out.${name}`),
  'a net input': ({ outputs }) => [`net.${outputs[0]}`],
  'the outputs': ({ outputs }) => outputs.map((name) => `out.${name}`),
  '∂E/∂net of the outputs': ({ outputs }) => outputs.map((name) => `d(error.total)/d(net.${name})`),
  '∂E/∂net of the first output': ({ outputs }) => [`d(error.total)/d(net.${outputs[0]})`],
  '∂E/∂net of a hidden neuron': ({ hidden }) =>
    hidden.slice(0, 1).map((name) => `d(error.total)/d(net.${name})`),
  '∂E/∂out of the outputs': ({ outputs }) => outputs.map((name) => `d(error.total)/d(out.${name})`),
  '∂E/∂out of a hidden neuron': ({ hidden }) =>
    hidden.slice(-1).map((name) => `d(error.total)/d(out.${name})`),
  'outputs and δ': ({ hidden, outputs }) => [
    ...hidden.map((name) => `out.${name}`),
    ...outputs.map((name) => `d(error.total)/d(net.${name})`),
  ],
  'an error': () => ['error.o1'],
  'the total error': () => ['error.total'],
};

interface Names {
  readonly hidden: readonly string[];
  readonly outputs: readonly string[];
}

/** In `npm test`: slopes by the output and by the net input, all net inputs in each output, and what cancels. */

const SOME_ENDS = [
  'sigmoid halfSquared',
  'sigmoid crossEntropy',
  'relu squared',
  'softmax meanSquared',
  'softmax crossEntropy',
];

/** What is drawn for each case, as crossing it too would take hours. */
const DRAWN = {
  sizes: [
    [2, 2, 2],
    [2, 2, 1],
    [1, 2, 1, 3],
    [1, 1, 2, 1, 2],
    [2, 3],
  ],
  hidden: ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer'),
  biases: ['shared', 'separate', 'held'],
  written: EACH_BIAS_FORM,
  method: METHOD_NAMES,
} as const;
const draws = randomLcg(0.1);
const oneOf = <T>(all: readonly T[]): T => {
  const found = all[Math.floor(draws() * all.length)];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
};

const CASES = crossed({
  end: ENDS.filter((end) => ALL || SOME_ENDS.includes(end.join(' '))).map(([output, loss]) => ({
    output,
    loss,
    toString: () => `${output} ${loss}`,
  })),
  taken: ['one', 'mean', 'sum'],
  given: Object.keys(KINDS),
  form: ['elements', 'outputMinusTarget', 'targetMinusOutput'] as const,
}).map((each) => ({
  ...each,
  sizes: oneOf<readonly number[]>(DRAWN.sizes),
  hidden: oneOf(DRAWN.hidden),
  biases: oneOf(DRAWN.biases),
  written: oneOf<Pick<GeneralProblem, 'bias' | 'biasInput'>>(DRAWN.written),
  method: oneOf(DRAWN.method),
}));
type Case = (typeof CASES)[number];

const random = randomLcg(0.7);
const drawn = (length: number): number[] => Array.from({ length }, () => 2 * random() - 1);

function wholeOf({ sizes, hidden, end, taken, biases, written, method }: Case): GeneralProblem {
  const [inputs = 1, ...others] = sizes;
  const isShared = biases !== 'separate';
  return {
    layers: others.map((to, l) => ({
      weights: Array.from({ length: to }, () => drawn(sizes[l] ?? 1)),
      biases:
        written.bias === 'none'
          ? Array<number>(to).fill(0)
          : isShared
            ? Array<number>(to).fill(random())
            : drawn(to),
      activation: (l === others.length - 1 ? end.output : hidden) as ActivationName,
    })),
    loss: end.loss,
    ...written,
    examples: [0, 1].slice(0, taken === 'one' ? 1 : 2).map(() => ({
      inputs: drawn(inputs),
      targets: drawn(others.at(-1) ?? 1).map((target) => (target + 1) / 2),
    })),
    reduce: taken === 'sum' ? 'sum' : 'mean',
    method: newMethod(method),
    sharedBiases: isShared,
    updateBiases: biases !== 'held',
    learningRate: 0.5,
  };
}

function namesOf({ layers }: GeneralProblem): Names {
  const letter = layers.length > 1 ? ('hkm'[layers.length - 2] ?? '') : '';
  return {
    hidden:
      layers.length > 1 ? (layers.at(-2)?.biases ?? []).map((_, i) => `${letter}${i + 1}`) : [],
    outputs: (layers.at(-1)?.biases ?? []).map((_, i) => `o${i + 1}`),
  };
}

/** A share of 1 for what is a probability, else any number. */
const numberFor = (id: string): number =>
  id.startsWith('out') ? 0.2 + 0.6 * random() : (drawn(1)[0] ?? 0);
/** Every symbol of an id with its example's number. */
const inBatch = (id: string, k: number): string =>
  id.replace(/(net|out|error)\.\w+/g, (symbol) => inExample(symbol, k));

/** After a first step by a method that has kept nothing yet, from its paper's pseudo-code. */
function stepped(
  { method, learningRate: rate }: GeneralProblem,
  start: number,
  slope: number,
): number {
  const options = { start, gradient: () => slope, rate, updates: 1 };
  switch (method.name) {
    case 'momentum':
      return heavyBall(options, method.mu)[1] ?? Number.NaN;
    case 'nesterov':
      return acceleratedGradient(options, method.mu)[1] ?? Number.NaN;
    case 'rmsprop':
      return rootMeanSquare(options, method.rho, method.epsilon)[1] ?? Number.NaN;
    case 'adam':
      return kingmaBa(options, [method.beta1, method.beta2, method.epsilon])[1] ?? Number.NaN;
    default:
      return start - rate * slope;
  }
}

interface Subject {
  readonly problem: GeneralProblem;
  readonly whole: GeneralTrace;
  readonly trace: GeneralTrace;
  readonly given: ReadonlyMap<QuantityId, number>;
  /** By the pseudo-code, each example by itself. */
  readonly exact: readonly Readonly<Record<string, number>>[];
}

function subjectOf(each: Case): Subject | undefined {
  const problem = wholeOf(each);
  const ids = KINDS[each.given]?.(namesOf(problem)) ?? [];
  // A softmax is of two outputs or more, and a hidden layer is not in every network.
  const isNone = each.end.output === 'softmax' && each.sizes.at(-1) === 1;
  if (ids.length === 0 || isNone) return undefined;
  const isBatch = problem.examples.length > 1;
  const own = problem.examples.map(() => Object.fromEntries(ids.map((id) => [id, numberFor(id)])));
  const given = Object.fromEntries(
    own.flatMap((some, e) =>
      Object.entries(some).map(([id, value]) => [isBatch ? inBatch(id, e + 1) : id, value]),
    ),
  );
  const form = UPDATE_FORMS[each.form];
  return {
    problem: { ...problem, given },
    whole: traceUpdate(problem, form),
    trace: traceUpdate({ ...problem, given }, form),
    given: new Map(Object.entries(given)),
    exact: problem.examples.map((one, e) => generalOracle({ ...problem, examples: [one] }, own[e])),
  };
}

/** As an expectation for each of a hundred thousand numbers takes too long. */
function near(found: number, exact: number, what: string, within = 1e-12): void {
  if (Math.abs(found - exact) <= within * (1 + Math.abs(exact))) return;
  throw new Error(`${what} is ${found}, not ${exact}`);
}

const CHECKS: Readonly<Record<string, (subject: Subject) => void>> = {
  'every number that is left is that of the pseudo-code': ({ problem, trace, exact }) => {
    const isBatch = exact.length > 1;
    const together = (id: string): number => {
      const sum = exact.reduce((all, values) => all + (values[id] ?? Number.NaN), 0);
      return problem.reduce === 'sum' ? sum : sum / exact.length;
    };
    let compared = 0;
    for (const { id, value, phase, role } of trace.quantities.values()) {
      if (phase === 'given' || phase === 'check') continue;
      const plain = id.replace(/@\d/g, '');
      const delta = /^delta\.(\w+)$/.exec(plain);
      const values = exact[Number(/@(\d)/.exec(id)?.[1] ?? 1) - 1] ?? {};
      const isOfAll = isBatch && plain === id;
      const one = delta ? `d(error.total)/d(net.${delta[1]})` : plain;
      const parameter = /^new\(((?:w|b|theta|w0)\..+)\)$/.exec(id)?.[1];
      if (parameter !== undefined && role.newOf === parameter) {
        const slope = together(`d(error.total)/d(${parameter})`);
        // RMSprop and Adam make a whole step of what is 0 but for rounding.
        if (Math.abs(slope) > 1e-15)
          near(value, stepped(problem, trace.value(parameter), slope), id);
      } else if (values[one] === undefined) continue;
      else near(value, (delta ? -1 : 1) * (isOfAll ? together(one) : values[one]), id);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  },

  'the new parameters are the problem’s after it, which has no givens': ({ trace, problem }) => {
    const after = traceUpdate(trace.updated);
    expect(trace.updated.given).toBeUndefined();
    for (const id of trace.structure.forward.parameters) {
      const renewed = trace.quantities.get(`new(${id})`)?.value;
      near(after.value(id), renewed ?? traceUpdate(problem).value(id), id);
    }
  },

  'the check is the forward pass of the new parameters, or is left out': ({ trace }) => {
    const check = [...trace.quantities.values()].filter(({ phase }) => phase === 'check');
    const isWorked = (id: string): boolean =>
      trace.quantities.get(id)?.phase !== 'given' && trace.quantities.has(id);
    const { neuronOf } = trace.structure.forward;
    if ([...neuronOf.keys()].some((id) => !isWorked(id))) {
      expect(check).toEqual([]);
      return;
    }
    for (const { id, value } of check) {
      const example = Number(/@(\d)/.exec(id)?.[1] ?? 1);
      const { updated } = trace;
      const one = updated.examples[example - 1];
      if (one === undefined) throw new Error('no such example');
      const plain = /^new\((.*)\)$/.exec(id.replace(/@\d/g, ''))?.[1] ?? '';
      if (updated.examples.length > 1 && !id.includes('@')) continue;
      const expected = generalOracle({ ...updated, examples: [one] })[plain] ?? Number.NaN;
      // Of an output near 1, the logarithm of 1 − out has few digits.
      near(value, expected, id, 1e-9);
    }
  },

  'what is left depends on what is left, and stands after it': ({ trace, given }) => {
    const seen = new Set<QuantityId>();
    for (const { id, dependsOn, kind } of trace.structure.definitions.values()) {
      const missing = dependsOn.filter((needed) => !seen.has(needed));
      if (missing.length > 0) throw new Error(`${id} depends on ${missing}`);
      if (kind === 'given' && dependsOn.length > 0) throw new Error(`${id} is not given`);
      seen.add(id);
    }
    const steps = trace.phases.flatMap((phase) => phase.steps);
    expect(steps.every((id) => seen.has(id))).toBe(true);
    expect(trace.phases.every((phase) => phase.steps.length > 0)).toBe(true);
    const stated = [...trace.quantities.values()].filter(({ id }) =>
      trace.structure.midway?.given.has(id),
    );
    expect(stated).toHaveLength(given.size);
    for (const { id, kind, phase } of stated) {
      expect([kind, phase]).toEqual(['given', 'given']);
      expect(steps).not.toContain(id);
    }
  },

  'nothing is left that leads nowhere': ({ trace, whole }) => {
    const users = (one: GeneralTrace): Set<QuantityId> =>
      new Set(
        [...one.quantities.values()].flatMap(({ phase, dependsOn }) =>
          phase === 'check' ? [] : dependsOn,
        ),
      );
    const [now, before] = [users(trace), users(whole)];
    // ∂E/∂net is a step of its own where ∂E/∂w is written by its three factors, and an error is one for its own sake.
    const isOfItself = (id: string): boolean => /error\.\w+(@\d)?\)?\/d\((net|out)|^error/.test(id);
    for (const { id, phase } of trace.quantities.values()) {
      if (!before.has(id) || isOfItself(id) || phase === 'check') continue;
      if (!now.has(id)) throw new Error(`${id} leads nowhere`);
    }
  },

  'all parameters come to a new value, or stay as held': ({ trace, whole }) => {
    for (const id of whole.structure.forward.updated) {
      expect(trace.quantities.has(`new(${id})`), id).toBe(true);
    }
  },

  'the very numbers that they have change nothing': ({ problem, whole, given }) => {
    const byElements = traceUpdate(whole.problem as GeneralProblem);
    const own = Object.fromEntries([...given.keys()].map((id) => [id, byElements.value(id)]));
    const trace = traceUpdate({ ...problem, given: own }, whole.structure.form);
    // RMSprop and Adam make a whole step of what is 0 but for rounding, and the check follows.
    const isNoisy = whole.structure.forward.updated.some(
      (id) => Math.abs(byElements.value(`d(error.total)/d(${id})`)) < 1e-15,
    );
    for (const { id, value, phase } of trace.quantities.values()) {
      if (isNoisy && (phase === 'update' || phase === 'check')) continue;
      near(value, (given.has(id) ? byElements : whole).value(id), id);
    }
  },
};

describe('given midway', () => {
  // One after the other, each made once: to build an update takes longer than to look at it.
  test.each(Object.keys(KINDS))('%s', (kind) => {
    for (const each of CASES.filter(({ given }) => given === kind)) {
      const subject = subjectOf(each);
      if (subject === undefined) continue;
      for (const [what, check] of Object.entries(CHECKS)) {
        try {
          check(subject);
        } catch (error) {
          throw new Error(`${what}: ${JSON.stringify(each)}: ${error}`);
        }
      }
    }
  });
});

const classic: GeneralProblem = {
  ...generalOf({
    inputs: [0.05, 0.1],
    targets: [0.01, 0.99],
    hidden: {
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      biases: [0.35, 0.35],
    },
    output: {
      weights: [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      biases: [0.6, 0.6],
    },
    sharedBiases: true,
    updateBiases: false,
    learningRate: 0.5,
  } satisfies Problem),
};
const withGiven = (given: Record<string, number>, more: Partial<GeneralProblem> = {}) =>
  traceUpdate<GeneralProblem>({ ...classic, ...more, given });
const stepsOf = (trace: GeneralTrace): string[] =>
  trace.phases.map(({ id, steps }) => `${id}: ${steps.length}`);

describe('what exam questions give', () => {
  test('the hidden outputs: the outputs are worked out from them, and w1 to w4 still move', () => {
    const trace = withGiven({ 'out.h1': 0.5933, 'out.h2': 0.5969 });
    expect(stepsOf(trace)).toEqual([
      'forward: 4',
      'error: 3',
      'backward.o: 11',
      'backward.h: 15',
      'update: 8',
    ]);
    expect(trace.value('net.o1')).toBeCloseTo(0.4 * 0.5933 + 0.45 * 0.5969 + 0.6, 14);
    expect(trace.value('d(out.h1)/d(net.h1)')).toBeCloseTo(0.5933 * 0.4067, 14);
    expect(trace.quantities.get('out.h1')).toMatchObject({ kind: 'given', value: 0.5933 });
    expect(trace.quantities.has('net.h1')).toBe(false);
    expect(() => trace.value('net.h1')).toThrow(RangeError);
  });

  test('δ of both outputs: neither error nor target is asked for', () => {
    const trace = withGiven({
      'd(error.total)/d(net.o1)': 0.1385,
      'd(error.total)/d(net.o2)': -0.0381,
    });
    expect(stepsOf(trace)).toEqual(['forward: 4', 'backward.o: 5', 'backward.h: 15', 'update: 8']);
    expect(trace.quantities.has('t1')).toBe(false);
    expect(trace.quantities.has('out.o1')).toBe(false);
    const out = trace.value('out.h1');
    expect(trace.value('d(error.total)/d(net.h1)')).toBeCloseTo(
      (0.1385 * 0.4 - 0.0381 * 0.5) * out * (1 - out),
      14,
    );
    expect(trace.value('d(error.total)/d(w.o1.h1)')).toBeCloseTo(0.1385 * out, 14);
  });

  test('δ by its own id is −∂E/∂net, in every form', () => {
    for (const form of Object.values(UPDATE_FORMS)) {
      const trace = traceUpdate<GeneralProblem>({ ...classic, given: { 'delta.h1': 0.02 } }, form);
      expect(trace.value('new(w.h1.x1)')).toBeCloseTo(0.15 + 0.5 * 0.02 * 0.05, 14);
      expect(trace.value(form.ofNeuron('h1'))).toBe(form.delta === 'opposite' ? 0.02 : -0.02);
    }
  });

  test('Δw, where it is written element by element too', () => {
    for (const form of Object.values(UPDATE_FORMS)) {
      const given = { 'change(w.o1.h1)': -0.04 };
      const trace = traceUpdate<GeneralProblem>({ ...classic, given }, form);
      expect(trace.value('new(w.o1.h1)')).toBeCloseTo(0.36, 14);
      expect(trace.quantities.has('d(error.total)/d(w.o1.h1)')).toBe(false);
    }
  });

  test('a new weight that is given is the new weight, and goes into the check', () => {
    const trace = withGiven({ 'new(w.o1.h1)': 0.3 });
    expect(trace.updated.layers[1]?.weights[0]?.[0]).toBe(0.3);
    expect(trace.quantities.get('new(net.o1)')?.dependsOn).toContain('new(w.o1.h1)');
  });

  test('hidden outputs and the miss of the output (Make Your Own Neural Network)', () => {
    const trace = traceUpdate<GeneralProblem>({
      ...classic,
      layers: [{ weights: [[2, 3]], biases: [0], activation: 'sigmoid' }],
      bias: 'none',
      examples: [{ inputs: [0.4, 0.5], targets: [0] }],
      learningRate: 0.1,
      given: { 'd(error.total)/d(out.o1)': -1.5 },
    });
    expect(trace.phases.map(({ id }) => id)).toEqual(['forward', 'backward.o', 'update']);
    expect(trace.value('d(error.total)/d(w.o1.x1)')).toBeCloseTo(-0.04969, 5);
    expect(trace.value('new(w.o1.x1)')).toBeCloseTo(2.005, 3);
  });
});

describe('what cannot be given', () => {
  const WRONG: readonly [what: string, given: unknown, field: string, accepted: RegExp][] = [
    ['no number', { 'out.h1': '0.6' }, 'given.out.h1', /finite number/],
    ['not finite', { 'out.h1': Number.NaN }, 'given.out.h1', /finite number/],
    ['no record', [1], 'given', /numbers by id/],
    ['unknown', { 'out.h9': 1 }, 'given.out.h9', /such as out\.h1 or d\(error\.total\)/],
    ['another’s example', { 'out.h1@1': 1 }, 'given.out.h1@1', /such as/],
    ['an input', { x1: 1 }, 'given.x1', /left out, as it is given already/],
    ['a weight', { 'w.h1.x1': 1 }, 'given.w.h1.x1', /given already/],
    [
      'left out by another',
      { 'out.h1': 0.6, 'net.h1': 0.4 },
      'given.net.h1',
      /where out\.h1 is given/,
    ],
    [
      'the same twice',
      { 'delta.o1': 1, 'd(error.total)/d(net.o1)': 1 },
      'given.d(error.total)/d(net.o1)',
      /delta\.o1 again/,
    ],
    [
      'another part of the same',
      { 'd(error.total)/d(net.o1)': 1, 'd(error.o1)/d(net.o1)': 2 },
      'given.d(error.o1)/d(net.o1)',
      /follows from/,
    ],
    [
      'the check of what is given',
      { 'out.h1': 0.6, 'new(net.h1)': 1 },
      'given.new(net.h1)',
      /left out/,
    ],
  ];
  test.each(WRONG)('%s', (_, given, field, accepted) => {
    const fault = (() => {
      try {
        traceUpdate<GeneralProblem>({ ...classic, given: given as Record<string, number> });
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(ProblemError);
    expect(fault).toMatchObject({ field, accepted: expect.stringMatching(accepted) });
  });

  test('a form that has no place for it says so', () => {
    const given = { 'd(net.o1)/d(w.o1.h1)': 0.6 };
    expect(() =>
      traceUpdate<GeneralProblem>({ ...classic, given }, UPDATE_FORMS.outputMinusTarget),
    ).toThrow(/this way of writing has no place for it/);
  });

  test('many updates cannot start from one update’s numbers', () => {
    expect(() => train({ ...classic, given: { 'out.h1': 0.6 } }, { updates: 2 })).toThrow(
      /^given must be left out/,
    );
  });
});
