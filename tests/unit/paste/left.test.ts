import { describe, expect, test } from 'vitest';
import { type GeneralProblem, generalOf } from '../../../src/engine';
import { example as classic } from '../../../src/examples/classic.example';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const read = (text: string, options = {}, current: GeneralProblem = CLASSIC) =>
  readProblemText(text, READING_WORDS, current, {
    symbolsOf: () => classic.naming.symbols,
    options,
  });

describe('what is not read is said, with what would be', () => {
  test.each([
    ['x1 = 1,234.5', 'badNumber', 'x1 = 1,234.5'],
    ['x1 = 50%', 'badNumber', 'x1 = 50'],
    ['w1 = abc, x1 = 1', 'badNumber', 'w1 = abc'],
    ['foo = 3', 'unknownName', 'foo = 3'],
    ['q7 = 3', 'unknownName', 'q7 = 3'],
    ['7', 'noName', '7'],
    ['net_h1 = 0.3775', 'workedOut', 'net_h1 = 0.3775'],
    ['new w5 = 0.3589', 'workedOut', 'new w5 = 0.3589'],
    ['∂E/∂w5 = 0.0821', 'workedOut', '∂E/∂w5 = 0.0821'],
    ['δ1 = 0.1', 'workedOut', 'δ1 = 0.1'],
    ['total error 0.298', 'workedOut', 'total error 0.298'],
    ['b1 = 0.15 · 0.05 + 0.2', 'workedOut', 'b1 = 0.15 · 0.05 + 0.2'],
    ['x1 = 0.1, x1 = 0.2', 'twice', 'x1 = 0.2'],
    ['w1 = 0.1; w1 = 0.2; w2 = 0.3', 'twice', 'w1 = 0.2'],
    ['MSE, cross-entropy', 'twice', 'cross-entropy'],
    ['w9 = 0.1, w1 = 0.2, w2 = 0.3', 'noPlace', 'w9 = 0.1'],
    ['a 4-5-2 network', 'tooLarge', '4-5-2'],
    ['1 2 3 4 5 6 7 8 9', 'size', '1 2 3 4 5 6 7 8 9'],
    ['a 2-2-1 network, targets 0.01 and 0.99', 'size', 'targets 0.01 and 0.99'],
    ['linear output, cross-entropy', 'badChoice', 'cross-entropy'],
    ['Consider this', 'words', 'Consider this'],
  ] as const)('%s', (text, kind, piece) => {
    const { left } = read(text);
    const found = left.find((one) => one.kind === kind);
    expect(found?.text).toBe(piece);
    expect(text.slice(found?.from, found?.to)).toBe(piece);
  });

  test('names that there are, numbers and words that would be taken', () => {
    expect(read('q7 = 3').left[0]?.accepted.slice(0, 4)).toEqual(['x1', 'x2', 'T1', 'T2']);
    expect(read('x1 = 1,234.5').left[0]).toMatchObject({
      accepted: ['0.05', '0,05', '5e-2', '1/20'],
      reason: 'twoSeparators',
    });
    expect(read('a 4-5-2 network').left[0]?.accepted).toEqual(['1–4', '0–3']);
    expect(read('linear output, cross-entropy').left[0]?.accepted).toContain('meansquared');
  });

  test('nothing is made of nothing', () => {
    for (const text of ['', ' \n\t', '()[]{}', '===']) {
      expect(read(text)).toEqual({
        problem: undefined,
        taken: [],
        left: [],
        open: [],
        missing: [],
      });
    }
  });

  test('of very many, the rest is counted', () => {
    const { left } = read('foo1 = 1; '.repeat(100));
    expect(left).toHaveLength(41);
    expect(left.at(-1)).toMatchObject({ kind: 'more', accepted: ['60'] });
  });
});

