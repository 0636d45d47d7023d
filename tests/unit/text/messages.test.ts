import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/examples';
import { type MessageKey, translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { isolated } from '../../../src/text/isolated';
import { messagesOf } from '../../catalogues';

const messages = Object.entries(messagesOf('en'));

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Every variable of a message, with each value that the message chooses by. */
function variables(elements: Elements): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, choices: readonly string[]): void => {
    found.set(name, [...new Set([...(found.get(name) ?? []), ...choices])]);
  };
  for (const element of elements) {
    if ('children' in element) throw new Error(`a tag, <${element.value}>`);
    // A # has no name, and a literal is none.
    if (!('value' in element) || element.type === LITERAL) continue;
    const options = 'options' in element ? Object.entries(element.options) : [];
    add(element.value, 'pluralType' in element ? [] : options.map(([name]) => name));
    for (const [, option] of options) {
      for (const [name, choices] of variables(option.value)) add(name, choices);
    }
  }
  return found;
}

const [literal] = new IntlMessageFormat('words', 'en').getAst();
const LITERAL = literal?.type;

describe.each(messages)('%s', (key, message) => {
  test('is a message in ICU MessageFormat, which nothing is left over of', () => {
    const elements = new IntlMessageFormat(message, 'en').getAst();
    const say = translator('en');
    const values = [...variables(elements)];
    const rounds = Math.max(1, ...values.map(([, choices]) => choices.length));
    for (let round = 0; round < rounds; round += 1) {
      const filled = values.map(([name, choices]) => [name, choices[round] ?? choices[0] ?? '7']);
      const said = say(key as MessageKey, Object.fromEntries(filled));
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      expect(said.trim()).not.toBe('');
    }
  });

  test('has typographic quotes and minus signs, and no emoji', () => {
    expect(message).not.toMatch(/['"]/);
    expect(message).not.toMatch(/\p{Extended_Pictographic}|\uFE0F/u);
    // A hyphen joins words, or stands in 4.5e-1; a minus sign is −.
    expect(message.replace(/\de-\d/g, '')).not.toMatch(/(?<!\p{Letter})-|-(?!\p{Letter})/u);
    expect(message).not.toMatch(/\.\.\.|^\s|\s$| {2}/);
  });
});

test('what is no text stands where the language has it in the sentence', () => {
  addMessages('hi', messagesOf('hi'));
  const link = { is: 'a link' };
  expect(translator('en').parts('practice.carriesToo', { slips: link })).toEqual([
    'It also carries the slip in ',
    link,
    '.',
  ]);
  const hindiParts = translator('hi').parts('practice.next.recalculate', { of: link });
  expect(hindiParts[0]).toBe(link);
  expect(hindiParts).toHaveLength(2);
});

test('among words that run from right to left it is set apart, as any value is', () => {
  addMessages('ar', messagesOf('ar'));
  const link = { is: 'a link' };
  const parts = translator('ar', 'ar', isolated).parts('practice.carriesToo', { slips: link });
  expect(parts).toContain(link);
  const text = parts.map((part) => (part === link ? 'LINK' : part)).join('');
  expect(text).toContain('\u2068LINK\u2069');
});

test('a message that is not there is refused by its key', () => {
  expect(() => translator('en')('speech.nothing' as MessageKey)).toThrow('speech.nothing');
});

test.each(EXAMPLES.map(({ id }) => id))('the example %s has words', (id) => {
  const say = translator('en');
  expect(say(`example.${id}.title`)).not.toBe('');
  expect(say(`example.${id}.about`)).not.toBe('');
});
