import { describe, expect, test } from 'vitest';
import { checkAreas, checkMessages } from '../../../scripts/messageFaults.mjs';
import { type MessageKey, translator } from '../../../src/text';
import areas from '../../../src/text/areas.json';
import { addMessages } from '../../../src/text/catalogue';
import { LANGUAGE_FACTS, LANGUAGES } from '../../../src/text/languages';
import { areasOf } from '../../catalogues';

const ENGLISH = areasOf('en');

test('English is found whole, each area in the list', () => {
  expect(Object.values(ENGLISH).flatMap((area) => Object.keys(area)).length).toBeGreaterThan(1000);
  expect(checkAreas(areas, ENGLISH)).toEqual([]);
});

test.each(LANGUAGES)(
  '%s has no message that is stale or ill-formed, or takes other values',
  (language) => {
    expect(checkMessages(areasOf(language), ENGLISH, LANGUAGE_FACTS[language].tag).faults).toEqual(
      [],
    );
  },
);

test('what a language lacks is said in English', () => {
  // Messages of the test's own: another test may have loaded all of Spanish, and Spanish lacks nothing.
  addMessages('en', { 'test.has': 'a plus b', 'test.lacks': 'one half' });
  addMessages('es', { 'test.has': 'a más b' });
  const say = translator('es');
  expect(say('test.has' as MessageKey)).toBe('a más b');
  expect(say('test.lacks' as MessageKey)).toBe('one half');
});

describe('the check of a language', () => {
  const english = {
    run: {
      'run.start': 'Start',
      'run.of': '{count, plural, one {# run} other {# runs}} of {name}',
      'run.kind': '{kind, select, long {A long run} other {A run}}',
    },
  };
  /** The faults of a Czech catalogue in which one message is another. */
  const faultsWith = (changed: Readonly<Record<string, unknown>>, area = 'run') => {
    const own = {
      'run.start': 'Start',
      'run.of': '{count, plural, one {# běh} few {# běhy} many {# běhu} other {# běhů}} {name}',
      'run.kind': '{kind, select, long {Dlouhý běh} other {Běh}}',
    };
    const { faults } = checkMessages({ [area]: { ...own, ...changed } }, english, 'cs');
    return faults.map(({ key, fault }) => `${key} ${fault}`);
  };

  test('passes what is right, a case for the place in the sentence included', () => {
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ 'run.start': '{place, select, object {Start} other {Starte}}' })).toEqual(
      [],
    );
  });

  test('reports what is missing, and does not call it a fault', () => {
    const { missing, faults } = checkMessages({ run: { 'run.start': 'Start' } }, english, 'cs');
    expect(missing.map(({ key }) => key)).toEqual(['run.of', 'run.kind']);
    expect(faults).toEqual([]);
    expect(checkMessages({}, english, 'cs').missing).toHaveLength(3);
  });

  test.each([
    ['a message that English has no longer', { 'run.end': 'Konec' }, 'run.end is stale'],
    ['one that is no text', { 'run.start': ['Start'] }, 'run.start is no text'],
    ['one that is empty', { 'run.start': ' ' }, 'run.start is empty'],
    ['one that cannot be parsed', { 'run.of': '{count, plural, one {#' }, 'run.of is no ICU'],
    ['one with a straight quote', { 'run.start': "Start'" }, 'run.start has a straight quote'],
    ['one that lacks a value', { 'run.of': 'Běhy {name}' }, 'run.of takes (name), English (count'],
    ['one with a value of its own', { 'run.start': 'Start {name}' }, 'run.start takes (name)'],
    [
      'one that chooses by another word',
      { 'run.kind': '{kind, select, dlouhý {Dlouhý běh} other {Běh}}' },
      'run.kind takes (kind (dlouhý other)), English (kind (long other))',
    ],
    [
      'one with a plural that the language has not',
      { 'run.of': '{count, plural, two {# běhy} other {# běhů}} {name}' },
      'run.of has no plural two in cs',
    ],
  ])('reports %s', (_, changed, fault) => {
    const found = faultsWith(changed);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  test('reports a message in another area than the English one', () => {
    expect(faultsWith({}, 'walk')).toHaveLength(3);
  });
});

describe('the check of the list of areas', () => {
  const run = { part: 'core', about: 'Runs.' };

  test.each([
    ['an area without English', { run, walk: run }, { run: {} }, 'walk'],
    ['English without an area', { run }, { run: {}, walk: {} }, 'en/walk.json'],
    ['a part that is none', { run: { ...run, part: 'late' } }, { run: {} }, 'late'],
    ['a key in two areas', { run, walk: run }, { run: { a: '1' }, walk: { a: '1' } }, 'a stands'],
    ['a remark on nothing', { run: { ...run, messages: { a: 'Said.' } } }, { run: {} }, 'a, which'],
  ])('reports %s', (_, listed, english, fault) => {
    const found = checkAreas(listed, english);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });
});
