import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { completeNaming, matrixForm } from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { exampleOf, notationOf } from '../../reading/cases';
import { checkMatrices } from '../../reading/checkAll';
import { readTex } from '../../reading/formula';
import { contains } from '../../reading/interval';
import { sidesOf } from '../../reading/matrixLine';
import { expectTypeset } from '../../reading/typeset';

function opened(query: string) {
  const { work, notices } = readAddress(`#/step?example=classic&${query}`);
  expect(notices).toEqual([]);
  if (work === undefined) throw new Error('it was not taken');
  const trace = traceUpdate(work.problem);
  const base = notationOf(exampleOf('classic').example);
  return {
    trace,
    notation: { ...base, naming: completeNaming(base.naming, trace.structure.forward) },
  };
}

const NETWORKS = [
  'hidden=tanh&output=identity',
  'layers=3-4-3-3&hidden=relu&output=softmax&loss=crossentropy',
  'layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy&T1=0&T2=1',
  'layers=2-3-2&hidden=relu&output=softmax',
  'layers=2-3-2&hidden=leakyrelu&output=tanh&loss=squared&w1=-0.9',
  'layers=1-2-2-1&loss=crossentropy&biases=separate&updatebiases=yes',
  'layers=1-1-1',
  'layers=4-4-4-4-4&hidden=tanh',
];

describe.each(NETWORKS)('%s', (query) => {
  const { trace, notation } = opened(query);
  const lines = trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation));

  test('the printed matrices, worked out, give the printed results', () => {
    checkMatrices(trace, notation);
  });

  test('the results are those of the trace, and every gradient and new weight has one', () => {
    const told = new Set<string>();
    for (const line of lines) {
      const [, , right] = sidesOf(line);
      const ids = [...right.matchAll(/term=([^,]+),/g)].map(([, id = '']) => id);
      const entries = readTex(right, notation.style.digits).flat();
      ids.forEach((id, i) => {
        told.add(id);
        const entry = entries[i];
        expect(entry !== undefined && contains(entry, trace.value(id)), id).toBe(true);
      });
    }
    for (const id of trace.structure.forward.updated) {
      expect([told.has(`d(error.total)/d(${id})`), told.has(`new(${id})`)]).toEqual([true, true]);
    }
  });

  test('KaTeX draws every line', () => {
    for (const { symbols, numbers, result } of lines) {
      for (const tex of [symbols, numbers, result]) {
        expectTypeset(tex);
      }
    }
  });
});

describe('as textbooks write it', () => {
  const symbols = (query: string, phase: Parameters<typeof matrixForm>[1]): string[] => {
    const { trace, notation } = opened(query);
    return matrixForm(trace, phase, notation).map((line) => line.symbols);
  };

  test.each([
    ['hidden=tanh', 'a^{(2)} = \\tanh\\left(z^{(2)}\\right)'],
    ['hidden=relu', 'a^{(2)} = \\max\\left(0,\\;z^{(2)}\\right)'],
    ['hidden=identity', 'a^{(2)} = z^{(2)}'],
    ['output=tanh', 'a^{(2)} = \\sigma\\left(z^{(2)}\\right)'],
  ])('forward, %s', (query, line) => {
    expect(symbols(query, 'forward')[1]).toBe(line);
  });

  test.each([
    ['hidden=tanh', '\\left(1 - a^{(2)} \\circ a^{(2)}\\right)'],
    ['hidden=relu', '\\left[z^{(2)} > 0\\right]'],
    ['output=tanh', 'a^{(2)} \\circ \\left(1 - a^{(2)}\\right)'],
  ])('the slope of the hidden layer, %s', (query, slope) => {
    expect(symbols(query, 'backward.h')[0]).toBe(
      `\\delta^{(2)} = \\left({W^{(2)}}^{T}\\, \\delta^{(3)}\\right) \\circ ${slope}`,
    );
  });

  test.each([
    ['loss=crossentropy', 'a^{(3)} - t'],
    ['loss=crossentropy&steepness=2', '2\\, \\left(a^{(3)} - t\\right)'],
    [
      'steepness=2.5',
      '2.5\\, \\left(a^{(3)} - t\\right) \\circ a^{(3)} \\circ \\left(1 - a^{(3)}\\right)',
    ],
    ['output=identity&loss=halfmeansquared', '\\frac{1}{2}\\, \\left(a^{(3)} - t\\right)'],
    ['layers=2-2-3&output=identity&loss=meansquared', '\\frac{2}{3}\\, \\left(a^{(3)} - t\\right)'],
    ['output=softmax&loss=crossentropy&T1=0&T2=1', 'a^{(3)} - t'],
    ['output=identity', 'a^{(3)} - t'],
  ])('the delta of the outputs, %s', (query, delta) => {
    expect(symbols(query, 'backward.o')[0]).toBe(`\\delta^{(3)} = ${delta}`);
  });
});
