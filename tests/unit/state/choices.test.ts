import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralLayer,
  type GeneralProblem,
  LARGEST,
  LOSS_NAMES,
  METHOD_NAMES,
  traceUpdate,
} from '../../../src/engine';
import { takesConstant } from '../../../src/engine/activations';
import { brokenBound } from '../../../src/engine/methods';
import { NAME_SETS, type NameSetName } from '../../../src/engine/naming';
import { givensOf, withGivens } from '../../../src/engine/update';
import { EXAMPLES, type Example } from '../../../src/examples';
import {
  addressTo,
  alone,
  fits,
  fittingMidway,
  HIDDEN_ACTIVATIONS,
  loadGivenMidway,
  mayStand,
  readAddress,
  readWorkLink,
  sheetKey,
  traceOf,
  writeWorkLink,
} from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';
import { INITIAL } from '../../../src/state/tutorState';
import { CHOICES, chosenAs, sameProblem } from '../../../src/state/work/choices';
import { newWork } from '../../../src/state/work/work';
import { runs } from '../../crossing';
import { inFull } from '../../fixtures/kept';
import { BIAS_CHOICES } from '../../oracle/generalProblems';

const number = fc.oneof(
  fc.integer({ min: -99, max: 99 }).map((hundredths) => hundredths / 100 + 0),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const list = <T>(of: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: length, maxLength: length });

/** An activation, in one case of four with the usual constants. */
function constantsFor(activation: ActivationName, drawn = 0): Pick<GeneralLayer, 'activation'> {
  return {
    activation,
    ...(takesConstant(activation, 'steepness') && drawn > 0 ? { steepness: drawn / 2 + 0.1 } : {}),
    ...(takesConstant(activation, 'leak') && drawn > 0 ? { leak: (drawn - 1) / 7 } : {}),
  };
}

/** Any problem there can be, built from nothing but what the engine says there is. */
const problems: fc.Arbitrary<GeneralProblem> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: 2,
      maxLength: LARGEST.hiddenLayers + 2,
    }),
    hidden: list(fc.constantFrom(...HIDDEN_ACTIVATIONS), LARGEST.hiddenLayers),
    output: fc.constantFrom<ActivationName>(...ACTIVATION_NAMES),
    loss: fc.constantFrom(...LOSS_NAMES),
    count: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: LARGEST.examples })),
    method: fc.constantFrom(...METHOD_NAMES),
    order: fc.constantFrom('batch' as const, 'single' as const),
    next: fc.nat(),
    reduce: fc.constantFrom('mean' as const, 'sum' as const),
    bias: fc.oneof(fc.constant({}), fc.constantFrom(...BIAS_CHOICES)),
    sharedBiases: fc.boolean(),
    updateBiases: fc.boolean(),
    constants: list(fc.nat(3), LARGEST.hiddenLayers + 1),
    seeds: list(number, 40),
    given: fc.array(fc.tuple(fc.nat(), number), { maxLength: 3 }),
    nameset: fc.option(fc.constantFrom(...NAME_SETS), { nil: undefined }),
    renamed: fc.array(fc.tuple(fc.nat(), fc.constantFrom('v', 'w_', 'w1_')), { maxLength: 3 }),
  })
  .map((drawnOne) => {
    const { sizes, hidden, given, constants, count, order, next, reduce, seeds, nameset, renamed } =
      drawnOne;
    const chosen = drawnOne;
    const neurons = sizes.at(-1) ?? 1;
    const output = mayStand(chosen.output, { isOutput: true, neurons }) ? chosen.output : 'sigmoid';
    const loss = fits(chosen.loss, output) ? chosen.loss : 'halfSquared';
    let at = 0;
    const drawn = (): number => seeds[at++ % seeds.length] ?? 0;
    const many = (length: number): number[] => Array.from({ length }, drawn);
    const layers = sizes.slice(1).map((width, l) => {
      const biases = many(width);
      return {
        weights: Array.from({ length: width }, () => many(sizes[l] ?? 1)),
        biases: chosen.sharedBiases ? biases.map(() => biases[0] ?? 0) : biases,
        ...constantsFor(l === sizes.length - 2 ? output : (hidden[l] ?? 'sigmoid'), constants[l]),
      };
    });
    const several =
      count === 1 ? {} : order === 'batch' ? { order } : { order, next: next % count };
    const bare: GeneralProblem = {
      layers,
      loss,
      examples: Array.from({ length: count }, () => ({
        inputs: many(sizes[0] ?? 1),
        targets: many(neurons),
      })),
      reduce: count === 1 ? 'mean' : reduce,
      ...several,
      // With the usual numbers of its kind, which are then drawn like the rest.
      method: { ...chosenAs(FIRST, { ...FIRST, method: { name: chosen.method } as never }).method },
      ...chosen.bias,
      sharedBiases: chosen.sharedBiases,
      updateBiases: chosen.updateBiases,
      learningRate: drawn(),
      ...namesOf(nameset, renamed, sizes),
    };
    const numbers = new Map(
      [...givensOf(bare)].map(([id, value]) => {
        if (!/^(v|m|s|count)/.test(id)) return [id, value];
        const kept = id === 'count' ? 1 + (next % 9) : drawn();
        return [id, brokenBound(id, kept) === undefined ? kept : value];
      }),
    );
    return givenIn(
      withGivens(bare, (id) => numbers.get(id) ?? 0),
      given,
    );
  });

