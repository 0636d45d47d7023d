/** Said by the app once it has taken up the address and what was saved: from then on it answers by itself. */
export const READY = 'backstep:ready';

/**
 * Keeps what is typed and pressed before the page's script answers, and does it, in order, once it does; a first press
 * for the next step is answered at once, where `showNext` can (src/earlyStep.ts). The build
 * puts this function into the page's head as it stands (scripts/early.mjs), so it knows nothing outside itself.
 */
export function keepEarly(
  page: Window & typeof globalThis,
  ready: string,
  showNext: () => boolean,
): void {
  interface Kept {
    readonly type: string;
    readonly element: Element;
    readonly key: string;
    /** The event again. */
    readonly make: () => Event;
    /** What a field said by then, and where its caret stood. */
    readonly value?: string | undefined;
    readonly caret?: number | null | undefined;
    readonly checked?: boolean | undefined;
    /** What shows meanwhile that it was pressed. */
    readonly shows?: Element | null | undefined;
    /** What it asks for, if that is known: the next step, or nothing by itself. */
    readonly asks?: 'next' | 'nothing' | undefined;
  }
  const { document } = page;
  const TYPES = 'click keydown input change focusin focusout beforetoggle toggle'.split(' ');
  const CONTROL = 'button, a[href], select, input, summary, [data-step], [role="button"]';
  const NEXT = '.timeline-move.button--main';
  const kept: Kept[] = [];
  let isDoing = false;

  const isText = (element: Element): element is HTMLInputElement =>
    element instanceof page.HTMLInputElement && element.type === 'text';
  const isBox = (element: Element): element is HTMLInputElement =>
    element instanceof page.HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
  /** What tells a control from the others, also where another element has taken its place. */
  const keyOf = (element: Element): string => {
    const { quantity, step } = (element as HTMLElement).dataset;
    const name = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
    return [element.tagName, quantity ?? step ?? name ?? element.textContent].join(' ');
  };

  const push = (event: Event, element: Element, more: Partial<Kept> = {}): void => {
    event.stopImmediatePropagation();
    const last = kept.at(-1);
    // Of what is typed in one go the last counts.
    if (event.type === 'input' && last?.type === 'input' && last.element === element) kept.pop();
    // An event that is used up cannot be told again: another of its kind says the same.
    const Kind = event.constructor as typeof Event;
    const said = event as Event & Partial<Record<string, unknown>>;
    const init: Record<string, unknown> = {};
    for (const name in event) init[name] = said[name];
    // A key for the next step shows where a press does.
    const shows =
      event.type === 'click' ? element : more.asks === 'next' ? document.querySelector(NEXT) : null;
    kept.push({
      type: event.type,
      element,
      key: keyOf(element),
      make: () => new Kind(event.type, init),
      shows,
      ...more,
    });
    shows?.setAttribute('data-kept', '');
    answer();
  };
  /** What is asked for first, where that is the next step. */
  const answer = (): void => {
    const first = kept.findIndex(({ asks }) => asks !== 'nothing');
    const one = kept[first];
    if (one?.asks !== 'next' || !showNext()) return;
    kept.splice(first, 1);
    one.shows?.removeAttribute('data-kept');
  };

  /** Pressed on an empty page: of what is laid out by then, something else may be there in the end. */
  let onEmpty: MouseEvent | undefined;
  const isEmpty = (): boolean =>
    !document.getElementById('drawn') &&
    page.performance.getEntriesByName('first-contentful-paint').length === 0;
  const found = ({ element, key }: Kept): Element | undefined =>
    element.isConnected && keyOf(element) === key
      ? element
      : [...document.querySelectorAll(element.tagName)].find((other) => keyOf(other) === key);
  /** Where the page has written its own number meanwhile, the caret goes back to where it stood. */
  const fill = (field: HTMLInputElement, value: string, caret: number | null = null): void => {
    const isThere = field.value === value;
    const [start, end] = isThere ? [field.selectionStart, field.selectionEnd] : [caret, caret];
    // React takes no notice of a text that it has read already: it reads another one, past which this is written.
    field.value = `${value} `;
    Object.getOwnPropertyDescriptor(page.HTMLInputElement.prototype, 'value')?.set?.call(
      field,
      value,
    );
    if (field === document.activeElement) field.setSelectionRange(start, end);
  };
  /** The page writes its own number into a field while it comes: who is still typing goes on from what was typed. */
  const putBack = (field: HTMLInputElement): void => {
    const typed = kept.filter((one) => one.type === 'input' && found(one) === field).pop();
    if (typed?.value !== undefined && field.value !== typed.value)
      fill(field, typed.value, typed.caret);
  };

  const keepClick = (event: MouseEvent, target: Element): void => {
    if (event.detail > 0 && isEmpty()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onEmpty = event;
      return;
    }
    const control = target.closest(CONTROL);
    if (!control || event.button > 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // A box, or one of a choice, shows by itself that it was pressed; lists, and what opens by itself, tell of it in their own way.
    if (isBox(control)) push(event, control, { checked: control.checked });
    else if (control.matches('a:not([href^="#"]), input, select, summary, [popovertarget]')) return;
    else {
      event.preventDefault();
      push(event, control, { asks: control.matches(NEXT) ? 'next' : undefined });
    }
  };
  const keepKey = (event: KeyboardEvent, target: Element): void => {
    if (isText(target)) putBack(target);
    const isTyped = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey;
    if (event.isComposing || event.key === 'Tab' || (isTyped && isText(target))) return;
    // What goes through the steps does not scroll the page.
    const isOfPage = !target.closest('input, select, textarea, [popover]');
    if (isOfPage && /^(Arrow(Left|Right)|Page|Home|End)/.test(event.key)) event.preventDefault();
    const isAlone = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const isNext = isAlone && target === document.body && /^(ArrowRight|PageDown)$/.test(event.key);
    // A button that is pressed by a key is pressed by the click that follows.
    const isButtons = target.matches(NEXT) && /^(Enter| )$/.test(event.key);
    push(event, target, { asks: isNext ? 'next' : isButtons ? 'nothing' : undefined });
  };
  const keep = (event: Event): void => {
    const { target, type } = event;
    if (isDoing || !(target instanceof page.Element)) return;
    if (type === 'keydown') keepKey(event as KeyboardEvent, target);
    else if (!target.closest('#root')) return;
    else if (type === 'click') keepClick(event as MouseEvent, target);
    else if (type === 'change' && target instanceof page.HTMLSelectElement)
      push(event, target, { value: target.value });
    else if (type === 'input' && isText(target))
      push(event, target, { value: target.value, caret: target.selectionStart });
    // Of a box the click is kept, and these follow from it.
    else if (type === 'input' || type === 'change') event.stopImmediatePropagation();
    else push(event, target, { asks: /^focus/.test(type) ? 'nothing' : undefined });
  };

  const act = (one: Kept): void => {
    one.shows?.removeAttribute('data-kept');
    const element = found(one) ?? (one.type === 'keydown' ? document.body : undefined);
    if (!element) return;
    if (isText(element) && one.value !== undefined) fill(element, one.value, one.caret);
    else if (element instanceof page.HTMLSelectElement && one.value !== undefined) {
      if (![...element.options].some(({ value }) => value === one.value)) return;
      element.value = one.value;
    } else if (isBox(element) && one.checked !== undefined) element.checked = !one.checked;
    isDoing = true;
    element.dispatchEvent(one.make());
    isDoing = false;
  };
  const end = (): void => {
    for (const type of TYPES) page.removeEventListener(type, keep, true);
    page.removeEventListener('error', giveUp, true);
    for (const { shows } of kept.splice(0)) shows?.removeAttribute('data-kept');
    delete dataset.early;
    delete dataset.toCome;
  };
  const { dataset } = document.documentElement;
  /** Draws one part more in each frame: all of it in one would hold a slow machine up (step-view.css). */
  const drawOn = (): void => {
    page.requestAnimationFrame(() => {
      const parts = dataset.toCome?.split(' ').slice(1) ?? [];
      dataset.toCome = parts.join(' ');
      if (parts.length > 0) drawOn();
      else delete dataset.toCome;
    });
  };
  /** All of the page is there, and what answers at its end: before any module. */
  const onDrawn = (): void => {
    const target = onEmpty && document.elementFromPoint(onEmpty.clientX, onEmpty.clientY);
    if (onEmpty && target) keepClick(onEmpty, target);
    onEmpty = undefined;
    answer();
    // As the frame of the first part begins.
    page.requestAnimationFrame(drawOn);
  };
  /**
   * In tasks of their own: what one leads to is drawn before the next. More may come meanwhile. A text goes with what
   * leads to it, or the page's own number would be seen between them.
   */
  const go = (): void => {
    do {
      const next = kept.shift();
      if (next) act(next);
    } while (kept[0]?.type === 'input');
    if (kept.length > 0) page.setTimeout(go);
    else end();
  };
  /** Where a script of the page does not come, or an old browser does not understand it, nothing will ever answer. */
  const giveUp = ({ target }: Event): void => {
    if (target instanceof page.HTMLScriptElement || 'old' in dataset) end();
  };

  // Until then a look at the page sees what the build drew, whatever the address says.
  dataset.early = '';
  dataset.toCome = 'figure derivation parts rest';
  for (const type of TYPES) page.addEventListener(type, keep, true);
  page.addEventListener('error', giveUp, true);
  document.addEventListener('readystatechange', onDrawn, { once: true });
  page.addEventListener(
    ready,
    () => {
      // The page is drawn as the address has it first.
      if (kept.length > 0) page.setTimeout(go);
      else end();
    },
    { once: true },
  );
}
