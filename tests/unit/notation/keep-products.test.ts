import { describe, expect, test } from 'vitest';
import { keepProducts } from '../../../src/components/formula/keepProducts';
import { breakable, KATEX_OPTIONS } from '../../../src/notation';
import { typeset } from '../../reading/typeset';

const html = (tex: string): string => typeset(breakable(tex), { ...KATEX_OPTIONS, output: 'html' });

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('what is multiplied stays on one line where one is wide enough', () => {
  test.each([
    ['a', 0],
    ['a + b', 0],
    ['a \\cdot b', 1],
    ['= a \\cdot b \\cdot c', 1],
    ['a \\cdot b + c \\cdot d', 2],
    ['a + b \\cdot c - d', 1],
  ])('%s: %i products', (tex, products) => {
    expect(count(keepProducts(html(tex)), 'katex-run')).toBe(products);
  });

  test('nothing else is changed, and every box that opens closes', () => {
    const before = html('= -\\left(0.01 - 0.75\\right) \\cdot \\frac{a}{b} + c \\cdot d');
    const after = keepProducts(before);
    expect(after.replaceAll(/<[^>]*>/g, '')).toBe(before.replaceAll(/<[^>]*>/g, ''));
    expect(count(after, '<span')).toBe(count(after, '</span>'));
    expect(keepProducts('<b>no formula</b>')).toBe('<b>no formula</b>');
  });
});
