import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTutor, INITIAL, workOf } from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';
import { exampleOf, given, states } from './helpers';

/** What is saved of a tutor in which every kind of thing was done. */
function busy() {
  const tutor = createTutor();
  tutor.setGiven('w.o1.h1', 0.7);
  tutor.applyUpdates(20);
  tutor.chooseExample('matrix');
  tutor.setBiases({ sharedBiases: true });
  tutor.goTo('net.o1');
  tutor.follow('out.h1');
  tutor.change({ theme: 'dark', digits: 6, pace: 'reveal' });
  return tutor.getState();
}

interface SavedJson {
  work: { classic: { givens: Record<string, unknown> } };
  settings: object;
}

const changed = (change: (saved: SavedJson) => void): string => {
  const saved: SavedJson = JSON.parse(writeSaved(busy()));
  change(saved);
  return JSON.stringify(saved);
};

describe('what is saved', () => {
  test('is all that was done, and comes back as it was', () => {
    // No practice has been done, so nothing of it is there to come back.
    const {
      notices,
      practice: _,
      layout: _layout,
      hidden: _hidden,
      lecture: _lecture,
      partner: _partner,
      ...kept
    } = busy();
    expect(readSaved(writeSaved(busy()))).toEqual({ tutor: kept, notices });
  });

  test('comes back as it was from any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { tutor, notices } = readSaved(writeSaved(state));
        const {
          notices: _told,
          practice: _none,
          layout: _layout,
          hidden: _hidden,
          lecture: _lecture,
          partner: _partner,
          ...kept
        } = state;
        expect(notices).toEqual([]);
        expect(tutor).toEqual(kept);
      }),
    );
  });

  test('leaves out examples that nobody has touched, so that they open as this version has them', () => {
    expect(JSON.parse(writeSaved(INITIAL)).work).toEqual({});
    expect(Object.keys(JSON.parse(writeSaved(busy())).work)).toEqual(['classic', 'matrix']);
  });

  test('leaves out notices', () => {
    const tutor = createTutor();
    tutor.notify([{ kind: 'storage.full' }]);
    expect(writeSaved(tutor.getState())).not.toContain('storage');
  });
});

describe('what was saved but cannot be read', () => {
  test.each(['', '{', 'null', '[]', '7', '"text"', '{}', '{"version":1}', '{"version":"1"}'])(
    'as a whole, %o: says that it is damaged',
    (text) => {
      expect(readSaved(text)).toEqual({ notices: [{ kind: 'storage.damaged' }] });
    },
  );

  test.each([0, 3, 99])('because it is of version %i: says so', (version) => {
    const text = changed((saved) => Object.assign(saved, { version }));
    expect(readSaved(text)).toEqual({ notices: [{ kind: 'storage.otherVersion' }] });
  });

  test('in one example, loses that one alone, and says so once', () => {
    const text = changed(({ work }) => {
      Object.assign(work, { classic: { givens: { w5: 'x' } }, gone: {}, constructor: {} });
    });
    const { tutor, notices } = readSaved(text);
    expect(notices).toEqual([{ kind: 'storage.damaged' }]);
    expect(tutor?.work?.classic).toEqual(INITIAL.work.classic);
    expect(tutor?.work?.matrix).toEqual(busy().work.matrix);
    expect(Object.keys(tutor?.work ?? {})).toEqual(Object.keys(INITIAL.work));
  });

  test.each([
    ['missing', (givens: Record<string, unknown>) => delete givens['w.o1.h1']],
    ['null, as JSON has it for what is not finite', (g) => Object.assign(g, { eta: null })],
    ['a text', (g) => Object.assign(g, { eta: '0.5' })],
  ] satisfies [string, (givens: Record<string, unknown>) => unknown][])(
    'a number that is %s: the example opens as it is',
    (_, spoil) => {
      const text = changed(({ work }) => spoil(work.classic.givens));
      const { tutor, notices } = readSaved(text);
      expect(notices).toEqual([{ kind: 'storage.damaged' }]);
      expect(tutor?.work?.classic?.problem).toBe(exampleOf('classic').problem);
    },
  );

  test('an example that there is no longer: opens the first, and keeps the rest', () => {
    const { tutor, notices } = readSaved(changed((s) => Object.assign(s, { exampleId: 'gone' })));
    expect(notices).toEqual([{ kind: 'storage.damaged' }]);
    expect(tutor).toMatchObject({ exampleId: 'classic', work: busy().work });
  });

  test('a curve or trail: the numbers are kept, without a word', () => {
    const text = changed(({ work }) => {
      Object.assign(work.classic, { curve: [{ update: 1 }], trail: 'x' });
    });
    const { tutor, notices } = readSaved(text);
    expect(notices).toEqual([]);
    expect(tutor?.work?.classic).toMatchObject({ updates: 20, curve: [], trail: [] });
  });

  test('a place or settings: the rest is kept, without a word', () => {
    const text = changed((saved) => {
      Object.assign(saved, { place: { at: 1 } });
      Object.assign(saved.settings, { theme: 'pink', digits: 99 });
    });
    const { tutor, notices } = readSaved(text);
    expect(notices).toEqual([]);
    expect(tutor).toMatchObject({ exampleId: 'matrix', place: INITIAL.place });
    expect(tutor?.settings).toEqual({
      ...INITIAL.settings,
      digits: undefined,
      pace: 'reveal',
      errors: 'shown',
    });
  });
});

test('a place that the update does not have is mended when it is taken up', () => {
  const text = changed((saved) => {
    Object.assign(saved, { place: { at: 'nowhere', reveal: 'value', via: ['net.h1', 'gone'] } });
  });
  const tutor = createTutor();
  tutor.restore(readSaved(text).tutor ?? {});
  expect(tutor.getState().place).toEqual({ at: 'net.h1', reveal: 'value', via: ['net.h1'] });
  expect(given(workOf(tutor.getState()).problem, 'b.h')).toBe(0.1);
  expect(tutor.temporal.getState().pastStates).toEqual([]);
});

test('to be asked first was a setting of its own', () => {
  const older = (settings: object) => changed((saved) => Object.assign(saved, { settings }));
  const paceOf = (text: string) => readSaved(text).tutor?.settings?.pace;
  expect(paceOf(older({ pace: 'whole', predict: true }))).toBe('ask');
  expect(paceOf(older({ pace: 'reveal', predict: true }))).toBe('ask');
  expect(paceOf(older({ pace: 'reveal', predict: false }))).toBe('reveal');
  expect(paceOf(older({ pace: 'ask' }))).toBe('ask');
});
