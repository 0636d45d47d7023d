// The matrix form of every network, error, method, batch and way of writing biases, with either choice of writing it:
// each line's formula over matrices is worked out by plain loops, from the trace's numbers and from the oracle's.
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  ACTIVATION_NAMES,
  type ActivationName,
  exampleIn,
  type GeneralProblem,
  type GeneralTrace,
  METHOD_NAMES,
  newMethod,
  type QuantityId,
  TOTAL_ERROR,
  traceUpdate,
} from '../../../src/engine';
import { ACTIVATIONS } from '../../../src/engine/activations';
import { biasIsColumn, MATRIX_BIASES, VECTORS } from '../../../src/engine/conventions';
import { withoutExample } from '../../../src/engine/ids';
import {
  completeNaming,
  type MatrixLine,
  matrixForm,
  matrixLineOf,
  type Notation,
} from '../../../src/notation';
import { ALL, crossed } from '../../crossing';
import { generalOracle } from '../../oracle/generalNetwork';
import { BIAS_CHOICES, ENDS, settings } from '../../oracle/generalProblems';
import { exampleOf, say } from '../../reading/cases';
import { checkMatrices } from '../../reading/checkAll';
import { type MatrixValue, matrixValue } from '../../reading/matrixValue';
import { expectTypeset } from '../../reading/typeset';

const SIZES = [
  [2, 2, 2],
  [1, 2, 1, 3],
  [1, 1, 2, 1, 2],
  [2, 3],
  [3, 2, 4],
];
const HIDDEN = ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer');

/** In `npm test` a fifth of the pairs: those of losses and activations, which are most, are crossed elsewhere. */
const CASES = crossed({
  end: ENDS.map(([output, loss]) => ({ output, loss, toString: () => `${output} ${loss}` })),
  taken: ['one', 'turns', 'mean', 'sum'],
  biases: ['shared', 'separate', 'held'],
  written: BIAS_CHOICES.map((choice) => ({
    ...choice,
    toString: () => Object.values(choice).join(' '),
  })),
  choices: VECTORS.flatMap((vectors) =>
    [undefined, ...MATRIX_BIASES].map((matrixBias) => ({
      vectors,
      matrixBias,
      toString: () => `${vectors} ${matrixBias}`,
    })),
  ),
})
  .filter((_, i) => ALL || i % 5 === 0)
  .map((each, i) => {
    const random = randomLcg((i + 0.5) / 1e6);
    const drawn = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    return {
      ...each,
      sizes: drawn(SIZES),
      hidden: drawn(HIDDEN),
      method: drawn(METHOD_NAMES),
      targets: drawn(['adding up to 1', 'any']),
      constants: drawn(['usual', 'others']),
    };
  });
type Case = (typeof CASES)[number];

const layerOf = (activation: ActivationName, { constants }: Case) =>
  settings(activation).at(constants === 'usual' ? 0 : -1) ?? { activation };

function problemOf(each: Case): GeneralProblem {
  const { sizes, hidden, end, taken, biases, method, targets } = each;
  const { toString: _, ...written } = each.written;
  const random = randomLcg(0.6);
  const drawn = (length: number): number[] => Array.from({ length }, () => 2 * random() - 1);
  const [inputs = 1, ...others] = sizes;
  const outputs = others.at(-1) ?? 1;
  return {
    layers: others.map((to, l) => ({
      weights: Array.from({ length: to }, () => drawn(sizes[l] ?? 1)),
      biases: biases === 'shared' ? Array<number>(to).fill(random()) : drawn(to),
      ...layerOf(l === others.length - 1 ? end.output : hidden, each),
    })),
    ...written,
    loss: end.loss,
    examples: [0, 1, 2].slice(0, taken === 'one' ? 1 : 3).map((at) => ({
      inputs: drawn(inputs),
      targets:
        targets === 'any'
          ? drawn(outputs).map((target) => (target + 1) / 2)
          : Array<number>(outputs)
              .fill(0)
              .with(at % outputs, 1),
    })),
    reduce: taken === 'sum' ? 'sum' : 'mean',
    ...(taken === 'turns' ? { order: 'single', next: 1 } : {}),
    method: newMethod(method),
    sharedBiases: biases === 'shared',
    updateBiases: biases !== 'held',
    learningRate: 0.5,
  };
}

