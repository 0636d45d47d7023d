import type { Notice } from '../notice';

/** Where a tab keeps its work: each under a key of its own, so that two tabs never overwrite each other. */
export interface TabStorage {
  /** What there was when the tab was opened. */
  readonly found: Found | undefined;
  /** The addresses that this tab had shown last when it went away, where it did. */
  readonly leftAt: readonly string[];
  /** Keeps a text, or says why that cannot be done. */
  readonly save: (text: string) => Notice | undefined;
  /** Puts what was found where nothing overwrites it, because it could not all be read. */
  readonly setAside: () => void;
  /** The page goes away, perhaps to be loaded again at one of the addresses that it has shown last. */
  readonly leave: (addresses: readonly string[]) => void;
  /** The page is shown again after it went away, without being loaded. */
  readonly comeBack: () => void;
}

export interface Found {
  readonly text: string;
  /** Whether it is this tab's work, or that of the tab it is a duplicate of; else it is the last of any tab. */
  readonly isOwn: boolean;
}

/** Before a tab's id: its work, in the local storage. */
const WORK = 'backstep:tab:';
/** Before the id and the time of work that was set aside. */
const ASIDE = 'backstep:kept:';
/** The tab's id, in the session storage, which survives a reload and is copied into a duplicated tab. */
const TAB = 'backstep:tab';
/**
 * In the session storage while the tab is between two pages: what tells a reloaded tab from a duplicate. Under it are
 * the addresses that the tab has shown last, one a line.
 */
const LEFT = 'backstep:left';
/** Tabs whose work is kept after they are closed. */
const MAX_KEPT = 20;

interface Entry {
  readonly key: string;
  /** 0 where what is kept is not what this version writes. */
  readonly savedAt: number;
  readonly text: string;
}

/** Whether a key of the local storage is that of a tab's work. */
export const isWorkOfTab = (key: string | null): boolean => key?.startsWith(WORK) === true;

/** Where nothing is kept. */
export const NO_STORAGE: TabStorage = {
  found: undefined,
  leftAt: [],
  save: () => ({ kind: 'storage.unavailable' }),
  setAside: () => undefined,
  leave: () => undefined,
  comeBack: () => undefined,
};

/** Both storages are handed over as functions, as a browser that forbids them throws on their very names. */
export function openTabStorage(
  localStorage: () => Storage,
  sessionStorage: () => Storage,
  now: () => number,
): TabStorage {
  try {
    return openAllowed(localStorage(), sessionStorage(), now);
  } catch {
    return NO_STORAGE;
  }
}

function openAllowed(local: Storage, session: Storage, now: () => number): TabStorage {
  const before = session.getItem(TAB);
  const left = session.getItem(LEFT);
  let tab = before !== null && left !== null ? before : newTabId(now());
  session.setItem(TAB, tab);
  session.removeItem(LEFT);

  const own = before === null ? undefined : read(local, WORK + before);
  const entries = entriesByAge(local);
  const found = own ?? entries[0];
  // What another version keeps is left alone.
  for (const { key } of entries.slice(MAX_KEPT)) if (key !== found?.key) local.removeItem(key);

  const attempt = (change: () => void): boolean => {
    try {
      change();
      return true;
    } catch {
      return false;
    }
  };
  return {
    leftAt: left?.split('\n') ?? [],
    found: found && { text: found.text, isOwn: found === own },
    save: (text) => {
      const entry = JSON.stringify({ savedAt: now(), text });
      return attempt(() => local.setItem(WORK + tab, entry)) ? undefined : { kind: 'storage.full' };
    },
    setAside: () => {
      if (found === undefined) return;
      const key = `${ASIDE}${found.key.slice(WORK.length)}:${found.savedAt}`;
      if (attempt(() => local.setItem(key, found.text)) || found.key !== WORK + tab) return;
      // No room for a copy: the tab leaves it where it is, and goes on under another key.
      tab = newTabId(now());
      attempt(() => session.setItem(TAB, tab));
    },
    leave: (addresses) => attempt(() => session.setItem(LEFT, addresses.join('\n'))),
    comeBack: () => attempt(() => session.removeItem(LEFT)),
  };
}

/** Not crypto.randomUUID, which a page that is served without TLS, such as on a school's network, lacks. */
const newTabId = (now: number): string =>
  `${now.toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

function read(local: Storage, key: string): Entry | undefined {
  const kept = local.getItem(key);
  if (kept === null) return undefined;
  try {
    const { savedAt, text } = JSON.parse(kept) as { savedAt?: unknown; text?: unknown };
    if (typeof savedAt === 'number' && typeof text === 'string') return { key, savedAt, text };
  } catch {
    // Not JSON, or null: kept by another version, or damaged.
  }
  return { key, savedAt: 0, text: kept };
}

/** What this version kept for any tab, the last first. */
const entriesByAge = (local: Storage): Entry[] =>
  Array.from({ length: local.length }, (_, i) => local.key(i) ?? '')
    .filter((key) => key.startsWith(WORK))
    .flatMap((key) => read(local, key) ?? [])
    .filter(({ savedAt }) => savedAt > 0)
    .sort((a, b) => b.savedAt - a.savedAt);
