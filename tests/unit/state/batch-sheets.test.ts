import { describe, expect, test } from 'vitest';
import { freshSheets } from '../../../src/components/worksheet/sheets';
import { traceUpdate } from '../../../src/engine';
import { readAddress } from '../../../src/state';
import { readWorkLink, writeWorkLink } from '../../../src/state/handIn/workLink';
import { freshProblem } from '../../../src/state/work/fresh';
import { exampleOf } from './helpers';

const classic = exampleOf('classic');
const batch = (() => {
  const { work } = readAddress(
    '#/step?example=classic&rows=0,1,1,0;0.5,0.2,0,1;1,1,1,0&order=batch&combine=sum',
  );
  if (work === undefined) throw new Error('no batch');
  return work.problem;
})();

describe('the sheet of a batch', () => {
  test('of fresh numbers has as many examples, put together as there', () => {
    const fresh = freshProblem(classic, 'k7', batch);
    expect(fresh.examples).toHaveLength(3);
    expect(fresh).toMatchObject({ order: 'batch', reduce: 'sum' });
    expect(fresh.examples).not.toEqual(batch.examples);
  });

  test('leads to practice on the same numbers', () => {
    const [sheet] = freshSheets(classic, { seed: 'abc', variants: 1, examples: 'all' }, batch);
    const { work, query, notices } = readAddress(sheet?.address ?? '');
    expect(notices).toEqual([]);
    expect(query).toMatchObject({ seed: sheet?.code, examples: 'all' });
    expect(freshProblem(classic, sheet?.code ?? '', work?.problem)).toEqual(sheet?.trace.problem);
  });

  test('is handed in by a link that holds every example', () => {
    const problem = freshProblem(classic, 'k7', batch);
    const value = traceUpdate(problem).value('net.h1@2');
    const figures = new Map([['net.h1@2', value.toFixed(4)]]);
    const link = writeWorkLink({ example: classic, seed: 'k7', problem, figures });
    if (!link.ok) throw new Error('too long');
    const read = readWorkLink(link.address);
    expect(read.work?.problem).toEqual(problem);
    expect(read.work?.figures).toEqual(figures);
  });
});
