import { describe, expect, test } from 'vitest';
import { takeApart } from '../../../src/components/symbol/takeApart';
import { type GeneralProblem, generalOf, traceUpdate } from '../../../src/engine';
import { EXAMPLES } from '../../../src/examples';
import {
  completeNaming,
  explain,
  expressionTex,
  expressionText,
  quantityText,
  showQuantity,
  speakQuantity,
} from '../../../src/notation';
import { someOf } from '../../crossing';
import { exampleOf, notationOf, say } from '../../reading/cases';
import { only, readTex, readText } from '../../reading/formula';
import { contains } from '../../reading/interval';
import { expectTypeset } from '../../reading/typeset';

const rows = [
  { inputs: [0, 1], targets: [1, 0] },
  { inputs: [0.7, -0.4], targets: [0.8, 0.3] },
];
const batchOf = (id: string, more: Partial<GeneralProblem> = {}) => {
  const { example } = exampleOf(id);
  const trace = traceUpdate<GeneralProblem>({
    ...generalOf(example.problem),
    examples: rows,
    ...more,
  });
  const naming = completeNaming(example.naming, trace.structure.forward);
  return { trace, notation: { ...notationOf(example, { digits: 9 }), naming } };
};

describe.each(someOf(EXAMPLES, 3).map(({ id }) => id))('a batch in the names of %s', (id) => {
  test('every step is drawn, read back, said and explained', () => {
    const { trace, notation } = batchOf(id);
    const { naming, style } = notation;
    const value = (of: string): number => trace.value(of);
    for (const step of trace.phases.flatMap(({ steps }) => steps)) {
      const found = trace.quantities.get(step);
      if (found === undefined) throw new Error(step);
      const tex = expressionTex(found.expression, naming, { kind: 'numbers', value, style });
      expect(contains(only(readTex(tex, 9)), found.value), tex).toBe(true);
      const text = expressionText(found.expression, naming, { value, style });
      expect(contains(readText(text, 9), found.value), text).toBe(true);
      const { subject, lines } = showQuantity(trace, step, notation);
      for (const line of [subject, ...lines.map(({ symbols }) => symbols)]) {
        expectTypeset(line);
      }
      expect(speakQuantity(trace, step, 'formula', notation)).not.toContain('@');
      const { kind, values } = explain(trace, step, naming);
      expect(say(`step.${kind}.what`, values)).not.toMatch(/@|\{/);
    }
  });
});

test('of one example of several the sum of the paths is said as such, and a path as a path', () => {
  const { trace, notation } = batchOf('classic');
  const kind = (id: string) => explain(trace, id, notation.naming).kind;
  expect(kind('d(error.o1@2)/d(out.h1@2)')).toBe('pathError');
  expect(kind('d(error.total@2)/d(out.h1@2)')).toBe('hiddenOut');
});

describe('the names of one example of several', () => {
  const { trace, notation } = batchOf('classic');

  test('have its number raised', () => {
    expect(quantityText(trace, 'net.h1@2', notation)).toMatch(
      /^net h1⁽²⁾ = w1 · x1⁽²⁾ \+ w2 · x2⁽²⁾ \+ b1 = /,
    );
    expect(showQuantity(trace, 'net.h1@2', notation).subject).toContain('{\\text{net}_{h1}^{(2)}}');
    expect(showQuantity(trace, 'new(net.h1@2)', notation).subject).toContain(
      '{\\text{net}_{h1}^{(2)+}}',
    );
  });

  test('beside the number of a layer, in square brackets', () => {
    const layered = batchOf('matrix');
    expect(showQuantity(layered.trace, 'net.h1@2', layered.notation).subject).toContain(
      '{{z^{(2)}_{1}}^{[2]}}',
    );
  });

  test('are taken apart for the diagram', () => {
    expect(takeApart('net h1⁽²⁾⁺')).toEqual({
      word: 'net',
      letters: 'h',
      raised: '(2)+',
      lowered: '1',
    });
    expect(takeApart('z2_1⁽³⁾')).toMatchObject({ letters: 'z', raised: '(2)[3]', lowered: '1' });
  });

  test('are said with it', () => {
    expect(speakQuantity(trace, 'd(error.total@2)/d(w.o1.h1)', 'formula', notation)).toMatch(
      /^The derivative of the total error with respect to w5 in example 2 is /,
    );
  });
});

test('the gradients are put together by mean or sum, and the words say which', () => {
  const id = 'd(error.total)/d(w.o1.h1)';
  const mean = batchOf('classic');
  const summed = batchOf('classic', { reduce: 'sum' });
  expect(quantityText(mean.trace, id, mean.notation)).toMatch(
    /^∂E total\/∂w5 = \(∂E total⁽¹⁾\/∂w5 \+ ∂E total⁽²⁾\/∂w5\) \/ 2 = /,
  );
  expect(quantityText(summed.trace, id, summed.notation)).toMatch(
    /^∂E total\/∂w5 = ∂E total⁽¹⁾\/∂w5 \+ ∂E total⁽²⁾\/∂w5 = /,
  );
  const words = ({ trace, notation }: typeof mean) => {
    const { kind, values } = explain(trace, id, notation.naming);
    return say(`step.${kind}.what`, values);
  };
  expect(words(mean)).toMatch(/^Take the mean of the derivatives by w5 of all 2 examples/);
  expect(words(summed)).toBe('Add the derivatives by w5 of all 2 examples.');
});
