import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXAMPLE_ID, EXAMPLES, findExample } from '../../../src/examples';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = readdirSync(`${src}examples`).filter((file) => file.endsWith('.example.ts'));

describe('adding an example is adding one file', () => {
  test('every file is offered, under the id that it is named for', () => {
    const ids = files.map((file) => file.replace('.example.ts', ''));
    expect(EXAMPLES.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('no other file names one: only the first to open is chosen by its id', () => {
    const others = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.example.ts'))
      .filter((file) => existsSync(`${src}${file}`));
    const unmistakable = EXAMPLES.map(({ id }) => id).filter((id) => !/^(matrix|blank)$/.test(id));
    for (const file of others) {
      const source = readFileSync(`${src}${file}`, 'utf8');
      for (const id of unmistakable) {
        if (id === DEFAULT_EXAMPLE_ID && file.endsWith('index.ts')) continue;
        expect(source.includes(`'${id}'`), `${file} names ${id}`).toBe(false);
      }
    }
  });
});

describe('the list of examples', () => {
  test('has each id once, fit for an address', () => {
    const ids = EXAMPLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('is in an order that is its own, from the one the tutor opens on', () => {
    const orders = EXAMPLES.map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(EXAMPLES[0]?.id).toBe(DEFAULT_EXAMPLE_ID);
  });

  test('has those that addresses rely on', () => {
    for (const id of ['classic', 'classic-io', 'crossed', 'matrix', 'matrix-trained', 'blank']) {
      expect(findExample(id)?.id).toBe(id);
    }
    expect(findExample('nothing')).toBeUndefined();
  });

  test.each(EXAMPLES)('$id shows its numbers with digits that can be chosen', ({ digits }) => {
    expect(digits).toBeGreaterThanOrEqual(2);
    expect(digits).toBeLessThanOrEqual(10);
    expect(Number.isInteger(digits)).toBe(true);
  });
});
