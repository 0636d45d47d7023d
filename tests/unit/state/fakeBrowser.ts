import { vi } from 'vitest';

/** A Storage in memory, which can be full (takes no more) or forbidden (throws on everything). */
export class FakeStorage implements Storage {
  readonly entries: Map<string, string>;
  isFull = false;
  isForbidden = false;

  constructor(entries: Iterable<readonly [string, string]> = []) {
    this.entries = new Map(entries);
  }

  #check(): void {
    if (this.isForbidden) throw new DOMException('no', 'SecurityError');
  }

  get length(): number {
    this.#check();
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#check();
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#check();
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

interface HistoryEntry {
  state: unknown;
  hash: string;
}

/** One tab of a browser: what of `window` the page uses, with a history that can be gone through. */
export class FakeTab {
  readonly localStorage: FakeStorage;
  readonly sessionStorage: FakeStorage;
  readonly #history: HistoryEntry[];
  #index: number;
  #listeners = new Map<string, Set<(event: unknown) => void>>();
  /** How the page was come to, as the browser says. */
  navigation: 'navigate' | 'reload' = 'navigate';
  /** A browser that takes no more addresses, as Safari does after a hundred. */
  refusesAddresses = false;

  constructor(
    local: FakeStorage,
    hash = '',
    copied?: { session: FakeStorage; history: readonly HistoryEntry[]; index: number },
  ) {
    this.localStorage = local;
    this.sessionStorage = new FakeStorage(copied?.session.entries);
    this.#history = structuredClone([...(copied?.history ?? [{ state: null, hash }])]);
    this.#index = copied?.index ?? 0;
  }

  /** Makes this tab the one that the code under test runs in. */
  use(): this {
    vi.stubGlobal('window', this);
    return this;
  }

  get #entry(): HistoryEntry {
    const entry = this.#history[this.#index];
    if (entry === undefined) throw new RangeError('no such entry');
    return entry;
  }

  get location(): { readonly hash: string } {
    return { hash: this.#entry.hash };
  }

  get history() {
    const write = (state: unknown, hash: string, at: number): void => {
      if (this.refusesAddresses) throw new DOMException('too many', 'SecurityError');
      this.#history.splice(at, Infinity, { state: structuredClone(state), hash });
      this.#index = at;
    };
    return {
      length: this.#history.length,
      state: this.#entry.state,
      pushState: (state: unknown, _: string, hash: string) => write(state, hash, this.#index + 1),
      replaceState: (state: unknown, _: string, hash: string) => {
        const later = this.#history.slice(this.#index + 1);
        write(state, hash, this.#index);
        this.#history.push(...later);
      },
    };
  }

  readonly performance = { getEntriesByType: () => [{ type: this.navigation }] };

  addEventListener(kind: string, listener: (event: unknown) => void): void {
    this.#listeners.set(kind, (this.#listeners.get(kind) ?? new Set()).add(listener));
  }

  removeEventListener(kind: string, listener: (event: unknown) => void): void {
    this.#listeners.get(kind)?.delete(listener);
  }

  #tell(kind: string, event: unknown = {}): void {
    for (const listener of [...(this.#listeners.get(kind) ?? [])]) listener(event);
  }

  go(by: number): void {
    this.#index += by;
    this.#tell('popstate', { state: this.#entry.state });
  }

  /** The learner edits the address, or follows a link within the page. */
  type(hash: string): void {
    this.#history.splice(this.#index + 1, Infinity, { state: null, hash });
    this.#index++;
    this.#tell('popstate', { state: null });
  }

  /** The page goes away; the next connection is that of the page loaded anew. */
  unload(): void {
    this.#tell('pagehide');
    this.#listeners.clear();
  }

  /** The page changes its address while it is being loaded again: Chromium comes back to the one before, and to no state. */
  unloadFor(change: () => void): void {
    const { hash } = this.location;
    change();
    this.unload();
    this.#history.splice(this.#index, 1, { state: null, hash });
    this.navigation = 'reload';
  }

  /** Another page, and from there a link to an address of this one. */
  arriveAt(hash: string): void {
    this.#history.splice(this.#index + 1, Infinity, { state: null, hash });
    this.#index++;
    this.navigation = 'navigate';
  }

  /** The page goes away without a word: a discarded tab, a crash. */
  kill(): void {
    this.#listeners.clear();
  }

  /** The page is shown again as it was left. */
  hideAndShow(): void {
    this.#tell('pagehide');
    this.#tell('pageshow');
  }

  duplicate(): FakeTab {
    return new FakeTab(this.localStorage, '', {
      session: this.sessionStorage,
      history: this.#history,
      index: this.#index,
    });
  }
}
