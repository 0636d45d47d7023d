import { writeAddress } from '../address/writeAddress';
import type { Layout } from '../layout';
import type { TutorStore } from '../tutor';
import { type Link, linkWindows } from './link';
import { type PairName, type Role, randomId, readName, writeName } from './windowNames';

const links = new WeakMap<TutorStore, { readonly pair: string; readonly link: Link }>();

/**
 * Joins the pair that this window's name says it is of. A presenter's window without one, whose address was
 * typed, begins a pair of its own. Undefined where the browser has no way for windows to talk.
 */
export function joinPair(tutor: TutorStore, window: Window): string | undefined {
  const known = links.get(tutor);
  if (known) {
    known.link.look();
    return known.pair;
  }
  if (typeof BroadcastChannel === 'undefined') {
    tutor.notify([{ kind: 'presenter.unsupported' }]);
    if (tutor.getState().layout === 'presenter') tutor.meet('gone');
    return undefined;
  }
  const { pair } = readName(window.name) ?? begin(tutor, window);
  const link = linkWindows(tutor, new BroadcastChannel(`backstep:${pair}`), pair);
  links.set(tutor, { pair, link });
  window.addEventListener('pagehide', link.leave);
  window.addEventListener('pageshow', link.look);
  link.look();
  return pair;
}

function begin(tutor: TutorStore, window: Window): PairName {
  const role: Role = tutor.getState().layout === 'presenter' ? 'presenter' : 'main';
  const name = { role, pair: randomId() };
  // A name that another page goes by, such as a course's, is left alone: the pair then lasts until a reload.
  if (window.name === '') window.name = writeName(name);
  return name;
}

/** Opens the other window of the pair, with the same address in a layout of its own; says so if it cannot. */
function openOther(tutor: TutorStore, window: Window, role: Role, layout: Layout): void {
  const pair = joinPair(tutor, window);
  if (pair === undefined) return;
  const { pathname, search } = window.location;
  const address = pathname + search + writeAddress({ ...tutor.getState(), layout });
  const { availWidth, availHeight } = window.screen;
  const size = `width=${Math.min(1200, availWidth)},height=${Math.min(900, availHeight)}`;
  const opened = window.open(address, writeName({ role, pair }), `popup,${size}`);
  if (opened === null) tutor.notify([{ kind: 'presenter.blocked' }]);
  else opened.focus();
}

/** Opens the teacher's own window, or brings it to the front. */
export const openPresenterWindow = (tutor: TutorStore, window: Window): void =>
  openOther(tutor, window, 'presenter', 'presenter');

/** Opens the window for the class, from the teacher's own. */
export const openProjectorWindow = (tutor: TutorStore, window: Window): void =>
  openOther(tutor, window, 'main', 'projector');
