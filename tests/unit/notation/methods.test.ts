import { describe, expect, test } from 'vitest';
import { generalOf, newMethod, traceUpdate, train } from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions';
import type { METHODS } from '../../../src/engine/methods';
import {
  expressionTex,
  expressionText,
  quantityText,
  showQuantity,
  speakQuantity,
} from '../../../src/notation';
import { exampleOf, notationOf } from '../../reading/cases';
import { only, readTex, readText } from '../../reading/formula';
import { contains } from '../../reading/interval';
import { expectTypeset } from '../../reading/typeset';
import { NAMES, stepsOf } from '../methods/single';

const { example } = exampleOf('classic');
const traced = (name: keyof typeof METHODS) =>
  traceUpdate(
    train({ ...generalOf(example.problem), method: newMethod(name) }, { updates: 3 }).final,
  );

describe.each(NAMES)('%s', (name) => {
  const trace = traced(name);
  const notation = notationOf(example, { digits: 9 });

  test('its steps are drawn, read back and said', () => {
    const steps = trace.phases.find(({ id }) => id === 'update')?.steps ?? [];
    expect(steps.length).toBe(8 * stepsOf(name).length);
    for (const id of steps) {
      const found = trace.quantities.get(id);
      if (found === undefined) throw new Error(id);
      const value = (of: string): number => trace.value(of);
      const { style, naming } = notation;
      expect(found.value).toBe(evaluate(found.expression, value));
      const tex = expressionTex(found.expression, naming, { kind: 'numbers', value, style });
      expect(contains(only(readTex(tex, 9)), found.value), tex).toBe(true);
      const text = expressionText(found.expression, naming, { value, style });
      expect(contains(readText(text, 9), found.value), text).toBe(true);
      const { subject, lines } = showQuantity(trace, id, notation);
      for (const line of [subject, lines[0]?.symbols ?? '']) {
        expectTypeset(line);
      }
      for (const reveal of ['formula', 'numbers', 'value'] as const) {
        expect(speakQuantity(trace, id, reveal, notation)).toMatch(/^[A-Za-z0-9 .,:’]+$/);
      }
    }
  });
});

describe('as it is written and said', () => {
  const said = (name: keyof typeof METHODS, id: string): string =>
    speakQuantity(traced(name), id, 'formula', notationOf(example));
  const written = (name: keyof typeof METHODS, id: string): string =>
    quantityText(traced(name), id, notationOf(example)).split(' = ')[1] ?? '';

  test.each([
    ['momentum', 'new(v(w.o1.h1))', 'μ · v(w5) − η · ∂E total/∂w5'],
    ['momentum', 'new(w.o1.h1)', 'w5 + v(w5)⁺'],
    ['nesterov', 'new(w.o1.h1)', 'w5 + μ · v(w5)⁺ − η · ∂E total/∂w5'],
    ['rmsprop', 'new(s(w.o1.h1))', 'ρ · s(w5) + (1 − ρ) · (∂E total/∂w5)²'],
    ['adam', 'corrected(m(w.o1.h1))', 'm(w5)⁺ / (1 − β1^t)'],
    ['adam', 'new(w.o1.h1)', 'w5 − (η · m̂(w5)) / (√(ŝ(w5)) + ε)'],
  ] as const)('%s %s', (name, id, formula) => {
    expect(written(name, id).normalize('NFC')).toBe(formula.normalize('NFC'));
  });

  test('where a root ends, and what stands below a line, is heard', () => {
    expect(said('adam', 'new(w.o1.h1)')).toBe(
      'The new w5 is w5, minus the learning rate times the running mean of the gradient of w5, corrected for its start at 0, over open bracket, the square root of the running mean of the squared gradient of w5, corrected for its start at 0, plus epsilon, close bracket.',
    );
    expect(said('rmsprop', 'new(s(w.o1.h1))')).toContain(
      'open bracket, the derivative of the total error with respect to w5, close bracket, squared',
    );
  });
});
