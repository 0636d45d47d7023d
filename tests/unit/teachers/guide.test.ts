import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  LESSON_NAMES,
  LESSONS,
  LINKS,
  MISTAKES,
  PARTS,
  type PartName,
  SECTIONS,
} from '../../../src/components/teachers/guide';
import { readAddress } from '../../../src/state';
import { translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';

addMessages('en', messagesOf('en'));
const text = translator('en');
const page = readFileSync(new URL('../../../docs/teachers.md', import.meta.url), 'utf8');
const hrefs = [...Object.values(LINKS), ...MISTAKES.map(({ href }) => href)];

test.each([
  ['short', 45],
  ['long', 90],
  ['ratios', 45],
] as const)('the lesson %s takes %i minutes', (name, minutes) => {
  expect(LESSONS[name].reduce((sum, [, each]) => sum + each, 0)).toBe(minutes);
});

test('the lesson without calculus asks for no derivative', () => {
  const parts = LESSONS.ratios.map(([id]) => id);
  const words = parts.flatMap((id) => [
    text(`teachers.lesson.${id}.title`),
    text(`teachers.lesson.${id}.text`),
  ]);
  expect(words.join(' ')).not.toMatch(/derivative|chain rule|tangent|delta/i);
});

test('no link of a lesson shows the class a value before it has worked it out', () => {
  const hrefs = Object.values(PARTS)
    .flat()
    .map((name) => LINKS[name])
    .filter((href) => href.startsWith('#/step'));
  const opened = hrefs.map((href) => readAddress(href));
  expect(opened.length).toBeGreaterThan(8);
  for (const { place, layout, query } of opened) {
    // The presenter's own window has all of it, and of a nudge the changes are what is looked at.
    if (layout === 'presenter' || query?.nudge !== undefined) continue;
    expect(place?.reveal).toBe('formula');
  }
});

describe.each(hrefs)('%s', (href) => {
  test('opens without a notice, in the classic example', () => {
    const opened = readAddress(href);
    expect(opened.notices).toEqual([]);
    expect(opened.exampleId).toBe('classic');
  });

  test('says its numbers, but where a teacher brings or chooses some', () => {
    const { view, work } = readAddress(href);
    expect(work === undefined).toBe(['audit', 'marking', 'problems'].includes(view ?? ''));
  });

  test('names a step where it is an address of the step view', () => {
    const { view, place } = readAddress(href);
    expect(place?.at !== undefined && href.includes('at=')).toBe(view === 'step');
  });
});

test('docs/teachers.md has the sections of the page, in its order', () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(SECTIONS.map((id) => text(`teachers.section.${id}`)));
});

test('docs/teachers.md has the parts of the lesson and the mistakes, by name', () => {
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  const parts = new Set<PartName>(LESSON_NAMES.flatMap((name) => LESSONS[name].map(([id]) => id)));
  expect(headings).toEqual([
    ...[...parts].map((id) => text(`teachers.lesson.${id}.title`)),
    ...MISTAKES.map(({ id }) => text(`diagnosis.${id}.name`)),
  ]);
});

test('docs/teachers.md has the minutes of each lesson, part by part', () => {
  const rows = [...page.matchAll(/^\| ([^|]+?) \| (\d*) \| (\d*) \| (\d*) \|$/gm)].map((row) =>
    row.slice(1, 5),
  );
  for (const [column, name] of LESSON_NAMES.entries()) {
    const said = rows
      .filter((row) => row[column + 1] !== '')
      .map((row) => [row[0], Number(row[column + 1])]);
    const parts = LESSONS[name].map(([id, minutes]) => [
      text(`teachers.lesson.${id}.title`),
      minutes,
    ]);
    expect(said.sort()).toEqual(parts.sort());
  }
});

test('docs/teachers.md has the addresses of the page, and no others', () => {
  const said = [...page.matchAll(/`(#\/[^`]+)`/g)].map(([, href]) => href);
  expect([...new Set(said)].sort()).toEqual([...new Set(hrefs)].sort());
});
