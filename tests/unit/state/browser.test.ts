import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressTo, createTutor, isFirstVisit, type TutorStore, workOf } from '../../../src/state';
import { connectBrowser } from '../../../src/state/kept/browser';
import { FakeStorage, FakeTab } from './fakeBrowser';
import { exampleOf, given } from './helpers';

let local: FakeStorage;
beforeEach(() => {
  vi.useFakeTimers();
  local = new FakeStorage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page is loaded in a tab. */
function load(tab: FakeTab): TutorStore {
  vi.advanceTimersByTime(1000);
  tab.use();
  const tutor = createTutor();
  connectBrowser(tutor);
  return tutor;
}

const w5 = (tutor: TutorStore) => given(workOf(tutor.getState()).problem, 'w.o1.h1');
const at = (tutor: TutorStore): string => tutor.getState().place.at;
const kinds = (tutor: TutorStore): string[] => tutor.getState().notices.map(({ kind }) => kind);
const entries = (tutor: TutorStore): number => tutor.temporal.getState().pastStates.length;
const settle = (): unknown => vi.advanceTimersByTime(1000);

describe('the address', () => {
  test('opens what it says', () => {
    const tutor = load(new FakeTab(local, '#/step?example=crossed&w5=0.7&at=net.o1'));
    expect(tutor.getState().exampleId).toBe('crossed');
    expect(w5(tutor)).toBe(0.7);
    expect(at(tutor)).toBe('net.o1');
  });

  test('that is wrong in part is named, and mended', () => {
    const tab = new FakeTab(local, '#/step?example=classic&w5=abc&w6=0.7&at=nowhere');
    const tutor = load(tab);
    expect(kinds(tutor).sort()).toEqual(['address.badNumber', 'address.unknownStep']);
    expect(tab.location.hash).toBe('#/step?example=classic&w6=0.7&at=net.h1');
  });

  test('follows a step at once, and edits together', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.next();
    expect(tab.location.hash).toBe('#/step?example=classic&at=out.h1');
    const before = tab.history.length;
    for (let i = 1; i <= 50; i++) tutor.setGiven('w.o1.h1', i / 100, 'drag');
    expect(tab.location.hash).not.toContain('w5');
    settle();
    expect(tab.location.hash).toBe('#/step?example=classic&w5=0.5&at=out.h1&errors=shown');
    expect(tab.history.length).toBe(before);
  });

  test('typed while the page is open is one change, and undo takes it back', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.setGiven('w.o1.h1', 0.9);
    tab.type('#/step?example=classic&w5=0.7&w6=0.8&eta=1&at=net.o1');
    expect(w5(tutor)).toBe(0.7);
    expect(at(tutor)).toBe('net.o1');
    expect(entries(tutor)).toBe(2);
    tutor.undo();
    expect(w5(tutor)).toBe(0.9);
  });

  test('of the state as it is changes nothing, however it is escaped', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.setGiven('w.o1.h1', 0.9);
    tutor.applyUpdates(10);
    tutor.goTo('d(error.total)/d(w.o1.h1)');
    settle();
    const { work } = tutor.getState();
    tab.type(tab.location.hash.replaceAll('(', '%28').replaceAll('.', '%2E'));
    expect(tutor.getState().work).toBe(work);
    expect(at(tutor)).toBe('d(error.total)/d(w.o1.h1)');
    expect(kinds(tutor)).toEqual([]);
  });

  test('that names an example alone leaves the learner’s own numbers in it', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.setGiven('w.o1.h1', 0.9);
    tutor.chooseExample('matrix');
    tab.type('#/step?example=classic');
    expect(tutor.getState().exampleId).toBe('classic');
    expect(w5(tutor)).toBe(0.9);
  });

  test('that means the example’s numbers opens them, and undo leads back to the learner’s own', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.setGiven('w.o1.h1', 0.9);
    const example = exampleOf('classic');
    tab.type(
      addressTo({
        view: 'step',
        exampleId: example.id,
        problem: example.problem,
        isExact: true,
        at: 'out.o1',
      }),
    );
    expect([w5(tutor), at(tutor)]).toEqual([0.4, 'out.o1']);
    tutor.undo();
    expect(w5(tutor)).toBe(0.9);
  });

  test.each([
    '#/step?example=classic',
    '#/explore?example=classic&plot=map',
    '#/step?example=classic&w5=0.9',
  ])('that says no step leaves the learner at theirs: %s', (address) => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.goTo('d(error.total)/d(w.o1.h1)');
    tab.type(address);
    expect(at(tutor)).toBe('d(error.total)/d(w.o1.h1)');
    tab.type('#/step?example=classic&show=formula');
    expect(tutor.getState().place).toMatchObject({
      at: 'd(error.total)/d(w.o1.h1)',
      reveal: 'formula',
    });
  });

  test.each(['#/step?example=nothing', `#/step?${'a'.repeat(10_000)}`])(
    'that cannot be followed at all leaves everything where it is',
    (hash) => {
      const tab = new FakeTab(local);
      const tutor = load(tab);
      tutor.chooseExample('matrix');
      tutor.goTo('net.o1');
      const { exampleId, work, place } = tutor.getState();
      const address = tab.location.hash;
      tab.type(hash);
      expect(tutor.getState()).toMatchObject({ exampleId, work, place });
      expect(kinds(tutor)).toHaveLength(1);
      expect(tab.location.hash).toBe(address);
    },
  );

  test('of a place on the page is not an address of the tutor', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.goTo('net.o1');
    tab.type('#main');
    expect(at(tutor)).toBe('net.o1');
    expect(kinds(tutor)).toEqual([]);
  });

  test('that the browser refuses to show is done without', () => {
    const tab = new FakeTab(local);
    tab.refusesAddresses = true;
    const tutor = load(tab);
    for (let i = 0; i < 120; i++) tutor.next();
    tutor.first();
    tutor.next();
    settle();
    expect(at(tutor)).toBe('out.h1');
    tab.refusesAddresses = false;
    tutor.next();
    expect(tab.location.hash).toContain('at=out.o2&fold=shut');
  });
});

