import type { Partner } from './lecture';

/**
 * How the page is laid out: as a page to work at; for a projector, with the diagram and one formula; as the
 * teacher's own window beside a projector; as a figure inside another page. No part of the work: undo leaves it
 * alone, and it is not saved.
 */
export const LAYOUTS = ['page', 'projector', 'presenter', 'embed'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The layouts that an address names by `view`. */
export const VIEW_LAYOUTS = ['page', 'projector', 'presenter'] as const satisfies readonly Layout[];

/** Whether a class looks on: then each step shows its formula, its numbers and its value press by press. */
export const isShownToClass = (layout: Layout): boolean =>
  layout === 'projector' || layout === 'presenter';

/**
 * Whether this window keeps the work. The presenter's leaves it to the window that it was opened from, which has
 * all that is done in either, and takes it on when that one is gone. A page inside another keeps nothing: it is
 * what the address in the other says, and two in one tab would not know their work apart.
 */
export const keepsWork = ({ layout, partner }: { layout: Layout; partner: Partner }): boolean =>
  layout !== 'embed' && (layout !== 'presenter' || partner === 'gone');
