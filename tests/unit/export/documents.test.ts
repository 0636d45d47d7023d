import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, dsvFormat } from 'd3';
import fc from 'fast-check';
import type katexType from 'katex';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportAs, TEXT_FORMATS } from '../../../src/components/export/formats';
import type { Lesson } from '../../../src/components/lesson';
import { type AnyProblem, traceUpdate } from '../../../src/engine';
import { withGivens } from '../../../src/engine/update';
import { completeNaming } from '../../../src/notation';
import { latexDocument, markdownDocument, plainDocument } from '../../../src/notation/documents';
import { stepsOf } from '../../../src/state';
import { translator } from '../../../src/text';
import { runs } from '../../crossing';
import { reference } from '../../fixtures/reference';
import { plainNetworks } from '../../oracle/generalProblems';
import { exampleOf, notationOf, OWN, type Wired } from '../../reading/cases';

/** All of KaTeX: a document may have what no formula of the page has. */
const katex: typeof katexType = createRequire(import.meta.url)('katex');

const text = translator('en');

function lessonOf({ example, trace }: Wired, naming = example.naming): Lesson {
  const steps = stepsOf(trace.structure);
  const step = steps.find(({ id }) => id === 'out.h1');
  if (step === undefined) throw new Error('no step');
  const notation = { ...notationOf(example), naming };
  return { example, trace, notation, steps, step } as unknown as Lesson;
}

const whole = (format: (typeof TEXT_FORMATS)[number], wired: Wired): string =>
  exportAs(format, true, lessonOf(wired), text).text;

const [CLASSIC] = OWN;
if (CLASSIC === undefined) throw new Error('no example');

