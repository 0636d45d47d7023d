import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A wait for a time: `setTimeout` with a delay, or any function that is called for one. */
const WAITS =
  /setTimeout\([^()]*(?:\([^()]*\)[^()]*)*,\s*[\d_]+\s*\)|waitForTimeout\(|\bsleep\(|retries:/;

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file) && !file.endsWith('waits.test.ts'))
  .sort();

test.each(files)('%s waits for no time, and tries nothing twice', (file) => {
  expect(readFileSync(`tests/${file}`, 'utf8')).not.toMatch(WAITS);
});

test.each([
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  'setTimeout(() => done(1), 1_000)',
  'await page.waitForTimeout(200)',
])('which would find %s', (line) => {
  expect(line).toMatch(WAITS);
});

test('and lets pass what yields a turn', () => {
  expect('new Promise((done) => setTimeout(done))').not.toMatch(WAITS);
});
