// A browser that is driven by W3C WebDriver: the few verbs that the tests need, over fetch.
// https://www.w3.org/TR/webdriver2/

/** Keys that have a name, by their code there. */
export const KEYS = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  F5: '\ue035',
};

/**
 * Sends one command to a driver; throws with the driver's words where it refuses.
 * @param {number} [patience] in milliseconds
 */
export async function send(address, method, path, body, patience = 300_000) {
  const answer = await fetch(`${address}${path}`, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

/** One browser, at the window that was last switched to. */
export class Browser {
  /** @param {string} address of its session at the driver */
  constructor(address) {
    this.address = address;
  }

  get(path) {
    return send(this.address, 'GET', path);
  }

  post(path, body) {
    return send(this.address, 'POST', path, body);
  }

  open(url) {
    return this.post('/url', { url });
  }

  reload() {
    return this.post('/refresh');
  }

  /**
   * What a script comes to in the page, once it is there where it is a promise.
   * @param {string | ((...given: any[]) => any)} script an expression, or a function that knows nothing around it
   * @param {readonly unknown[]} given what the function is given: JSON, or elements
   * @returns {Promise<any>}
   */
  async evaluate(script, ...given) {
    const call = typeof script === 'string' ? `(${script})` : `(${script})(...given)`;
    const { value, error } = await this.post('/execute/async', {
      script: `
        const given = [...arguments].slice(0, -1);
        const done = arguments[arguments.length - 1];
        (async () => ${call})().then((value) => done({ value }), (error) => done({ error: String(error) }));
      `,
      args: given,
    });
    if (error !== null && error !== undefined) throw new Error(error);
    return value;
  }

  actions(...actions) {
    return this.post('/actions', { actions });
  }

  /** Presses keys together, such as 'Shift', 'Tab', and lets them go. */
  press(...names) {
    const codes = names.map((name) => KEYS[name] ?? name);
    return this.actions({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  /** Types a text where the focus is. */
  type(text) {
    return this.actions({
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });
  }

  /**
   * Presses at one place of the window, moves over others, and lets go at the last.
   * @param {readonly (readonly [number, number])[]} places in CSS pixels
   * @param {'mouse' | 'touch'} pointerType
   */
  drag(places, pointerType = 'mouse') {
    const moves = places.map(([x, y]) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
      duration: 0,
    }));
    return this.actions({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        moves[0],
        { type: 'pointerDown', button: 0 },
        ...moves.slice(1),
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Makes the page's own part of the window so large. */
  async resize(width, height) {
    const inner = () => this.evaluate('[window.innerWidth, window.innerHeight]');
    await this.post('/window/rect', { x: 0, y: 0, width, height });
    const [innerWidth, innerHeight] = await inner();
    await this.post('/window/rect', {
      x: 0,
      y: 0,
      width: 2 * width - innerWidth,
      height: 2 * height - innerHeight,
    });
  }

  windows() {
    return this.get('/window/handles');
  }

  switchTo(handle) {
    return this.post('/window', { handle });
  }

  closeWindow() {
    return send(this.address, 'DELETE', '/window');
  }

  /** A picture of what is in view, as PNG. */
  async screenshot() {
    return Buffer.from(await this.get('/screenshot'), 'base64');
  }

  end() {
    return send(this.address, 'DELETE', '', undefined, 10_000);
  }
}
