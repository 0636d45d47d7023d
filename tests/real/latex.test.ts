import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tikz } from '../../src/components/export/files/tikz';
import { beamerDocument, type DocumentSource, latexDocument } from '../../src/notation/documents';
import { fileSource } from '../unit/export/fileSources';
import { WORKBOOK_CASES, type WorkbookCase } from '../unit/export/workbookCases';
import { hasReal } from './tools';

const sourceOf = ({ trace, notation }: WorkbookCase): DocumentSource => ({
  trace,
  notation,
  words: {
    title: 'One update of “100 % & #1_a {b} \\c ~^”',
    lead: ['lead'],
    phase: (id) => `Phase ${id}`,
    column: (name) => name,
  },
});

describe.skipIf(!hasReal('pdflatex'))('pdflatex', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-latex-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** How many pages it makes of a document. @throws {Error} where it does not compile. */
  const pagesOf = (name: string, document: string): number => {
    writeFileSync(join(folder, `${name}.tex`), document);
    const options = ['-interaction=nonstopmode', '-halt-on-error', `${name}.tex`];
    const said = execFileSync('pdflatex', options, { cwd: folder, maxBuffer: 1e8 }).toString();
    expect(said).not.toMatch(/^! /m);
    return Number(/Output written on .*\((\d+) page/s.exec(said)?.[1]);
  };

  test.each(WORKBOOK_CASES.slice(0, 14).map((each, i) => ({ ...each, i })))(
    '$name: slides and document compile',
    (each) => {
      const { trace } = each;
      const steps = trace.phases.flatMap((phase) => phase.steps);
      const reveals = steps.map((id) => (Number.isFinite(trace.value(id)) ? 3 : 2));
      const givens = [...trace.structure.definitions.values()].filter(
        ({ kind }) => kind === 'given',
      );
      const given = Math.ceil(givens.length / 24);
      const pages = pagesOf(`slides${each.i}`, beamerDocument(sourceOf(each)));
      expect(pages).toBe(1 + given + reveals.reduce((sum, count) => sum + count, 0));
      expect(pagesOf(`document${each.i}`, latexDocument(sourceOf(each)))).toBeGreaterThan(0);
    },
  );

  test.each([
    ['w1=0.15', 'net.h1'],
    ['w1=0.15', 'd(error.total)/d(w.o1.h1)'],
    ['updatebiases=yes', 'new(w.h1.x1)'],
    ['layers=2-3-2&output=softmax&loss=crossentropy', 'new(error.total)'],
    ['layers=3-4-4-2&hidden=tanh&bias=weight&biasinput=-1', 'd(error.total)/d(net.h1)'],
    ['layers=2-1&bias=threshold', 'error.total'],
  ])('the picture of %s at %s compiles', (query, at) => {
    const document = tikz(fileSource(query, at)).text;
    expect(pagesOf('picture', document)).toBe(1);
  });
});
