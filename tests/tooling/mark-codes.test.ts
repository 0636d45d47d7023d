import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BEGIN, END, withCodes } from './markCodes';

const page = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');

test('docs/formats.md has every code of a mark: npm run codes writes them', () => {
  expect(page).toContain(BEGIN);
  expect(page).toContain(END);
  expect(page).toBe(withCodes(page));
});
