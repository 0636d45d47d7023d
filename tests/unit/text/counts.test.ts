import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatters } from '../../../src/text/formatters';
import { translator } from '../../../src/text/translator';

const counts = formatters.getNumberFormat('en');

test('English counts are written as Intl does, of any size and sign', () => {
  const intl = new Intl.NumberFormat('en');
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.double()), (count) => {
      expect(counts.format(count)).toBe(intl.format(count));
    }),
  );
  expect([0, 999, 1000, -1000, 10_000, 1_234_567].map((n) => counts.format(n))).toEqual(
    '0 999 1,000 -1,000 10,000 1,234,567'.split(' '),
  );
});

test('English plurals of counts are those of Intl', () => {
  const [plurals, intl] = [formatters.getPluralRules('en'), new Intl.PluralRules('en')];
  fc.assert(
    fc.property(fc.oneof(fc.nat(3), fc.nat()), (count) => {
      expect(plurals.select(count)).toBe(intl.select(count));
    }),
  );
  const ordinals = formatters.getPluralRules('en', { type: 'ordinal' });
  expect([1, 2, 3, 4, 11].map((n) => ordinals.select(n))).toEqual(
    'one two few other other'.split(' '),
  );
});

test('and need no format of Intl, which other languages have once', () => {
  const intl = Intl.NumberFormat;
  let made = 0;
  Intl.NumberFormat = new Proxy(intl, {
    construct: (target, given) => {
      made++;
      return Reflect.construct(target, given);
    },
  });
  try {
    expect(translator('en')('error.runCount', { count: 10_000 })).toBe('10,000');
  } finally {
    Intl.NumberFormat = intl;
  }
  expect(made).toBe(0);
  expect(formatters.getNumberFormat('de')).toBe(formatters.getNumberFormat('de'));
  expect(formatters.getNumberFormat('de').format(10_000)).toBe('10.000');
});
