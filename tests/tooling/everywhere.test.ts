import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIFFERENCES, differenceOf, EVERYWHERE, everywhere } from '../e2e/everywhere';

/** The titles of a file's tests, those of a paper as they are for A4. */
const titlesOf = (file: string): readonly string[] =>
  [...readFileSync(`tests/e2e/${file}.spec.ts`, 'utf8').matchAll(/\btest\(\s*(['`])(.*?)\1,/g)].map(
    ([, , title = '']) => title.replace(/\$\{paper\}/, 'a4'),
  );

const listed = [
  ...Object.entries(EVERYWHERE),
  ...Object.values(DIFFERENCES).flatMap((of) =>
    Object.entries(of).map(([file, reasons]) => [file, Object.keys(reasons)] as const),
  ),
];

test.each(listed)(
  'what is listed of %s for other engines is the beginning of one title',
  (file, beginnings) => {
    const titles = titlesOf(file);
    expect(titles).not.toEqual([]);
    for (const beginning of beginnings) {
      if (beginning === '') continue;
      expect(
        titles.filter((title) => title.startsWith(beginning)),
        beginning,
      ).toHaveLength(1);
    }
  },
);

test('a title is told by its file and its beginning', () => {
  expect('firefox editing.spec.ts w5 by typing: field and all').toMatch(everywhere);
  expect('firefox editing.spec.ts an entry of another kind').not.toMatch(everywhere);
  expect('firefox phone.spec.ts w5 by typing: field and all').not.toMatch(everywhere);
  expect(differenceOf('firefox', 'tests/e2e/touch.spec.ts', 'a finger scrolls the page')).toMatch(
    /scrolls nothing/,
  );
  expect(differenceOf('firefox', 'tests/e2e/faults.spec.ts', 'any')).toMatch(/console/);
  expect(
    differenceOf('chromium', 'tests/e2e/touch.spec.ts', 'a finger scrolls the page'),
  ).toBeUndefined();
});
