import type { TutorStore } from '../tutor';
import { type Link, linkWindows } from './link';
import { pairOf } from './windowNames';

const links = new WeakMap<TutorStore, Link>();

/**
 * Joins the pair that this window's name says it is of. A presenter's window without one, whose address was
 * typed, begins a pair of its own. Where the browser has no way for windows to talk, that is said.
 */
export function joinPair(tutor: TutorStore, window: Window): void {
  const known = links.get(tutor);
  if (known) {
    known.look();
    return;
  }
  if (typeof BroadcastChannel === 'undefined') {
    tutor.notify([{ kind: 'presenter.unsupported' }]);
    if (tutor.getState().layout === 'presenter') tutor.meet('gone');
    return;
  }
  const pair = pairOf(tutor, window);
  const link = linkWindows(tutor, new BroadcastChannel(`backstep:${pair}`), pair);
  links.set(tutor, link);
  window.addEventListener('pagehide', link.leave);
  window.addEventListener('pageshow', link.look);
  link.look();
}
