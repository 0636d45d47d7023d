import { expect, test } from 'vitest';
import { freshSheets } from '../../../src/components/worksheet/sheets';
import {
  type AnyProblem,
  generalOf,
  METHOD_NAMES,
  type MethodName,
  markWork,
} from '../../../src/engine';
import {
  freshProblem,
  readAddress,
  readWorkLink,
  sheetKey,
  stepsOf,
  traceOf,
  writeWorkLink,
} from '../../../src/state';
import { exampleOf } from './helpers';

const example = exampleOf('classic');
const problemBy = (method: MethodName) => {
  const { work } = readAddress(`#/step?example=classic&method=${method}`);
  return work?.problem ?? example.problem;
};
const methodOf = (problem: AnyProblem | undefined) => problem && generalOf(problem).method.name;

test.each(METHOD_NAMES)('%s goes along with a sheet of fresh numbers, in its address', (method) => {
  const [sheet] = freshSheets(example, { seed: 'abc', variants: 1 }, problemBy(method));
  const { work, notices } = readAddress(sheet?.address ?? '');
  expect(notices).toEqual([]);
  expect(methodOf(work?.problem)).toBe(method);
  expect(methodOf(sheet?.trace.problem)).toBe(method);
});

test.each(METHOD_NAMES)('%s goes along with handed-in work, which is marked by it', (method) => {
  for (const seed of [undefined, 'k3f2']) {
    const problem =
      seed === undefined ? problemBy(method) : freshProblem(example, seed, problemBy(method));
    const trace = traceOf(problem);
    const figures = new Map(
      stepsOf(trace.structure)
        .filter(({ phase }) => phase === 'update')
        .map(({ id }) => [id, trace.value(id).toFixed(9)]),
    );
    const link = writeWorkLink({ example, problem, seed, figures });
    const { work, complaints } = readWorkLink(link.ok ? link.address : '');
    expect(complaints).toEqual([]);
    expect(work?.figures.size).toBe(figures.size);
    const marks = markWork(traceOf(work?.problem ?? example.problem), work?.figures ?? new Map(), {
      digits: 1,
    });
    // Of a square next to 0 nine decimals do not show a digit.
    const wrong = [...marks].filter(
      ([, { verdict }]) => verdict !== 'right' && verdict !== 'short',
    );
    expect(wrong).toEqual([]);
  }
});

test('what was typed for one method does not stand in the fields of another', () => {
  const keys = METHOD_NAMES.flatMap((method) => [
    sheetKey('classic', problemBy(method), undefined),
    sheetKey('classic', problemBy(method), 'k3f2'),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a method that there is not is complained of, and nothing is marked', () => {
  const { work, complaints } = readWorkLink(
    '#/marking?example=classic&work=classic~method:newton~net.h1:0.3775',
  );
  expect(work).toBeUndefined();
  expect(complaints).toContainEqual(expect.objectContaining({ kind: 'badChoice', name: 'method' }));
});

test('the short address of a sheet opens the example’s network, whatever the tutor has', () => {
  const [sheet] = freshSheets(example, { seed: 'abc', variants: 1 });
  expect(sheet?.address).toBe(`#/practice?example=classic&seed=${sheet?.code}`);
  expect(readAddress(sheet?.address ?? '').work?.problem).toEqual(example.problem);
});
