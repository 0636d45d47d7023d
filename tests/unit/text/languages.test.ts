import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_FACTS, LANGUAGES } from '../../../src/text/languages';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Readonly<Record<string, Messages>>>('../../../src/text/*/*.ts', {
  eager: true,
});

/** The messages of a language: its two parts, as the page loads them, and in English the page's own words. */
function messagesOf(language: string): Messages {
  const part = (name: string): Messages =>
    Object.assign({}, ...Object.values(files[`../../../src/text/${language}/${name}.ts`] ?? {}));
  const page = language === 'en' ? part('page') : {};
  return { ...part('core'), ...part('rest'), ...page };
}

const ENGLISH = messagesOf('en');

const parsed = (message: string, locale: string): Elements =>
  new IntlMessageFormat(message, locale).getAst();

const LITERAL = parsed('words', 'en')[0]?.type;

/** The variables of a message and, of what it chooses by a word, the words. */
function inputsOf(elements: Elements, found = new Map<string, Set<string>>()) {
  for (const element of elements) {
    if (!('value' in element) || element.type === LITERAL) continue;
    const words = found.get(element.value) ?? new Set<string>();
    found.set(element.value, words);
    if (!('options' in element)) continue;
    for (const [name, option] of Object.entries(element.options)) {
      if (!('pluralType' in element)) words.add(name);
      inputsOf(option.value, found);
    }
  }
  return found;
}

/** The plural categories that a message tells apart. */
function pluralsIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const names = Object.entries(element.options);
    return [
      ...('pluralType' in element ? names.map(([name]) => name) : []),
      ...names.flatMap(([, option]) => pluralsIn(option.value)),
    ];
  });
}

/** Where in a sentence a name stands, which a language that declines names may choose by. */
const PLACE = 'place';

const inputs = (message: string, locale: string) =>
  Object.fromEntries(
    [...inputsOf(parsed(message, locale))]
      .filter(([name]) => name !== PLACE)
      .map(([name, words]) => [name, [...words].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test('English is found whole', () => {
  expect(Object.keys(ENGLISH).length).toBeGreaterThan(1000);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const own = messagesOf(language);
  const { tag } = LANGUAGE_FACTS[language];

  test('says all that English says, and nothing else', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  test('takes the same values, and chooses by the same words', () => {
    for (const [key, message] of Object.entries(own)) {
      expect(inputs(message, tag), key).toEqual(inputs(ENGLISH[key] ?? '', 'en'));
    }
  });

  test('tells only such plurals apart as it has', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories as string[];
    for (const [key, message] of Object.entries(own)) {
      for (const plural of pluralsIn(parsed(message, tag))) {
        if (!plural.startsWith('=')) expect(categories, key).toContain(plural);
      }
    }
  });

  test('has no straight quotes, which ICU takes out', () => {
    for (const [key, message] of Object.entries(own)) expect(message, key).not.toMatch(/'/);
  });
});
