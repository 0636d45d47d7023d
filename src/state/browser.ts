import { readAddress, writeAddress } from './address';
import { readSaved, writeSaved } from './saved';
import { openTabStorage, type TabStorage } from './storage';
import type { Place, Tutor, TutorStore } from './tutor';

/** How long edits are gathered before they are written to the address and the storage, in ms. */
const WRITE_DELAY = 250;

/** What an entry of the browser's history remembers: the place alone, as numbers have undo. */
interface HistoryEntry {
  readonly exampleId: string;
  readonly place: Place;
}

/**
 * Ties the store to the browser: takes up what was saved and what the address says, writes both as things
 * change, and follows Back and Forward. Resolves once the state is taken up; the result unties.
 */
export async function connectBrowser(tutor: TutorStore): Promise<() => void> {
  const storage = await openTabStorage(
    () => window.localStorage,
    () => window.sessionStorage,
    claimTab,
    Date.now,
  );
  if (storage.notice) tutor.notify([storage.notice]);
  takeUp(tutor, storage);
  return follow(tutor, storage);
}

/** A lock held for as long as the tab lives tells a reloaded tab from a duplicated one. */
function claimTab(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(`backstep:${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => {});
      })
      .catch(() => resolve(true));
  });
}

function takeUp(tutor: TutorStore, storage: TabStorage): void {
  const text = storage.load();
  const saved = text === undefined ? undefined : readSaved(text);
  if (saved?.tutor) tutor.restore(saved.tutor);
  if (saved) tutor.notify(saved.notices);
  // The address that was saved with the state says the same or, where the page went away at once, less.
  const { hash } = window.location;
  if (hash !== '' && hash !== saved?.address) openAddress(tutor, hash);
}

function openAddress(tutor: TutorStore, hash: string): void {
  const { exampleId, problem, updates, place, settings, hasNumbers, notices } = readAddress(hash);
  if (hasNumbers) tutor.open(exampleId, problem, updates);
  else if (exampleId !== tutor.getState().exampleId) tutor.chooseExample(exampleId);
  tutor.setPlace(place);
  tutor.change(settings);
  tutor.notify(notices);
}

const entryOf = ({ exampleId, place }: Tutor): HistoryEntry => ({ exampleId, place });

function follow(tutor: TutorStore, storage: TabStorage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const state = tutor.getState();
    const address = writeAddress(state);
    window.history.replaceState(entryOf(state), '', address);
    const notice = storage.save(writeSaved(state, address));
    if (notice) tutor.notify([notice]);
  };
  const writeSoon = (): void => {
    timer ??= setTimeout(write, WRITE_DELAY);
  };

  let travelling = false;
  const unsubscribe = tutor.subscribe((state, before) => {
    const moved = state.place.at !== before.place.at || state.exampleId !== before.exampleId;
    if (moved && !travelling) {
      window.history.pushState(entryOf(state), '', writeAddress(state));
    }
    writeSoon();
  });
  const onPopState = (event: PopStateEvent): void => {
    travelling = true;
    const entry = event.state as HistoryEntry | null;
    if (entry === null) openAddress(tutor, window.location.hash);
    else {
      if (entry.exampleId !== tutor.getState().exampleId) tutor.chooseExample(entry.exampleId);
      tutor.setPlace(entry.place);
    }
    travelling = false;
  };
  const onLeave = (): void => write();
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', onLeave);
  write();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', onLeave);
  };
}
