import { expect, test } from 'vitest';
import {
  difference,
  type Expression,
  negative,
  number,
  power,
  product,
  quantity,
  sum,
} from '../../../src/engine/expressions/expression';
import { tidy } from '../../../src/engine/expressions/tidy';

const a = quantity('a');
const b = quantity('b');

test.each<[string, Expression, Expression]>([
  ['a + 0 + (b + 0) = a + b', sum(a, number(0), sum(b, number(0))), sum(a, b)],
  ['0 + 0 = 0', sum(number(0), number(0)), number(0)],
  ['0 + a = a', sum(number(0), a), a],
  ['a − 0 = a', difference(a, number(0)), a],
  ['0 − a = −a', difference(number(0), a), negative(a)],
  ['3 − 1 = 2', difference(number(3), number(1)), number(2)],
  ['−(−a) = a', negative(negative(a)), a],
  ['−0 = 0', negative(number(0)), number(0)],
  ['a · 0 = 0', product(a, number(0), b), number(0)],
  ['1 · a = a', product(number(1), a), a],
  ['½ · 2 · a · −1 = −a', product(number(0.5), number(2), a, number(-1)), negative(a)],
  ['a · (−b) · 3 = −3 · a · b', product(a, negative(b), number(3)), product(number(-3), a, b)],
  ['2 · ½ = 1', product(number(2), number(0.5)), number(1)],
  ['2 · a / 2 = a', product(number(2), a, power(number(2), number(-1))), a],
  [
    '−2 · a / 4 = −a / 2',
    product(number(-2), a, power(number(4), number(-1))),
    negative(product(a, power(number(2), number(-1)))),
  ],
  [
    '2 · a / 3 is in lowest terms',
    product(number(2), a, power(number(3), number(-1))),
    product(number(2), a, power(number(3), number(-1))),
  ],
  ['a¹ = a', power(a, number(1)), a],
  ['a⁰ = 1', power(a, number(0)), number(1)],
  [
    'a⁻² · b = b · a⁻², a fraction with its numerator first',
    product(power(a, number(-2)), b),
    product(b, power(a, number(-2))),
  ],
])('%s', (_, before, after) => {
  expect(tidy(before)).toEqual(after);
});
