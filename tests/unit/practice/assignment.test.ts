import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  freshProblem,
  marksAreShown,
  NO_PROGRESS,
  readAddress,
  readAssignment,
  recordMarks,
  seedAfter,
  sheetAt,
  sheetKey,
  takeHint,
  takenOf,
  traceOf,
  withoutBadTerms,
  writeAssignment,
} from '../../../src/state';
import { presentKey } from '../../../src/state/kept/olderKey';
import { readProgress } from '../../../src/state/kept/practiceSaved';
import { quantitiesOf, readChoice, writeChoice } from '../../../src/state/practice/practicePart';
import { cleared } from '../../../src/state/practice/sheetEdits';
import { exampleOf } from '../state/helpers';

const classic = exampleOf('classic');
const { structure } = traceOf(classic.problem);
const read = (query: Record<string, string>) => readChoice(query, () => structure, classic);
const FRIDAY = Date.UTC(2026, 11, 4, 17, 0);

describe('the terms of an assignment', () => {
  const all: Assignment = {
    name: 'Homework 3',
    codes: { seed: 'k3f2', code: '1234567' },
    hints: 'formula',
    marks: { kind: 'until', at: FRIDAY },
  };

  test('are said in words that can be read', () => {
    expect(writeAssignment(all)).toEqual({
      assignment: 'Homework 3',
      numbers: 'code',
      seed: 'k3f2',
      code: '1234567',
      hints: 'formula',
      marks: 'until:2026-12-04T17:00Z',
    });
  });

  test.each<[string, Assignment]>([
    ['all', all],
    ['none', { name: 'a', hints: 'value', marks: { kind: 'always' } }],
    ['no marks', { name: 'मूल्यांकन 1', hints: 'none', marks: { kind: 'never' } }],
    ['no code yet', { ...all, codes: { seed: '' }, marks: { kind: 'from', at: FRIDAY } }],
  ])('come back as they were: %s', (_, assignment) => {
    expect(readAssignment(writeAssignment(assignment))).toEqual({ assignment, bad: [] });
  });

  test.each([
    [{ assignment: '' }, 'assignment'],
    [{ assignment: '=SUM(A1)' }, 'assignment'],
    [{ assignment: 'a,b' }, 'assignment'],
    [{ assignment: 'ends in a point.' }, 'assignment'],
    [{ assignment: 'x'.repeat(41) }, 'assignment'],
    [{ hints: 'none' }, 'assignment'],
    [{ assignment: 'a', numbers: 'mine' }, 'numbers'],
    [{ assignment: 'a', numbers: 'code', code: 'Ä' }, 'code'],
    [{ assignment: 'a', hints: 'some' }, 'hints'],
    [{ assignment: 'a', marks: 'until:' }, 'marks'],
    [{ assignment: 'a', marks: 'until:2026-02-30T17:00Z' }, 'marks'],
    [{ assignment: 'a', marks: 'until:2026-12-04T17:00' }, 'marks'],
    [{ assignment: 'a', marks: 'sometimes' }, 'marks'],
  ])('%o: %s is named, with what would be accepted, once', (query, name) => {
    const { bad } = readAssignment(query);
    expect(bad.map((one) => one.name)).toEqual([name]);
    expect(bad[0]?.accepted).not.toBe('');
    expect(readAssignment(withoutBadTerms(query, bad)).bad).toEqual([]);
  });

  test('open and close the marks at their moment', () => {
    const until = { kind: 'until', at: FRIDAY } as const;
    const from = { kind: 'from', at: FRIDAY } as const;
    expect([-1, 0, 1].map((ms) => marksAreShown(until, FRIDAY + ms))).toEqual([true, false, false]);
    expect([-1, 0, 1].map((ms) => marksAreShown(from, FRIDAY + ms))).toEqual([false, true, true]);
    expect(marksAreShown({ kind: 'never' }, FRIDAY)).toBe(false);
    expect(marksAreShown({ kind: 'always' }, FRIDAY)).toBe(true);
  });
});

