import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generalOf, METHOD_NAMES, traceUpdate, train } from '../../../src/engine';
import { isBatch } from '../../../src/engine/network';
import { completeNaming, type NumberStyle } from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { crossed, eachOnce, runs } from '../../crossing';
import { ordinaryNetworks } from '../../oracle/generalProblems';
import { exampleOf, notationOf } from '../../reading/cases';
import { checkAll, checkMatrices } from '../../reading/checkAll';
import { only, readTex } from '../../reading/formula';
import { around, meet } from '../../reading/interval';

const DIGITS = [2, 4, 10];
const SEPARATORS = ['.', ','] as const;

const NETWORKS = [
  'example=classic&layers=1-1-1',
  'example=classic&layers=2-1',
  'example=classic&bias=threshold',
  'example=classic&bias=threshold&biases=separate&updatebiases=yes',
  'example=classic&layers=2-1&bias=threshold&updatebiases=yes',
  'example=classic&bias=weight&biasinput=-1&updatebiases=yes',
  'example=matrix&bias=weight&biasinput=-1&updatebiases=yes',
  'example=classic&layers=2-3-2&bias=weight&biases=separate',
  'example=classic&bias=none',
  'example=matrix&layers=1-1-1&bias=none&hidden=tanh',
  'example=matrix&layers=2-1&loss=crossentropy',
  'example=classic&layers=3-3&output=softmax&loss=crossentropy&biases=separate&updatebiases=yes',
  'example=classic&layers=4-1&output=tanh&set=xor&order=batch',
  'example=classic&hidden=tanh&output=tanh',
  'example=classic&hidden=identity&output=relu',
  'example=classic&hidden=relu&w1=0&w2=0&b1=0',
  'example=classic&loss=crossentropy',
  'example=classic&hidden=leakyrelu&loss=squared&w1=-0.9',
  'example=classic&loss=meansquared',
  'example=classic&hidden=bipolarsigmoid&steepness=2,0.7&loss=crossentropy',
  'example=classic&hidden=leakyrelu&output=bipolarsigmoid&leak=0.2&w1=-0.9&w2=-8',
  'example=classic&layers=2-2-3&loss=halfmeansquared',
  'example=classic&output=softmax&loss=meansquared',
  'example=classic&output=softmax',
  'example=classic&output=softmax&loss=crossentropy',
  'example=classic&layers=2-3-3&output=softmax&loss=crossentropy&T1=0.2',
  'example=classic&layers=3-4-2',
  'example=classic&layers=2-3-2-2&hidden=tanh,relu&biases=separate&updatebiases=yes',
  'example=classic&layers=4-4-4-4-4',
  'example=matrix&layers=2-3-2&hidden=tanh&output=identity',
  'example=classic&layers=2-2-1&set=xor&order=batch',
  'example=classic&layers=2-2-1&set=xor&order=batch&combine=sum&hidden=relu&method=adam',
  'example=classic&rows=0.1,0.2,1,0;0.9,-0.4,0,1&order=batch&output=softmax&loss=crossentropy',
];

function opened(query: string) {
  const { work, exampleId = '', notices } = readAddress(`#/step?${query}`);
  expect(notices).toEqual([]);
  if (work === undefined) throw new Error(`${query} was not taken`);
  return { problem: work.problem, example: exampleOf(exampleId).example };
}

function checkIn(style: NumberStyle, { problem, example }: ReturnType<typeof opened>): void {
  const trace = traceUpdate(problem);
  const naming = completeNaming(example.naming, trace.structure.forward);
  const notation = { ...notationOf(example, style), naming };
  checkAll(trace, notation);
  const general = generalOf(problem);
  if (!isBatch(general) && general.method.name === 'gradientDescent') {
    checkMatrices(trace, notation);
  }
}

describe('read back, what is printed comes to what is printed beside it', () => {
  test.each(eachOnce({ query: NETWORKS, digits: DIGITS, decimalSeparator: SEPARATORS }))(
    '$query, $digits digits, $decimalSeparator',
    ({ query, ...style }) => {
      checkIn(style, opened(query));
    },
  );

  test.each(crossed({ method: METHOD_NAMES, digits: DIGITS, decimalSeparator: SEPARATORS }))(
    '$method, at its first update and after a few, $digits digits, $decimalSeparator',
    ({ method, ...style }) => {
      const start = opened(`example=classic&layers=2-3-2&hidden=tanh&method=${method}`);
      checkIn(style, start);
      checkIn(style, { ...start, problem: train(start.problem, { updates: 3 }).final });
    },
  );
});

/** Nothing so near to zero that a product of a few runs out of a double's digits. */
const tamed = <P>(problem: P): P =>
  JSON.parse(JSON.stringify(problem), (_, value) =>
    typeof value === 'number' && Math.abs(value) < 1e-30 ? 0 : value,
  );

test('so it does in random networks', () => {
  const { example } = exampleOf('classic');
  const style = fc.record({
    digits: fc.constantFrom(...DIGITS),
    decimalSeparator: fc.constantFrom(...SEPARATORS),
  });
  fc.assert(
    fc.property(ordinaryNetworks.map(tamed), style, (problem, chosen) => {
      checkIn(chosen, { problem, example });
    }),
    { numRuns: runs(5, 60) },
  );
});

test.each([
  ['\\tanh\\left(0.3775\\right)', 0.3605, 0.3505],
  ['-0.01 \\cdot \\ln\\left(0.4703\\right)', 0.007544, 0.007454],
  ['\\max\\left(0,\\;-0.3775\\right)', 0, 0.3775],
  ['\\begin{cases} 1 & 0.0425 > 0 \\\\ 0 & 0.0425 \\le 0 \\end{cases}', 1, 0],
  ['\\begin{cases} 1 & 0 > 0 \\\\ 0 & 0 \\le 0 \\end{cases}', 0, 1],
  ['\\frac{e^{1.1059}}{e^{1.1059} + e^{1.2249}}', 0.4703, 0.5297],
])('which would not pass with another result: %s', (tex, right, wrong) => {
  const found = only(readTex(tex, 4));
  expect(meet(found, around(right, 5e-5 * Math.max(0.1, right)))).toBe(true);
  expect(meet(found, around(wrong, 5e-5 * Math.max(0.1, right)))).toBe(false);
});
