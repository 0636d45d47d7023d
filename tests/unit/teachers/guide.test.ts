import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LESSON, LINKS, MISTAKES, SECTIONS } from '../../../src/components/teachers/guide';
import { readAddress } from '../../../src/state';
import { translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';

addMessages('en', messagesOf('en'));
const text = translator('en');
const page = readFileSync(new URL('../../../docs/teachers.md', import.meta.url), 'utf8');
const hrefs = [...Object.values(LINKS), ...MISTAKES.map(({ href }) => href)];

test('the lesson takes 45 minutes', () => {
  expect(LESSON.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
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
  const headings = [...page.matchAll(/^### (.+?)(?: \(\d+ minutes\))?$/gm)].map(([, name]) => name);
  expect(headings).toEqual([
    ...LESSON.map(({ id }) => text(`teachers.lesson.${id}.title`)),
    ...MISTAKES.map(({ id }) => text(`diagnosis.${id}.name`)),
  ]);
});

test('docs/teachers.md has the addresses of the page, and no others', () => {
  const said = [...page.matchAll(/`(#\/[^`]+)`/g)].map(([, href]) => href);
  expect([...new Set(said)].sort()).toEqual([...new Set(hrefs)].sort());
});
