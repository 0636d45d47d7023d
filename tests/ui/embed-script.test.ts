import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const SITE = 'https://tutor.example/backstep/';

const observers: MutationObserver[] = [];

beforeAll(() => {
  const Own = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Own {
      constructor(callback: MutationCallback) {
        super(callback);
        observers.push(this);
      }
    },
  );
  // As a course page has it: a script of its own, not a module of ours.
  new Function(readFileSync('public/backstep-embed.js', 'utf8'))();
});
afterAll(() => {
  for (const observer of observers) observer.disconnect();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  document.body.replaceChildren();
});

/** A frame, once the script has seen it. */
async function framed(attributes: Readonly<Record<string, string>>): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  await vi.waitFor(() => expect(frame.getAttribute('src')).not.toBeNull());
  return frame;
}

const send = (data: unknown, source: Window | null, origin = 'https://tutor.example'): void => {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
};

const WORK = {
  type: 'backstep:work',
  version: 1,
  assignment: 'Homework 1',
  of: 11,
  filled: 2,
  score: { right: 1, follows: 0, short: 0, wrong: 1, unreadable: 0 },
  hints: 3,
  looks: 1,
  link: `${SITE}#/marking?example=classic&work=x`,
};
const { type: _, version: __, ...TOLD } = WORK;

describe('the script for course pages', () => {
  test('opens a frame by its address, in a frame and telling this page', async () => {
    const frame = await framed({ 'data-backstep': `${SITE}#/practice?example=classic` });
    expect(frame.src).toBe(
      `${SITE}#/practice?example=classic&embed=1&tell=${encodeURIComponent(location.origin)}`,
    );
    const said = await framed({
      'data-backstep': `${SITE}#/practice?tell=https://a.example&embed=1`,
    });
    expect(said.src).toBe(`${SITE}#/practice?tell=https://a.example&embed=1`);
  });

  test('tells of the work by an event of the very frame, and by its callback', async () => {
    const [one, other] = [
      await framed({ 'data-backstep': `${SITE}#/practice?example=classic` }),
      await framed({ src: `${SITE}#/practice?example=matrix&embed=1` }),
    ];
    const heard: unknown[] = [];
    const called: unknown[] = [];
    document.addEventListener('backstep:work', (event) => {
      heard.push([event.target, (event as CustomEvent<unknown>).detail]);
    });
    const { Backstep } = window as unknown as {
      Backstep: { onWork: (of: unknown, then: (work: unknown) => void) => void };
    };
    Backstep.onWork(other, (work) => called.push(work));
    send(WORK, one.contentWindow);
    send({ ...WORK, filled: 3 }, other.contentWindow);
    expect(heard).toEqual([
      [one, { ...TOLD, code: undefined }],
      [other, { ...TOLD, code: undefined, filled: 3 }],
    ]);
    expect(called).toEqual([{ ...TOLD, code: undefined, filled: 3 }]);
    expect(() => Backstep.onWork('#none', () => undefined)).toThrow(TypeError);
  });

  test('hears nobody else: another origin, another window, this page, another message', async () => {
    const frame = await framed({ 'data-backstep': `${SITE}#/practice?example=classic` });
    const heard = vi.fn();
    frame.addEventListener('backstep:work', heard);
    frame.style.height = '5px';
    const height = { type: 'backstep:height', height: 700 };
    for (const data of [WORK, height]) {
      send(data, frame.contentWindow, 'https://evil.example');
      send(data, frame.contentWindow, 'null');
      send(data, window);
      send(data, null);
    }
    for (const data of [null, 'backstep:work', { type: 'backstep:work' }, { ...WORK, version: 2 }])
      send(data, frame.contentWindow);
    expect(heard).not.toHaveBeenCalled();
    expect(frame.style.height).toBe('5px');
    send(height, frame.contentWindow);
    expect(frame.style.height).toBe('700px');
    send({ ...height, height: 1e9 }, frame.contentWindow);
    expect(frame.style.height).toBe('20000px');
  });

  test('what is told is put right: a link that leads elsewhere is none, and no count is negative', async () => {
    const frame = await framed({ 'data-backstep': `${SITE}#/practice?example=classic` });
    const details: unknown[] = [];
    frame.addEventListener('backstep:work', (event) => {
      details.push((event as CustomEvent<unknown>).detail);
    });
    send(
      { ...WORK, link: 'javascript:alert(1)', of: -1, filled: '<b>', score: { right: 1, x: 2 } },
      frame.contentWindow,
    );
    expect(details).toEqual([
      {
        ...TOLD,
        code: undefined,
        link: null,
        of: 0,
        filled: 0,
        score: { right: 1, follows: 0, short: 0, wrong: 0, unreadable: 0 },
      },
    ]);
  });

  test('a frame in a sandbox has no origin, and is heard all the same; a fixed height stays', async () => {
    const frame = await framed({
      sandbox: 'allow-scripts',
      'data-height': 'fixed',
      src: `${SITE}#/practice?example=classic&embed=1`,
    });
    // jsdom's sandbox has no list of its tokens.
    Object.defineProperty(frame, 'sandbox', { value: { contains: () => false } });
    const heard = vi.fn();
    frame.addEventListener('backstep:work', heard);
    send(WORK, frame.contentWindow, 'null');
    send({ type: 'backstep:height', height: 700 }, frame.contentWindow, 'null');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(frame.style.height).toBe('');
  });
});
