// Practice, worksheets and work that is handed in, in the δ form: what is asked for, against the pseudo-code, and the
// way of a sheet to its marks.
import { describe, expect, test } from 'vitest';
import { PHASES } from '../../../src/components/worksheet/sheetPhases';
import {
  askedPhases,
  freshSheets,
  neededQuantities,
  ownSheet,
} from '../../../src/components/worksheet/sheets';
import {
  ACTIVATION_NAMES,
  type GeneralTrace,
  LOSS_NAMES,
  METHOD_NAMES,
  markWork,
  type QuantityId,
} from '../../../src/engine';
import { ACTIVATIONS } from '../../../src/engine/activations';
import { givensOf } from '../../../src/engine/update';
import {
  DELTAS,
  INITIAL,
  loadDeltaForm,
  neededFromBefore,
  quantitiesOf,
  readAddress,
  readChoice,
  readWorkLink,
  sheetKey,
  type Tutor,
  traceOf,
  updateFormOf,
  type WrittenForm,
  writeWorkLink,
} from '../../../src/state';
import { replaceGivens } from '../../../src/state/work/problemEdits';
import { alone } from '../../../src/state/work/trainingRows';
import { crossed } from '../../crossing';
import { crossedProblem, goTogether } from '../../oracle/crossedProblem';
import { generalOracle } from '../../oracle/generalNetwork';
import { BIAS_CHOICES } from '../../oracle/generalProblems';
import { acceleratedGradient, heavyBall, kingmaBa, rootMeanSquare } from '../../oracle/methods';
import { exampleOf } from './helpers';

await loadDeltaForm();

const classic = exampleOf('classic');
const SIGN = { 'output-minus-target': 1, 'target-minus-output': -1 } as const;
const written = (delta: WrittenForm['delta']): WrittenForm => ({ form: 'delta', delta });

const CASES = crossed(
  {
    sizes: [
      [2, 2, 2],
      [2, 3],
      [1, 2, 1, 2],
    ],
    hidden: ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer'),
    output: ACTIVATION_NAMES,
    loss: LOSS_NAMES,
    taken: ['one', 'mean'],
    written: BIAS_CHOICES.map((choice) => ({
      ...choice,
      toString: () => Object.values(choice).join(' '),
    })),
    method: METHOD_NAMES,
    delta: DELTAS,
  },
  goTogether,
);

/** The problem that a sheet is of, one example alone, in numbers that can be written down. */
function problemOf(each: (typeof CASES)[number]) {
  const problem = crossedProblem({ ...each, biases: 'separate', targets: 'any' }, 0.2);
  const one = alone(problem, each.taken === 'one' ? 0 : 1);
  const inUse = [...givensOf(one)].filter(([id]) => /^(?:w|b|theta|w0|x|t)[.\d]/.test(id));
  return replaceGivens(
    one,
    inUse.map(([id, value]) => [id, Number(value.toFixed(2)) || 0.01]),
  );
}

/** A parameter after the first update by a method, each by its paper's pseudo-code. */
function renewed(problem: ReturnType<typeof problemOf>, start: number, slope: number): number {
  const options = { start, gradient: () => slope, rate: problem.learningRate, updates: 1 };
  const { method } = problem;
  const after = (): readonly number[] => {
    switch (method.name) {
      case 'momentum':
        return heavyBall(options, method.mu);
      case 'nesterov':
        return acceleratedGradient(options, method.mu);
      case 'rmsprop':
        return rootMeanSquare(options, method.rho, method.epsilon);
      case 'adam':
        return kingmaBa(options, [method.beta1, method.beta2, method.epsilon]);
      default:
        return [start, start - options.rate * slope];
    }
  };
  return after()[1] ?? Number.NaN;
}

/** What a quantity of the δ form is by the pseudo-code; undefined of what that does not have. */
function exactly(
  id: QuantityId,
  trace: GeneralTrace,
  oracle: Readonly<Record<string, number>>,
  sign: 1 | -1,
): number | undefined {
  const problem = trace.problem as ReturnType<typeof problemOf>;
  const delta = /^(?:delta\.(\w+)|d\(error\.total\)\/d\(net\.(\w+)\))$/.exec(id);
  if (delta) return sign * (oracle[`d(error.total)/d(net.${delta[1] ?? delta[2]})`] ?? Number.NaN);
  const step = /^(change|new)\(((?:w|b|theta|w0)\..+)\)$/.exec(id);
  if (step) {
    const [, what, of = ''] = step;
    const old = givensOf(problem).get(of) ?? Number.NaN;
    const after = renewed(problem, old, oracle[`d(error.total)/d(${of})`] ?? Number.NaN);
    return what === 'change' ? after - old : after;
  }
  // What the pseudo-code has after the update is after gradient descent.
  if (id.startsWith('new(') && problem.method.name !== 'gradientDescent') return undefined;
  return oracle[id];
}

