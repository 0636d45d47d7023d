import { describe, expect, test } from 'vitest';
import { makeupOf } from '../../../src/components/predict/makeup';
import { questionsFor } from '../../../src/components/predict/questions';
import { generalOf } from '../../../src/engine';
import { EXAMPLES } from '../../../src/examples';
import { stepsOf, traceOf } from '../../../src/state';
import { figuresOf, problemOf, REFERENCES, reference } from '../../fixtures/reference';

const classic = traceOf(generalOf(problemOf(reference('classic'), false)));

describe.each(EXAMPLES)('the questions about $id', ({ problem }) => {
  const trace = traceOf(problem);

  test.each(stepsOf(trace.structure).map(({ id }) => id))('%s can be answered', (id) => {
    const [needs, direction, value] = questionsFor(trace, id);
    expect(value).toEqual({ kind: 'value' });
    if (needs?.kind === 'needs') {
      expect(needs.answer.length).toBeGreaterThan(0);
      expect(needs.options.length).toBeGreaterThan(needs.answer.length);
      for (const one of needs.answer) expect(needs.options).toContain(one);
      expect(new Set(needs.options).size).toBe(needs.options.length);
      expect(needs.options).not.toContain(id);
    }
    expect(['sign', 'compare', undefined]).toContain(direction?.kind);
  });
});

describe('the answers', () => {
  test('to signs and comparisons are those of the reference', () => {
    for (const entry of REFERENCES) {
      const figures = figuresOf(entry, true);
      const trace = traceOf(generalOf(problemOf(entry, true)));
      const value = (id: string): number => figures.get(id) ?? entry.given.get(id) ?? Number.NaN;
      for (const { id } of stepsOf(trace.structure)) {
        const [, question] = questionsFor(trace, id);
        if (question?.kind === 'sign') {
          expect([id, question.answer]).toEqual([id, value(id) > 0 ? 'positive' : 'negative']);
        }
        if (question?.kind === 'compare' && !Number.isNaN(value(question.than))) {
          const bigger = value(id) > value(question.than);
          expect([id, question.answer]).toEqual([id, bigger ? 'bigger' : 'smaller']);
        }
      }
    }
  });

  test('to what a step needs are its weights, or else the steps that its formula leads with', () => {
    expect(questionsFor(classic, 'net.h1')[0]).toMatchObject({
      of: 'weights',
      answer: ['w.h1.x1', 'w.h1.x2'],
    });
    expect(questionsFor(classic, 'd(error.total)/d(w.o1.h1)')[0]).toMatchObject({
      of: 'quantities',
      answer: ['d(error.total)/d(net.o1)', 'out.h1'],
    });
    expect(questionsFor(classic, 'd(error.o1)/d(out.h1)')[0]).toMatchObject({
      of: 'weights',
      answer: ['w.o1.h1'],
    });
    expect(questionsFor(classic, 'new(net.o1)')[0]).toMatchObject({
      of: 'weights',
      answer: ['new(w.o1.h1)', 'new(w.o1.h2)'],
    });
  });

  test('are explained by the parts of the formula', () => {
    const { kind, negative, parts } = makeupOf(classic, 'd(error.total)/d(w.o2.h1)');
    expect({ kind, negative, parts: parts.length }).toEqual({
      kind: 'product',
      negative: 1,
      parts: 2,
    });
  });

  test('there are none about what is no step', () => {
    expect(questionsFor(classic, 'x1')).toEqual([undefined, undefined, undefined]);
    expect(questionsFor(classic, 'nothing')).toEqual([undefined, undefined, undefined]);
  });
});