/** What the matrix form works out of a phase: all but the errors of single outputs, and derivatives on the way to δ. */
function covered(trace: GeneralTrace): readonly QuantityId[] {
  const { structure, phases } = trace;
  const parameters = new Set(structure.forward.parameters);
  return phases.flatMap(({ steps }) =>
    steps.filter((id) => {
      const role = structure.definitions.get(id)?.role;
      if (role?.kind === 'error') return false;
      if (role?.kind !== 'derivative') return true;
      const isOfAll = structure.batch === undefined || exampleIn(id) === undefined;
      return (
        withoutExample(role.of) === TOTAL_ERROR &&
        (withoutExample(role.by).startsWith('net.') || (parameters.has(role.by) && isOfAll))
      );
    }),
  );
}

/** The pseudo-code's values, where it has them: of each example by itself, and of all together. */
function oracleOf(problem: GeneralProblem, trace: GeneralTrace) {
  const { order, next = 0, examples, reduce } = problem;
  const taken = order === 'single' ? [examples[next] ?? examples[0]] : examples;
  const all = taken.map((example) =>
    generalOracle({ ...problem, examples: example ? [example] : [] }),
  );
  const isAlone = trace.structure.batch === undefined;
  return (id: QuantityId): number | undefined => {
    const plain = withoutExample(id);
    const of = exampleIn(id);
    // It takes the step by one example, and by gradient descent.
    const isNew = plain.startsWith('new(');
    if (of !== undefined) return isNew ? undefined : all[of - 1]?.[plain];
    if (isAlone) {
      return isNew && problem.method.name !== 'gradientDescent' ? undefined : all[0]?.[plain];
    }
    if (!plain.startsWith('error') && !plain.startsWith('d(')) return undefined;
    const values = all.map((one) => one[plain] ?? Number.NaN);
    const sum = values.reduce((a, b) => a + b, 0);
    return reduce === 'mean' ? sum / values.length : sum;
  };
}

const flat = (value: MatrixValue): readonly number[] =>
  typeof value === 'number' ? [value] : value.flat();

/** Each line worked out over the trace's numbers is what the trace has. */
function checkLines(
  trace: GeneralTrace,
  lines: readonly MatrixLine[],
  vectors: 'columns' | 'rows' = 'columns',
): void {
  for (const { block, formula, symbols } of lines) {
    const ids = block.entries.map((row) => row.map(String));
    const exact = ids.map((row) => row.map((id) => trace.value(id)));
    const found = matrixValue(formula, trace.value, vectors);
    if (typeof found !== 'number') {
      expect(
        found.map((row) => row.length),
        symbols,
      ).toEqual(exact.map((row) => row.length));
    }
    exact.flat().forEach((value, i) => {
      const gap = ((flat(found)[i] ?? Number.NaN) - value) / (1 + Math.abs(value));
      expect(Math.abs(gap), `${ids.flat()[i]}: ${symbols}`).toBeLessThan(1e-12);
    });
  }
}

