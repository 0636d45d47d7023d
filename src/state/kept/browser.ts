import * as v from 'valibot';
import { findExample } from '../../examples';
import { clip } from '../address/addressText';
import { readAddress } from '../address/readAddress';
import { writeAddress } from '../address/writeAddress';
import { keepsWork, LAYOUTS } from '../layout';
import type { TutorStore } from '../tutor';
import { INITIAL, type Tutor } from '../tutorState';
import { VIEWS } from '../viewList';
import { PlaceSchema, type Restored, readSaved, writeSaved } from './saved';
import { isWorkOfTab, NO_STORAGE, openTabStorage, type TabStorage } from './storage';

/**
 * How long changes are gathered before they are written to the address and the storage, in ms. A browser
 * that takes a hundred addresses in 30 seconds, as Safari does, has room left for the steps.
 */
const WRITE_DELAY = 400;

/** What an entry of the browser's history remembers: the place alone, as numbers have undo. */
const HistoryEntrySchema = v.object({
  exampleId: v.pipe(
    v.string(),
    v.check((id) => findExample(id) !== undefined),
  ),
  place: PlaceSchema,
  view: v.fallback(v.picklist(VIEWS), 'step'),
  query: v.fallback(v.record(v.string(), v.string()), {}),
  layout: v.fallback(v.picklist(LAYOUTS), 'page'),
  /** Whether the storage has at least what the address says. */
  isSaved: v.boolean(),
});
type HistoryEntry = v.InferOutput<typeof HistoryEntrySchema>;

/**
 * Ties the store to the browser: takes up what was saved and what the address says, writes both as things
 * change, and follows Back and Forward. The result unties.
 * @param isAnswered whether the page has answered until now, as it does on a first visit: what was done is not written
 *   over, whatever another tab has saved meanwhile.
 */
export function connectBrowser(tutor: TutorStore, isAnswered = false): () => void {
  const isEmbedded = readAddress(window.location.hash).layout === 'embed';
  const storage = isEmbedded
    ? NO_STORAGE
    : openTabStorage(
        () => window.localStorage,
        () => window.sessionStorage,
        Date.now,
      );
  const hasBegun = isAnswered && tutor.getState() !== tutor.getInitialState();
  if (!hasBegun) takeUp(tutor, storage);
  else if (window.location.hash !== '') openAddress(tutor, window.location.hash);
  return follow(tutor, storage, hasBegun);
}

/** How many of the addresses that were shown last a page remembers: a reload may come while the next is written. */
const REMEMBERED = 4;

function takeUp(tutor: TutorStore, { found, leftAt, setAside }: TabStorage): void {
  const saved = found && restore(tutor, found.text);
  if (found) tutor.begin();
  if (saved && saved.notices.length > 0) {
    setAside();
    tutor.notify(saved.notices);
  }
  // An address that this tab wrote itself is at most as new as what it saved.
  const { hash } = window.location;
  const entry = readEntry(window.history.state);
  const isOwn = found?.isOwn === true && saved?.tutor !== undefined;
  if (isOwn && entry?.isSaved) goTo(tutor, entry);
  else if (isOwn && isReload() && leftAt.includes(hash)) rearrange(tutor, hash);
  else openAddress(tutor, hash);
}

/**
 * Whether the page was loaded again. Where it changes its address while that is under way, Chromium comes back to the
 * address before, with nothing of what the entry of the history remembered.
 */
const isReload = (): boolean =>
  window.performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/** Of an older address that this tab wrote, what is not saved. */
function rearrange(tutor: TutorStore, hash: string): void {
  const { layout } = readAddress(hash);
  if (layout !== undefined) tutor.arrange(layout);
}

/** What passes every check and still cannot be taken up is damaged all the same: it is set aside, not written over. */
function restore(tutor: TutorStore, text: string): Restored {
  try {
    const saved = readSaved(text);
    if (saved.tutor) tutor.restore(saved.tutor);
    return saved;
  } catch {
    return { notices: [{ kind: 'storage.damaged' }] };
  }
}

/** Whatever an address may lead to, the page opens and goes on saving. */
function openAddress(tutor: TutorStore, hash: string): void {
  try {
    followAddress(tutor, hash);
  } catch {
    tutor.notify([{ kind: 'address.unreadable', text: clip(hash) }]);
  }
}

function followAddress(tutor: TutorStore, hash: string): void {
  const { view, query, exampleId, work, place, layout, hidden, settings, notices } =
    readAddress(hash);
  if (view !== undefined) tutor.begin();
  // First: how a step opens depends on it.
  if (layout !== undefined) tutor.arrange(layout);
  if (hidden !== undefined) tutor.hide(hidden);
  if (view !== undefined) tutor.show(view, query);
  if (exampleId !== undefined) {
    if (work) tutor.open(exampleId, work.problem, work.updates, work.title);
    else tutor.chooseExample(exampleId);
  }
  // Numbers that an address brings are an update of which nothing has been worked out, unless it says so. Which steps
  // there are depends on the form.
  tutor.change({ ...(work && { errors: INITIAL.settings.errors }), ...settings });
  if (place) tutor.setPlace({ ...tutor.getState().place, ...place });
  // Of several examples, the one that is said, in the same step where none is.
  if (place?.example !== undefined && place.at === undefined) tutor.takeExample(place.example - 1);
  tutor.notify(notices);
}