describe('a page that is loaded again while it writes its address', () => {
  const edited = (): FakeTab => {
    const tab = new FakeTab(local, '#/step?example=classic&w5=0.7&at=net.o1&view=projector');
    const tutor = load(tab);
    settle();
    tab.unloadFor(() => {
      tutor.setGiven('w.o1.h1', 0.9);
      settle();
    });
    expect(tab.location.hash).toContain('w5=0.7');
    return tab;
  };

  test('has what was done, at the address before', () => {
    const tutor = load(edited());
    expect(w5(tutor)).toBe(0.9);
    expect(at(tutor)).toBe('net.o1');
    expect(tutor.getState().layout).toBe('projector');
  });

  test('has what was done where nothing of it was written yet', () => {
    const tab = new FakeTab(local, '#/step?example=classic&w5=0.7');
    const tutor = load(tab);
    settle();
    tab.unloadFor(() => tutor.setGiven('w.o1.h1', 0.9));
    expect(w5(load(tab))).toBe(0.9);
  });

  test('opens an address that it never showed', () => {
    const tab = edited();
    tab.arriveAt('#/step?example=classic&w5=0.2');
    tab.navigation = 'reload';
    expect(w5(load(tab))).toBe(0.2);
  });

  test('opens an address that it showed, where a link leads there', () => {
    const tab = edited();
    tab.arriveAt('#/step?example=classic&w5=0.7&at=net.o1&view=projector');
    expect(w5(load(tab))).toBe(0.7);
  });
});

