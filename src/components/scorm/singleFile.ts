/** Where the site has itself as one file (scripts/build.mjs). */
const BESIDE = './backstep.html';
/** What stands in that file, and in no other: its licences (scripts/single.mjs). */
const OWN_MARK = '<template id="licences">';

let loaded: Promise<string> | undefined;

/**
 * The tutor as one file: this page itself, if it is that file, or else the one beside it on the site.
 * @throws {Error} where it does not come.
 */
export function singleFile(): Promise<string> {
  if (document.getElementById('licences') instanceof HTMLTemplateElement) {
    return Promise.resolve(sourceOf(document));
  }
  loaded ??= fetchBeside().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchBeside(): Promise<string> {
  const answer = await fetch(BESIDE);
  const html = answer.ok ? await answer.text() : '';
  // A server may answer with another page.
  if (!html.includes(OWN_MARK)) throw new Error(`${BESIDE}: ${answer.status}`);
  return html;
}

/**
 * The page as it was before anything was drawn into it. What is drawn first is left out: it is drawn anew. The texts of
 * scripts and styles are those that its policy names, letter by letter.
 */
export function sourceOf({ documentElement }: Document): string {
  const copy = documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name);
  copy.setAttribute('lang', 'en');
  copy.querySelector('#root')?.replaceChildren();
  for (const added of copy.querySelectorAll('body > :not(#root, #drawn, template, script)'))
    added.remove();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}
