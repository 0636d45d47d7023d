/** Where keys mean something else: a field, a list, the diagram, what is open over the page. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="button"], [popover], dialog';

/**
 * Whether a key was pressed where it means something of its own. A dialog that was closed holds the focus until the
 * browser has drawn the page again: it has no keys by then.
 */
export const isTakenElsewhere = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest(OWN_KEYS) !== null &&
  target.closest('dialog:not([open])') === null;

/** What is being typed has an Undo of its own, by the same keys; a field that nothing is typed into has none. */
const BEING_TYPED = '[data-typed], textarea, [contenteditable]';

export const isBeingTyped = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(BEING_TYPED) !== null;