describe('Back and Forward', () => {
  test('go through the steps, and leave the numbers alone', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.next();
    tutor.next();
    tutor.setGiven('w.o1.h1', 0.9);
    settle();
    tab.go(-1);
    expect(at(tutor)).toBe('out.h1');
    expect(w5(tutor)).toBe(0.9);
    expect(tab.location.hash).toBe('#/step?example=classic&w5=0.9&at=out.h1&errors=shown');
    tab.go(-1);
    expect(at(tutor)).toBe('net.h1');
    tab.go(2);
    expect(tutor.getState().place).toMatchObject({ at: 'out.o2', folded: true });
    expect(entries(tutor)).toBe(1);
  });

  test('go back over an example that was chosen', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.chooseExample('matrix');
    tab.go(-1);
    expect(tutor.getState().exampleId).toBe('classic');
    tab.go(1);
    expect(tutor.getState().exampleId).toBe('matrix');
  });

  test('bring the breadcrumb and the reveal back', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.goTo('d(error.total)/d(w.o1.h1)');
    tutor.follow('d(error.total)/d(net.o1)');
    tutor.reveal('numbers');
    settle();
    const { place } = tutor.getState();
    tutor.first();
    tab.go(-1);
    expect(tutor.getState().place).toEqual(place);
  });

  test('to a step that there is no longer go to the nearest', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.setBiases({ sharedBiases: false });
    tutor.goTo('d(error.total)/d(b.h2)');
    tutor.first();
    tutor.setBiases({ sharedBiases: true });
    tab.go(-1);
    expect(at(tutor)).toBe('d(error.total)/d(b.h)');
  });

  test.each([{}, 'x', { exampleId: 'gone', place: {} }, { exampleId: 'matrix', place: 'net.h1' }])(
    'to an entry with another’s state %o read its address',
    (state) => {
      const tab = new FakeTab(local);
      const tutor = load(tab);
      tab.history.pushState(state, '', '#/step?example=classic&at=net.o1');
      tutor.goTo('net.o2');
      tab.go(-1);
      expect(at(tutor)).toBe('net.o1');
    },
  );
});

describe('a page that is loaded again', () => {
  test('has everything, and nothing to undo', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.9);
    before.applyUpdates(10);
    before.chooseExample('matrix');
    before.goTo('net.o1');
    before.change({ theme: 'dark', digits: 6 });
    before.show('practice', { seed: 'ab12' });
    settle();
    tab.unload();
    const after = load(tab);
    expect(after.getState()).toEqual({ ...before.getState(), notices: [] });
    expect(entries(after)).toBe(0);
  });

  test('the moment after an edit has that too', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.9);
    tab.unload();
    expect(w5(load(tab))).toBe(0.9);
  });

  test('though it ended without a word, as on a phone that needs the room, has what was done', () => {
    const tab = new FakeTab(local);
    load(tab).setGiven('w.o1.h1', 0.9);
    vi.advanceTimersByTime(1);
    expect(w5(load(tab))).toBe(0.9);
  });

  test('at an older entry of its history keeps its newer numbers', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.7);
    settle();
    before.next();
    before.setGiven('w.o1.h1', 0.9);
    settle();
    tab.unload();
    tab.go(-1);
    const after = load(tab);
    expect(w5(after)).toBe(0.9);
    expect(at(after)).toBe('net.h1');
  });

  test('without a storage has what its address says', () => {
    local.isForbidden = true;
    const tab = new FakeTab(local);
    const before = load(tab);
    expect(kinds(before)).toEqual(['storage.unavailable']);
    before.setGiven('w.o1.h1', 0.9);
    before.goTo('net.o1');
    settle();
    expect(kinds(before)).toEqual(['storage.unavailable']);
    tab.unload();
    const after = load(tab);
    expect(w5(after)).toBe(0.9);
    expect(at(after)).toBe('net.o1');
  });

  test('whose work is gone has what its address says, not what another tab did', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.9);
    settle();
    tab.unload();
    local.clear();
    const other = load(new FakeTab(local));
    other.setGiven('w.o1.h1', 0.2);
    settle();
    expect(w5(load(tab))).toBe(0.9);
  });

  test('with a storage that was full has what its address says, and not what was saved before', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.7);
    settle();
    local.isFull = true;
    before.setGiven('w.o1.h1', 0.9);
    settle();
    tab.unload();
    expect(w5(load(tab))).toBe(0.9);
  });
});

