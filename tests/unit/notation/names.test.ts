import { describe, expect, test } from 'vitest';
import {
  quantityText,
  roleOf,
  showQuantity,
  speakQuantity,
  symbolTex,
  symbolText,
} from '../../../src/notation';
import { exampleOf, notationOf } from '../../reading/cases';
import { unlinked } from '../../reading/formula';

/** The formula of a quantity in the names of an example. */
function formula(example: string, id: string): string {
  const found = exampleOf(example);
  const { subject, lines } = showQuantity(found.trace, id, notationOf(found.example));
  return unlinked(`${subject} = ${lines[0]?.symbols}`);
}

function text(example: string, id: string): string {
  const found = exampleOf(example);
  return quantityText(found.trace, id, notationOf(found.example))
    .split(' = ')
    .slice(0, 2)
    .join(' = ');
}

describe('each example in its own names and numbering', () => {
  test.each([
    ['classic', 'net.h1', 'net h1 = w1 · x1 + w2 · x2 + b1'],
    ['classic', 'net.o2', 'net y2 = w7 · out h1 + w8 · out h2 + b2'],
    ['classic', 'error.o1', 'E1 = ½ · (T1 − out y1)²'],
    ['classic-io', 'net.h2', 'net h2 = w3 · i1 + w4 · i2 + b1'],
    ['classic-io', 'error.o1', 'E o1 = ½ · (target o1 − out o1)²'],
    ['crossed', 'net.h1', 'net h1 = w1 · x1 + w4 · x2 + b1'],
    ['crossed', 'net.h2', 'net h2 = w3 · x1 + w2 · x2 + b1'],
    ['crossed', 'net.o1', 'net o1 = w5 · out h1 + w6 · out h2 + b2'],
    ['crossed', 'error.o2', 'E(o2) = ½ · (y2 − out o2)²'],
    ['matrix', 'net.h1', 'z2_1 = w1 · x1 + w2 · x2 + Θ1_10'],
    ['matrix', 'net.o2', 'z3_2 = w7 · a2_1 + w8 · a2_2 + Θ2_20'],
    ['matrix', 'error.total', 'Error total = Error 1 + Error 2'],
    ['matrix-trained', 'out.o1', 'a3_1 = 1 / (1 + e^(−z3_1))'],
  ])('%s, %s', (example, id, expected) => {
    expect(text(example, id)).toBe(expected);
  });

  test('crossed: the derivative by w4 is the one of the weight from x2 to h1', () => {
    expect(text('crossed', 'd(error.total)/d(w.h1.x2)')).toMatch(/^∂E total\/∂w4 = /);
  });

  test('matrix: z, a, Θ and α', () => {
    expect(formula('matrix', 'net.o1')).toBe(
      'z^{(3)}_{1} = w_{5} \\cdot a^{(2)}_{1} + w_{6} \\cdot a^{(2)}_{2} + \\Theta^{(2)}_{10}',
    );
    expect(formula('matrix', 'new(w.o1.h1)')).toBe(
      'w_{5}^{+} = w_{5} - \\alpha \\cdot \\frac{\\partial \\text{Error}_{\\text{total}}}{\\partial w_{5}}',
    );
  });

  test('matrix: the outputs are said as classes', () => {
    const { example, trace } = exampleOf('matrix');
    expect(speakQuantity(trace, 'net.o1', 'formula', notationOf(example))).toBe(
      'The net input of Class 0 is w5 times the output of H1, plus w6 times the output of H2, plus theta 2 row 1 column 0.',
    );
  });
});

describe('a symbol', () => {
  const { naming } = exampleOf('classic').example;

  test.each([
    ['w.o1.h1', 'w_{5}', 'w5'],
    ['new(w.o1.h1)', 'w_{5}^{+}', 'w5⁺'],
    [
      'd(error.total)/d(w.o1.h1)',
      '\\frac{\\partial E_{\\text{total}}}{\\partial w_{5}}',
      '∂E total/∂w5',
    ],
    ['new(net.o1)', '\\text{net}_{y1}^{+}', 'net y1⁺'],
  ])('%s', (id, tex, plain) => {
    expect(symbolTex(id, naming)).toBe(tex);
    expect(symbolText(id, naming)).toBe(plain);
  });

  test('that the example does not name is refused by its id', () => {
    expect(() => symbolTex('w.o3.h1', naming)).toThrow('w.o3.h1');
  });
});

test.each([
  ['x1', 'forward'],
  ['net.h1', 'forward'],
  ['new(out.o1)', 'forward'],
  ['w.h1.x1', 'parameter'],
  ['b.h', 'parameter'],
  ['eta', 'parameter'],
  ['new(w.h1.x1)', 'parameter'],
  ['t1', 'error'],
  ['error.o1', 'error'],
  ['new(error.total)', 'error'],
  ['d(error.total)/d(w.h1.x1)', 'backward'],
])('%s has the role %s', (id, role) => {
  expect(roleOf(id)).toBe(role);
});
