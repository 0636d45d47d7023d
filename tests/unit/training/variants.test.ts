import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  biasesOf,
  PRESETS,
  rateOf,
  type Variant,
  VariantsSchema,
  variantOf,
  writeVariants,
} from '../../../src/state/training/variants';
import { generalClassic } from './helpers';

const read = (text: string): readonly Variant[] | undefined => {
  const result = v.safeParse(VariantsSchema, text);
  return result.success ? result.output : undefined;
};

describe('the runs in an address', () => {
  test.each<[string, readonly Variant[]]>([
    ['own', [{}]],
    ['own:held', [{ biases: 'held' }]],
    ['0.01~0.5~5~50', [0.01, 0.5, 5, 50].map((learningRate) => ({ learningRate }))],
    ['own~-2e-7:updated', [{}, { learningRate: -2e-7, biases: 'updated' }]],
  ])('%s is read and written back', (text, variants) => {
    expect(read(text)).toEqual(variants);
    expect(writeVariants(read(text) ?? [])).toBe(text);
  });

  test.each([
    '',
    'own~',
    'fast',
    '5:both',
    '5:held:held',
    '1e999',
    'own~own~own~own~own',
    '<b>',
    `${'9'.repeat(50)}`,
  ])('“%s” is not taken', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test('a run has the learner’s numbers but for what it has otherwise', () => {
  expect(variantOf(generalClassic, {})).toEqual(generalClassic);
  expect(variantOf(generalClassic, { learningRate: 5 })).toEqual({
    ...generalClassic,
    learningRate: 5,
  });
  expect(variantOf(generalClassic, { biases: 'updated' })).toEqual({
    ...generalClassic,
    updateBiases: true,
  });
});

test('what a run has is known, whether its own or the learner’s', () => {
  expect(rateOf(generalClassic, {})).toBe(0.5);
  expect(rateOf(generalClassic, { learningRate: 5 })).toBe(5);
  expect(biasesOf(generalClassic, {})).toBe('held');
  expect(biasesOf(generalClassic, { biases: 'updated' })).toBe('updated');
});

test('ten times as large and a tenth, without the digits that doubles leave', () => {
  const rates = PRESETS.tenfold({ ...generalClassic, learningRate: 0.7 });
  expect(rates).toEqual([{ learningRate: 0.07 }, {}, { learningRate: 7 }]);
});
