import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');

/** What is built or installed, and so may not be there. */
const MADE = /^(dist|dist-single|node_modules)\//;
const FILE = /\.(tsx?|mjs|css|json|md|svg|html)$/;

/** Every file and folder of the house, from its root. */
const places = (
  await Promise.all(
    ['src', 'tests', 'scripts', 'docs', 'public'].map(async (room) =>
      (await readdir(join(ROOT, room), { recursive: true })).map((path) => `${room}/${path}`),
    ),
  )
).flat();
const rooms = new Set([...(await readdir(ROOT)), ...(await readdir(join(ROOT, 'src')))]);

const named = async (doc: string): Promise<string[]> =>
  [...(await read(doc)).replace(/```.*?```/gs, '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  );

/** Whether what stands in backticks is a path: of the root, of src, or a file by its name alone. */
const isPath = (name: string): boolean =>
  /^[\w<>./-]+$/.test(name) &&
  !MADE.test(name) &&
  (FILE.test(name) || (name.includes('/') && rooms.has(name.split('/')[0] ?? '')));

/** Whether a path leads anywhere; `<id>` stands for any name. */
function exists(path: string): boolean {
  const wanted = path.replace(/\/$/, '');
  if (!wanted.includes('/')) {
    return existsSync(join(ROOT, wanted)) || places.some((place) => basename(place) === wanted);
  }
  const pattern = new RegExp(
    `^(src/)?${wanted.replaceAll('.', '\\.').replace(/<\w+>/g, '[^/]+')}$`,
  );
  return rooms.has(wanted) || places.some((place) => pattern.test(place));
}

describe.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/languages.md'])('%s', (doc) => {
  test('every path that it names is there', async () => {
    const paths = (await named(doc)).filter(isPath);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  test('every name of the code that it uses is in the code', async () => {
    const sources = places.filter(
      (place) => /\.(tsx?|mjs)$/.test(place) && place !== relative(ROOT, import.meta.filename),
    );
    const code = (await Promise.all(sources.map(read))).join('\n');
    const names = (await named(doc)).filter((name) => /^[A-Za-z]+[A-Z_]\w*$/.test(name));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test('every page that it links to is there', async () => {
    const links = [...(await read(doc)).matchAll(/\]\((?!https?:)([^)#]+)/g)];
    const folder = join(ROOT, doc, '..');
    expect(
      links.map(([, link = '']) => link).filter((link) => !existsSync(join(folder, link))),
    ).toEqual([]);
  });
});

test('every line of the table of additions names a path', async () => {
  const rows = (await read('CONTRIBUTING.md'))
    .split('\n## ')
    .find((part) => part.startsWith('Where an addition goes'))
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (to add|---)/.test(line));
  expect(rows?.length).toBeGreaterThan(20);
  expect(rows?.filter((row) => !/`(src|docs|scripts)\/[^`]+`/.test(row))).toEqual([]);
});
