import { expect, test } from 'vitest';
import { breakable, KATEX_OPTIONS } from '../../../src/notation';
import { typeset } from '../../reading/typeset';

/** KaTeX may break a line between these, and nowhere else. */
const lines = (tex: string): number =>
  typeset(breakable(tex), { ...KATEX_OPTIONS, output: 'html' }).split('class="katex-base"').length -
  1;

test.each([
  ['a \\cdot b \\cdot c', 1],
  ['= a \\cdot b', 1],
  ['a \\cdot b + c \\cdot d + e', 3],
  // Between matrices, but not behind the sign that the line begins with.
  ['\\approx \\begin{bmatrix} 1 \\end{bmatrix}', 1],
  ['\\begin{bmatrix} 1 \\end{bmatrix}\\, \\begin{bmatrix} 2 \\end{bmatrix}', 2],
  // A short sum in brackets stays whole, a long one does not.
  ['\\left(a + b\\right) \\cdot c', 1],
  ['\\left(a + b + c + d\\right) \\cdot e', 5],
  ['\\left(\\frac{a}{b} + \\left(-1\\right) + c + d\\right) \\cdot \\left(1 + e\\right)', 5],
])('%s is broken at its sums, and between matrices', (tex, expected) => {
  expect(lines(tex)).toBe(expected);
});
