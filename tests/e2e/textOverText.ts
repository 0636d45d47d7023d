/**
 * Texts of the page that stand over one another, in the page itself: in the picture, and in what stands around it.
 * Inside a formula, whose letters KaTeX sets, none is looked for; nor where what stays in view covers what is scrolled.
 */
export const textOverText = (): string => {
  interface Box {
    readonly of: Element;
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** A line has room above and below its letters, in shares of its height. */
  const LEADING = 0.2;
  /** The same of a sign, which is lower than a letter. */
  const OF_A_SIGN = 0.35;
  /** Letters that only touch, in px. */
  const TOUCHING = 2;
  const boxes: Box[] = [];
  type Ends = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;
  const all: Ends = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const known = new Map<Element | null, Ends>([[null, all]]);
  /** Between which ends something shows: what its box cuts off is not over what stands beside that. */
  const endsOf = (box: Element | null): Ends => {
    let ends = known.get(box);
    if (ends === undefined && box !== null) {
      ends = endsOf(box.parentElement);
      if (box instanceof HTMLElement && getComputedStyle(box).overflowX !== 'visible') {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        ends = {
          left: Math.max(left, ends.left),
          right: Math.min(right, ends.right),
          top: Math.max(top, ends.top),
          bottom: Math.min(bottom, ends.bottom),
        };
      }
      known.set(box, ends);
    }
    return ends ?? all;
  };
  const add = (of: Element, text: string, rect: DOMRect): void => {
    const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    if (text === '' || rect.width < TOUCHING || !of.checkVisibility(seen)) return;
    const ends = endsOf(of);
    const leading = rect.height * (/^[×+→−–=≈]$/.test(text) ? OF_A_SIGN : LEADING);
    boxes.push({
      of,
      text,
      left: Math.max(rect.left, ends.left),
      right: Math.min(rect.right, ends.right),
      top: Math.max(rect.top + leading, ends.top),
      bottom: Math.min(rect.bottom - leading, ends.bottom),
    });
  };
  const main = document.querySelector('main') ?? document.body;
  for (const text of main.querySelectorAll('.network svg text')) {
    add(text, text.textContent.trim(), text.getBoundingClientRect());
  }
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const of = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (of === null || text === '') continue;
    if (of.closest('svg, .katex, .visually-hidden, option, details:not([open]) > :not(summary)'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(of, text.slice(0, 40), rect);
  }
  const parts = new Map<Element | null, boolean>();
  const stays = ({ of }: Box): boolean => {
    const part = of.closest('.step-view > *');
    let isSticky = parts.get(part);
    if (isSticky === undefined) {
      isSticky = part !== null && getComputedStyle(part).position === 'sticky';
      parts.set(part, isSticky);
    }
    return isSticky;
  };
  const found: string[] = [];
  // From the top down: what ends above a text is over none that comes after it.
  boxes.sort((a, b) => a.top - b.top);
  let open: Box[] = [];
  for (const b of boxes) {
    open = open.filter((a) => a.bottom - b.top > TOUCHING);
    for (const a of open) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      if (across <= TOUCHING || down <= TOUCHING || a.of.contains(b.of) || b.of.contains(a.of))
        continue;
      if (stays(a) === stays(b)) found.push(`“${a.text}” over “${b.text}”`);
    }
    open.push(b);
  }
  return found.join('; ');
};
