import { describe, expect, test } from 'vitest';
import { type Mark, markWork } from '../../../src/engine';
import { exampleOf } from '../../reading/cases';

/** Marks an article's figures; where it prints two for one quantity, `second` takes the later one. */
function audit(exampleId: string, second = false): ReadonlyMap<string, Mark> {
  const { example, trace } = exampleOf(exampleId);
  const work = new Map<string, string>();
  for (const { id, figure } of example.published) {
    if (second || !work.has(id)) work.set(id, figure);
  }
  // A printed page is not asked for more digits than it has.
  return markWork(trace, work, { digits: 1 });
}

const verdicts = (marks: ReadonlyMap<string, Mark>, verdict: Mark['verdict']): string[] =>
  [...marks].filter(([, mark]) => mark.verdict === verdict).map(([id]) => id);

describe('the crossed article', () => {
  const marks = audit('crossed');

  test('net o1 is the slip: near what the bias of the other layer gives, but its digits do not bear that out', () => {
    expect(marks.get('net.o1')?.verdict).toBe('wrong');
    expect(marks.get('net.o1')?.diagnosis).toBeUndefined();
  });

  test('out o1 follows from it, and so does E', () => {
    expect(marks.get('out.o1')).toMatchObject({ verdict: 'follows', slip: ['net.o1'] });
    expect(marks.get('error.total')).toMatchObject({
      verdict: 'follows',
      slip: ['net.o1', 'out.o2'],
    });
    expect(marks.get('error.total')?.carried).toBeCloseTo(0.22661423, 7);
  });

  test('the new w1 follows from neither, and no reason is made up', () => {
    const mark = marks.get('new(w.h1.x1)');
    expect(mark?.diagnoses).toBeUndefined();
    expect(mark).toMatchObject({
      verdict: 'wrong',
      next: { kind: 'writeDown', id: 'd(error.total)/d(w.h1.x1)' },
    });
    expect(mark?.expected).toBeCloseTo(0.249656, 6);
    expect(mark?.carried).toBeCloseTo(0.249655, 6);
  });

  test('net o2 is right: its hidden outputs were cut to six digits', () => {
    expect(marks.get('net.o2')).toMatchObject({ verdict: 'right', fromShortened: true });
  });

  test('the others are as they should be', () => {
    expect(verdicts(marks, 'wrong')).toEqual([
      'net.o1',
      'out.o2',
      'new(w.h1.x1)',
      'new(error.total)',
    ]);
    expect(marks.get('out.h1')).toMatchObject({ verdict: 'right', cut: true });
  });
});

describe('the classic article that prints nine digits', () => {
  const marks = audit('classic-io');

  test('the error after the update comes of hidden deltas from the already updated output weights', () => {
    expect(marks.get('new(error.total)')).toMatchObject({
      verdict: 'wrong',
      diagnoses: [{ id: 'newWeight', at: 'd(error.o1)/d(out.h1)' }],
    });
  });

  test('everything else in it is right, the new weights included', () => {
    expect(verdicts(marks, 'right')).toHaveLength(14);
  });
});

describe('the classic article that prints four digits', () => {
  const marks = audit('classic');

  test('many figures are cut, which is right', () => {
    const cut = [...marks].filter(([, mark]) => mark.cut).map(([id]) => id);
    expect(cut).toEqual([
      'out.h1',
      'out.h2',
      'out.o1',
      'd(error.total)/d(out.o1)',
      'd(out.o1)/d(net.o1)',
      'd(net.o1)/d(w.o1.h1)',
      'd(error.total)/d(w.o1.h1)',
      'd(error.o1)/d(net.o1)',
    ]);
  });

  test('the slips are misprints, and a figure of another derivative', () => {
    expect(verdicts(marks, 'wrong')).toEqual([
      'new(w.o1.h2)',
      'new(w.o2.h2)',
      'd(net.o1)/d(out.h1)',
    ]);
    expect(marks.get('new(w.o1.h2)')?.diagnoses).toEqual([{ id: 'digitsTransposed' }]);
    expect(marks.get('new(w.o2.h2)')?.diagnoses).toEqual([{ id: 'digitChanged' }]);
    expect(marks.get('d(net.o1)/d(out.h1)')?.diagnoses).toEqual([
      { id: 'valueOfOther', other: 'd(error.o1)/d(out.h1)' },
    ]);
  });

  test('net y1 as it is printed the second time has one digit wrong, and out y1 was not worked from it', () => {
    const second = audit('classic', true);
    expect(second.get('net.o1')?.diagnoses).toEqual([{ id: 'digitChanged' }]);
    expect(second.get('out.o1')?.verdict).toBe('right');
  });
});

describe('the matrix article', () => {
  test('the ½ is left out of each error; their sum is right', () => {
    const marks = audit('matrix');
    for (const id of ['error.o1', 'error.o2']) {
      expect(marks.get(id)?.diagnoses).toEqual([{ id: 'halfLeftOut' }]);
    }
    expect(marks.get('error.total')?.verdict).toBe('right');
  });

  test('the slope, and the derivative worked from it, are within what numbers of four digits on the way allow', () => {
    const marks = audit('matrix');
    expect(marks.get('d(out.o1)/d(net.o1)')).toMatchObject({
      verdict: 'right',
      fromShortened: true,
    });
    expect(marks.get('d(error.total)/d(w.o1.h1)')).toMatchObject({
      verdict: 'right',
      fromShortened: true,
    });
    expect(verdicts(marks, 'wrong')).toHaveLength(2);
  });

  test('after training, z³ is swapped, and z² is cut', () => {
    const marks = audit('matrix-trained');
    expect(marks.get('net.o1')?.diagnoses).toEqual([{ id: 'swapped', other: 'net.o2' }]);
    expect(marks.get('net.o2')?.diagnoses).toEqual([{ id: 'swapped', other: 'net.o1' }]);
    expect(marks.get('net.h1')).toMatchObject({ verdict: 'right', cut: true });
    expect(verdicts(marks, 'wrong')).toEqual(['net.o1', 'net.o2']);
    expect(verdicts(marks, 'follows')).toEqual([]);
  });
});
