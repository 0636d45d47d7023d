import { ALL } from '../crossing';

/** The way of a look that is alike at steps that are the same again: their fold has the lines of all of them. */
export const USUAL_WAY = ALL ? 'all' : 'ideas';

/**
 * Goes through all steps of the Step view from the one at hand, in the page itself: hundreds of looks from outside take
 * ten times as long. Keys of a real keyboard are tried elsewhere.
 * @param way whether all of them come one by one, or those that are the same again together
 * @param known headings of steps that were looked at before, and are passed
 * @param looks say of a step what is wrong with it, or nothing; in the page, where nothing else of the test is known
 * @returns of each step its heading and what is wrong with it
 */
export async function throughSteps(
  page: { evaluate(script: string): Promise<unknown> },
  looks: (() => string) | readonly (() => string)[],
  way: 'all' | 'ideas' = 'all',
  known: readonly string[] = [],
): Promise<Seen[]> {
  const given = `[${[looks].flat().join(', ')}], ${JSON.stringify(way)}, ${JSON.stringify(known)}`;
  return (await page.evaluate(`(${walk})(${given})`)) as Seen[];
}

interface Seen {
  readonly step: string;
  readonly wrong: string;
}

/** The walk, in the page. */
async function walk(
  looks: readonly (() => string)[],
  way: string,
  known: readonly string[],
): Promise<Seen[]> {
  /** With what is loaded when it is first needed. */
  const drawn = async () => {
    do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    while (document.querySelector('[data-loading]'));
  };
  const { hash } = window.location;
  window.location.hash = `${hash.includes('?') ? `${hash}&` : '#/step?'}steps=${way}`;
  await drawn();
  await drawn();
  const next = document.querySelector<HTMLButtonElement>('.timeline-move.button--main');
  const seen: Seen[] = [];
  // Before a class a press may reveal more of a step, and there need be no button that is out of reach at the end.
  const isOfClass = next === null;
  let presses = 0;
  let last = '';
  for (let steps = 0; ; steps++) {
    const step =
      document.querySelector(isOfClass ? '.derivation-place' : '#derivation h2')?.textContent ?? '';
    presses = isOfClass && step === last ? presses + 1 : 0;
    if (presses > 3) return seen;
    last = step;
    if (!known.includes(step)) {
      const wrong = looks.map((look) => look()).filter(Boolean);
      seen.push({ step, wrong: wrong.join('; ') });
    }
    if (next?.disabled === true || steps > 900) return seen;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
    await drawn();
  }
}
