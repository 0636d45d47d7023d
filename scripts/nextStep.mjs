// What the second step has otherwise than the first, as an inert template at the end of the page: by it a first press
// is answered before there is a script (src/earlyStep.ts, which says how it is written).
import { JSDOM } from 'jsdom';

const ID = 'next-step';

const kindOf = (node) => [node.nodeName, node.id, node.classList?.[0]].join(' ');
const isSame = (a, b) => (a === undefined) === (b === undefined) && (!a || kindOf(a) === kindOf(b));

/** How many of the children at the beginning, or at the end, are of one kind in both. */
function alike(before, after, most) {
  let count = 0;
  while (count < most && isSame(before[count], after[count])) count++;
  return count;
}

/** The attributes that are not the same, by name; null for one that is gone. */
function changedAttributes(before, after) {
  const names = new Set([...before.getAttributeNames(), ...after.getAttributeNames()]);
  return Object.fromEntries(
    [...names]
      .filter((name) => before.getAttribute(name) !== after.getAttribute(name))
      .map((name) => [name, after.getAttribute(name)]),
  );
}

/** Adds to `changes` what makes `before`, an element at `path`, into `after`. */
function compare(before, after, path, changes) {
  const at = (more) => ({ path, name: before.nodeName, ...more });
  const set = changedAttributes(before, after);
  if (Object.keys(set).length > 0) changes.push(at({ set }));
  const [old, next] = [[...before.childNodes], [...after.childNodes]];
  const splice = (from, count, nodes) => {
    if (nodes.some((node) => node.nodeType === 1) && after.namespaceURI !== HTML)
      throw new Error(`The next step has other elements in a picture: ${after.outerHTML}`);
    changes.push(at({ from, count, nodes }));
  };
  const isFormula = before.classList.contains('formula');
  if (isFormula && before.innerHTML === after.innerHTML) return;
  if (isFormula) {
    splice(0, old.length, next);
    return;
  }
  const least = Math.min(old.length, next.length);
  const head = alike(old, next, least);
  const tail = alike(old.toReversed(), next.toReversed(), least - head);
  const pairs = [
    ...old.slice(0, head).map((node, i) => [node, next[i], i]),
    ...old
      .slice(old.length - tail)
      .map((node, i) => [node, next[next.length - tail + i], old.length - tail + i]),
  ];
  for (const [a, b, i] of pairs) {
    if (a.nodeType === 1) compare(a, b, [...path, i], changes);
    else if (a.data !== b.data) splice(i, 1, [b]);
  }
  const middle = next.slice(head, next.length - tail);
  const count = old.length - tail - head;
  if (count > 0 || middle.length > 0) splice(head, count, middle);
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** The template for the HTML of two steps. */
export function nextStepTemplate(first, second) {
  const { document } = new JSDOM().window;
  const [before, after] = [first, second].map((html) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    return root;
  });
  const changes = [];
  compare(before, after, [], changes);
  const template = document.createElement('template');
  template.id = ID;
  for (const { path, name, set, from, count, nodes } of changes) {
    const change = document.createElement('i');
    change.dataset.at = path.join('.');
    change.dataset.name = name;
    if (set) change.dataset.set = JSON.stringify(set);
    else {
      change.dataset.from = from;
      change.dataset.count = count;
      change.append(...nodes);
    }
    template.content.append(change);
  }
  return template.outerHTML;
}