describe('what a text leaves open is said, and can be taken otherwise', () => {
  const weights = (text: string, options = {}) =>
    read(text, options).problem?.layers.map((layer) => layer.weights);

  test('rows of a square matrix', () => {
    const text = 'W1 = [[0.1, 0.2], [0.3, 0.4]]';
    expect(read(text).open).toEqual([{ kind: 'matrix', taken: 'byNeuron', other: 'bySource' }]);
    expect(weights(text)?.[0]).toEqual([
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
    expect(weights(text, { matrix: 'bySource' })?.[0]).toEqual([
      [0.1, 0.3],
      [0.2, 0.4],
    ]);
  }); // prettier-ignore

  test('w12: from 1 to 2, or to 1 from 2', () => {
    const text = 'a 2-2-1 network; w11 = 0.1, w12 = 0.2, w21 = 0.3, w22 = 0.4; v1 = 0.5, v2 = 0.6';
    expect(read(text).open).toEqual([{ kind: 'indices', taken: 'fromFirst', other: 'toFirst' }]);
    expect(weights(text)?.[0]).toEqual([
      [0.1, 0.3],
      [0.2, 0.4],
    ]);
    expect(weights(text, { indices: 'toFirst' })?.[0]).toEqual([
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
    // Three inputs decide it.
    const told =
      'w11 = 0.1, w12 = 0.2, w13 = 0.3, w21 = 0.4, w22 = 0.5, w23 = 0.6; v1 = 0.7, v2 = 0.8; x = [1, 0, 1]; y = 1';
    expect(read(told).open).toEqual([]);
    expect(weights(told)?.[0]).toEqual([
      [0.1, 0.2, 0.3],
      [0.4, 0.5, 0.6],
    ]);
  }); // prettier-ignore

  test('w1, w2, … on another network than the page’s', () => {
    const text = 'x = [1, 0]; t = [1]; w1 = 0.1, w2 = 0.2, w3 = 0.3, w4 = 0.4, w5 = 0.5, w6 = 0.6';
    expect(read(text).open).toEqual([{ kind: 'order', taken: 'byNeuron', other: 'bySource' }]);
    expect(weights(text)?.[0]).toEqual([
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
    expect(weights(text, { order: 'bySource' })?.[0]).toEqual([
      [0.1, 0.3],
      [0.2, 0.4],
    ]);
  }); // prettier-ignore

  test('a comma between two digits', () => {
    const text = 'inputs 0,1';
    expect(read(text).open).toEqual([{ kind: 'comma', taken: 'decimal', other: 'between' }]);
    expect(read(text, { comma: 'between' }).problem?.examples[0]?.inputs).toEqual([0, 1]);
    expect(read('inputs 0,1; η = 0,25').open).toEqual([]);
  });

  test('θ alone', () => {
    const text = 'θ1 = 0.3, θ2 = 0.4';
    expect(read(text).open).toEqual([{ kind: 'theta', taken: 'threshold', other: 'bias' }]);
    expect(read(text).problem?.layers.map(({ biases }) => biases[0])).toEqual([-0.3, -0.4]);
    expect(read(text, { theta: 'bias' }).problem?.layers.map(({ biases }) => biases[0])).toEqual([
      0.3, 0.4,
    ]);
    expect(read('bias θ1 = 0.3').open).toEqual([]);
  });
});

describe('what is not given', () => {
  test('stays in the same network, and is usual in another', () => {
    expect(read('x1 = 0.3').missing.every(({ from }) => from === 'kept')).toBe(true);
    const { missing } = read('a 2-3-1 network');
    expect(missing).toContainEqual({
      from: 'usual',
      kind: 'quantity',
      id: 'w.h3.x2',
      value: expect.any(Number),
    });
  });

  test('no bias is said where all weights are, and there are none', () => {
    const { problem, missing } = read('x = [1, 0]; t = [1]; w1 = 0.3, w2 = 0.4');
    expect(problem?.bias).toBe('none');
    expect(missing).toContainEqual({ from: 'usual', kind: 'choice', name: 'bias', choice: 'none' });
  });

  test('a name is kept where it is not the page’s', () => {
    const { problem } = read(
      'v11 = 0.3, v12 = 0.4, v21 = 0.1, v22 = 0.2, u1 = 0.1, u2 = 0.2, i1 = 1, i2 = 0, y = 1',
    );
    expect(problem?.names?.renamed).toMatchObject({ x1: 'i1', t1: 'y', 'w.o1.h1': 'u1' });
    expect(read('w5 = 0.3, bh1 = 0.2').problem?.names).toBeUndefined();
  });
});