describe('two tabs', () => {
  test('keep their own', () => {
    const [one, two] = [new FakeTab(local), new FakeTab(local)];
    const first = load(one);
    first.setGiven('w.o1.h1', 0.1);
    settle();
    const second = load(two);
    expect(w5(second)).toBe(0.1);
    second.setGiven('w.o1.h1', 0.2);
    settle();
    two.unload();
    one.use().unload();
    expect(w5(load(two))).toBe(0.2);
    expect(w5(load(one))).toBe(0.1);
  });

  test('that are duplicates start from the same and go on apart', () => {
    const tab = new FakeTab(local);
    const original = load(tab);
    original.setGiven('w.o1.h1', 0.1);
    settle();
    const copy = tab.duplicate();
    const duplicate = load(copy);
    expect(w5(duplicate)).toBe(0.1);
    duplicate.setGiven('w.o1.h1', 0.2);
    settle();
    copy.unload();
    tab.use().unload();
    expect(w5(load(tab))).toBe(0.1);
    expect(w5(load(copy))).toBe(0.2);
  });

  test('one of which was discarded without a word: it comes back as it was', () => {
    const tab = new FakeTab(local);
    const before = load(tab);
    before.setGiven('w.o1.h1', 0.1);
    settle();
    tab.kill();
    const other = load(new FakeTab(local));
    other.setGiven('w.o1.h1', 0.2);
    settle();
    expect(w5(load(tab))).toBe(0.1);
  });

  test('one of which was left, shown again and duplicated', () => {
    const tab = new FakeTab(local);
    const original = load(tab);
    original.setGiven('w.o1.h1', 0.1);
    tab.hideAndShow();
    const copy = tab.duplicate();
    const duplicate = load(copy);
    duplicate.setGiven('w.o1.h1', 0.2);
    settle();
    copy.unload();
    tab.use().unload();
    expect(w5(load(copy))).toBe(0.2);
    expect(w5(load(tab))).toBe(0.1);
  });
});

describe('saved work that cannot be read', () => {
  test.each([
    ['storage.otherVersion', '{"version":99,"anything":"precious"}'],
    ['storage.damaged', '{"version":1,"work":"precious"}'],
    ['storage.damaged', 'precious'],
  ])('%s: is told once, and kept when this page saves its own', (kind, text) => {
    const tab = new FakeTab(local);
    load(tab);
    tab.unload();
    const [key = ''] = local.entries.keys();
    local.setItem(key, JSON.stringify({ savedAt: 1, text }));
    const tutor = load(tab);
    expect(kinds(tutor)).toEqual([kind]);
    tutor.setGiven('w.o1.h1', 0.9);
    settle();
    expect([...local.entries.values()]).toContain(text);
    tab.unload();
    const again = load(tab);
    expect(kinds(again)).toEqual([]);
    expect(w5(again)).toBe(0.9);
    expect([...local.entries.values()]).toContain(text);
  });
});

test('a storage that is full is told of once, even where that was dismissed', () => {
  const tutor = load(new FakeTab(local));
  local.isFull = true;
  tutor.setGiven('w.o1.h1', 0.9);
  settle();
  expect(kinds(tutor)).toEqual(['storage.full']);
  tutor.dismissNotices();
  tutor.setGiven('w.o1.h1', 0.8);
  settle();
  expect(kinds(tutor)).toEqual([]);
});

test('what is untied hears no more, has written everything, and can be tied again', () => {
  const tab = new FakeTab(local).use();
  const tutor = createTutor();
  const untie = connectBrowser(tutor);
  tutor.setGiven('w.o1.h1', 0.9);
  untie();
  expect(tab.location.hash).toContain('w5=0.9');
  tutor.next();
  settle();
  tab.go(0);
  expect(tab.location.hash).toContain('at=net.h1');
  expect(vi.getTimerCount()).toBe(0);
  connectBrowser(tutor);
  expect(local.length).toBe(1);
});

