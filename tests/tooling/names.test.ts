import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** What a file is called without its ending: 'classic' of classic.example.ts. */
const baseName = (file: string): string => basename(file).replace(/\..*$/, '');

/**
 * Files of one name in two rooms are taken for each other, in an editor's list and in talk. Where small and
 * capital letters are one to the file system, as on macOS and Windows, './keySheet' would find KeySheet.tsx.
 */
test('a base name means one thing in the house; index alone is each room’s own', async () => {
  const all = await readdir(SOURCE, { recursive: true });
  const files = all.filter((file) => /(?<!\.d)\.tsx?$/.test(file) && baseName(file) !== 'index');
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = baseName(file).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  expect(files.length).toBeGreaterThan(300);
  expect([...byName.values()].filter((same) => same.length > 1)).toEqual([]);
});
