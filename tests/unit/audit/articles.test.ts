import { describe, expect, test } from 'vitest';
import { type AuditedFigure, auditFigures, countsOf, traceOf } from '../../../src/state';
import { exampleOf } from '../../reading/cases';

const auditOf = (exampleId: string): readonly AuditedFigure[] => {
  const { example } = exampleOf(exampleId);
  return auditFigures(traceOf(example.problem), example.published);
};

const found = (exampleId: string, id: string, figure?: string): AuditedFigure => {
  const one = auditOf(exampleId).find(
    (other) => other.id === id && (figure === undefined || other.figure === figure),
  );
  if (one === undefined) throw new Error(`${exampleId} prints no ${id}`);
  return one;
};

const verdicts = (exampleId: string) =>
  Object.fromEntries(
    auditOf(exampleId).map(({ id, figure, mark }) => [`${id} ${figure}`, mark.verdict]),
  );

const notRight = (exampleId: string): readonly string[] =>
  Object.entries(verdicts(exampleId)).flatMap(([figure, verdict]) =>
    verdict === 'right' ? [] : [`${figure}: ${verdict}`],
  );

test.each(['classic', 'classic-io', 'crossed', 'matrix', 'matrix-trained'])(
  '%s: every figure is marked, in the order in which it is printed',
  (id) => {
    const { example } = exampleOf(id);
    expect(auditOf(id).map(({ id: of, figure }) => ({ id: of, figure }))).toEqual(
      example.published,
    );
  },
);

describe('crossed: one slip, and what follows from it', () => {
  test('net o1 is the slip: its digits bear out none that is known', () => {
    const { mark } = found('crossed', 'net.o1');
    expect(mark.verdict).toBe('wrong');
    // Near .794681, which the bias of the other layer gives, but not it.
    expect(mark.diagnoses).toBeUndefined();
  });

  test.each(['out.o1', 'error.total'])('%s follows from net o1', (id) => {
    const { mark } = found('crossed', id);
    expect(mark.verdict).toBe('follows');
    expect(mark.slip).toContain('net.o1');
  });

  test('the rest of what is not right follows from nothing', () => {
    expect(notRight('crossed')).toEqual([
      'net.o1 0.794609: wrong',
      'out.o1 0.6888201: follows',
      'out.o2 0.7375445: wrong',
      'error.total 0.22661423: follows',
      'new(w.h1.x1) 0.249921: wrong',
      'new(error.total) 0.224991003: wrong',
    ]);
    expect(found('crossed', 'new(w.h1.x1)').mark.carried).toBeCloseTo(0.249655, 6);
    expect(countsOf(auditOf('crossed'))).toEqual({
      all: 11,
      right: 5,
      cut: 1,
      follows: 2,
      short: 0,
      wrong: 4,
      unreadable: 0,
    });
  });
});

describe('the classic with nine digits: every weight is right, the error after the update is not', () => {
  test('it comes of the updated output weights in the hidden layer', () => {
    expect(notRight('classic-io')).toEqual(['new(error.total) 0.291027924: wrong']);
    expect(found('classic-io', 'new(error.total)').mark.diagnosis).toBe('newWeight');
  });
});

describe('the classic with four', () => {
  test('two new weights, the second net y1 and another derivative are not right', () => {
    expect(notRight('classic')).toEqual([
      'net.o1 1.1959: wrong',
      'new(w.o1.h2) 0.4808: wrong',
      'new(w.o2.h2) 0.0613: wrong',
      'd(net.o1)/d(out.h1) 0.05539: wrong',
    ]);
  });

  test('of two figures for net y1 each is marked', () => {
    expect(found('classic', 'net.o1', '1.1059').mark.verdict).toBe('right');
    expect(found('classic', 'net.o1', '1.1959').mark.diagnosis).toBe('digitChanged');
  });

  test('.05539 is the value of the derivative of the first error by out h1', () => {
    expect(found('classic', 'd(net.o1)/d(out.h1)').mark.diagnoses?.[0]).toEqual({
      id: 'valueOfOther',
      other: 'd(error.o1)/d(out.h1)',
    });
  });

  test('figures that were cut are right, and are said to be cut', () => {
    expect(found('classic', 'out.h1').mark).toMatchObject({ verdict: 'right', cut: true });
  });
});

describe('the matrix article', () => {
  test.each(['error.o1', 'error.o2'])('%s leaves the ½ out', (id) => {
    expect(found('matrix', id).mark).toMatchObject({ verdict: 'wrong', diagnosis: 'halfLeftOut' });
  });

  test('the sum of the errors, which puts the ½ in, is right', () => {
    expect(found('matrix', 'error.total').mark.verdict).toBe('right');
  });

  test('after training, z³ is swapped', () => {
    const other = { 'net.o1': 'net.o2', 'net.o2': 'net.o1' } as const;
    for (const id of ['net.o1', 'net.o2'] as const) {
      const { mark } = found('matrix-trained', id);
      expect(mark.verdict).toBe('wrong');
      expect(mark.diagnoses?.[0]).toMatchObject({ id: 'swapped', other: other[id] });
    }
    expect(found('matrix-trained', 'out.o1').mark.verdict).toBe('right');
  });
});
