// Every variant of a network and of an update, crossed with every public function of the engine and every way of
// writing a quantity. The choices are read off the records of variants: a new one joins by itself.
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as engine from '../../../src/engine';
import {
  ACTIVATION_NAMES,
  type AnyTrace,
  type GeneralProblem,
  type GeneralTrace,
  LOSS_NAMES,
  METHOD_NAMES,
  type QuantityId,
  TOTAL_ERROR,
  traceUpdate,
} from '../../../src/engine';
import { ACTIVATIONS } from '../../../src/engine/activations';
import * as explore from '../../../src/engine/explore';
import * as expressions from '../../../src/engine/expressions';
import * as network from '../../../src/engine/network';
import * as training from '../../../src/engine/training';
import * as update from '../../../src/engine/update';
import { routesOf } from '../../../src/engine/update/routes';
import {
  completeNaming,
  explain,
  matrixForm,
  type Notation,
  namingIn,
  quantityText,
  showQuantity,
  showRules,
  speakQuantity,
} from '../../../src/notation';
import {
  javascriptProgram,
  numpyProgram,
  pythonProgram,
  pytorchProgram,
} from '../../../src/notation/code';
import { ALL, crossed } from '../../crossing';
import { crossedProblem, goTogether } from '../../oracle/crossedProblem';
import { generalOracle } from '../../oracle/generalNetwork';
import { BIAS_CHOICES } from '../../oracle/generalProblems';
import { exampleOf, say } from '../../reading/cases';
import { checkAll } from '../../reading/checkAll';

const HIDDEN = ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer');
const CASES = crossed(
  {
    sizes: [
      [2, 2, 2],
      [1, 2, 1, 3],
      [1, 1, 2, 1, 2],
      [2, 3],
      // A softmax is of two outputs or more.
      [3, 2],
    ],
    hidden: HIDDEN,
    output: ACTIVATION_NAMES,
    loss: LOSS_NAMES,
    taken: ['one', 'turns', 'mean', 'sum'],
    biases: ['shared', 'separate', 'held'],
    written: BIAS_CHOICES.map((choice) => ({
      ...choice,
      toString: () => Object.values(choice).join(' '),
    })),
    method: METHOD_NAMES,
    targets: ['adding up to 1', 'any'],
    constants: ['usual', 'others'],
  },
  goTogether,
);

/** Nothing in it is NaN, at any depth; of what is not a number there is nothing to be wrong. */
function hasNaN(found: unknown): boolean {
  if (typeof found === 'number') return Number.isNaN(found);
  if (ArrayBuffer.isView(found)) return [...(found as Float64Array)].some(Number.isNaN);
  if (found instanceof Map) return [...found.values()].some(hasNaN);
  return typeof found === 'object' && found !== null && Object.values(found).some(hasNaN);
}

/** The gradients of an update by another implementation: those of the examples that it takes, put together. */
function oracleGradient(problem: GeneralProblem, id: QuantityId): number {
  const { examples, order, next = 0, reduce } = problem;
  const taken = order === 'single' ? examples.slice(next, next + 1) : examples;
  const all = taken.map((example) => generalOracle({ ...problem, examples: [example] }));
  const sum = all.reduce(
    (total, values) => total + (values[`d(error.total)/d(${id})`] ?? Number.NaN),
    0,
  );
  return reduce === 'mean' ? sum / taken.length : sum;
}

const words = {
  head: ['head'],
  phase: String,
  overflow: 'overflow',
  square: 'square',
  everyQuantity: 'every',
  order: 'order',
  autograd: 'autograd',
  byHand: 'by hand',
  besideGradients: 'beside',
};

function printedBy(program: string): Record<QuantityId, number> {
  const printed: Record<QuantityId, number> = {};
  const log = (line: string): void => {
    const [id = '', value = ''] = line.split(' = ');
    printed[id] = Number(value);
  };
  runInNewContext(program, { console: { log } });
  return printed;
}

/** All of it, or one in so many, so that the whole takes seconds: each kind is in another row of the crossing. */
const sampled = <T>(all: Iterable<T>, every: number): T[] =>
  [...all].filter((_, i) => ALL || i % every === 0);

/** What a right sheet has in its fields. */
const rightWork = ({ quantities }: AnyTrace): Map<QuantityId, string> =>
  new Map(
    sampled(
      [...quantities.values()].filter(({ kind }) => kind !== 'given'),
      9,
    ).map(({ id, value }) => [id, value.toFixed(9)]),
  );

