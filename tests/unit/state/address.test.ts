import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givensOf } from '../../../src/engine/update';
import { EXAMPLES } from '../../../src/examples';
import {
  INITIAL,
  readAddress,
  type Tutor,
  traceOf,
  workOf,
  writeAddress,
} from '../../../src/state';
import { addressName } from '../../../src/state/address/addressNames';
import { sameProblem } from '../../../src/state/work/choices';
import { holdBiases } from '../../../src/state/work/problemEdits';
import { newWork } from '../../../src/state/work/work';
import { runs } from '../../crossing';
import { BIAS_CHOICES, exampleOf, given, states } from './helpers';

const stateOf = (change: Partial<Tutor>): Tutor => ({ ...INITIAL, ...change });

describe('an address that this page wrote', () => {
  test('says the whole state again', () => {
    fc.assert(
      fc.property(states, (state) => {
        const read = readAddress(writeAddress(state));
        expect(read.notices).toEqual([]);
        expect(read.exampleId).toBe(state.exampleId);
        expect(read.place).toEqual(state.place);
        expect(read.layout).toBe(state.layout);
        const work = workOf(state);
        const problem = read.work?.problem ?? exampleOf(state.exampleId).problem;
        expect(sameProblem(problem, work.problem)).toBe(true);
        expect(read.work?.updates ?? 0).toBe(work.updates);
        expect(read.settings.digits).toBe(state.settings.digits);
        expect(read.settings.form ?? 'elements').toBe(state.settings.form);
        expect(read.settings.errors ?? 'reached').toBe(state.settings.errors);
      }),
      { numRuns: runs(80, 300) },
    );
  });

  test('is written the same again', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeAddress(state);
        const { exampleId, work, place, settings, layout } = readAddress(address);
        const example = exampleOf(exampleId ?? '');
        const again = stateOf({
          exampleId: example.id,
          work: { ...INITIAL.work, [example.id]: { ...newWork(example.problem), ...work } },
          place: { ...INITIAL.place, ...place },
          ...(layout ? { layout } : {}),
          settings: { ...INITIAL.settings, ...settings },
        });
        expect(writeAddress(again)).toBe(address);
      }),
    );
  });

  test('stays well under the length that is read', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(writeAddress(state).length).toBeLessThan(2000);
      }),
    );
  });

  test('is in plain words', () => {
    const { problem } = exampleOf('classic');
    const work = newWork({ ...problem, learningRate: 0.1 });
    expect(
      writeAddress(
        stateOf({
          work: { ...INITIAL.work, classic: work },
          place: { at: 'd(error.total)/d(w.o1.h1)', reveal: 'value', via: [] },
        }),
      ),
    ).toBe('#/step?example=classic&eta=0.1&at=d(error.total)/d(w5)');
  });

  test('says of an example as it opens its name and the place alone', () => {
    expect(writeAddress(INITIAL)).toBe('#/step?example=classic&at=net.h1');
  });

  test('reads the same where the browser has escaped what needs no escape', () => {
    const address = '#/step?example=classic&at=d(error.total)/d(w5)';
    const escaped = address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('/d', '%2Fd');
    expect(readAddress(escaped)).toEqual(readAddress(address));
  });
});

describe.each(EXAMPLES.map((example) => [example.id, example] as const))(
  'the names in an address of %s',
  (_, example) => {
    test.each(BIAS_CHOICES)('are one for each quantity, with %o', (choice) => {
      const { structure } = traceOf(holdBiases(example.problem, choice));
      const names = [...structure.definitions.keys()].map((id) => addressName(id, example));
      expect(new Set(names).size).toBe(names.length);
    });

    test.each(BIAS_CHOICES)('need no escapes where they are those of fields, with %o', (choice) => {
      for (const id of givensOf(holdBiases(example.problem, choice)).keys()) {
        const name = addressName(id, example);
        expect(encodeURIComponent(name)).toBe(name);
      }
    });
  },
);

describe('biases in an address', () => {
  test('that are made separate start from the shared ones', () => {
    const { work } = readAddress('#/step?example=classic&biases=separate&b_h2=0.9');
    expect(work?.problem).toMatchObject({
      sharedBiases: false,
      layers: [{ biases: [0.35, 0.9] }, { biases: [0.6, 0.6] }],
    });
  });

  test('that are made shared are the first neuron’s', () => {
    const { work } = readAddress('#/step?example=matrix&biases=shared');
    expect(work?.problem).toMatchObject({
      layers: [{ biases: [0.1, 0.1] }, { biases: [0.16, 0.16] }],
    });
  });

  test('that are shared have no name of their own', () => {
    const { notices } = readAddress('#/step?example=classic&b_h2=0.9');
    expect(notices).toEqual([{ kind: 'address.unknownName', name: 'b_h2', accepted: 'b1, b2' }]);
  });

  test('are updated or held as it says', () => {
    const { work } = readAddress('#/step?example=classic&updatebiases=yes');
    expect(work?.problem.updateBiases).toBe(true);
  });
});

describe('in views that ask for figures, digits', () => {
  const queryOf = (parameters: string) => readAddress(`#/practice?example=classic&${parameters}`);

  test('says how many are asked for, besides how many are shown', () => {
    for (const view of ['practice', 'worksheet']) {
      const { query, settings, notices } = readAddress(`#/${view}?example=classic&digits=3`);
      expect(query).toEqual({ significant: '3' });
      expect(settings.digits).toBe(3);
      expect(notices).toEqual([]);
    }
  });

  test('of as few as none is shown says what is asked alone, and of more than are asked what is shown', () => {
    expect(queryOf('digits=1')).toMatchObject({ query: { significant: '1' }, settings: {} });
    expect(queryOf('digits=1').notices).toEqual([]);
    expect(queryOf('digits=12')).toMatchObject({ query: {}, settings: { digits: 12 } });
  });

  test('leaves what is asked where that is said', () => {
    expect(queryOf('digits=6&significant=3').query).toEqual({ significant: '3' });
    expect(queryOf('digits=6&places=4').query).toEqual({ places: '4' });
  });

  test('are not written where nothing says what is asked, as they would say it', () => {
    const settings = { ...INITIAL.settings, digits: 6 };
    const written = (query: Tutor['query']) =>
      writeAddress(stateOf({ view: 'practice', query, settings }));
    expect(written({})).not.toContain('digits');
    expect(readAddress(written({ places: '4' }))).toMatchObject({
      query: { places: '4' },
      settings: { digits: 6 },
    });
  });
});

describe('what an address leaves open', () => {
  test('is the numbers, where it names the example alone', () => {
    expect(readAddress('#/step?example=matrix').work).toBeUndefined();
    expect(readAddress('#/step?example=matrix&at=net.o1&digits=6').work).toBeUndefined();
  });

  test('is everything, where it is a place on the page', () => {
    for (const hash of ['', '#', '#main', '#skip-to_content']) {
      expect(readAddress(hash)).toEqual({ settings: {}, notices: [] });
    }
  });

  test('without an example, is of the one that the tutor opens on', () => {
    const { exampleId, work } = readAddress('#/step?w5=0.7');
    expect(exampleId).toBe('classic');
    expect(work && given(work.problem, 'w.o1.h1')).toBe(0.7);
  });

  test('the engine’s ids are taken as well as the example’s names', () => {
    const { work, place } = readAddress('#/step?example=crossed&w.h2.x2=1&at=new(w.h1.x1)');
    expect(work && given(work.problem, 'w.h2.x2')).toBe(1);
    expect(place?.at).toBe('new(w.h1.x1)');
  });
});
