// The δ form with either sign, crossed with networks, losses, activations, methods, batches and biases, against the
// independent pseudo-code, differences, and itself read back.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  ACTIVATION_NAMES,
  changeId,
  type Expression,
  type GeneralProblem,
  type GeneralTrace,
  generalOf,
  inExample,
  LOSS_NAMES,
  METHOD_NAMES,
  markWork,
  netId,
  newId,
  newMethod,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
  traceUpdate,
} from '../../../src/engine';
import { ACTIVATIONS } from '../../../src/engine/activations';
import { evaluate, substitute } from '../../../src/engine/expressions';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';
import {
  centralDifference,
  derivativeOf,
  ofExample,
  slopeInForm,
} from '../../../src/engine/update';
import {
  explain,
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
import { problemOf as problemOfReference, reference } from '../../fixtures/reference';
import { crossedProblem, goTogether } from '../../oracle/crossedProblem';
import { generalOracle } from '../../oracle/generalNetwork';
import { EACH_BIAS_FORM } from '../../oracle/generalProblems';
import { exampleOf, notationOf, say } from '../../reading/cases';
import { checkAll } from '../../reading/checkAll';

const SIGNS = { outputMinusTarget: 1, targetMinusOutput: -1 } as const;
const BOTH = ['outputMinusTarget', 'targetMinusOutput'] as const satisfies UpdateFormName[];

/** In `npm test` half of the pairs: those of networks, losses and methods are crossed in elements too. */
const CASES = crossed(
  {
    sizes: [
      [2, 2, 2],
      [1, 2, 1, 3],
      [1, 1, 2, 1, 2],
      [2, 3],
      [3, 2, 4],
    ],
    hidden: ACTIVATION_NAMES.filter((name) => ACTIVATIONS[name].standsAt === 'anyLayer'),
    output: ACTIVATION_NAMES,
    loss: LOSS_NAMES,
    taken: ['one', 'mean', 'sum'],
    biases: ['shared', 'separate', 'held'],
    written: EACH_BIAS_FORM,
    method: METHOD_NAMES,
    targets: ['adding up to 1', 'any'],
    form: BOTH,
  },
  goTogether,
).filter((_, i) => ALL || i % 2 === 0);
type Case = (typeof CASES)[number];

/** Asked of every figure of every network: an assertion for each takes longer than to work the figure out. */
function near(found: number, exact: number, within: number, what: string): void {
  if (Math.abs(found - exact) <= within * (1 + Math.abs(exact))) return;
  expect.fail(`${what}: ${found} is not ${exact}`);
}

interface Subject {
  readonly problem: GeneralProblem;
  readonly form: (typeof BOTH)[number];
  readonly trace: GeneralTrace;
  /** The same update element by element. */
  readonly elements: GeneralTrace;
  /** The numbers of the examples that the update takes; none where it takes one. */
  readonly examples: readonly (number | undefined)[];
  /** The δ of each neuron and example, with ∂E/∂net by its parts. */
  readonly deltas: readonly {
    readonly id: QuantityId;
    readonly error: QuantityId;
    readonly net: QuantityId;
    readonly example: number;
    readonly plainNet: QuantityId;
  }[];
  readonly notation: Notation;
}

function subjectOf(each: Case): Subject {
  const problem = crossedProblem(each, 0.3);
  const trace = traceUpdate(problem, UPDATE_FORMS[each.form]);
  const { structure } = trace;
  const { batch } = structure;
  const examples =
    batch === undefined ? [undefined] : Array.from({ length: batch.examples }, (_, i) => i + 1);
  const neurons = structure.forward.layers.flatMap((layer) => layer.neurons.map((one) => one.name));
  const at = (id: QuantityId, example: number | undefined): QuantityId =>
    example === undefined ? id : inExample(id, example);
  return {
    problem,
    form: each.form,
    trace,
    elements: traceUpdate(problem),
    examples,
    deltas: examples.flatMap((example) =>
      neurons.map((name) => ({
        id: ofExample(structure, structure.form.ofNeuron(name), example ?? 1),
        error: at(TOTAL_ERROR, example),
        net: at(netId(name), example),
        example: example ?? 1,
        plainNet: netId(name),
      })),
    ),
    notation: {
      naming: namingIn(exampleOf('classic').example.naming, structure),
      say,
      style: { digits: 6, decimalSeparator: '.' },
    },
  };
}

/** What a line of a derivation comes to: what is no quantity of the update is found by the chain rule or by nudging. */
function lineValue(expression: Expression, trace: GeneralTrace): number {
  const nudged = substituteDerivatives(expression, trace);
  return evaluate(nudged, (id) => {
    if (trace.quantities.has(id)) return trace.value(id);
    const parts = parseId(id);
    if (parts.kind !== 'derivative') throw new Error(id);
    return derivativeOf(trace, parts.of, parts.by).value;
  });
}

function substituteDerivatives(expression: Expression, trace: GeneralTrace): Expression {
  if (expression.kind === 'negative') {
    return { ...expression, of: substituteDerivatives(expression.of, trace) };
  }
  if (expression.kind !== 'derivative') return substitute(expression, () => undefined);
  if (expression.of.kind !== 'quantity') throw new Error('more than a quantity is differentiated');
  const { slope } = centralDifference(trace, expression.of.id, expression.by);
  return { kind: 'number', value: slope };
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

const CHECKS: Readonly<Record<string, (subject: Subject) => void>> = {
  'δ is ∂E/∂net or its opposite, by the pseudo-code and by nudging': ({
    problem,
    form,
    trace,
    deltas,
  }) => {
    const sign = SIGNS[form];
    for (const { id, error, net, example, plainNet } of deltas) {
      const one = problem.examples[example - 1];
      if (one === undefined) throw new Error('no such example');
      const exact = generalOracle({ ...problem, examples: [one] });
      near(
        trace.value(id),
        sign * (exact[`d(error.total)/d(${plainNet})`] ?? Number.NaN),
        1e-12,
        id,
      );
      const { slope, corner } = centralDifference(trace, error, net);
      // Nothing comes to a neuron behind dead ones without a bias: its net input is at the corner itself.
      if (corner === undefined) near(trace.value(id), sign * slope, 1e-7, id);
    }
  },

  'Δw is the new parameter less the old one, and the new ones are those of the elements': ({
    trace,
    elements,
  }) => {
    const { updated, expressions } = trace.structure.forward;
    for (const id of updated) {
      const step = trace.value(newId(id)) - trace.value(id);
      expect(Math.abs(trace.value(changeId(id)) - step), id).toBeLessThan(1e-15 * 8);
      near(trace.value(newId(id)), elements.value(newId(id)), 1e-12, id);
    }
    for (const id of expressions.keys())
      near(trace.value(newId(id)), elements.value(newId(id)), 1e-12, id);
  },

  '∂E/∂w is written by δ, whether or not it is a step': ({ trace, elements }) => {
    const { structure } = trace;
    for (const id of structure.forward.parameters) {
      const written = slopeInForm(structure, id);
      if (written === undefined) throw new Error(`${id} has no slope`);
      near(
        evaluate(written, trace.value),
        derivativeOf(elements, TOTAL_ERROR, id).value,
        1e-12,
        id,
      );
      expect(JSON.stringify(written)).toMatch(/d\(net\.|"delta\./);
    }
    expect(slopeInForm(structure, 'x1')).toBeUndefined();
    expect(slopeInForm(elements.structure, structure.forward.parameters[0] ?? '')).toBeUndefined();
  },

  'a method keeps what it keeps': ({ trace, elements }) => {
    for (const [id, { role, value }] of trace.quantities) {
      if (role.kind === 'state' || role.kind === 'corrected')
        near(value, elements.value(id), 1e-12, id);
    }
  },

  'every line that leads to a δ has its value, and the last is its formula': ({
    trace,
    deltas,
  }) => {
    for (const { id, error, net } of deltas) {
      const atCorner = centralDifference(trace, error, net).corner !== undefined;
      const {
        value,
        expression,
        lines = [],
      } = trace.quantities.get(id) ?? {
        value: Number.NaN,
        expression: undefined,
      };
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.at(-1)?.expression).toEqual(expression);
      for (const [i, line] of lines.entries()) {
        if (i > 0 || !atCorner)
          near(lineValue(line.expression, trace), value, 1e-7, `line ${i} of ${id}`);
        if (i > 0) expect(line.expression).not.toEqual(lines[i - 1]?.expression);
      }
    }
  },

  'the steps are few, and each comes after what it is made of': ({ trace, elements }) => {
    const backIn = ({ phases }: GeneralTrace): QuantityId[] =>
      phases.filter(({ id }) => id.startsWith('backward')).flatMap(({ steps }) => steps);
    expect(backIn(trace).length).toBeLessThan(backIn(elements).length / 2);
    const seen = new Set<QuantityId>();
    for (const { id, dependsOn } of trace.structure.definitions.values()) {
      expect([id, ...dependsOn.filter((needed) => !seen.has(needed))]).toEqual([id]);
      seen.add(id);
    }
    for (const id of backIn(trace)) {
      expect(trace.quantities.get(id)?.kind).toBe('delta');
    }
  },

  'what is printed is read back': ({ trace, notation }) => checkAll(trace, notation),

  'it is said and explained': ({ trace, notation }) => {
    const written = [...trace.quantities.values()].map((one) => {
      const { kind, values } = explain(trace, one.id, notation.naming);
      return JSON.stringify([
        showQuantity(trace, one.id, notation),
        showRules(one, notation),
        speakQuantity(trace, one.id, 'value', notation),
        quantityText(trace, one.id, notation),
        say(`step.${kind}.what` as never, values),
        say(`step.${kind}.why` as never, values),
      ]);
    });
    expect(written.filter((text) => /NaN|undefined|null/.test(text))).toEqual([]);
  },

  'a right sheet is right, and so is δ alone with the other sign': ({ trace }) => {
    const asked = [...trace.quantities.values()].filter(
      ({ kind, value }) => (kind === 'delta' || kind === 'change') && Math.abs(value) > 1e-6,
    );
    const right = new Map(asked.map(({ id, value }) => [id, value.toPrecision(9)]));
    const verdicts = [...markWork(trace, right).values()].map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict !== 'right')).toEqual([]);
    const [first] = asked.filter(({ kind }) => kind === 'delta');
    // Behind dead neurons every δ may be 0.
    if (first === undefined) return;
    const turned = new Map([[first.id, (-first.value).toPrecision(9)]]);
    expect(markWork(trace, turned).get(first.id)).toMatchObject({
      verdict: 'right',
      convention: 'oppositeSign',
    });
  },

  'its programs are whole, and JavaScript’s prints the same doubles': ({
    trace,
    elements,
    notation,
  }) => {
    const source = { trace, naming: notation.naming, words };
    for (const program of [pythonProgram, numpyProgram]) {
      expect(program(source)).not.toMatch(/NaN|undefined/);
    }
    // Autograd's gradients are of the elements, and so is its program.
    expect(pytorchProgram(source)).toBe(pytorchProgram({ ...source, trace: elements }));
    const printed: Record<QuantityId, number> = {};
    const log = (line: string): void => {
      const [id = '', value = ''] = line.split(' = ');
      printed[id] = Number(value);
    };
    runInNewContext(javascriptProgram(source), { console: { log } });
    for (const [id, { value: exact }] of trace.quantities) {
      expect(Object.is((printed[id] ?? Number.NaN) + 0, exact + 0), id).toBe(true);
    }
  },
};

test.each(CASES)(
  '$form: $sizes, hidden $hidden, $output, $loss, $taken, biases $biases, $method, targets $targets',
  (each) => {
    const subject = subjectOf(each);
    for (const [what, check] of Object.entries(CHECKS)) {
      try {
        check(subject);
      } catch (error) {
        throw new Error(`not so: ${what}`, { cause: error });
      }
    }
  },
);

describe('the classic example, to 40 digits', () => {
  const classic = reference('classic');
  const problem = generalOf(problemOfReference(classic, true));

  test.each(BOTH)('%s', (form) => {
    const trace = traceUpdate(problem, UPDATE_FORMS[form]);
    const exact = traceUpdate(problem);
    for (const name of ['h1', 'h2', 'o1', 'o2']) {
      const delta = trace.value(trace.structure.form.ofNeuron(name));
      expect(delta).toBeCloseTo(SIGNS[form] * exact.value(`d(error.total)/d(net.${name})`), 15);
    }
  });
});

describe('as books write it', () => {
  const { example } = exampleOf('classic');
  const textOf = (form: UpdateFormName, id: QuantityId, problem = example.problem): string => {
    const trace = traceUpdate(problem, UPDATE_FORMS[form]);
    const naming = namingIn(example.naming, trace.structure);
    const [, formula = ''] = quantityText(trace, id, { ...notationOf(example), naming }).split(
      ' = ',
    );
    return formula;
  };

  test.each([
    ['outputMinusTarget', 'd(error.total)/d(net.o1)', '(out y1 − T1) · out y1 · (1 − out y1)'],
    ['targetMinusOutput', 'delta.o1', '(T1 − out y1) · out y1 · (1 − out y1)'],
    ['targetMinusOutput', 'delta.h1', '(δ_y1 · w5 + δ_y2 · w7) · out h1 · (1 − out h1)'],
    ['outputMinusTarget', 'change(w.o1.h1)', '−η · δ_y1 · out h1'],
    ['targetMinusOutput', 'change(w.o1.h1)', 'η · δ_y1 · out h1'],
    ['targetMinusOutput', 'new(w.o1.h1)', 'w5 + Δw5'],
  ] as const)('%s: %s is %s', (form, id, formula) => {
    expect(textOf(form, id)).toBe(formula);
  });

  test('cross-entropy leaves the difference alone', () => {
    const problem: GeneralProblem = { ...example.problem, loss: 'crossEntropy' };
    expect(textOf('outputMinusTarget', 'd(error.total)/d(net.o1)', problem)).toBe('out y1 − T1');
    expect(textOf('targetMinusOutput', 'delta.o1', problem)).toBe('T1 − out y1');
  });

  test('a mean over outputs and the square without the ½ keep their factors', () => {
    const of = (loss: GeneralProblem['loss']): string =>
      textOf('outputMinusTarget', 'd(error.total)/d(net.o1)', { ...example.problem, loss });
    expect(of('squared')).toBe('2 · (out y1 − T1) · out y1 · (1 − out y1)');
    expect(of('halfMeanSquared')).toBe('((out y1 − T1) · out y1 · (1 − out y1)) / 2');
  });
});

test('the bias that a softmax shares stays exactly where it is, by either sign', () => {
  const { problem } = exampleOf('classic').example;
  const [hidden, output] = problem.layers;
  if (hidden === undefined || output === undefined) throw new Error('two layers');
  for (const form of BOTH) {
    const trace = traceUpdate<GeneralProblem>(
      {
        ...problem,
        layers: [hidden, { ...output, activation: 'softmax' }],
        loss: 'halfSquared',
        updateBiases: true,
        method: newMethod('adam'),
      },
      UPDATE_FORMS[form],
    );
    expect(Math.abs(trace.value('d(error.total)/d(b.o)'))).toBe(0);
    expect(trace.value(newId('b.o'))).toBe(trace.value('b.o'));
  }
});
