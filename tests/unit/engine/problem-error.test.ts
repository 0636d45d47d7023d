import { describe, expect, test } from 'vitest';
import {
  type ActivationName,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  markWork,
  newMethod,
  type Problem,
  ProblemError,
  traceUpdate,
  train,
} from '../../../src/engine';
import { problemOf, reference } from '../../fixtures/reference';

const classic = problemOf(reference('classic'), true);

/** The problem with what stands at a path such as 'hidden.weights[0][1]' put in place of its own. */
function withField(path: string, value: unknown): Problem {
  const copy: unknown = structuredClone(classic);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let holder = copy as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as Problem;
}

function errorOf(action: () => unknown): ProblemError {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const numbers = [
  ...['inputs', 'targets'].flatMap((pair) => [`${pair}[0]`, `${pair}[1]`]),
  ...['hidden', 'output'].flatMap((layer) => [
    ...[0, 1].flatMap((to) => [0, 1].map((from) => `${layer}.weights[${to}][${from}]`)),
    `${layer}.biases[0]`,
    `${layer}.biases[1]`,
  ]),
  'learningRate',
];

describe.each(numbers)('%s', (field) => {
  test.each([
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['−Infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a text', '0.5', '"0.5"'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a big integer', 1n, 'bigint'],
    ['a list', [1], '[1]'],
  ])('%s is refused by name', (_, value, described) => {
    for (const work of [traceUpdate, (p: Problem) => train(p, { updates: 1 })]) {
      const error = errorOf(() => work(withField(field, value)));
      expect(error.field).toBe(field);
      expect(error.accepted).toBe('a finite number');
      expect(error.message).toBe(`${field} must be a finite number, not ${described}`);
    }
  });
});

describe('the constants of an activation', () => {
  const withConstant = (activation: ActivationName, constants: object): GeneralProblem => {
    const general = generalOf(classic);
    return {
      ...general,
      layers: general.layers.with(0, { ...firstOf(general), activation, ...constants }),
    };
  };
  const firstOf = ({ layers }: GeneralProblem): GeneralLayer => {
    const [first] = layers;
    if (first === undefined) throw new Error('it has a layer');
    return first;
  };
  const STEEP = 'a finite number above 0';
  const LEAK = 'a finite number of at least 0 and below 1';

  test.each([
    ['sigmoid', 'steepness', 0, STEEP],
    ['sigmoid', 'steepness', -2, STEEP],
    ['bipolarSigmoid', 'steepness', Number.NaN, STEEP],
    ['bipolarSigmoid', 'steepness', Number.POSITIVE_INFINITY, STEEP],
    ['sigmoid', 'steepness', '2', STEEP],
    ['leakyRelu', 'leak', 1, LEAK],
    ['leakyRelu', 'leak', -0.01, LEAK],
    ['leakyRelu', 'leak', Number.NaN, LEAK],
    ['leakyRelu', 'leak', null, LEAK],
    ['tanh', 'steepness', 2, 'left out, as tanh has none'],
    ['relu', 'leak', 0.1, 'left out, as relu has none'],
    ['sigmoid', 'leak', 0.1, 'left out, as sigmoid has none'],
    ['leakyRelu', 'steepness', 1, 'left out, as leakyRelu has none'],
  ] as const)('%s with %s %s is refused by name', (activation, name, value, accepted) => {
    const error = errorOf(() => traceUpdate(withConstant(activation, { [name]: value })));
    expect(error).toMatchObject({ field: `layers[0].${name}`, accepted });
  });

  test.each([
    ['sigmoid', { steepness: 1e-3 }],
    ['bipolarSigmoid', { steepness: 40 }],
    ['leakyRelu', { leak: 0 }],
    ['leakyRelu', { leak: 0.999 }],
    ['leakyRelu', { leak: undefined }],
  ] as const)('%s with %o is taken', (activation, constants) => {
    expect(() => traceUpdate(withConstant(activation, constants))).not.toThrow();
  });
});

describe('lists and layers', () => {
  test.each([
    ['inputs', [0.05], 'inputs must be two numbers, not [0.05]'],
    ['inputs', [1, 2, 3], 'inputs must be two numbers, not [1, 2, 3]'],
    ['targets', undefined, 'targets must be two numbers, not undefined'],
    ['targets', { 0: 1, 1: 2, length: 2 }, 'targets must be two numbers, not object'],
    ['hidden', undefined, 'hidden must be a layer with weights and biases, not undefined'],
    ['output', null, 'output must be a layer with weights and biases, not null'],
    ['output.weights', [[1, 2]], 'output.weights must be two rows of two numbers, not [[…]]'],
    ['hidden.weights', 'w', 'hidden.weights must be two rows of two numbers, not "w"'],
    ['hidden.weights[1]', [1], 'hidden.weights[1] must be two numbers, not [1]'],
    ['hidden.biases', 0.35, 'hidden.biases must be two numbers, not 0.35'],
    ['output.biases', [1, 2, 3, 4, 5, 6], 'output.biases must be two numbers, not [1, 2, 3, 4, …]'],
    ['sharedBiases', 'yes', 'sharedBiases must be true or false, not "yes"'],
    ['updateBiases', undefined, 'updateBiases must be true or false, not undefined'],
  ])('%s as %o', (field, value, message) => {
    const error = errorOf(() => traceUpdate(withField(field, value)));
    expect(error.field).toBe(field);
    expect(error.message).toBe(message);
  });

  test('a list with a hole in it', () => {
    const holed: number[] = [];
    holed[1] = 0.1;
    expect(errorOf(() => traceUpdate(withField('inputs', holed))).field).toBe('inputs[0]');
    const rows: number[][] = [];
    rows[1] = [1, 2];
    expect(errorOf(() => traceUpdate(withField('hidden.weights', rows))).field).toBe(
      'hidden.weights[0]',
    );
  });

  test('no problem at all', () => {
    for (const nothing of [undefined, null, 3, 'classic']) {
      const error = errorOf(() => traceUpdate(nothing as unknown as Problem));
      expect(error.field).toBe('problem');
    }
  });
});

describe('shared biases', () => {
  test.each(['hidden', 'output'] as const)('of the %s layer must be one number', (layer) => {
    const unequal = { ...classic, [layer]: { ...classic[layer], biases: [0.35, 0.36] as const } };
    const error = errorOf(() => traceUpdate(unequal));
    expect(error.field).toBe(`${layer}.biases`);
    expect(error.message).toBe(
      `${layer}.biases must be one number twice, as sharedBiases is true, not [0.35, 0.36]`,
    );
    expect(() => traceUpdate({ ...unequal, sharedBiases: false })).not.toThrow();
  });
});

test('a very long text is cut short in the message', () => {
  const { message } = errorOf(() => traceUpdate(withField('learningRate', '9'.repeat(10_000))));
  expect(message.length).toBeLessThan(120);
});

test('a ProblemError is told from other errors by its name', () => {
  const error = errorOf(() => traceUpdate(withField('inputs', [])));
  expect(error.name).toBe('ProblemError');
  expect(error).toBeInstanceOf(Error);
});

describe('what scripts may hand over beside a problem', () => {
  const trace = traceUpdate(classic);
  const tries: readonly (readonly [string, () => unknown, string, RegExp])[] = [
    ['a method', () => newMethod('x' as never), 'method.name', /gradientDescent.*adam.*"x"/],
    ['a method of every object', () => newMethod('constructor' as never), 'method.name', /adam/],
    ['a form by its name', () => traceUpdate(classic, 'elements' as never), 'form', /UPDATE_FORMS/],
    ['a form that is empty', () => traceUpdate(classic, {} as never), 'form', /targetMinusOutput/],
    ['no form', () => traceUpdate(classic, null as never), 'form', /null/],
    ['no options', () => train(classic, undefined as never), 'options', /updates: 100/],
    ['figures as an object', () => markWork(trace, { 'net.h1': '1' } as never), 'work', /Map/],
    [
      'a figure as a number',
      () => markWork(trace, new Map([['net.h1', 0.3775]]) as never),
      'work.net.h1',
      /a text.*0\.3775/,
    ],
    ['no trace', () => markWork(undefined as never, new Map()), 'trace', /traceUpdate/],
  ];
  test.each(tries)('%s is refused by name, with what would be accepted', (_, work, field, said) => {
    const error = errorOf(work);
    expect(error.field).toBe(field);
    expect(error.message).toMatch(said);
  });

  test('options of marks that are none are refused', () => {
    expect(() => markWork(trace, new Map(), null as never)).toThrow(/options must be an object/);
  });
});