describe('what an assignment asks for', () => {
  test('may be several parts, in the order of the update whatever order they are said in', () => {
    const { part, refused } = read({ part: 'error,forward,error' });
    expect([part, refused]).toEqual(['forward,error', []]);
    expect(quantitiesOf(structure, part)).toEqual([
      ...quantitiesOf(structure, 'forward'),
      ...quantitiesOf(structure, 'error'),
    ]);
    expect(read({ part: 'check,net.h1' }).part).toBe('net.h1,check');
    expect(read({ part: 'all,error' }).part).toBe('all');
  });

  test.each(['forward,', ',', 'forward,nothing', Array(200).fill('forward').join(',x,')])(
    'that cannot be had is refused: %s',
    (part) => {
      expect(read({ part }).refused.map(({ name }) => name)).toEqual(['part']);
    },
  );

  test('is on numbers of each student’s own code, others in each class, and none before the code is known', () => {
    const query = { assignment: 'a', part: 'all', numbers: 'code', seed: 'k3f2' };
    expect(read(query).seed).toBeUndefined();
    const seedOf = (seed: string, code: string) => read({ ...query, seed, code }).seed;
    expect(seedOf('k3f2', '1234567')).toBe(seedAfter('k3f2 1234567'));
    expect(new Set([seedOf('k3f2', '1'), seedOf('k3f2', '2'), seedOf('abcd', '1')]).size).toBe(3);
    const { part, seed, asked, assignment } = read({ ...query, code: '7' });
    const written = writeChoice(part, seed, asked, undefined, assignment);
    expect(written).toMatchObject({ ...query, code: '7' });
  });

  test('is of the example’s network where its address says no other', () => {
    const { work, query } = readAddress(
      '#/practice?example=classic&updates=0&form=elements&assignment=Homework%201&part=forward&seed=k3f2&significant=3&hints=none',
    );
    expect(work?.problem).toEqual(classic.problem);
    expect(query).toMatchObject({ assignment: 'Homework 1', hints: 'none' });
  });
});

describe('the sheet of an assignment', () => {
  const problem = freshProblem(classic, 'k3f2');
  const key = (name?: string): string =>
    sheetKey('classic', problem, 'k3f2', undefined, { digits: 3 }, name);
  const place = {
    key: key('Homework momentum'),
    exampleId: 'classic',
    seed: 'k3f2',
    assignment: 'Homework momentum',
    address: '#/practice?example=classic',
  };

  test('is none of one’s own practice, nor of another assignment', () => {
    expect(new Set([key(), key('Homework momentum'), key('Homework 2')]).size).toBe(3);
    expect(presentKey(place.key, 'classic')).toBe(place.key);
  });

  test('counts hints and looks at the marks, which clearing it does not take back', () => {
    const marked = { part: 'forward', texts: {}, work: {} };
    let progress = takeHint(NO_PROGRESS, place, 'net.h1', 0, 'needs');
    // No stronger hint is to be had.
    progress = takeHint(progress, place, 'net.h1', 60_000, 'needs');
    progress = takeHint(progress, place, 'net.h2', 60_000, 'none');
    progress = recordMarks(progress, place, marked, []);
    progress = recordMarks(progress, place, marked, []);
    progress = cleared(progress, place, ['net.h1']);
    expect(takenOf(sheetAt(progress, place))).toEqual({ hints: 1, looks: 2 });
    const kept = readProgress(JSON.parse(JSON.stringify(progress)));
    expect(kept.isWhole).toBe(true);
    expect(kept.progress.sheets[0]).toMatchObject({
      assignment: 'Homework momentum',
      taken: { hints: 1, looks: 2 },
    });
  });

  test('from before it was counted has the hints that stand there', () => {
    const hint = { strength: 'numbers', at: 0 } as const;
    const sheet = { ...sheetAt(NO_PROGRESS, place), hints: { 'net.h1': hint } };
    expect(takenOf(sheet)).toEqual({ hints: 3, looks: 0 });
  });
});
