// Quantities given midway: what is left is printed, said, explained, marked and taken away.
import { describe, expect, test } from 'vitest';
import { markWork, type QuantityId, TOTAL_ERROR, traceUpdate } from '../../../src/engine';
import { MATRIX_BIASES, VECTORS } from '../../../src/engine/conventions';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import {
  explain,
  matrixForm,
  namingIn,
  plainOfTex,
  quantityText,
  showQuantity,
  showRules,
  speakQuantity,
} from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { eachOnce } from '../../crossing';
import { exampleOf, say } from '../../reading/cases';
import { checkAll } from '../../reading/checkAll';
import { matrixValue } from '../../reading/matrixValue';
import { expectTypeset } from '../../reading/typeset';

const DELTAS = 'd(error.total)/d(net.o1):0.1385,d(error.total)/d(net.o2):-0.0381';
const QUERIES = [
  'given=out.h1:0.5933,out.h2:0.5969',
  `given=${DELTAS}`,
  'layers=2-2-2-3&output=softmax&loss=crossentropy&given=d(error.total)/d(out.o2):-1.5,out.k1:0.4',
  'set=xor&order=batch&method=adam&given=out.h1@2:0.6,d(error.total@1)/d(net.o1@1):0.2',
  'layers=2-1&loss=meansquared&given=d(error.total)/d(w.o1.x1):-0.05',
];
const { example } = exampleOf('classic');
const cases = QUERIES.flatMap((query) =>
  Object.entries(UPDATE_FORMS).map(([name, form]) => ({ query, name, form })),
);

describe.each(cases)('$query, $name', ({ query, form }) => {
  const problem = readAddress(`#/step?example=classic&${query}`).work?.problem;
  if (problem === undefined) throw new Error(query);
  const trace = traceUpdate(problem, form);
  const naming = namingIn(example.naming, trace.structure);
  const notation = { naming, say, style: { digits: 6, decimalSeparator: '.' as const } };

  test('what is printed is read back', () => checkAll(trace, notation));

  test('it is said and explained', () => {
    for (const one of trace.quantities.values()) {
      const { kind, values } = explain(trace, one.id, naming);
      const written = JSON.stringify([
        showQuantity(trace, one.id, notation),
        showRules(one, notation),
        speakQuantity(trace, one.id, 'value', notation),
        quantityText(trace, one.id, notation),
        kind === 'given' ? '' : say(`step.${kind}.what` as never, values),
      ]);
      expect(written).not.toMatch(/NaN|undefined/);
    }
  });

  test('a right sheet of what is left is right', () => {
    const steps = trace.phases.flatMap((phase) => phase.steps);
    const right = new Map(steps.map((id) => [id, trace.value(id).toPrecision(12)]));
    const marks = markWork(trace, right);
    expect([...marks.values()].filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });
});

/** With a matrix in which something is left out: by outputs, net inputs, gradients, steps and new values. */
const WITH_GAPS = [
  ...QUERIES,
  'given=out.h1:0.5933',
  'layers=2-2-2-1&bias=threshold&biases=separate&updatebiases=yes&given=out.k2:0.4',
  'layers=3-3&output=softmax&loss=crossentropy&given=out.o3:0.2,d(error.total)/d(net.o1):0.1',
  'biases=separate&updatebiases=yes&given=d(error.total)/d(b.h1):0.2,d(error.total)/d(w6):0.3',
  'method=momentum&given=new(v(w.o1.h1)):0.2,new(w.h2.x2):0.1',
  'layers=2-2-1&bias=weight&biasinput=-1&biases=separate&updatebiases=yes&given=new(w0.h1):0.3,net.h2:0.1',
  'set=and&order=batch&combine=sum&bias=none&given=net.h2@3:0.5,d(error.total@2)/d(net.o2@2):0.1',
];

test.each(
  eachOnce({
    query: WITH_GAPS,
    vectors: VECTORS,
    matrixBias: MATRIX_BIASES,
  }),
)('matrices have a gap for what is left out: $query, $vectors, biases $matrixBias', (each) => {
  const { query, ...choices } = each;
  const { work, notices } = readAddress(`#/step?example=classic&${query}`);
  if (work === undefined || notices.length > 0) throw new Error(query);
  const trace = traceUpdate(work.problem);
  const naming = namingIn(example.naming, trace.structure);
  const notation = { naming, say, style: { digits: 6, decimalSeparator: '.' as const } };
  const isThere = (id: QuantityId | number): id is QuantityId =>
    typeof id === 'string' && trace.quantities.has(id);
  const value = (id: QuantityId): number => (isThere(id) ? trace.value(id) : Number.NaN);
  const told = new Set<QuantityId | number>();
  for (const line of trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation, choices))) {
    const { block, formula, symbols, numbers, result } = line;
    const worked = matrixValue(formula, value, choices.vectors);
    const found = (typeof worked === 'number' ? [[worked]] : worked).flat();
    const entries = block.entries.flat();
    expect(found.map(Number.isNaN), symbols).toEqual(entries.map((id) => !isThere(id)));
    for (const [i, id] of entries.entries()) {
      told.add(id);
      if (isThere(id)) expect(found[i], `${id} of ${symbols}`).toBeCloseTo(trace.value(id), 12);
    }
    const gaps = entries.filter((id) => !isThere(id)).length;
    for (const text of [numbers, result].filter(() => gaps > 0)) {
      expect(text.match(/\\times(?! 10)/g), symbols).toHaveLength(gaps);
    }
    for (const tex of [symbols, numbers, result]) expectTypeset(tex);
  }

  // Every step has a line, but for the errors of single outputs and the derivatives on the way to δ.
  const { parameters } = trace.structure.forward;
  const isPassedOver = (id: QuantityId): boolean => {
    const role = trace.quantities.get(id)?.role;
    if (role?.kind === 'error') return true;
    if (role?.kind !== 'derivative') return false;
    const isOfAll = role.of === TOTAL_ERROR && parameters.includes(role.by);
    return !isOfAll && !/^d\(error\.total(@\d)?\)\/d\(net\./.test(id);
  };
  const open = trace.phases.filter(({ steps }) =>
    steps.some((id) => !isPassedOver(id) && !told.has(id)),
  );
  // With ∂E/∂out given, which the matrices pass over, no total error is among what they work out.
  expect(open.map(({ id }) => id)).toEqual(query.includes('d(out.o2):') ? ['error'] : []);
});

test('a matrix with a gap says so by a ×, in plain text as well', () => {
  const problem = readAddress('#/step?example=classic&given=out.h1:0.5933').work?.problem;
  if (problem === undefined) throw new Error('no problem');
  const trace = traceUpdate(problem);
  const naming = namingIn(example.naming, trace.structure);
  const style = { digits: 4, decimalSeparator: '.' as const };
  const [line] = matrixForm(trace, 'forward', { naming, style });
  // 0.25·0.05 + 0.3·0.1 + 0.35
  expect(plainOfTex(line?.result ?? '', naming)).toBe('= [×; 0.3925]');
  expect(plainOfTex(line?.symbols ?? '', naming)).toBe('z^(2) = [×; w3 · x1 + w4 · x2 + b1]');
});