test.each(CASES)(
  '$sizes, $hidden, $end, $taken, biases $biases, $written, $method, targets $targets, $constants, $choices',
  (each) => {
    const problem = problemOf(each);
    const trace = traceUpdate(problem);
    const naming = completeNaming(exampleOf('classic').example.naming, trace.structure.forward);
    const notation: Notation = { naming, say, style: { digits: 4, decimalSeparator: '.' } };
    const { toString: _, ...choices } = each.choices;
    const lines = trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation, choices));

    // Each quantity that the form covers is in one line, which says what it is.
    const told = lines.flatMap(({ block }) => block.entries.flat());
    expect(told.toSorted()).toEqual(covered(trace).toSorted());
    for (const id of covered(trace)) {
      expect(matrixLineOf(lines, id)?.block.entries.flat(), id).toContain(id);
    }

    checkLines(trace, lines, choices.vectors);
    const oracle = oracleOf(problem, trace);
    for (const { block, formula, symbols } of lines) {
      const byOracle = flat(
        matrixValue(formula, (id) => oracle(id) ?? trace.value(id), choices.vectors),
      );
      for (const [i, id] of block.entries.flat().map(String).entries()) {
        const independent = oracle(id);
        if (independent === undefined) continue;
        const gap = ((byOracle[i] ?? Number.NaN) - independent) / (1 + Math.abs(independent));
        expect(Math.abs(gap), `${id} by the oracle: ${symbols}`).toBeLessThan(1e-12);
      }
    }

    // Columns are turned into rows, and nothing else is.
    const other = matrixForm(trace, 'forward', notation, {
      ...choices,
      vectors: choices.vectors === 'rows' ? 'columns' : 'rows',
    });
    matrixForm(trace, 'forward', notation, choices).forEach(({ block: { entries } }, l) => {
      const turned = other[l]?.block.entries ?? [];
      expect(entries).toEqual((turned[0] ?? []).map((_, j) => turned.map((row) => row[j])));
    });

    // The biases stand where it was said, and one that is shared apart.
    const isColumn = biasIsColumn(problem, choices);
    expect(lines[0]?.symbols.includes('\\Theta')).toBe(isColumn);
    if (choices.matrixBias !== undefined && each.written.bias !== 'none') {
      expect(isColumn).toBe(choices.matrixBias === 'column' && each.biases !== 'shared');
    }

    checkMatrices(trace, notation, choices);
    for (const { symbols } of lines) {
      expect(symbols).not.toMatch(/undefined|NaN/);
    }
    expectTypeset(lines.at(-1)?.symbols ?? '');
  },
);

describe('where something is given midway', () => {
  const network: GeneralProblem = problemOf({
    ...(CASES[0] as Case),
    end: { output: 'sigmoid', loss: 'halfSquared' },
    sizes: [2, 2, 2],
    hidden: 'tanh',
    taken: 'one',
    biases: 'separate',
    written: { bias: 'bias' },
    method: 'gradientDescent',
    constants: 'usual',
  });

  const linesOf = (given: Readonly<Record<string, number>>) => {
    const trace = traceUpdate({ ...network, given });
    const naming = completeNaming(exampleOf('classic').example.naming, trace.structure.forward);
    const notation: Notation = { naming, say, style: { digits: 4, decimalSeparator: '.' } };
    const lines = trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation));
    expect(lines.length).toBeGreaterThan(2);
    for (const { symbols } of lines) expectTypeset(symbols);
    for (const choices of [{}, { vectors: 'rows', matrixBias: 'column' }] as const) {
      const all = trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation, choices));
      checkLines(trace, all, choices.vectors);
      checkMatrices(trace, notation, choices);
    }
    return { trace, lines };
  };

  test.each([
    ['the outputs of the hidden layer', { 'out.h1': 0.4, 'out.h2': -0.3 }, '= \\tanh'],
    [
      'δ of the outputs',
      { 'd(error.total)/d(net.o1)': 0.2, 'd(error.total)/d(net.o2)': 0.1 },
      '\\delta^{(3)} =',
    ],
    [
      '∂E/∂out of the outputs',
      { 'd(error.total)/d(out.o1)': 0.2, 'd(error.total)/d(out.o2)': 0.1 },
      'a^{(3)} - t',
    ],
  ])('%s: no line works it out, and those that follow go by it', (_, given, gone) => {
    const { lines } = linesOf(given);
    expect(lines.map(({ symbols }) => symbols).filter((line) => line.includes(gone))).toEqual([]);
    const told = lines.flatMap(({ block }) => block.entries.flat());
    expect(told.filter((id) => Object.keys(given).includes(String(id)))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, number>>]>([
    ['a net input', { 'net.o1': 0.3 }],
    ['a weight’s gradient', { 'd(error.total)/d(w.o1.h2)': 0.02 }],
    [
      'a bias’s gradient, and a weight’s',
      { 'd(error.total)/d(b.h1)': 1, 'd(error.total)/d(w.h1.x1)': 2 },
    ],
    ['a δ', { 'd(error.total)/d(net.o2)': 0.1 }],
    ['∂E/∂out', { 'd(error.total)/d(out.o1)': 0.2 }],
  ])('%s: the others of its block have their formulas beside it', (_, given) => {
    const { trace, lines } = linesOf(given);
    const told = lines.flatMap(({ block }) => block.entries.flat());
    expect(covered(trace).filter((id) => !told.includes(id))).toEqual([]);
  });
});
