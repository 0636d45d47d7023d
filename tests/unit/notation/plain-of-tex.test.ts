// What is copied of a formula: its TeX as one line of plain text that can be read back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import {
  breakable,
  completeNaming,
  expressionTex,
  expressionText,
  matrixForm,
  plainOfTex,
  showQuantity,
} from '../../../src/notation';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { exampleOf, notationOf, OWN, WIRED } from '../../reading/cases';

const style = { digits: 4, decimalSeparator: '.' } as const;

describe('is what the same expression is written as in text', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    const { naming } = notationOf(example);
    const value = (id: string): number => trace.value(id);
    for (const { id, expression } of trace.quantities.values()) {
      for (const put of [{}, { value }]) {
        const tex =
          'value' in put
            ? expressionTex(expression, naming, { kind: 'numbers', style, value })
            : expressionTex(expression, naming, { kind: 'symbols', style });
        expect(plainOfTex(tex, naming), id).toBe(
          expressionText(expression, naming, { style, ...put }),
        );
      }
    }
  });

  test('in any network', () => {
    fc.assert(
      fc.property(plainNetworks, (problem) => {
        const trace = traceUpdate(problem);
        const naming = completeNaming(exampleOf('classic').example.naming, trace.structure.forward);
        const value = (id: string): number => trace.value(id);
        for (const { id, expression } of trace.quantities.values()) {
          const tex = expressionTex(expression, naming, { kind: 'numbers', style, value });
          const text = expressionText(expression, naming, { style, value });
          expect(plainOfTex(tex, naming), id).toBe(text);
        }
      }),
      { numRuns: runs(8, 100) },
    );
  });
});

test('a line of a step, as it stands on the page', () => {
  const { example, trace } = exampleOf('classic');
  const notation = notationOf(example);
  const of = (id: string): string[] => {
    const { subject, lines, value } = showQuantity(trace, id, notation);
    const [line] = lines;
    return [`${subject} = ${line?.symbols}`, `= ${line?.numbers}`, value ?? ''].map((tex) =>
      plainOfTex(`\\displaystyle ${breakable(tex)}`, notation.naming),
    );
  };
  expect(of('out.h1')).toEqual([
    'out h1 = 1 / (1 + e^(−net h1))',
    '= 1 / (1 + e^(−0.3775))',
    '≈ 0.5933',
  ]);
  expect(of('new(w.o2.h1)')).toEqual([
    'w7⁺ = w7 − η · ∂E total/∂w7',
    '= 0.5 − 0.5 · (−0.02260)',
    '≈ 0.5113',
  ]);
});

test('matrices are written row by row, and nothing of TeX is left', () => {
  for (const { example, trace } of OWN) {
    const notation = notationOf(example);
    for (const { id } of trace.phases) {
      for (const line of matrixForm(trace, id, notation, { vectors: 'columns' })) {
        const plain = plainOfTex(`${line.symbols} = ${line.numbers}`, notation.naming);
        expect(plain).not.toMatch(/\\|\{(?!1, )|undefined/);
      }
    }
  }
  expect(
    plainOfTex(
      '\\begin{bmatrix} 0.05 \\\\ 0.1 \\end{bmatrix}',
      exampleOf('classic').example.naming,
    ),
  ).toBe('[0.05; 0.1]');
});