describe('a first visit that was answered before this was there', () => {
  /** A tutor of which something was done before it is tied to the tab. */
  function begin(act: (tutor: TutorStore) => void, tab: FakeTab): TutorStore {
    vi.advanceTimersByTime(1000);
    tab.use();
    const tutor = createTutor();
    act(tutor);
    connectBrowser(tutor, true);
    return tutor;
  }

  test('keeps what was done, whatever another tab saved meanwhile', () => {
    const other = load(new FakeTab(local));
    other.setGiven('w.o1.h1', 0.2);
    settle();
    const tab = new FakeTab(local);
    const tutor = begin((begun) => begun.setGiven('w.o1.h1', 0.9), tab);
    expect(w5(tutor)).toBe(0.9);
    expect(tab.location.hash).toContain('w5=0.9');
    expect(w5(load(new FakeTab(local)))).toBe(0.9);
  });

  test('Back leads from where it has got to the first step', () => {
    const tab = new FakeTab(local);
    const tutor = begin((begun) => begun.next(), tab);
    expect(tab.location.hash).toContain('at=out.h1');
    tab.go(-1);
    expect(at(tutor)).toBe('net.h1');
  });

  test('where nothing was done, it takes up what there is', () => {
    const other = load(new FakeTab(local));
    other.setGiven('w.o1.h1', 0.2);
    settle();
    expect(w5(begin(() => undefined, new FakeTab(local)))).toBe(0.2);
  });
});

test('a first visit has no address, and nothing of ours is kept', () => {
  const isFirst = (storage: FakeStorage, hash = ''): boolean => {
    new FakeTab(storage, hash).use();
    return isFirstVisit();
  };
  expect(isFirst(new FakeStorage())).toBe(true);
  expect(isFirst(new FakeStorage([['other', '1']]))).toBe(true);
  expect(isFirst(new FakeStorage(), '#/explore')).toBe(false);
  expect(isFirst(new FakeStorage([['backstep:tab:1', '']]))).toBe(false);
  expect(isFirst(Object.assign(new FakeStorage(), { isForbidden: true }))).toBe(true);
});

describe('what cannot be taken up, whatever it is', () => {
  const planted = (): never => {
    throw new Error('planted');
  };

  test('of an address: that is told, the page goes on, and what is done is kept', () => {
    const tab = new FakeTab(local, '#/step?example=crossed&w5=0.7');
    vi.advanceTimersByTime(1000);
    tab.use();
    const tutor = createTutor();
    vi.spyOn(tutor, 'open').mockImplementation(planted);
    connectBrowser(tutor);
    expect(tutor.getState().notices).toEqual([
      { kind: 'address.unreadable', text: '#/step?example=crossed&w5=0.7' },
    ]);
    tutor.setGiven('w.o1.h1', 0.9);
    settle();
    expect(w5(load(new FakeTab(local)))).toBe(0.9);
  });

  test('of saved work: it is set aside, not written over', () => {
    const first = new FakeTab(local);
    const before = load(first);
    before.setGiven('w.o1.h1', 0.9);
    settle();
    const texts = (): string[] =>
      Array.from({ length: local.length }, (_, i) => local.getItem(local.key(i) ?? '') ?? '');
    const tab = new FakeTab(local);
    vi.advanceTimersByTime(1000);
    tab.use();
    const tutor = createTutor();
    vi.spyOn(tutor, 'restore').mockImplementation(planted);
    connectBrowser(tutor);
    tutor.setGiven('w.o1.h1', 0.2);
    settle();
    expect(kinds(tutor)).toEqual(['storage.damaged']);
    expect(texts().filter((text) => text.includes('"w.o1.h1":0.9')).length).toBe(1);
  });
});
