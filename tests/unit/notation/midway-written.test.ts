// Quantities given midway: what is left is printed, said, explained, marked and taken away.
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import {
  explain,
  namingIn,
  quantityText,
  showQuantity,
  showRules,
  speakQuantity,
} from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { exampleOf, say } from '../../reading/cases';
import { checkAll } from '../../reading/checkAll';

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