test.each(TEXT_FORMATS)(
  '%s: a file’s name says the example and the step; nothing odd stands in it',
  (format) => {
    const lesson = lessonOf(CLASSIC);
    const all = exportAs(format, true, lesson, text);
    const part = exportAs(format, false, lesson, text);
    expect(all.fileName).toMatch(new RegExp(`^backstep-${CLASSIC.example.id}[-.\\w]*$`));
    expect(part.fileName).toContain('-step-2');
    expect(part.text.length).toBeLessThan(all.text.length);
    expect(all.text).not.toMatch(/undefined|\[object|htmlData/);
  },
);

describe('CSV', () => {
  test.each(OWN)('$name: every quantity with its value in full, and what it is called', (wired) => {
    const rows = csvParse(whole('csv', wired).replace(/^\ufeff/, ''));
    expect(rows.columns).toEqual(['id', 'name', 'phase', 'formula', 'numbers', 'value']);
    expect(rows.map(({ id }) => id)).toEqual([...wired.trace.quantities.keys()]);
    for (const { id = '', value } of rows) expect(Number(value)).toBe(wired.trace.value(id));
  });

  test('nothing that a spreadsheet would run, and negative numbers are numbers', () => {
    const { example } = CLASSIC;
    const w5 = { ...example.naming.symbols['w.o1.h1'], text: '=HYPERLINK("x")' };
    const symbols = { ...example.naming.symbols, 'w.o1.h1': w5 } as typeof example.naming.symbols;
    const lesson = lessonOf(CLASSIC, { ...example.naming, symbols });
    const csv = exportAs('csv', true, lesson, text).text;
    const rows = csvParse(csv.replace(/^\ufeff/, ''));
    for (const row of rows) {
      for (const cell of [row.id, row.name, row.formula, row.numbers]) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
    expect(rows.some(({ value = '' }) => /^-\d/.test(value))).toBe(true);
    expect(csv.match(/[^\r]\n/)).toBeNull();
  });

  test.each(OWN)('$name: with decimal commas the same numbers, between semicolons', (wired) => {
    const csv = whole('csv-comma', wired).replace(/^\ufeff/, '');
    const rows = dsvFormat(';').parse(csv);
    expect(rows.columns).toEqual(['id', 'name', 'phase', 'formula', 'numbers', 'value']);
    expect(rows).toHaveLength(wired.trace.quantities.size);
    for (const { id = '', value = '' } of rows) {
      expect(value).not.toContain('.');
      expect(Number(value.replace(',', '.'))).toBe(wired.trace.value(id));
    }
  });
});

describe('JSON', () => {
  const id = v.pipe(v.string(), v.nonEmpty());
  /** docs/formats.md */
  const schema = v.strictObject({
    format: v.literal('backstep-update'),
    version: v.literal(1),
    example: id,
    problem: v.looseObject({ learningRate: v.number() }),
    phases: v.array(v.strictObject({ id, steps: v.array(id) })),
    quantities: v.array(
      v.strictObject({
        id,
        name: id,
        phase: id,
        formula: v.optional(v.string()),
        expression: v.optional(v.looseObject({ kind: id })),
        dependsOn: v.array(id),
        value: v.nullable(v.number()),
      }),
    ),
  });

  test.each(OWN)(
    '$name: is what docs/formats.md says, and gives the same problem back',
    (wired) => {
      const file = v.parse(schema, JSON.parse(whole('json', wired)));
      const again = traceUpdate(file.problem as unknown as AnyProblem);
      expect(file.quantities.map((each) => each.id)).toEqual([...again.quantities.keys()]);
      const known = new Set<string>();
      for (const each of file.quantities) {
        expect(each.value).toBe(again.value(each.id));
        expect(each.dependsOn.filter((of) => !known.has(of))).toEqual([]);
        known.add(each.id);
      }
    },
  );

  test('a value beyond the range of a double is null', () => {
    const { problem, value } = CLASSIC.trace;
    const huge = new Set(['x1', 'w.h1.x1']);
    const trace = traceUpdate(withGivens(problem, (of) => (huge.has(of) ? 1e300 : value(of))));
    const file = v.parse(schema, JSON.parse(whole('json', { ...CLASSIC, trace })));
    expect(file.quantities.some((each) => each.value === null)).toBe(true);
  });
});

/** What LaTeX would stop at: without a TeX of its own, what can be seen of it. */
function checkStructure(latex: string): void {
  const open: string[] = [];
  for (const [, which, name = ''] of latex.matchAll(/\\(begin|end)\{(\w+\*?)\}/g)) {
    if (which === 'begin') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  const bare = latex.replace(/\\[\\{}]/g, '');
  expect(bare.split('{').length).toBe(bare.split('}').length);
  // Every formula is TeX, by another program than the one that wrote it.
  for (const [, rows = ''] of latex.matchAll(/\\begin\{align\*\}([\s\S]*?)\\end\{align\*\}/g)) {
    const run = () =>
      katex.renderToString(`\\begin{aligned}${rows}\\end{aligned}`, { strict: 'error' });
    expect(run).not.toThrow();
  }
}

const ENGINE = ['pdflatex', 'tectonic'].find((command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

describe('LaTeX', () => {
  test.each(OWN)('$name: a whole document, for amsmath alone', (wired) => {
    const latex = whole('latex', wired);
    checkStructure(latex);
    expect(latex.match(/\\usepackage\{[^}]*\}/g)).toEqual(['\\usepackage{amsmath}']);
    expect(latex).toMatch(/^\\documentclass\{article\}[\s\S]*\\end\{document\}\n$/);
  });

  test('what is given stands three beside one another', () => {
    const [, given = ''] =
      /\\begin\{align\*\}\n([\s\S]*?)\n\\end/.exec(whole('latex', CLASSIC)) ?? [];
    const lines = given.split('\n');
    const isGiven = ({ kind }: { kind: string }): boolean => kind === 'given';
    const givens = [...CLASSIC.trace.quantities.values()].filter(isGiven);
    expect(given.match(/ ?&= -?[\d.]+/g)).toHaveLength(givens.length);
    expect(lines).toHaveLength(Math.ceil(givens.length / 3));
  });

  test.skipIf(ENGINE === undefined)(
    'compiles, where a TeX engine is there',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'backstep-'));
      try {
        writeFileSync(join(folder, 'update.tex'), whole('latex', CLASSIC));
        const options = ENGINE === 'pdflatex' ? ['-halt-on-error', '-interaction=nonstopmode'] : [];
        const run = () =>
          execFileSync(ENGINE ?? '', [...options, 'update.tex'], { cwd: folder, stdio: 'pipe' });
        expect(run).not.toThrow();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});

describe('Markdown', () => {
  test.each(OWN)(
    '$name: a table for each phase, as many cells in each row as its head has',
    (wired) => {
      const tables = whole('markdown', wired)
        .split(/^## .*$/m)
        .slice(1);
      expect(tables).toHaveLength(wired.trace.phases.length + 1);
      for (const table of tables) {
        const rows = table.trim().split('\n');
        const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(cells).size).toBe(1);
      }
    },
  );
});

const words = { title: 'T', lead: [], phase: (id: string) => id, column: (name: string) => name };

test('plain text: a line for each quantity, and of those that are wanted no other', () => {
  const { trace, example } = exampleOf('classic');
  const only = new Set(['net.h1', 'out.h1', 'd(error.total)/d(w.o1.h1)']);
  const written = plainDocument({ trace, notation: notationOf(example), only, words });
  const [, ...worked] = written.split(/^(?:forward|backward\.o)$/m);
  const lines = worked.flatMap((part) => part.trim().split('\n'));
  expect(lines).toHaveLength(only.size);
  [...only].forEach((id, i) => {
    const last = Number(lines[i]?.split(/ [=≈] /).at(-1));
    expect(last, id).toBeCloseTo(reference('classic').biasesHeld.get(id) ?? Number.NaN, 4);
  });
  const givens = [...trace.quantities.values()].filter(({ kind }) => kind === 'given');
  expect(written.split('\n').filter((line) => /^\S+ = [\d.]+$/.test(line))).toHaveLength(
    givens.length,
  );
});

test('as matrices, of any network: a line for several quantities, in every document', () => {
  fc.assert(
    fc.property(plainNetworks, fc.constantFrom('columns', 'rows'), (problem, vectors) => {
      const trace = traceUpdate(problem);
      const naming = completeNaming(CLASSIC.example.naming, trace.structure.forward);
      const notation = { ...notationOf(CLASSIC.example), naming };
      const source = { trace, notation, matrices: { vectors }, words } as const;
      checkStructure(latexDocument(source));
      for (const written of [
        latexDocument(source),
        plainDocument(source),
        markdownDocument(source),
      ]) {
        expect(written).not.toMatch(/undefined|\[object|htmlData/);
      }
      const lines = plainDocument(source).split('\n');
      expect(lines.length).toBeLessThan(
        plainDocument({ trace, notation, words }).split('\n').length,
      );
      expect(lines.join('\n')).not.toMatch(/\\/);
    }),
    { numRuns: runs(6, 100) },
  );
});
