/** Where keys mean something else: a field, a list, the diagram, what is open over the page. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="button"], [popover], dialog';

/** Whether a key was pressed where it means something of its own. */
export const isTakenElsewhere = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(OWN_KEYS) !== null;
