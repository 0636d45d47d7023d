import { afterEach, expect, test, vi } from 'vitest';
import { withOwnChanges } from '../../src/components/ownChanges';

/** A box whose size a test sets. */
function box(width: number, height: number) {
  const element = document.createElement('div');
  const size = { width, height };
  element.getBoundingClientRect = () => ({ ...size }) as DOMRect;
  const told = (by: number): ResizeObserverEntry =>
    ({ target: element, contentRect: { width: by, height } }) as unknown as ResizeObserverEntry;
  return { element, size, told };
}

function observer() {
  const calls: string[] = [];
  const watching = {
    observe: () => calls.push('observe'),
    unobserve: () => calls.push('unobserve'),
  } as unknown as ResizeObserver;
  return { calls, watching };
}

/** What is to be done in the next frame. */
function frames() {
  const waiting: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => waiting.push(frame));
  const next = (): void => {
    for (const frame of waiting.splice(0)) frame(0);
  };
  return { next };
}

afterEach(() => vi.restoreAllMocks());

test('what changes by its own callback is watched again from the next frame on', () => {
  const { next } = frames();
  const { element, size, told } = box(300, 40);
  const { calls, watching } = observer();
  const shrink = (): void => {
    size.height = 25;
  };
  withOwnChanges([told(300)], watching, [element], shrink, () => true);
  expect(calls).toEqual(['unobserve']);
  next();
  expect(calls).toEqual(['unobserve', 'observe']);
  // The look that follows changes nothing, and is the last.
  withOwnChanges([told(300)], watching, [element], shrink, () => true);
  next();
  expect(calls).toHaveLength(2);
});

test('what changes at every look is not looked at in every frame', () => {
  const { next } = frames();
  const { element, size, told } = box(300, 40);
  const { calls, watching } = observer();
  const turn = (): void => {
    size.height = size.height === 40 ? 25 : 40;
  };
  for (let i = 0; i < 2; i++) {
    withOwnChanges([told(300)], watching, [element], turn, () => true);
    next();
  }
  expect(calls).toEqual(['unobserve', 'observe']);
});

test('what was told before it was laid out is looked at again, and what is gone meanwhile is left', () => {
  const { next } = frames();
  const { element, told } = box(300, 40);
  const { calls, watching } = observer();
  withOwnChanges(
    [told(0)],
    watching,
    [element],
    () => undefined,
    () => false,
  );
  next();
  expect(calls).toEqual(['unobserve']);
});
