import { writeAddress } from '../address/writeAddress';
import type { Layout } from '../layout';
import type { TutorStore } from '../tutor';
import { pairOf, type WindowRole, writeName } from './windowNames';

/** The other window of a pair, and how the page is laid out in it. */
export interface OtherWindow {
  readonly role: WindowRole;
  readonly layout: Layout;
}

export const PRESENTER: OtherWindow = { role: 'presenter', layout: 'presenter' };
/** The window for the class, opened from the teacher's own. */
export const PROJECTOR: OtherWindow = { role: 'main', layout: 'projector' };

/**
 * Opens the other window of the pair, with the same address in a layout of its own, or brings it to the front;
 * false if the browser does not let it open. At once: a browser lets a window open in the press itself alone, so
 * nothing may be loaded before.
 */
export function openOther(
  tutor: TutorStore,
  window: Window,
  { role, layout }: OtherWindow,
): boolean {
  const pair = pairOf(tutor, window);
  const { pathname, search } = window.location;
  const address = pathname + search + writeAddress({ ...tutor.getState(), layout });
  const { availWidth, availHeight } = window.screen;
  const size = `width=${Math.min(1200, availWidth)},height=${Math.min(900, availHeight)}`;
  const opened = window.open(address, writeName({ role, pair }), `popup,${size}`);
  opened?.focus();
  return opened !== null;
}
