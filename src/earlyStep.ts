/** The id of the template that has what the second step has otherwise than the first. */
export const NEXT_STEP = 'next-step';

/** Says on the document that the second step is shown: the page’s script begins there. */
export const ANSWERED = 'answered';

/**
 * Makes the prerendered first step the second one, before there is a script; says whether it could. It does so for
 * whoever comes for the first time, to the network that was drawn. The build puts this function into the page’s head
 * (scripts/early.mjs), so it knows nothing but what stands in this file.
 *
 * The template, which scripts/nextStep.mjs writes, has an element for each change. `data-at` is the place of what is
 * changed, as indexes of child nodes from the root on, and `data-name` what stands there; `data-set` its attributes that
 * are others now, as JSON; or else, of its children, `data-count` from `data-from` on give way to those of the element.
 */
export function showNextStep(page: Window & typeof globalThis): boolean {
  const { document, location } = page;
  const template = document.getElementById(NEXT_STEP);
  const root = document.getElementById('root');
  if (!(template instanceof page.HTMLTemplateElement) || root === null) return false;
  // Half of it may have come.
  if (document.readyState === 'loading') return false;
  try {
    if (!/^(#(\/(step(\?example=classic)?)?)?)?$/.test(location.hash)) return false;
    if (Object.keys(page.localStorage).some((key) => key.startsWith('backstep:'))) return false;
  } catch {
    return false;
  }
  const nodeAt = (path: string): Node | undefined =>
    path
      .split('.')
      .filter(Boolean)
      .reduce<Node | undefined>((node, index) => node?.childNodes[Number(index)], root);
  // All places before any change: a change moves what comes after it.
  const changes: (() => void)[] = [];
  for (const change of template.content.querySelectorAll<HTMLElement>('[data-at]')) {
    const { at = '', name, set, from, count } = change.dataset;
    const node = nodeAt(at);
    // Something else has changed the page.
    if (!(node instanceof page.Element) || node.nodeName !== name) return false;
    if (set === undefined) {
      const start = Number(from);
      const old = [...node.childNodes].slice(start, start + Number(count));
      const next = node.childNodes[start + Number(count)] ?? null;
      changes.push(() => {
        for (const one of old) one.remove();
        for (const one of [...change.childNodes]) node.insertBefore(one, next);
      });
    } else {
      const attributes = Object.entries(JSON.parse(set) as Record<string, string | null>);
      changes.push(() => {
        for (const [key, value] of attributes) {
          if (value === null) node.removeAttribute(key);
          else node.setAttribute(key, value);
        }
      });
    }
  }
  for (const change of changes) change();
  template.removeAttribute('id');
  document.documentElement.dataset[ANSWERED] = '';
  return true;
}
