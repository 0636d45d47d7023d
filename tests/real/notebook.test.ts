import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type NotebookSource, notebookDocument } from '../../src/notation/code';
import { WORKBOOK_CASES, type WorkbookCase } from '../unit/export/workbookCases';
import { hasReal } from './tools';

const sourceOf = ({ trace, notation }: WorkbookCase, asked?: NotebookSource['asked']) => ({
  trace,
  notation,
  asked,
  words: {
    title: 'title',
    lead: ['lead'],
    phase: (id: string) => `Phase ${id}`,
    overflow: 'overflow',
    square: 'square',
  },
});

interface Executed {
  readonly cells: readonly {
    readonly outputs?: readonly { readonly text?: string | readonly string[] }[];
  }[];
}

describe.skipIf(!hasReal('nbconvert'))('nbconvert', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-notebook-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** The lines that a notebook prints, executed. */
  const executed = (name: string, notebook: string): string[] => {
    writeFileSync(join(folder, `${name}.ipynb`), notebook);
    execFileSync(
      'jupyter-nbconvert',
      ['--to', 'notebook', '--execute', '--output', `${name}-done.ipynb`, `${name}.ipynb`],
      { cwd: folder, stdio: 'pipe' },
    );
    const done = JSON.parse(readFileSync(join(folder, `${name}-done.ipynb`), 'utf8')) as Executed;
    return done.cells
      .flatMap(({ outputs = [] }) => outputs.flatMap(({ text = '' }) => text))
      .join('')
      .trim()
      .split('\n');
  };

  test.each(WORKBOOK_CASES.slice(0, 10).map((each, i) => ({ ...each, i })))(
    '$name: executes, and prints every quantity',
    (each) => {
      const { trace } = each;
      const lines = executed(`book${each.i}`, notebookDocument(sourceOf(each)));
      const far = lines.filter((line) => {
        const [, id = '', value = ''] = /^(.+) = (\S+)$/.exec(line) ?? [];
        const exact = trace.value(id);
        const isNear = Math.abs(Number(value) - exact) <= 1e-12 * Math.max(1, Math.abs(exact));
        return Number.isFinite(exact) && !isNear;
      });
      expect(lines).toHaveLength(trace.quantities.size);
      expect(far).toEqual([]);
    },
  );

  test('one to fill in executes with its blanks', () => {
    const [classic] = WORKBOOK_CASES;
    if (classic === undefined) throw new Error('no classic');
    const lines = executed('blank', notebookDocument(sourceOf(classic, { digits: 3 })));
    expect(lines.filter((line) => / = \?$/.test(line)).length).toBeGreaterThan(50);
  });
});
