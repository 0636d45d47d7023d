import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { QuantityId } from '../../../src/engine';
import { type NotebookSource, notebookDocument } from '../../../src/notation/code';
import { crc32 } from '../../../src/notation/code/crc32';
import { pythonFigures, pythonFormat } from '../../../src/notation/code/pythonFigure';
import { WORKBOOK_CASES, type WorkbookCase } from './workbookCases';

const sourceOf = (
  { trace, notation }: WorkbookCase,
  asked?: NotebookSource['asked'],
): NotebookSource => ({
  trace,
  notation,
  asked,
  words: {
    title: 'Title <script>alert(1)</script> $x$ [a](b)',
    lead: ['lead'],
    phase: (id) => `Phase ${id}`,
    overflow: 'overflow',
    square: 'square',
  },
});

interface Notebook {
  readonly nbformat: number;
  readonly cells: readonly {
    readonly cell_type: string;
    readonly id: string;
    readonly source: readonly string[];
  }[];
}

const cellsOf = (notebook: string): Notebook['cells'] => (JSON.parse(notebook) as Notebook).cells;
const codeOf = (notebook: string): string =>
  cellsOf(notebook)
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source.join(''))
    .join('\n');

const hasPython = spawnSync('python3', ['--version']).status === 0;
const run = (code: string): string[] =>
  execFileSync('python3', ['-W', 'ignore', '-'], { input: code, encoding: 'utf8' })
    .trim()
    .split('\n');

/** What was printed, by id. */
const read = (lines: readonly string[]): Map<QuantityId, number> =>
  new Map(
    lines.map((line) => {
      const [, id = '', value = ''] = /^(.+) = (\S+)$/.exec(line) ?? [];
      return [id, Number(value.replace(/inf$/, 'Infinity').replace('nan', 'NaN'))];
    }),
  );

const CASES = WORKBOOK_CASES.slice(0, 14);

describe.skipIf(!hasPython)('a notebook, cell by cell', () => {
  test.each(CASES)('$name: prints every quantity', (each) => {
    const values = read(run(codeOf(notebookDocument(sourceOf(each)))));
    expect([...values.keys()]).toEqual([...each.trace.quantities.keys()]);
    const far = [...values].filter(([id, value]) => {
      const exact = each.trace.value(id);
      return Number.isFinite(exact)
        ? Math.abs(value - exact) > 1e-12 * Math.max(1, Math.abs(exact))
        : !Object.is(value, exact);
    });
    expect(far).toEqual([]);
  });

  test.each(CASES.slice(0, 4))('to fill in, $name: blanks, and what is right is right', (each) => {
    const blank = codeOf(notebookDocument(sourceOf(each, { digits: 3 })));
    const lines = run(blank);
    const worked = [...each.trace.structure.definitions.values()].filter(
      ({ kind }) => kind !== 'given',
    );
    expect(lines.filter((line) => / = \?$/.test(line))).toHaveLength(worked.length);
    // Each blank filled with the line that the other notebook has in its place.
    const full = codeOf(notebookDocument(sourceOf(each))).split('\n');
    const filled = blank
      .split('\n')
      .map((line) => {
        const [, name] = /^(\w+) = \.\.\.$/.exec(line) ?? [];
        return name === undefined ? line : full.find((one) => one.startsWith(`${name} = `));
      })
      .join('\n');
    const helpers = codeOf(notebookDocument(sourceOf(each))).split('show("')[0] ?? '';
    const marks = run(`${helpers}\n${filled}`).filter((line) => /^[✓✗]/.test(line));
    expect(marks).toHaveLength(worked.length);
    expect(marks.filter((line) => line.startsWith('✗'))).toEqual([]);
  });

  test('to fill in: what is wrong, or has too few digits, is not right', () => {
    const [classic] = CASES;
    if (classic === undefined) throw new Error('no classic');
    const blank = codeOf(notebookDocument(sourceOf(classic, { digits: 3 })));
    const marked = (figure: string): string =>
      run(blank.replace('out_h1 = ...', `out_h1 = ${figure}`)).find((line) =>
        /[✓✗] out\.h1/.test(line),
      ) ?? '';
    // σ(0.3775) = 0.59326…
    for (const figure of ['0.593', '0.5932', '0.59327', '1 / (1 + exp(-0.3775))'])
      expect(marked(figure)).toMatch(/^✓/);
    for (const figure of ['0.59', '0.594', '-0.593', '0.3775'])
      expect(marked(figure)).toMatch(/^✗/);
  });

  test('figures are written as Python writes them', () => {
    const values = [0.59327, -0.0004567, 12345.678, 0.125, 2.5e-9, 0, 1, -7e12];
    const asked = [{ digits: 1 }, { digits: 3 }, { places: 0 }, { places: 2 }];
    for (const each of asked) {
      const code = values.map((value) => `print(f"{${value}:${pythonFormat(each)}}")`).join('\n');
      for (const [i, written] of run(code).entries())
        expect([...pythonFigures(values[i] ?? 0, each)]).toContain(written);
    }
    expect(run('import zlib\nprint(zlib.crc32("net.h1 3.77e-01 ∂".encode()))')).toEqual([
      String(crc32('net.h1 3.77e-01 ∂')),
    ]);
  });
});

test('the notebook is nbformat 4.5, its title text alone, and one to fill in gives no value away', () => {
  const [classic] = CASES;
  if (classic === undefined) throw new Error('no classic');
  const notebook = notebookDocument(sourceOf(classic, { digits: 3 }));
  const { nbformat, cells } = JSON.parse(notebook) as Notebook;
  expect(nbformat).toBe(4);
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  expect(cells[0]?.source.join('')).toContain('\\<script\\>');
  // Figures of the classic: out h1, E total, ∂E/∂w5, the new w5.
  for (const figure of ['0.5932', '0.2983', '0.0821', '0.3589'])
    expect(notebook).not.toContain(figure);
});
