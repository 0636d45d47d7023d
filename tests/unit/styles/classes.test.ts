import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = 'src/components';
const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** The classes that a style sheet has a rule for by themselves: `.x { … }`, not `.of .x` or `.x:hover`. */
function classesOf(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  // What stands in :is(…) is of the selector around it.
  const css = text.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()');
  const selectors = [...css.matchAll(/(?:^|[{}])\s*([^{}@;]+)\{/g)].flatMap(([, list = '']) =>
    list.split(',').map((selector) => selector.trim()),
  );
  return selectors.filter((selector) => /^\.[\w-]+$/.test(selector));
}

// A view's style sheets stay once it has been seen: a class of two parts of the page would be styled by both.
test('a class is of one part of the page', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const folders = new Map<string, Set<string>>();
  for (const file of sheets) {
    for (const name of classesOf(file)) {
      folders.set(name, (folders.get(name) ?? new Set()).add(dirname(file)));
    }
  }
  expect(folders.size).toBeGreaterThan(300);
  const shared = [...folders].filter(([, of]) => of.size > 1).map(([name, of]) => [name, ...of]);
  expect(shared).toEqual([]);
});
