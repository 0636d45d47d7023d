import { readdir, readFile } from 'node:fs/promises';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkWorkbox, collectPackages, licencesText, WORKBOX } from '../../scripts/licences.mjs';

const folderOf = (name: string): string => `node_modules/${name}`;

/** A package's licence, found without the code under test. */
async function licenceOf(name: string): Promise<string> {
  const files = await readdir(folderOf(name));
  const file = files.find((each) => each.toLowerCase().startsWith('licen'));
  return readFile(`${folderOf(name)}/${file}`, 'utf8');
}

describe('the licences of a build', () => {
  let noted: ReadonlySet<string>;
  let mapped: ReadonlySet<string>;
  let text: string;

  beforeAll(async () => {
    const { packages, options } = collectPackages();
    const built = await build({
      ...options,
      logLevel: 'silent',
      // The sources that the maps name are another account of what is in it.
      build: { write: false, minify: false, sourcemap: true },
    });
    const { output } = built as Rolldown.RolldownOutput;
    const sources = output.flatMap((part) =>
      part.type === 'chunk' ? (part.map?.sources ?? []) : [],
    );
    const names = sources.flatMap((source): string[] => {
      const [, name] = source?.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      return name === undefined ? [] : [name];
    });
    noted = packages;
    mapped = new Set(names);
    text = licencesText([...packages, ...WORKBOX]);
    // A whole build, on a busy machine.
  }, 300_000);

  test('name every package that a line of it comes from', () => {
    expect(mapped.size).toBeGreaterThan(15);
    expect([...mapped].filter((name) => !noted.has(name))).toEqual([]);
  });

  test('and those of its fonts', () => {
    for (const name of [
      'katex',
      '@fontsource-variable/source-sans-3',
      '@fontsource-variable/source-serif-4',
    ])
      expect(noted).toContain(name);
  });

  test('hold the text of each, and our own', async () => {
    const names = [...mapped, ...WORKBOX, '@fontsource-variable/source-sans-3'];
    for (const name of names) expect(text).toContain((await licenceOf(name)).trim());
    expect(text.startsWith(`Backstep\n\n${(await readFile('LICENSE', 'utf8')).trim()}`)).toBe(true);
  });

  test('hold nothing of what the build tool is itself made of', () => {
    expect(text.length).toBeLessThan(150_000);
  });
});

test('another part of Workbox in the service worker is not passed over', () => {
  const known = 'workbox:core:1 workbox:precaching:1 workbox:routing:1 workbox:strategies:1';
  expect(() => checkWorkbox(known)).not.toThrow();
  expect(() => checkWorkbox(`${known} workbox:expiration:1`)).toThrow('workbox-expiration');
});
