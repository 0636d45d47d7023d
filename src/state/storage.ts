import type { Notice } from './notice';

/** Where a tab keeps its work: each under a key of its own, so that two tabs never overwrite each other. */
export interface TabStorage {
  /** What this tab last kept or, in a new tab, what was kept last by any; undefined where there is nothing. */
  readonly load: () => string | undefined;
  /** Keeps a text, and says once if that cannot be done. */
  readonly save: (text: string) => Notice | undefined;
}

const PREFIX = 'backstep:tab:';
const TAB_KEY = 'backstep:tab';
/** Tabs whose work is kept after they are closed. */
const MAX_KEPT = 8;

interface Entry {
  readonly savedAt: number;
  readonly text: string;
}

/** @param claimTab resolves to whether this tab is the only one with that id (a duplicated tab is not). */
export async function openTabStorage(
  local: () => Storage,
  session: () => Storage,
  claimTab: (id: string) => Promise<boolean>,
  now: () => number,
): Promise<TabStorage & { readonly notice?: Notice }> {
  let store: Storage;
  let tab: string;
  let inherited: string | undefined;
  try {
    store = local();
    const known = session().getItem(TAB_KEY);
    inherited = known ?? undefined;
    tab = known !== null && (await claimTab(known)) ? known : newTabId(now());
    if (tab !== known) await claimTab(tab);
    session().setItem(TAB_KEY, tab);
  } catch {
    return {
      load: () => undefined,
      save: () => undefined,
      notice: { kind: 'storage.unavailable' },
    };
  }
  let told = false;
  return {
    load: () => {
      const own = read(store, PREFIX + (inherited ?? tab));
      return (own ?? newest(store))?.text;
    },
    save: (text) => {
      try {
        store.setItem(PREFIX + tab, JSON.stringify({ savedAt: now(), text } satisfies Entry));
        prune(store, PREFIX + tab);
        told = false;
        return undefined;
      } catch {
        if (told) return undefined;
        told = true;
        return { kind: 'storage.full' };
      }
    },
  };
}

const newTabId = (now: number): string => `${now.toString(36)}-${crypto.randomUUID().slice(0, 8)}`;

function keysOf(store: Storage): string[] {
  return Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
}

function read(store: Storage, key: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(store.getItem(key) ?? 'null');
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { savedAt, text } = entry as Partial<Entry>;
    return typeof savedAt === 'number' && typeof text === 'string' ? { savedAt, text } : undefined;
  } catch {
    return undefined;
  }
}

const byAge = (store: Storage): { key: string; entry: Entry }[] =>
  keysOf(store)
    .flatMap((key) => {
      const entry = read(store, key);
      return entry ? [{ key, entry }] : [];
    })
    .sort((a, b) => b.entry.savedAt - a.entry.savedAt);

const newest = (store: Storage): Entry | undefined => byAge(store)[0]?.entry;

/** What is kept is bounded; what this version cannot read is left alone. */
function prune(store: Storage, own: string): void {
  for (const { key } of byAge(store).slice(MAX_KEPT)) if (key !== own) store.removeItem(key);
}
