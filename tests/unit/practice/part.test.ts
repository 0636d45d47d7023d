import { describe, expect, test } from 'vitest';
import { generalOf } from '../../../src/engine';
import { figureText } from '../../../src/notation';
import { stepsOf, traceOf } from '../../../src/state';
import {
  neededFromBefore,
  quantitiesOf,
  readChoice,
  writeChoice,
} from '../../../src/state/practice/practicePart';
import { sourcesOf } from '../../../src/state/practice/sources';
import { exampleOf } from '../state/helpers';

const classic = exampleOf('classic');
const { structure } = traceOf(classic.problem);
const read = (query: Record<string, string>) => readChoice(query, () => structure, classic);

describe('what an address asks to be practised', () => {
  const parts = [
    'all',
    ...structure.phases.map(({ id }) => id),
    ...stepsOf(structure).map(({ id }) => id),
  ];

  test.each(parts)('%s is read as it was written', (part) => {
    expect(read(writeChoice(part, 'k3f2', { digits: 3 }))).toEqual({
      part,
      seed: 'k3f2',
      asked: { digits: 3 },
      isOpen: false,
      refused: [],
    });
    expect(quantitiesOf(structure, part).length).toBeGreaterThan(0);
  });

  test('names nothing: a first part, on the learner’s own numbers', () => {
    const first = { part: 'forward', asked: { digits: 1 }, refused: [] };
    expect(read({})).toEqual({ ...first, isOpen: true });
  });

  test.each([
    [{}, true],
    [{ significant: '99' }, false],
    [{ significant: '1' }, false],
    [{ places: '0' }, false],
    // A printed sheet from before anything was asked.
    [{ seed: 'k3f2' }, false],
    [writeChoice('all', undefined, { digits: 1 }), false],
  ])('%o may be a new sheet: %s', (query, isOpen) => {
    expect(read(query).isOpen).toBe(isOpen);
  });

  test.each([
    [{ part: 'nothing' }, 'part'],
    [{ part: '<script>alert(1)</script>' }, 'part'],
    [{ part: 'x1' }, 'part'],
    [{ part: '' }, 'part'],
    [{ seed: 'UPPER' }, 'seed'],
    [{ seed: '' }, 'seed'],
    [{ seed: 'x'.repeat(13) }, 'seed'],
    [{ seed: '١٢٣' }, 'seed'],
  ])('%o is refused by name, and the rest opens', (query, name) => {
    const choice = read(query);
    expect(choice.part).toBe('forward');
    expect(choice.seed).toBeUndefined();
    expect(choice.refused.map((one) => one.name)).toEqual([name]);
  });

  test('a megabyte is not shown in full', () => {
    expect(read({ part: 'x'.repeat(1e6) }).refused[0]?.text.length).toBeLessThan(50);
  });
});

describe('what a part is handed', () => {
  test('the whole update and the forward pass begin with the given numbers', () => {
    expect(neededFromBefore(structure, 'all')).toEqual([]);
    expect(neededFromBefore(structure, 'forward')).toEqual([]);
  });

  test('a step is handed the steps that its factors come to', () => {
    expect(neededFromBefore(structure, 'd(error.total)/d(w.o1.h1)')).toEqual([
      'out.h1',
      'd(error.total)/d(out.o1)',
      'd(out.o1)/d(net.o1)',
    ]);
  });

  test('is never something to be worked out in it', () => {
    for (const { id } of structure.phases) {
      const own = quantitiesOf(structure, id);
      for (const handed of neededFromBefore(structure, id)) expect(own).not.toContain(handed);
    }
  });
});

test.each([
  [0.75136507, 4, '0.7514'],
  [0.25, 4, '0.2500'],
  [-0.0226025, 4, '-0.02260'],
  [0, 4, '0.0000'],
  [3.2e-12, 4, '3.200e-12'],
  [1.5e10, 3, '1.50e10'],
])('%d to %i digits is written %s', (value, digits, text) => {
  expect(figureText(value, { digits, decimalSeparator: '.' })).toBe(text);
});

describe('what a hint asks for', () => {
  /** The quantities of an update by what they are, not by how the page finds them. */
  const given = new Set(
    [...structure.definitions.values()].filter(({ kind }) => kind === 'given').map(({ id }) => id),
  );
  const parts = [
    'all',
    ...structure.phases.map(({ id }) => id),
    ...stepsOf(structure).map(({ id }) => id),
  ];

  test.each(parts)('is among what %s gives or asks', (part) => {
    const own = quantitiesOf(structure, part);
    const handed = neededFromBefore(structure, part);
    const there = new Set([...given, ...own, ...handed]);
    for (const id of own) {
      const sources = sourcesOf(structure, id, (of) => handed.includes(of));
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources)
        expect(there, `${id}: ${source.id}`).toContain(source.is ?? source.id);
    }
  });

  test('is called by both its names where it has two', () => {
    expect(sourcesOf(structure, 'd(error.o1)/d(out.h1)', () => false)).toEqual([
      { id: 'd(error.o1)/d(net.o1)', is: 'd(error.total)/d(net.o1)' },
      { id: 'd(net.o1)/d(out.h1)', is: 'w.o1.h1' },
    ]);
    expect(neededFromBefore(structure, 'backward.h')).toEqual(
      expect.arrayContaining(['d(error.total)/d(net.o1)', 'd(error.total)/d(net.o2)']),
    );
  });

  test('of a mean, a path is not the whole: its factor is handed as it is', () => {
    const mean = traceOf({ ...generalOf(classic.problem), loss: 'meanSquared' }).structure;
    const handed = neededFromBefore(mean, 'backward.h');
    expect(handed).toContain('d(error.o1)/d(net.o1)');
    expect(handed).not.toContain('d(error.total)/d(net.o1)');
  });
});
