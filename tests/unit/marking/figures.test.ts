import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, markingOf, markWork, traceUpdate } from '../../../src/engine';
import { anyText } from '../../anyText';
import { runs } from '../../crossing';
import { wildProblems } from '../../oracle/problems';
import { exampleOf } from '../../reading/cases';

const { trace } = exampleOf('classic');
const mark = (id: string, figure: string): Mark | undefined =>
  markWork(trace, new Map([[id, figure]])).get(id);

describe('a right figure, however it is written', () => {
  test.each([
    ['out.o1', '0.7514'],
    ['out.o1', '.751'],
    ['out.o1', '0,7514'],
    ['out.o1', '7.514e-1'],
    ['out.o1', '０．７５１４'],
    ['out.o1', ' 0.75136507 '],
    ['out.o1', '0.7513650695523157'],
    ['out.o1', '0.75136506955231575'],
    ['net.h1', '151/400'],
    ['net.h1', '0.37750000000'],
    ['d(error.total)/d(out.o2)', '−0.2171'],
    ['d(net.o1)/d(b.o)', '1'],
  ])('%s: %s', (id, figure) => {
    const { from, ...found } = mark(id, figure) ?? {};
    expect(found).toEqual({
      verdict: 'right',
      expected: trace.value(id),
      note: expect.stringMatching(/^right:\w+:$/),
    });
    expect(from?.[0]).toBeCloseTo(trace.value(id), 12);
  });

  test('cut instead of rounded, with a note', () => {
    expect(mark('out.o1', '0.7513')).toMatchObject({ verdict: 'right', cut: true });
    expect(mark('d(error.total)/d(out.o2)', '-0.2170')).toMatchObject({ cut: true });
  });

  test('too short for what is asked, which is not yet answered', () => {
    for (const [id, figure] of [
      ['d(error.total)/d(w.h1.x1)', '0.000'],
      ['out.o1', '0e300'],
      ['out.o1', '1'],
      ['out.o1', '0.75'],
    ] as const) {
      expect(mark(id, figure)).toMatchObject({
        verdict: 'short',
        short: 'digits',
        next: { kind: 'lengthen', id },
      });
    }
  });
});

describe('a figure that is next to right', () => {
  /** What it is worked from, so that there is no more to it than this one step. */
  const before = new Map(
    [...trace.quantities.values()]
      .filter(({ kind }) => kind === 'net')
      .map(({ id, value }) => [id, value.toPrecision(10)]),
  );
  test.each([
    // 1 + e^−1.1059 = 1.3309 with four digits is 1.330 at the least, and 1/1.330 is 0.7519; at the most 1.331.
    ['out.o1', '0.7520'],
    ['out.o1', '0.7512'],
    ['out.o1', '0.751364'],
    ['out.o1', '0.751367'],
    ['net.h1', '0.3774'],
    ['net.h1', '0.3776'],
    ['net.h1', '0.3775000001'],
    ['net.h1', '0.3774999999'],
    ['net.h1', '3/8'],
    ['d(error.total)/d(out.o2)', '-0.2172'],
  ])('%s: %s is wrong', (id, figure) => {
    const work = new Map([...before, ['out.o2', '0.7729284653'], [id, figure]]);
    expect(markWork(trace, work).get(id)?.verdict).toBe('wrong');
  });
});

describe('slips of the pen', () => {
  test.each([
    ['out.o1', '0.7541', 'digitsTransposed'],
    ['out.o1', '0.75135607', 'digitsTransposed'],
    ['out.o1', '0.751365507', 'digitAdded'],
    ['out.o1', '0.7513507', 'digitLost'],
    ['out.o1', '0.75936507', 'digitChanged'],
    ['out.o1', '7.5136507', 'pointMoved'],
    ['d(error.total)/d(w.o1.h1)', '0.8216704', 'pointMoved'],
    ['d(error.total)/d(w.o1.h1)', '-0.08216704', 'signLost'],
    ['net.h1', '0.3776', 'lastDigit'],
    ['net.h1', '0.593269992', 'activationLeftOut'],
  ])('%s: %s is told as %s', (id, figure, slip) => {
    const ids = mark(id, figure)?.diagnoses?.map((diagnosis) => diagnosis.id);
    if (slip === 'activationLeftOut') expect(ids).toEqual(['valueOfOther']);
    else expect(ids).toContain(slip);
  });

  test('where a mistake explains the sign, nothing more is said of the sign', () => {
    const ids = mark('d(error.total)/d(out.o1)', '-0.74136507')?.diagnoses?.map(({ id }) => id);
    expect(ids).toEqual(['targetMinusOut']);
  });
});

describe('what is not a number', () => {
  test.each([
    ['', 'empty'],
    ['about 0.75', 'notANumber'],
    ['0.75?', 'notANumber'],
    ['=1+1', 'notANumber'],
    ['<img src=x onerror=alert(1)>', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['1.234,5', 'twoSeparators'],
    ['1/0', 'divisionByZero'],
    ['9e999', 'tooLarge'],
    ['7'.repeat(1_000_000), 'tooLong'],
    ['0.7\u202e5', 'notANumber'],
  ])('%j is unreadable, and nothing is guessed', (figure, reason) => {
    expect(mark('out.o1', figure)).toEqual({
      verdict: 'unreadable',
      expected: trace.value('out.o1'),
      reason,
      next: { kind: 'rewrite' },
      note: `unreadable:output:${reason}`,
    });
  });

  test('a figure for a quantity that there is not is unreadable as well', () => {
    for (const id of ['', 'w5', 'toString', '__proto__', 'constructor', 'new(new(w.h1.x1))']) {
      expect(mark(id, '0.5')).toMatchObject({ verdict: 'unreadable', reason: 'noSuchQuantity' });
    }
  });

  test('it does not keep the others from being marked, and counts as not written', () => {
    const work = new Map([
      ['net.h1', 'oops'],
      ['out.h1', '0.59327'],
    ]);
    const marks = markWork(trace, work);
    expect([...marks.keys()]).toEqual(['net.h1', 'out.h1']);
    expect(marks.get('out.h1')?.verdict).toBe('right');
  });
});

describe('anything at all', () => {
  const ids = [...trace.quantities.keys()];
  const figure = fc.oneof(
    anyText(40),
    fc.double().map(String),
    fc.constantFrom('0', '-0', '1e308', '-1e308', '1e-400', '0e300', '1e300/1e-8', '9'.repeat(99)),
  );
  const work = fc.array(fc.tuple(fc.constantFrom(...ids, 'nothing'), figure), { maxLength: 30 });

  test('is marked without an exception, one mark a figure, in the order given', () => {
    fc.assert(
      fc.property(wildProblems, work, (problem, figures) => {
        const given = new Map(figures);
        const marks = markWork(traceUpdate(problem), given);
        expect([...marks.keys()]).toEqual([...given.keys()]);
      }),
      { numRuns: runs(50, 150) },
    );
  });
});

test('marking step by step comes to the same, a step or more for each figure', () => {
  const work = new Map([...trace.quantities.keys()].map((id, i) => [id, (i / 7).toFixed(4)]));
  const marking = markingOf(trace, work);
  let steps = 0;
  let step = marking.next();
  for (; !step.done; step = marking.next()) steps++;
  expect(step.value).toEqual(markWork(trace, work));
  expect(steps).toBeGreaterThanOrEqual(work.size);
});
