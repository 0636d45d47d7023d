import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleFor } from '../../../src/components/problems/openProblem';
import { traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { LIBRARY, OURS, SLIP_KINDS } from '../../../src/library';
import { fittingNames } from '../../../src/notation/names';
import { type AuditedFigure, auditFigures } from '../../../src/state';

const folder = fileURLToPath(new URL('../../../src/library/', import.meta.url));

describe('adding a published problem is adding one file', () => {
  test('every file is in the library, under the id that it is named for', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.problem.ts'));
    const ids = files.map((file) => file.replace('.problem.ts', ''));
    expect(LIBRARY.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('there are at least twenty, of at least eight shapes and in every way of writing', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(20);
    const shapes = LIBRARY.map(({ problem: { layers, examples } }) =>
      [examples[0]?.inputs.length, ...layers.map(({ weights }) => weights.length)].join('-'),
    );
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(8);
    const forms = LIBRARY.map(({ form }) => form);
    expect(new Set(forms)).toEqual(new Set(Object.keys(UPDATE_FORMS)));
    expect(new Set(LIBRARY.map(({ problem }) => problem.bias ?? 'bias'))).toEqual(
      new Set(['bias', 'threshold', 'weight', 'none']),
    );
  });

  test('what can be said of a figure, or is ours, is said somewhere', () => {
    const slips = LIBRARY.flatMap(({ figures }) => figures.flatMap(({ slip }) => slip ?? []));
    expect(new Set(slips)).toEqual(new Set(SLIP_KINDS));
    expect(new Set(LIBRARY.flatMap(({ ours }) => ours))).toEqual(new Set(OURS));
  });
});

describe.each(LIBRARY)('$id', (one) => {
  const { source, problem, form, figures } = one;
  const trace = traceUpdate(problem, UPDATE_FORMS[form]);
  const said = ({ id, figure, mark }: AuditedFigure): string => `${id} ${figure}: ${mark.verdict}`;
  const audited = auditFigures(trace, figures);
  const slipOf = ({ id, figure }: { id: string; figure: string }) =>
    figures.find((one) => one.id === id && one.figure === figure)?.slip;

  test('says where it is from, and when that was read', () => {
    expect(source.title).not.toBe('');
    expect(source.read).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const address of [source.url, source.readAt]) {
      if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
    }
  });

  test('has names that can all be had', () => {
    const { names } = problem;
    if (names === undefined) return expect(problem).not.toHaveProperty('names');
    const { naming } = exampleFor(one);
    expect(fittingNames(naming, trace.structure, names)).toEqual({ names, refused: [] });
  });

  test('has a mark for each of its figures', () => {
    expect(audited.map(({ id, figure }) => ({ id, figure }))).toEqual(
      figures.map(({ id, figure }) => ({ id, figure })),
    );
  });

  test('what it prints right is marked right', () => {
    const right = audited.filter((one) => slipOf(one) === undefined);
    expect(right.filter(({ mark }) => mark.verdict !== 'right').map(said)).toEqual([]);
  });

  test('each slip is found, at its place', () => {
    const slips = audited.filter((one) => slipOf(one) !== undefined);
    expect(slips.filter(({ mark }) => mark.verdict === 'right').map(said)).toEqual([]);
    // What follows from a slip is none itself, and the other way round.
    for (const one of slips) {
      expect(one.mark.verdict === 'follows', said(one)).toBe(slipOf(one) === 'carried');
    }
  });
});
