import { actionOf, type KeyGroup } from './table';

/** Where keys mean something else: a field, a list, what is open over the page. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [popover], dialog';

/**
 * Whether a key was pressed where it means something of its own; to a number of the diagram only its own keys do. A
 * dialog that was closed holds the focus until the browser has drawn the page again: it has no keys by then. Those of a
 * nudge come before the diagram's: there they would change the number that is nudged.
 */
export const isTakenElsewhere = (event: KeyboardEvent, group?: KeyGroup): boolean => {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('dialog:not([open])')) return false;
  const isOfFigure =
    group !== 'nudge' && target.closest('[role="button"]') && actionOf('figure', event);
  return Boolean(isOfFigure || target.closest(OWN_KEYS));
};

/**
 * What is being typed has an Undo of its own, by the same keys. A number's field (`useDraft`) says whether anything has
 * been typed into it since it was last taken; of any other that can be typed into it is not known.
 */
const BEING_TYPED =
  'input:not([data-typed="no"], [type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

export const isBeingTyped = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(BEING_TYPED) !== null;
