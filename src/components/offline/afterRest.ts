/** How long nothing is done before the learner counts as at rest, in ms. */
const REST = 1000;

/** What a learner does that the page answers. */
const DOINGS = ['keydown', 'pointerdown', 'pointermove', 'wheel'];

/** Calls `then` once, when the page is loaded and nothing has been done for a while. */
export function afterRest(then: () => void, signal: AbortSignal): void {
  const rested = new AbortController();
  const end = (): void => {
    clearTimeout(timer);
    rested.abort();
  };
  const rest = (): void => {
    if (document.readyState !== 'complete') {
      wait();
      return;
    }
    end();
    then();
  };
  let timer = setTimeout(rest, REST);
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  for (const doing of DOINGS) {
    window.addEventListener(doing, wait, { capture: true, passive: true, signal: rested.signal });
  }
  signal.addEventListener('abort', end);
}
