import { expect, test } from 'vitest';
import { listed, sentences } from '../../../src/components/lists';
import { LANGUAGES, translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';

for (const language of LANGUAGES) addMessages(language, messagesOf(language));

test.each([
  ['en', 'a, b, c', 'a; b; c'],
  ['fr', 'a, b, c', 'a\u202f; b\u202f; c'],
  ['zh', 'a、b、c', 'a；b；c'],
  ['ar', 'a، b، c', 'a؛ b؛ c'],
] as const)('%s sets names and clauses apart by its own marks', (language, names, clauses) => {
  const text = translator(language);
  expect(listed(text, ['a', 'b', 'c'])).toBe(names);
  expect(listed(text, ['a', 'b', 'c'], 'list.clauses')).toBe(clauses);
});

test('sentences follow one another with a space, in Chinese with none; what is not there leaves no gap', () => {
  expect(sentences(translator('en'), ['One.', false, '', 'Two.'])).toBe('One. Two.');
  expect(sentences(translator('zh'), ['一。', false, '二。'])).toBe('一。二。');
  expect(sentences(translator('en'), [])).toBe('');
});

test('equations with decimal commas are not parted by commas', () => {
  const equations = ['w5 = 0,45', 'w6 = 0,5'];
  expect(listed(translator('de'), equations, 'list.numbers')).toBe('w5 = 0,45; w6 = 0,5');
});

/** Files that join words of the address, which are the same in every language. */
const OF_ADDRESSES = [
  'components/teachers/LessonPlan.tsx',
  'components/worksheet/options.ts',
  'components/worksheet/sheetPoints.ts',
];

test('no component joins words by a mark of its own', () => {
  const files = import.meta.glob<string>('../../../src/{components,views}/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const joins = Object.entries(files)
    .filter(([file]) => !OF_ADDRESSES.some((one) => file.endsWith(one)))
    .flatMap(([file, source]) =>
      [...source.matchAll(/\.join\('(?:[,;:·–] ?| · | – )'\)|\)\}[,;:]\{' '\}/g)].map(
        ([join]) => `${file}: ${join}`,
      ),
    );
  expect(Object.keys(files).length).toBeGreaterThan(200);
  expect(joins).toEqual([]);
});