/** A set of names, and new names of some weights. */
function namesOf(
  set: NameSetName | undefined,
  drawn: readonly (readonly [number, string])[],
  [inputs = 1]: readonly number[],
): Pick<GeneralProblem, 'names'> {
  const renamed = Object.fromEntries(
    drawn.map(([at, head], i) => [`x${(at % inputs) + 1}`, `${head}${i}`]),
  );
  const isAny = drawn.length > 0;
  return set || isAny ? { names: { ...(set && { set }), ...(isAny && { renamed }) } } : {};
}

/** With some of the quantities that it works out given midway, as far as they go together. */
function givenIn(
  problem: GeneralProblem,
  given: readonly (readonly [number, number])[],
): GeneralProblem {
  if (given.length === 0) return problem;
  const steps = traceUpdate(problem).phases.flatMap((phase) => phase.steps);
  const ids = given.map(([at, value]) => [steps[at % steps.length] ?? '', value] as const);
  return fittingMidway({ ...problem, given: Object.fromEntries(ids) });
}
beforeAll(loadGivenMidway);

const FIRST = (EXAMPLES[0] as Example).problem;
const cases = fc.tuple(fc.constantFrom(...EXAMPLES), problems);
const tried = { numRuns: runs(15, 400) };

describe('any problem, written and read back, is the same problem', () => {
  test('in an address', () => {
    fc.assert(
      fc.property(cases, ([{ id }, problem]) => {
        const to = { view: 'step', exampleId: id, problem, isExact: true } as const;
        const address = addressTo(to);
        fc.pre(address.length < 4000);
        const { work, notices } = readAddress(address);
        expect(notices).toEqual([]);
        expect(inFull(work?.problem)).toEqual(inFull(problem));
        expect(work && sameProblem(work.problem, problem)).toBe(true);
      }),
      tried,
    );
  });

  test('in a link to work', () => {
    fc.assert(
      fc.property(
        cases,
        fc.option(fc.constant('k3f9'), { nil: undefined }),
        ([example, problem], seed) => {
          const id = traceOf(problem).phases.at(-1)?.steps.at(-1);
          const link = writeWorkLink({
            example,
            problem,
            seed,
            figures: new Map([[id ?? '', '1']]),
          });
          fc.pre(link.ok);
          const { work, complaints } = readWorkLink(link.ok ? link.address : '');
          expect(complaints).toEqual([]);
          expect(inFull(work?.problem)).toEqual(inFull(problem));
        },
      ),
      tried,
    );
  });

  test('in the storage, and so in the other window', () => {
    fc.assert(
      fc.property(cases, ([{ id }, problem]) => {
        const work = { ...INITIAL.work, [id]: { ...newWork(problem), updates: 3 } };
        const { tutor, notices } = readSaved(writeSaved({ ...INITIAL, work }));
        expect(notices).toEqual([]);
        expect(inFull(tutor?.work?.[id]?.problem)).toEqual(inFull(problem));
        expect(tutor?.work?.[id]?.updates).toBe(3);
      }),
      tried,
    );
  });

  test('put into another one, choice by choice, it has the choices of the first', () => {
    fc.assert(
      fc.property(cases, problems, ([, problem], other) => {
        const put = chosenAs(other, problem);
        for (const { name, group, of } of CHOICES) {
          // What the examples are, and so which ids there are, need not be said.
          if (group !== 'training' && group !== 'given')
            expect([name, of(put)]).toEqual([name, of(problem)]);
        }
      }),
      tried,
    );
  });
});

describe('a problem that is not the same', () => {
  test('in one choice or number is another problem, and another sheet', () => {
    fc.assert(
      fc.property(problems, problems, (a, b) => {
        const isSame = JSON.stringify(inFull(a)) === JSON.stringify(inFull(b));
        expect(sameProblem(a, b)).toBe(isSame);
        const [one, other] = [alone(a, 0), alone(b, 0)];
        const areSame = JSON.stringify(inFull(one)) === JSON.stringify(inFull(other));
        const keys = [one, other].map((problem) => sheetKey('classic', problem, undefined));
        expect(keys[0] === keys[1]).toBe(areSame);
        expect(sameProblem(a, structuredClone(a))).toBe(true);
      }),
      tried,
    );
  });

  test.each(CHOICES)('in its $name alone', ({ name }) => {
    const told: Readonly<Record<string, readonly [string, string]>> = {
      layers: ['', 'layers=2-3-2'],
      hidden: ['', 'hidden=tanh'],
      output: ['', 'output=softmax'],
      loss: ['', 'loss=crossentropy'],
      method: ['', 'method=adam'],
      steepness: ['', 'steepness=2'],
      leak: ['output=leakyrelu', 'output=leakyrelu&leak=0.2'],
      set: ['', 'set=xor'],
      rows: ['set=xor', 'set=xor&rows=0,0,0,1;0,1,1,0;1,0,1,0;1,1,0,0.5'],
      order: ['set=xor', 'set=xor&order=batch'],
      combine: ['set=xor', 'set=xor&combine=sum'],
      turn: ['set=xor', 'set=xor&turn=2'],
      bias: ['', 'bias=threshold'],
      biasinput: ['bias=weight', 'bias=weight&biasinput=-1'],
      biases: ['', 'biases=separate'],
      updatebiases: ['', 'updatebiases=yes'],
      given: ['given=out.h1:0.6', 'given=out.h1:0.7'],
      nameset: ['nameset=za', 'nameset=sy'],
      names: ['names=w5:v11', 'names=w5:v12'],
    };
    const [one, other] = (told[name] ?? []).map(
      (query) => readAddress(`#/step?example=classic&${query}&updates=0`).work?.problem,
    );
    if (one === undefined || other === undefined) throw new Error(`no two problems for ${name}`);
    expect(sameProblem(one, other)).toBe(false);
  });
});