test.each(CASES)(
  '$delta: $sizes, hidden $hidden, $output, $loss, $taken, biases $written, $method',
  (each) => {
    const problem = problemOf(each);
    const form = written(each.delta);
    const trace = traceOf(problem, updateFormOf(form));
    const asked = askedPhases(trace, PHASES).flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(quantitiesOf(trace.structure, 'all')).toEqual(asked);
    const oracle = generalOracle(problem);
    const known = asked.flatMap((id) => {
      const exact = exactly(id, trace, oracle, SIGN[each.delta]);
      return exact === undefined ? [] : [[id, exact] as const];
    });
    for (const [id, exact] of known) {
      expect(Math.abs(trace.value(id) - exact), id).toBeLessThanOrEqual(
        1e-12 * (1 + Math.abs(exact)),
      );
    }
    // No element of the chain is asked for, but where a method takes the gradient by itself.
    const kinds = new Set(asked.map((id) => trace.quantities.get(id)?.kind));
    for (const kind of ['local', 'chain', 'paths', 'cancelled'] as const) {
      expect(kinds.has(kind), kind).toBe(false);
    }
    for (const kind of ['net', 'output', 'delta', 'change', 'update'] as const) {
      expect(kinds.has(kind), kind).toBe(true);
    }

    // Worked by the pseudo-code, handed in, and marked in its form, whatever the page shows.
    const figures = new Map(known.map(([id, exact]) => [id, exact.toPrecision(7)]));
    const link = writeWorkLink({ example: classic, problem, form, figures });
    const { work, complaints } = readWorkLink(link.ok ? link.address : '');
    expect(complaints).toEqual([]);
    expect(work?.form).toEqual(form);
    expect(work?.figures).toEqual(figures);
    const marks = markWork(trace, work?.figures ?? new Map());
    expect([...marks].filter(([, { verdict }]) => verdict !== 'right')).toEqual([]);
  },
);

describe.each(DELTAS)('δ from %s', (delta) => {
  const form = written(delta);
  const state: Tutor = { ...INITIAL, settings: { ...INITIAL.settings, ...form } };
  const trace = traceOf(classic.problem, updateFormOf(form));
  const [deltaOfOutput = '', deltaOfHidden = ''] = ['o1', 'h1'].map((name) =>
    trace.structure.form.ofNeuron(name),
  );

  test('a sheet’s address opens it in its form, of own numbers and of fresh ones', () => {
    const [fresh] = freshSheets(classic, { seed: 'abc', variants: 1 }, classic.problem, form);
    for (const address of [ownSheet(state, trace).address, fresh?.address ?? '']) {
      const { settings, notices } = readAddress(address);
      expect(notices).toEqual([]);
      expect({ delta: 'output-minus-target', ...settings }).toEqual(form);
    }
    expect(fresh?.trace.quantities.has('change(w.o1.h1)')).toBe(true);
  });

  test('a sheet of some phases is given what these need, and practice hands over the same', () => {
    expect(neededQuantities(trace, ['update'])).toEqual(
      expect.arrayContaining([deltaOfOutput, deltaOfHidden, 'out.h1']),
    );
    expect(neededFromBefore(trace.structure, 'update')).toEqual(
      neededQuantities(trace, ['update']),
    );
    expect(quantitiesOf(trace.structure, 'backward.h')).toEqual([
      deltaOfHidden,
      trace.structure.form.ofNeuron('h2'),
    ]);
  });

  test('what is practised goes over to what has its part in the other form', () => {
    const partIn = (of: GeneralTrace, part: string) =>
      readChoice({ part }, () => of.structure, classic);
    expect(partIn(trace, 'd(error.total)/d(w5)')).toMatchObject({
      part: 'change(w.o1.h1)',
      refused: [],
    });
    const elements = traceOf(classic.problem);
    for (const part of ['change(w5)', 'change(w.o1.h1)']) {
      expect(partIn(elements, part).part).toBe('d(error.total)/d(w.o1.h1)');
    }
    expect(partIn(elements, 'delta.h1').part).toBe('d(error.total)/d(net.h1)');
  });
});

test('what was typed in one form does not stand in the fields of another', () => {
  const keys = [undefined, ...DELTAS.map(written)].map((form) =>
    sheetKey('classic', classic.problem, 'k3f2', form),
  );
  expect(new Set(keys).size).toBe(3);
  // As it was before there were forms.
  expect(keys[0]).toBe('classic k3f2');
});

describe('a link', () => {
  test('that says no form is of elements, as all were', () => {
    const { work } = readWorkLink('#/marking?example=classic&work=classic~net.h1:0.3775');
    expect(work?.form).toEqual({ form: 'elements', delta: 'output-minus-target' });
  });

  test('with a form that there is not says what would be accepted, and is not marked', () => {
    const { work, complaints } = readWorkLink(
      '#/marking?example=classic&work=classic~form:delta~delta:up~net.h1:0.3775',
    );
    expect(work).toBeUndefined();
    expect(complaints).toEqual([
      {
        kind: 'badChoice',
        name: 'delta',
        text: 'up',
        accepted: 'output-minus-target, target-minus-output',
      },
    ]);
  });

  test('has names of its form alone', () => {
    const { complaints } = readWorkLink(
      '#/marking?example=classic&work=classic~form:delta~net.h1:0.3775~d(out.o1)/d(net.o1):0.17',
    );
    expect(complaints).toEqual([
      { kind: 'unknownFigure', name: 'd(out.o1)/d(net.o1)', text: '0.17' },
    ]);
  });
});