function goTo(tutor: TutorStore, { exampleId, place, view, query, layout }: HistoryEntry): void {
  tutor.arrange(layout);
  tutor.show(view, query);
  tutor.chooseExample(exampleId);
  tutor.setPlace(place);
}

function readEntry(state: unknown): HistoryEntry | undefined {
  const entry = v.safeParse(HistoryEntrySchema, state);
  return entry.success ? entry.output : undefined;
}

/** Shows the address of a state, in a new entry of the browser's history or in the one that it is at. */
function showAddress(how: 'pushState' | 'replaceState', state: Tutor, isSaved: boolean): void {
  const { exampleId, place, view, query, layout } = state;
  const entry: HistoryEntry = {
    exampleId,
    place: { ...place, via: [...place.via] },
    view,
    query: { ...query },
    layout,
    isSaved,
  };
  try {
    window.history[how](entry, '', writeAddress(state));
  } catch {
    // Too many in a short time, or a page that may have no address: the next change tries again.
  }
}

/** Whether Back leads from one to the other. */
const hasMoved = (before: Tutor, state: Tutor): boolean =>
  state.place.at !== before.place.at ||
  Boolean(state.place.folded) !== Boolean(before.place.folded) ||
  state.exampleId !== before.exampleId ||
  state.view !== before.view ||
  state.layout !== before.layout;

function follow(tutor: TutorStore, storage: TabStorage, hasBegun: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let isSaved = true;
  let isReported = false;
  let shown: readonly string[] = [];
  const show = (how: 'pushState' | 'replaceState', state: Tutor): void => {
    const before = window.location.hash;
    showAddress(how, state, isSaved);
    const now = window.location.hash;
    if (now !== before) shown = [...shown, before].slice(-REMEMBERED);
  };
  const leave = (): void => storage.leave([...shown, window.location.hash]);
  const save = (): void => {
    clearTimeout(soon);
    const state = tutor.getState();
    const notice = keepsWork(state) ? storage.save(writeSaved(state)) : undefined;
    isSaved = notice === undefined && keepsWork(state);
    if (notice && !isReported) {
      isReported = true;
      tutor.notify([notice]);
    }
  };
  const write = (): void => {
    clearTimeout(timer);
    save();
    show('replaceState', tutor.getState());
    // Only now: a notice of what was not saved is a change too, with nothing in it to write.
    clearTimeout(timer);
    timer = undefined;
  };

  let isTravelling = false;
  const unsubscribe = tutor.subscribe((state, before) => {
    // In another page the entries would be that page's, and its Back would go through them.
    if (hasMoved(before, state) && !isTravelling && state.layout !== 'embed') {
      show('pushState', state);
    }
    // What follows a pause is saved at once: a browser can end a page without a word.
    if (timer === undefined) soon = setTimeout(save);
    // The rest is put off while changes follow one another: nothing is written in the middle of a drag.
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_DELAY);
  });
  const onPopState = ({ state }: PopStateEvent): void => {
    const entry = readEntry(state);
    isTravelling = true;
    try {
      if (entry) goTo(tutor, entry);
      else openAddress(tutor, window.location.hash);
    } finally {
      isTravelling = false;
    }
    // The address of an older entry is of its numbers; one that was typed may be wrong.
    write();
  };
  // A link leaves the entry that it is pressed at: what is still to be written belongs to that one.
  const onClick = ({ target }: MouseEvent): void => {
    if (timer !== undefined && target instanceof Element && target.closest('a[href]')) write();
  };
  const onPageHide = (): void => {
    write();
    leave();
  };
  // Another tab has saved. Who practises in none is spared the reading.
  const onStorage = ({ key, oldValue, newValue }: StorageEvent): void => {
    if (!isWorkOfTab(key) || !`${oldValue}${newValue}`.includes('practice')) return;
    void import('./otherTabs').then(({ takeFromOtherTab }) =>
      takeFromOtherTab(tutor, oldValue, newValue),
    );
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('popstate', onPopState);
  window.addEventListener('click', onClick, true);
  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('pageshow', storage.comeBack);
  if (hasBegun && hasMoved(tutor.getInitialState(), tutor.getState())) {
    showAddress('replaceState', tutor.getInitialState(), false);
    show('pushState', tutor.getState());
  }
  write();
  return () => {
    if (timer !== undefined) write();
    unsubscribe();
    clearTimeout(soon);
    clearTimeout(timer);
    leave();
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('click', onClick, true);
    window.removeEventListener('pagehide', onPageHide);
    window.removeEventListener('pageshow', storage.comeBack);
  };
}
