import { expect, test } from 'vitest';
import { breakable, KATEX_OPTIONS } from '../../../src/notation';
import { typeset } from '../../reading/typeset';

/** KaTeX may break a line between these, and nowhere else. */
const lines = (tex: string): number =>
  typeset(breakable(tex), { ...KATEX_OPTIONS, output: 'html' }).split('class="katex-base"').length -
  1;

test.each([
  ['a \\cdot b \\cdot c', 3],
  // Not behind the sign that the line begins with.
  ['= a \\cdot b', 2],
  ['a \\cdot b + c \\cdot d - e', 5],
  ['\\approx \\begin{bmatrix} 1 \\end{bmatrix}', 1],
  ['\\begin{bmatrix} 1 \\end{bmatrix}\\, \\begin{bmatrix} 2 \\end{bmatrix}', 2],
  // A short sum in brackets stays whole, a long one does not.
  ['\\left(a + b\\right) \\cdot c', 2],
  ['\\left(a + b + c + d\\right) \\cdot e', 5],
  ['\\left(0.751365069 - 0.010000000 + 0.772928465\\right) \\cdot 2', 4],
  ['\\left(\\frac{a}{b} + \\left(-1\\right) + c + d\\right) \\cdot \\left(1 + e\\right)', 5],
  // So does what is long above the line of a fraction, but not what is below it, or raised.
  ['\\frac{a + b}{c}', 1],
  ['\\frac{0.751365069 + 0.772928465 + 0.593269992}{4}', 3],
  ['\\frac{1}{\\left(a + b + c + d\\right)^{2}} \\cdot e', 2],
])('%s is broken at its operators', (tex, expected) => {
  expect(lines(tex)).toBe(expected);
});
