import { describe, expect, test } from 'vitest';
import { besideFigure, numberBeside, symbolText, workingTex } from '../../../src/notation';
import { exampleOf, notationOf, OWN } from '../../reading/cases';

const POINT = { digits: 4, decimalSeparator: '.' } as const;

describe('a value beside a figure has as many digits after the point', () => {
  test.each([
    [0.8446807724, '0.794609', '0.844681'],
    [0.8446807724, '.79', '0.84'],
    [0.8446807724, '0,7946', '0.8447'],
    [0.00001234, '0.0821', '0.0000'],
    [-0.00001234, '0.0821', '0.0000'],
    [-0.0226, '-0.02', '−0.02'],
    [1.5, '2', '2'],
    [0.0821670406, '8.2e-2', '0.082'],
    // What has no digits after the point of its own is given the page's.
    [0.375, '3/8', '0.375'],
    [0.8446807724, 'about a half', '0.8447'],
    [Number.POSITIVE_INFINITY, '0.5', '∞'],
  ])('%d beside %s', (value, figure, expected) => {
    expect(numberBeside(value, figure, POINT)).toBe(expected);
  });

  test('with the separator of the page', () => {
    expect(numberBeside(0.5932, '0.5', { digits: 4, decimalSeparator: ',' })).toBe('0,6');
  });
});

test('the working has the figure’s digits where those are more than the page’s', () => {
  const { example, trace } = exampleOf('crossed');
  const notation = notationOf(example, { digits: 3 });
  expect(workingTex(trace, 'net.o1', besideFigure(notation, '0.794609'))).toContain('0.844681');
  expect(workingTex(trace, 'net.o1', besideFigure(notation, '0.8'))).toContain('0.845');
});

describe.each(OWN)('$name', ({ example, trace }) => {
  test('every quantity has a working, which says no number twice in a row', () => {
    for (const id of trace.quantities.keys()) {
      const tex = workingTex(trace, id, notationOf(example));
      expect(tex, symbolText(id, example.naming)).not.toMatch(/(= \S+) \1/);
    }
  });
});