/** A network with its update, and what is asked of it again and again. */
interface Subject {
  readonly problem: GeneralProblem;
  readonly trace: GeneralTrace;
  readonly structure: AnyTrace['structure'];
  readonly value: AnyTrace['value'];
  readonly parameters: readonly QuantityId[];
  readonly givens: readonly QuantityId[];
  readonly expressions: AnyTrace['structure']['forward']['expressions'];
  /** The first weight. */
  readonly first: QuantityId;
}

function subjectOf(problem: GeneralProblem): Subject {
  const trace = traceUpdate(problem);
  const { structure, value } = trace;
  const { parameters, givens, expressions } = structure.forward;
  const [first = ''] = parameters;
  return { problem, trace, structure, value, parameters, givens, expressions, first };
}

/** What holds for every one. */
const CHECKS: Readonly<Record<string, (subject: Subject) => void>> = {
  'the update is in numbers, and its gradients are another implementation’s': ({
    problem,
    trace,
    value,
    parameters,
  }) => {
    expect([...trace.quantities.values()].filter((one) => !Number.isFinite(one.value))).toEqual([]);
    for (const id of parameters) {
      const exact = oracleGradient(problem, id);
      expect(Math.abs(value(`d(error.total)/d(${id})`) - exact), id).toBeLessThan(1e-12);
    }
  },

  'training is the trace, to the last bit': ({ problem }) => {
    let at: GeneralProblem = problem;
    for (let i = 0; i < 3; i++) at = traceUpdate(at).updated;
    expect(engine.train(problem, { updates: 3 }).final).toEqual(at);
    const chunks = [...training.trainInChunks(problem, 3, 2)];
    const record = training.withChunks(training.newRecord(problem), chunks);
    expect(training.problemAt(record, 3)).toEqual(at);
    expect(hasNaN(training.outcomeOf(record))).toBe(false);
  },

  'differences agree with every derivative': ({
    trace,
    structure,
    parameters,
    givens,
    expressions,
  }) => {
    for (const id of [...parameters, ...givens.filter((one) => !parameters.includes(one))]) {
      const { value: slope } = update.derivativeOf(trace, TOTAL_ERROR, id);
      const found = update.centralDifference(trace, TOTAL_ERROR, id);
      expect(found.corner).toBeUndefined();
      expect(Math.abs(found.slope - slope), id).toBeLessThan(1e-7);
    }
    // Of each error too, by what stands on the way.
    const [net = ''] = expressions.keys();
    const found = structure.forward.errors.map((of) => update.derivativeOf(trace, of, net));
    expect(hasNaN(found)).toBe(false);
  },

  'what is drawn of it can be': ({ problem, trace, value, parameters, first }) => {
    const probe = explore.probe(trace, first);
    expect(probe.slice.at(value(first))).toBe(value(TOTAL_ERROR));
    const [second = ''] = parameters.slice(-1);
    const range = explore.usualRange(value(first));
    expect(
      hasNaN([
        explore.closest(explore.agreements(trace, probe)),
        explore.bySlope(trace).map(({ landing }) => landing),
        explore.variablesOf(trace).map((id) => explore.sliceOf(trace, [id]).at(0.5)),
        explore.curveOf(probe.slice, range),
        explore.surfaceOf(trace, [first, second], [range, range], 3),
        explore.gradientOf(trace, [first, second]),
        explore.trajectory(problem, [first, second], 3),
        update.errorChange(trace),
      ]),
    ).toBe(false);
    expect([...trace.quantities.keys()].some((id) => update.takesLogarithmOfZero(trace, id))).toBe(
      false,
    );
  },

  'its numbers can be taken out and put back': ({ problem, trace, structure, givens }) => {
    const numbers = update.givensOf(problem);
    expect([...numbers.keys()].sort()).toEqual(
      expect.arrayContaining(givens.filter((id) => structure.definitions.has(id)).sort()),
    );
    const put = update.withGivens(problem, (id) => numbers.get(id) ?? Number.NaN);
    expect(traceUpdate(put).updated).toEqual(trace.updated);
    expect(network.sameWiring(problem, put)).toBe(true);
    problem.examples.forEach(({ inputs, targets }, e) => {
      const ids = update.givensOfExample(problem, e);
      expect(ids.inputs.map((id) => numbers.get(id))).toEqual(inputs);
      expect(ids.targets.map((id) => numbers.get(id))).toEqual(targets);
    });
  },

  'a right sheet is right throughout, and by every route; a wrong figure is not': ({
    trace,
    structure,
    value,
    first,
  }) => {
    const marks = engine.markWork(trace, rightWork(trace), { digits: 1 });
    // A number next to 0 has too few digits in so many decimals.
    const isRight = ({ verdict }: engine.Mark): boolean =>
      verdict === 'right' || verdict === 'short';
    expect([...marks.values()].filter((mark) => !isRight(mark))).toEqual([]);
    for (const [id, routes] of routesOf(structure)) {
      for (const { expression } of routes) {
        expect(expressions.evaluate(expression, value), id).toBeCloseTo(value(id), 12);
      }
    }
    const wrong = `d(error.total)/d(${first})`;
    const mark = engine.markWork(trace, new Map([[wrong, '7.25']])).get(wrong);
    expect(mark?.verdict).toBe('wrong');
    expect(hasNaN(mark)).toBe(false);
  },

  'a gradient, or a share that comes back, leads with what steps have found': ({
    trace,
    structure,
    value,
    parameters,
  }) => {
    const steps = structure.phases.flatMap((phase) => phase.steps);
    const isAtHand = (id: QuantityId): boolean =>
      steps.includes(id) || trace.quantities.get(id)?.kind === 'given';
    const leading: string[] = [];
    for (const id of structure.definitions.keys()) {
      for (const lead of [update.byFound(structure, id), update.byPaths(structure, id)]) {
        if (lead === undefined) continue;
        leading.push(id.replace(/@\d+/g, ''));
        expect(expressions.evaluate(lead, value), id).toBeCloseTo(value(id), 12);
        expect(
          expressions.quantitiesIn(lead).filter((part) => !isAtHand(part)),
          id,
        ).toEqual([]);
      }
    }
    const gradients = parameters.map((by) => `d(error.total)/d(${by})`);
    expect(gradients.filter((id) => !leading.includes(id))).toEqual([]);
    const hidden = structure.forward.layers.slice(0, -1).flatMap(({ neurons }) => neurons);
    const shares = hidden.map(({ name }) => `d(error.total)/d(out.${name})`);
    expect(shares.filter((id) => !leading.includes(id))).toEqual([]);
  },

  'every quantity is written, said and explained': ({ trace, structure }) => {
    const naming = completeNaming(exampleOf('classic').example.naming, structure.forward);
    const notation: Notation = { naming, say, style: { digits: 4, decimalSeparator: '.' } };
    const written = sampled(trace.quantities.values(), 4).map((one) => {
      const { kind, values } = explain(trace, one.id, naming);
      return JSON.stringify([
        showQuantity(trace, one.id, notation),
        showRules(one, notation),
        (['formula', 'numbers', 'value'] as const).map((reveal) =>
          speakQuantity(trace, one.id, reveal, notation),
        ),
        quantityText(trace, one.id, notation),
        one.kind === 'given' ? '' : say(`step.${kind}.what` as never, values),
      ]);
    });
    const matrices = trace.phases.flatMap(({ id }) =>
      matrixForm(trace, id, notation).flatMap(({ symbols, numbers, result }) => [
        symbols,
        numbers,
        result,
      ]),
    );
    expect([...written, ...matrices].filter((text) => /NaN|undefined|null/.test(text))).toEqual([]);
  },

  'what is printed is read back': ({ trace, structure }) => {
    // In `npm test` of every third network, by how many quantities it has.
    if (!ALL && structure.definitions.size % 3 > 0) return;
    const naming = namingIn(exampleOf('classic').example.naming, structure);
    checkAll(trace, { naming, say, style: { digits: 5, decimalSeparator: '.' } });
  },

  'its programs are whole, and JavaScript’s prints the same doubles': ({ trace }) => {
    const source = { trace, naming: { symbols: {}, neurons: {} }, words };
    for (const program of [pythonProgram, numpyProgram, pytorchProgram]) {
      expect(program(source)).not.toMatch(/NaN|undefined/);
    }
    const printed = printedBy(javascriptProgram(source));
    for (const [id, { value: exact }] of trace.quantities) {
      // −0 and 0 are the same number.
      expect(Object.is((printed[id] ?? Number.NaN) + 0, exact + 0), id).toBe(true);
    }
  },
};

test.each(CASES)(
  '$sizes, hidden $hidden, $output, $loss, $taken, biases $biases, $written, $method, targets $targets',
  (each) => {
    const subject = subjectOf(crossedProblem(each, 0.7));
    for (const [what, check] of Object.entries(CHECKS)) {
      try {
        check(subject);
      } catch (error) {
        throw new Error(`not so: ${what}`, { cause: error });
      }
    }
  },
);
