// When a page that is still coming answers the first press of a button.
import { sleep } from './figures.mjs';
import { slowCpu, slowNetwork, withPage } from './slowed.mjs';

/** As someone presses who gets no answer. */
const PRESS_MS = 100;

/** Runs in the page: notes which press of the button is answered, and when the answer has been painted. */
function watchAnswer({ button, answer, unanswered }) {
  const seen = { landed: undefined, taken: undefined, answered: undefined };
  globalThis.firstTouch = seen;
  const onClick = ({ isTrusted, target, timeStamp }) => {
    if (!isTrusted || !target.closest?.(button)) return;
    if (seen.landed === undefined) globalThis.onFirstTouch('');
    seen.landed ??= timeStamp;
    if (seen.answered === undefined) seen.taken = performance.now();
  };
  addEventListener('click', onClick, { capture: true });
  const observer = new MutationObserver(() => {
    const text = document.querySelector(answer)?.textContent ?? '';
    if (seen.landed === undefined || unanswered.includes(text)) return;
    observer.disconnect();
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = () => {
      seen.answered = performance.now();
    };
    requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/** Where the button is once the page has come. */
const placeOf = ({ url, button }) =>
  withPage(async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await sleep(1000);
    const box = await page.locator(button).first().boundingBox();
    if (!box) throw new Error(`${button} is not on the page.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/**
 * Presses a button while a slowed page comes, from its first byte on: until a press has landed on it or, where the
 * page does not keep what is pressed before its script is there, until one is answered. In ms after the page was
 * asked for: `landed`, the first press that met the button; `taken`, when the page took the last one before the
 * answer, and so could be pressed; `answered`, when the answer had been painted.
 */
export async function firstTouch(site) {
  const place = await placeOf(site);
  return withPage(async (page, devtools) => {
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: 'onFirstTouch' });
    await page.addInitScript(watchAnswer, site.touch);
    await slowNetwork(devtools);
    await slowCpu(devtools);
    // Not waited for: the browser hands it to the page as soon as that listens.
    const send = (type) =>
      devtools
        .send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
        .catch(() => undefined);
    const pressing = setInterval(() => {
      send('mousePressed');
      send('mouseReleased');
    }, PRESS_MS);
    if (site.keepsPresses) devtools.on('Runtime.bindingCalled', () => clearInterval(pressing));
    try {
      await page.goto(site.url, { waitUntil: 'load' });
      const answer = await page.waitForFunction(
        () => globalThis.firstTouch.answered !== undefined && globalThis.firstTouch,
      );
      return await answer.jsonValue();
    } finally {
      clearInterval(pressing);
    }
  });
}
