import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  KEYS,
  MAX_VARIANTS,
  PAPERS,
  readOptions,
  usualPaper,
  type WorksheetOptions,
  writeOptions,
} from '../../../src/components/worksheet/options';
import { PHASES } from '../../../src/components/worksheet/sheetPhases';
import { ALL_ASKED, SEED_PATTERN } from '../../../src/state';

const anyOptions: fc.Arbitrary<WorksheetOptions> = fc.record(
  {
    seed: fc.stringMatching(SEED_PATTERN),
    asked: fc.constantFrom(...ALL_ASKED),
    variants: fc.integer({ min: 1, max: MAX_VARIANTS }),
    paper: fc.constantFrom(...PAPERS),
    phases: fc.subarray([...PHASES], { minLength: 1 }),
    help: fc.boolean(),
    key: fc.constantFrom(...KEYS),
    qr: fc.boolean(),
    points: fc.oneof(
      fc.constantFrom('none' as const, 'each' as const),
      fc
        .uniqueArray(fc.constantFrom(...PHASES), { minLength: 1 })
        .chain((phases) =>
          fc.record(Object.fromEntries(phases.map((id) => [id, fc.integer({ min: 0, max: 999 })]))),
        ),
    ),
  },
  { requiredKeys: ['asked', 'variants', 'paper', 'phases', 'help', 'key', 'qr', 'points'] },
);

describe('the options of a worksheet in an address', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { options: read, bad } = readOptions(writeOptions(options), 'a4');
        expect(read).toEqual(options);
        expect(bad).toEqual([]);
      }),
    );
  });

  test('that are absent are the whole update, with its key, on the usual paper', () => {
    expect(readOptions({}, 'letter').options).toEqual({
      asked: { digits: 1 },
      variants: 1,
      paper: 'letter',
      phases: PHASES,
      help: false,
      key: 'working',
      qr: false,
      points: 'none',
    });
  });

  test.each([
    ['seed', ''],
    ['seed', 'ABC'],
    ['seed', 'a b'],
    ['seed', '1234567890123'],
    ['seed', '<img src=x>'],
    ['significant', '0'],
    ['significant', '11'],
    ['places', '-1'],
    ['places', '2.5'],
    ['variants', '0'],
    ['variants', '41'],
    ['variants', '1e1'],
    ['variants', '-3'],
    ['variants', '３'],
    ['paper', 'A4'],
    ['paper', 'constructor'],
    ['phases', ''],
    ['phases', 'forward,sideways'],
    ['phases', Array(99).fill('forward').join()],
    ['help', 'true'],
    ['key', 'toString'],
    ['qr', '1'],
    ['points', ''],
    ['points', '5'],
    ['points', 'forward:-1'],
    ['points', 'forward:1000'],
    ['points', 'forward:1,forward:2'],
    ['points', 'sideways:3'],
  ])('%s=%s is complained of, and left as it was', (name, text) => {
    const { options, bad } = readOptions({ [name]: text }, 'a4');
    expect(options).toEqual(readOptions({}, 'a4').options);
    expect(bad).toEqual([expect.objectContaining({ kind: 'address.badChoice', name })]);
  });

  test('no text of any length or kind does more than be complained of, in short', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('seed', 'phases', 'key'), fc.string()), (query) => {
        for (const { text } of readOptions(query, 'a4').bad) {
          expect([...text].length).toBeLessThanOrEqual(41);
        }
      }),
    );
  });

  test('phases come in the order of the update, each once', () => {
    const { options } = readOptions({ phases: 'check,forward,check' }, 'a4');
    expect(options.phases).toEqual(['forward', 'check']);
  });
});

test.each([
  ['en-US', 'letter'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['', 'a4'],
])('the usual paper of %s is %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});
