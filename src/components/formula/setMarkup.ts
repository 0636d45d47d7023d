/**
 * Shows markup in an element that holds nothing else. Where only the text differs from what is shown, as when
 * the numbers of a formula change, the text alone is put in: the browser then need not build, style and lay
 * out the formula anew, which is what makes a drag lag on a slow machine.
 */
export function setMarkup(element: HTMLElement, shown: string, next: string): void {
  if (shown === next) return;
  const before = split(shown);
  const after = split(next);
  const isSameShape =
    before.length === after.length &&
    before.every((part, i) => !part.startsWith('<') || part === after[i]);
  if (!isSameShape || !replaceTexts(element, after.filter(isText).map(unescaped))) {
    element.innerHTML = next;
  }
}

/** Tags and texts, in turn. */
const split = (markup: string): string[] => markup.split(/(<[^>]*>)/).filter((part) => part !== '');

const isText = (part: string): boolean => !part.startsWith('<');

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** Whether each text had its node to go to. */
function replaceTexts(element: HTMLElement, texts: readonly string[]): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  if (nodes.length !== texts.length) return false;
  nodes.forEach((node, i) => {
    const text = texts[i] ?? '';
    if (node.data !== text) node.data = text;
  });
  return true;
}
