import { namingIn, plainOfTex } from '../notation';
import { currentExample, currentTrace, type TutorStore } from '../state';

/**
 * What is copied of the page has each formula once, as one line of plain text, not as the letters that it is drawn of
 * and what a screen reader has beside them. The result ends it.
 */
export function followCopy(tutor: TutorStore): () => void {
  const copy = (event: ClipboardEvent): void => {
    const selection = window.getSelection();
    const data = event.clipboardData;
    if (selection === null || data === null || selection.rangeCount === 0) return;
    // A field copies what is selected in it.
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const state = tutor.getState();
    const { structure, problem } = currentTrace(state);
    const naming = namingIn(currentExample(state).naming, structure, problem.names);
    const copied = plainSelection(selection.getRangeAt(0), (tex) => plainOfTex(tex, naming));
    if (copied === undefined) return;
    data.setData('text/plain', copied);
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  return () => document.removeEventListener('copy', copy);
}

/** A formula, and a symbol that is no formula. */
const WRITTEN = '.formula, [data-plain]';

const writtenAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(WRITTEN) ?? null;

/** The text of what is selected, with whole formulas; undefined where it holds none. */
function plainSelection(range: Range, plain: (tex: string) => string): string | undefined {
  const whole = range.cloneRange();
  const [first, last] = [writtenAround(range.startContainer), writtenAround(range.endContainer)];
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  const part = document.createElement('div');
  part.append(whole.cloneContents());
  const written = part.querySelectorAll<HTMLElement>(WRITTEN);
  if (written.length === 0) return undefined;
  for (const one of written) {
    // What is only drawn says its TeX itself.
    const tex = one.dataset.tex ?? one.querySelector('annotation')?.textContent ?? '';
    one.replaceWith(one.dataset.plain ?? plain(tex));
  }
  for (const said of part.querySelectorAll('.visually-hidden, [hidden]')) said.remove();
  return asLines(part);
}

/** As the browser sets it in lines, which it has to be in the page for. */
function asLines(part: HTMLElement): string {
  part.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0; pointer-events: none';
  document.body.append(part);
  // jsdom sets no lines.
  const text = part.innerText ?? part.textContent ?? '';
  part.remove();
  return text.trim();
}
