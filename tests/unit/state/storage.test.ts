import { describe, expect, test } from 'vitest';
import { openTabStorage } from '../../../src/state/kept/storage';
import { FakeStorage } from './fakeBrowser';

let time = 0;
const open = (local: FakeStorage, session: FakeStorage) =>
  openTabStorage(
    () => local,
    () => session,
    () => ++time,
  );
const copyOf = (session: FakeStorage): FakeStorage => new FakeStorage(session.entries);
const keys = (local: FakeStorage, prefix: string): string[] =>
  [...local.entries.keys()].filter((key) => key.startsWith(prefix));

describe('what a tab finds', () => {
  test('in a browser that has none: nothing', () => {
    expect(open(new FakeStorage(), new FakeStorage()).found).toBeUndefined();
  });

  test('loaded again: its own, though another tab kept later', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const first = open(local, session);
    first.save('own');
    open(local, new FakeStorage()).save('other');
    first.leave([]);
    const again = open(local, session);
    expect(again.found).toEqual({ text: 'own', isOwn: true });
    again.save('own, later');
    expect(keys(local, 'backstep:tab:')).toHaveLength(2);
  });

  test('new: what any tab kept last', () => {
    const local = new FakeStorage();
    open(local, new FakeStorage()).save('older');
    open(local, new FakeStorage()).save('newer');
    expect(open(local, new FakeStorage()).found).toEqual({ text: 'newer', isOwn: false });
  });

  test('duplicated: what the original kept, and from then on its own', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const original = open(local, session);
    original.save('original');
    open(local, new FakeStorage()).save('other');

    const copied = copyOf(session);
    const duplicate = open(local, copied);
    expect(duplicate.found).toEqual({ text: 'original', isOwn: true });
    duplicate.save('duplicate');
    original.save('original, later');
    duplicate.leave([]);
    original.leave([]);
    expect(open(local, copied).found?.text).toBe('duplicate');
    expect(open(local, session).found?.text).toBe('original, later');
  });

  test('loaded again and then duplicated: still two', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    open(local, session).leave([]);
    const original = open(local, session);
    original.save('original');
    open(local, copyOf(session)).save('duplicate');
    original.leave([]);
    expect(open(local, session).found?.text).toBe('original');
  });

  test('restored after it was discarded without a word: what it kept', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    open(local, session).save('own');
    open(local, new FakeStorage()).save('other');
    expect(open(local, session).found).toEqual({ text: 'own', isOwn: true });
  });

  test('shown again without being loaded, and then duplicated: still two', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const original = open(local, session);
    original.save('original');
    original.leave([]);
    original.comeBack();
    open(local, copyOf(session)).save('duplicate');
    original.leave([]);
    expect(open(local, session).found?.text).toBe('original');
  });

  test('whose own work is gone: what any tab kept last', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const tab = open(local, session);
    tab.leave([]);
    open(local, new FakeStorage()).save('other');
    expect(open(local, session).found).toEqual({ text: 'other', isOwn: false });
  });
});

describe('what is kept', () => {
  test('of many tabs is bounded, this tab’s own included', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const oldest = open(local, session);
    oldest.save('oldest');
    oldest.leave([]);
    for (let i = 0; i < 40; i++) open(local, new FakeStorage()).save(`tab ${i}`);
    expect(keys(local, 'backstep:tab:').length).toBeLessThanOrEqual(22);
    const last = open(local, new FakeStorage());
    expect(last.found?.text).toBe('tab 39');
    expect(keys(local, 'backstep:tab:')).toHaveLength(20);
  });

  test('by a tab is not removed by its own reload, however old it is', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const oldest = open(local, session);
    oldest.save('oldest');
    oldest.leave([]);
    const others = Array.from({ length: 20 }, () => open(local, new FakeStorage()));
    for (const other of others) other.save('other');
    expect(open(local, session).found?.text).toBe('oldest');
    expect(keys(local, 'backstep:tab:')).toHaveLength(21);
  });

  test('by others on the same site is left alone', () => {
    const others = { theme: 'dark', 'backstep:kept:x:1': 'y', 'backstep:tab:z': 'not ours' };
    const local = new FakeStorage(Object.entries(others));
    for (let i = 0; i < 30; i++) open(local, new FakeStorage()).save('tab');
    expect(Object.fromEntries(local.entries)).toMatchObject(others);
  });
});

describe('what could not be read', () => {
  const opened = () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const before = open(local, session);
    before.save('of another version');
    before.leave([]);
    return { local, session, tab: open(local, session) };
  };

  test('is set aside before it is saved over', () => {
    const { local, tab } = opened();
    tab.setAside();
    tab.save('new');
    expect(keys(local, 'backstep:kept:').map((key) => local.getItem(key))).toEqual([
      'of another version',
    ]);
  });

  test('stays where it is if there is no room for a copy, and the tab goes on elsewhere', () => {
    const { local, session, tab } = opened();
    local.isFull = true;
    tab.setAside();
    local.isFull = false;
    tab.save('new');
    const texts = keys(local, 'backstep:tab:').map((key) => JSON.parse(local.getItem(key) ?? ''));
    expect(texts.map(({ text }) => text)).toEqual(['of another version', 'new']);
    tab.leave([]);
    expect(open(local, session).found?.text).toBe('new');
  });

  test('is kept once, however many tabs find it', () => {
    const { local, tab } = opened();
    tab.setAside();
    tab.setAside();
    open(local, new FakeStorage()).setAside();
    expect(keys(local, 'backstep:kept:')).toHaveLength(1);
  });

  test.each(['', 'null', '{', '[]', '"text"', '{"savedAt":"x","text":1}', 'plain'])(
    'is handed over as it is where it is not what a tab keeps: %o',
    (kept) => {
      const local = new FakeStorage([['backstep:tab:a', kept]]);
      const session = new FakeStorage([
        ['backstep:tab', 'a'],
        ['backstep:left', 'yes'],
      ]);
      const tab = open(local, session);
      expect(tab.found).toEqual({ text: kept, isOwn: true });
      tab.setAside();
      tab.save('new');
      expect([...local.entries.values()]).toContain(kept);
    },
  );

  test('of nothing, is nothing', () => {
    const local = new FakeStorage();
    open(local, new FakeStorage()).setAside();
    expect(local.length).toBe(0);
  });
});

describe('a storage that does not work', () => {
  test('because it is full says so each time, and works again when there is room', () => {
    const local = new FakeStorage();
    const tab = open(local, new FakeStorage());
    local.isFull = true;
    expect(tab.save('a')).toEqual({ kind: 'storage.full' });
    expect(tab.save('b')).toEqual({ kind: 'storage.full' });
    local.isFull = false;
    expect(tab.save('c')).toBeUndefined();
  });

  test.each([
    ['its name throws', () => openTabStorage(forbid, () => new FakeStorage(), Date.now)],
    ['the session’s name throws', () => openTabStorage(() => new FakeStorage(), forbid, Date.now)],
    [
      'all of it throws',
      () => {
        const local = new FakeStorage();
        local.isForbidden = true;
        return open(local, local);
      },
    ],
  ])('because %s: everything else does', (_, opening) => {
    const tab = opening();
    expect(tab.found).toBeUndefined();
    tab.setAside();
    tab.leave([]);
    tab.comeBack();
    expect(tab.save('a')).toEqual({ kind: 'storage.unavailable' });
  });
});

function forbid(): never {
  throw new DOMException('no', 'SecurityError');
}
