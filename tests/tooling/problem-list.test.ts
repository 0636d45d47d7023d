import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BEGIN, END, withProblems } from './problemList';

const page = readFileSync(join(import.meta.dirname, '../../docs/problems.md'), 'utf8');

test('docs/problems.md has every problem of the library: npm run problems writes them', () => {
  expect(page).toContain(BEGIN);
  expect(page).toContain(END);
  expect(page).toBe(withProblems(page));
});
