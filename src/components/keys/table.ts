/**
 * Every key of the page, by where it works and what it does: what the listeners go by, and what the sheet of
 * keys lists. Named as KeyboardEvent.key does, letters small; 'Ctrl+' is also ⌘.
 */
export const KEYS = {
  /** Wherever no field, list or number has the focus. Page Up and Page Down are what a presenter's remote sends. */
  steps: {
    advance: ['ArrowRight', 'PageDown'],
    retreat: ['ArrowLeft', 'PageUp'],
    first: ['Home'],
    last: ['End'],
  },
  /** In every view. */
  page: {
    undo: ['Ctrl+z'],
    redo: ['Ctrl+Shift+z'],
    help: ['?'],
    notebook: ['l'],
    projector: ['p'],
    presenter: ['w'],
  },
  /** On the projector, and in the presenter's window. */
  class: {
    blank: ['.', 'b'],
  },
  /** F5, '.' and Escape are the other buttons of a presenter's remote. */
  projector: {
    start: ['F5'],
    fullScreen: ['f'],
    ring: ['r'],
    pen: ['d'],
    wipe: ['e'],
    colours: ['c'],
    leave: ['Escape'],
  },
  /** What a nudge is opened by, and made larger and smaller by while it is open. */
  nudge: {
    toggle: ['n'],
    more: ['+', '='],
    less: ['-', '−'],
  },
  /** Where the marks of a class are. */
  marking: {
    names: ['n'],
  },
  field: {
    more: ['ArrowUp'],
    less: ['ArrowDown'],
    take: ['Enter'],
    giveUp: ['Escape'],
  },
  figure: {
    next: ['ArrowRight', 'ArrowDown'],
    previous: ['ArrowLeft', 'ArrowUp'],
    first: ['Home'],
    last: ['End'],
    open: ['Enter', ' '],
    more: ['+', '='],
    less: ['-', '−'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type KeyGroup = keyof typeof KEYS;
export type KeyAction<G extends KeyGroup> = keyof (typeof KEYS)[G] & string;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where Shift and Alt change how far a key goes, not what it does. */
const SCALED: ReadonlySet<KeyGroup> = new Set(['field', 'figure']);

/** What a press of a key does in a part of the page, if anything. */
export function actionOf<G extends KeyGroup>(group: G, press: Press): KeyAction<G> | undefined {
  const wanted = nameOf(press, SCALED.has(group));
  const actions: Readonly<Record<string, readonly string[]>> = KEYS[group];
  return Object.keys(actions).find((action) => actions[action]?.includes(wanted)) as
    | KeyAction<G>
    | undefined;
}

/** As the table names it. A sign may need Shift or Alt to be typed at all, so they do not count there. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, isScaled: boolean): string {
  const isSign = isCharacter(key) && key.toLowerCase() === key.toUpperCase();
  const counts = !isScaled && !isSign;
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey && counts ? ['Alt'] : []),
    ...(shiftKey && counts ? ['Shift'] : []),
    isCharacter(key) ? key.toLowerCase() : key,
  ].join('+');
}

/** Whether a key types a character: someone who speaks to the computer may set it off (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => [...key].length === 1;
