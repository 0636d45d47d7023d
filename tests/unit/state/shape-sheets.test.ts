import { describe, expect, test } from 'vitest';
import { PHASES } from '../../../src/components/worksheet/sheetPhases';
import { askedPhases, freshSheets } from '../../../src/components/worksheet/sheets';
import { markWork } from '../../../src/engine';
import { findExample } from '../../../src/examples';
import { LIBRARY } from '../../../src/library';
import {
  addressTo,
  freshProblem,
  readAddress,
  readWorkLink,
  shapeOf,
  sheetKey,
  stepsOf,
  traceOf,
  writeWorkLink,
} from '../../../src/state';

const classic = findExample('classic');
if (classic === undefined) throw new Error('no classic example');
const example = classic;

const problemAt = (query: string) => {
  const { work, notices } = readAddress(`#/step?example=classic&${query}`);
  expect(notices).toEqual([]);
  return work?.problem ?? example.problem;
};

/** Every step to seven decimals, as the trace has it. */
function worked(problem: ReturnType<typeof problemAt>): Map<string, string> {
  const trace = traceOf(problem);
  return new Map(stepsOf(trace.structure).map(({ id }) => [id, trace.value(id).toFixed(7)]));
}

describe.each([
  'layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy',
  'layers=3-4-2-1&hidden=tanh,relu&output=identity',
  'layers=2-3-2&hidden=leakyrelu&loss=squared',
  'layers=1-2-1&loss=crossentropy&biases=separate&updatebiases=yes',
  'hidden=bipolarsigmoid&steepness=2,3&loss=meansquared',
  'hidden=leakyrelu&leak=0.2',
])('%s', (query) => {
  const problem = problemAt(query);
  const shape = shapeOf(problem);

  test('fresh numbers are of this network, and the same for the same seed', () => {
    const fresh = freshProblem(example, 'k3f2', problem);
    expect(shapeOf(fresh)).toEqual(shape);
    expect(freshProblem(example, 'k3f2', problem)).toEqual(fresh);
    expect(freshProblem(example, 'other', problem)).not.toEqual(fresh);
  });

  test('a sheet’s address opens the network that the sheet has', () => {
    const [sheet] = freshSheets(example, { seed: 'abc', variants: 1 }, problem);
    const { work, query: own } = readAddress(sheet?.address ?? '');
    expect(shapeOf(work?.problem ?? example.problem)).toEqual(shape);
    const constants = ({ layers }: typeof problem) =>
      layers.map((layer) => [layer.steepness, layer.leak]);
    expect(constants(work?.problem ?? example.problem)).toEqual(constants(problem));
    expect(own?.seed).toBe(sheet?.code);
    expect(freshProblem(example, own?.seed ?? '', problem)).toEqual(sheet?.trace.problem);
  });

  test('a sheet asks for every step, of every hidden layer', () => {
    const trace = traceOf(problem);
    const asked = askedPhases(trace, PHASES);
    expect(asked.map(({ phase }) => phase)).toEqual(trace.phases.map(({ id }) => id));
    expect(asked.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(
      stepsOf(trace.structure).map(({ id }) => id),
    );
  });

  test.each([undefined, 'k3f2'])('a hand-in link carries the network; seed %s', (seed) => {
    const own = seed === undefined ? problem : freshProblem(example, seed, problem);
    const figures = new Map([['net.h1', '0.4']]);
    const link = writeWorkLink({ example, problem: own, seed, figures });
    const read = readWorkLink(link.ok ? link.address : '');
    expect(read.complaints).toEqual([]);
    expect(read.work?.problem).toEqual(own);
    expect(read.work?.figures).toEqual(figures);
  });

  test('correct work is right throughout', () => {
    const marks = markWork(traceOf(problem), worked(problem));
    expect([...marks].filter(([, { verdict }]) => verdict !== 'right')).toEqual([]);
  });
});

test('a slip in tanh is one wrong figure, and what was worked from it follows', () => {
  const problem = problemAt('layers=2-3-2&hidden=tanh');
  const trace = traceOf(problem);
  const slipped = trace.value('out.h3') + 0.1;
  const net = trace.value('net.o1') + 0.1 * trace.value('w.o1.h3');
  const figures = new Map([
    ['net.h3', trace.value('net.h3').toFixed(7)],
    ['out.h3', slipped.toFixed(7)],
    ['out.h1', trace.value('out.h1').toFixed(7)],
    ['out.h2', trace.value('out.h2').toFixed(7)],
    ['net.o1', net.toFixed(7)],
    ['out.o1', (1 / (1 + Math.exp(-net))).toFixed(7)],
  ]);
  const verdicts = [...markWork(trace, figures)].map(([id, { verdict }]) => [id, verdict]);
  expect(Object.fromEntries(verdicts)).toMatchObject({
    'net.h3': 'right',
    'out.h3': 'wrong',
    'net.o1': 'follows',
    'out.o1': 'follows',
  });
});

test('a known misconception is named: a bias that was left out', () => {
  const problem = problemAt('layers=3-2-2&hidden=tanh');
  const trace = traceOf(problem);
  const without = trace.value('net.h1') - trace.value('b.h');
  const mark = markWork(trace, new Map([['net.h1', without.toFixed(7)]])).get('net.h1');
  expect(mark?.verdict).toBe('wrong');
  expect(mark?.diagnosis).toMatch(/bias/i);
});

test('a link to a network that cannot be says what would be accepted', () => {
  const { work, complaints } = readWorkLink(
    '#/marking?example=classic&work=classic~layers:2-9-2~net.h1:0.4',
  );
  expect(work).toBeUndefined();
  expect(complaints).toContainEqual(
    expect.objectContaining({ kind: 'badChoice', name: 'layers', text: '2-9-2' }),
  );
});

test('what was typed for one network does not stand in the fields of another', () => {
  const keys = ['hidden=tanh', 'hidden=relu', 'w1=0.15'].map((query) =>
    sheetKey('classic', problemAt(query), 'k3f2'),
  );
  expect(new Set(keys).size).toBe(3);
  const network = problemAt('hidden=tanh');
  expect(addressTo({ view: 'practice', exampleId: 'classic', network })).toBe(
    '#/practice?example=classic&hidden=tanh',
  );
});

test('fresh numbers keep the names of a problem, but for those of biases that they hold otherwise; so does the address of a sheet', () => {
  const one = LIBRARY.find(({ id }) => id === 'xor-thresholds');
  if (one === undefined) throw new Error('there is no such problem');
  const blank = findExample('blank');
  if (blank === undefined) throw new Error('no example for numbers of one’s own');
  const { names } = freshProblem(blank, 'abc', one.problem);
  expect(names?.renamed).toEqual({
    'w.h1.x1': 'w13',
    'w.h1.x2': 'w23',
    'w.h2.x1': 'w14',
    'w.h2.x2': 'w24',
    'w.o1.h1': 'w35',
    'w.o1.h2': 'w45',
  });
  const [sheet] = freshSheets(blank, { seed: 'abc', variants: 1 }, one.problem);
  const opened = readAddress(sheet?.address ?? '');
  expect(opened.notices).toEqual([]);
  expect(sheet?.address).toContain('w13');
});
