/**
 * Runs in a page before any of its own scripts (npm run bench:page) and leaves `timing` there:
 * what the performance observers report, and the time from each input to its paint.
 */
export function collect() {
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });

  let largestPaint = 0;
  observe('largest-contentful-paint', (entry) => {
    largestPaint = entry.startTime;
  });

  const longTasks = [];
  observe('longtask', ({ startTime, duration }) => {
    longTasks.push({ duration, end: startTime + duration });
  });

  // Layout shift as web-vitals has it: the largest burst of shifts less than 1 s apart, 5 s in all.
  let layoutShift = 0;
  const burst = { value: 0, first: 0, last: 0 };
  observe('layout-shift', (shift) => {
    if (shift.hadRecentInput) return;
    const isNew = shift.startTime - burst.last > 1000 || shift.startTime - burst.first > 5000;
    if (isNew) Object.assign(burst, { value: 0, first: shift.startTime });
    burst.last = shift.startTime;
    burst.value += shift.value;
    layoutShift = Math.max(layoutShift, burst.value);
  });

  const paints = [];
  const works = [];
  let frames = [];
  let running = false;

  // A message posted in a frame callback arrives when that frame has been drawn.
  const afterFrame = new MessageChannel();
  const waiting = [];
  afterFrame.port1.onmessage = () => {
    const now = performance.now();
    for (const sent of waiting.splice(0)) {
      paints.push(now - sent);
      globalThis.tellPaint?.('');
    }
  };

  const watchFrames = () => {
    let previous;
    const next = (now) => {
      if (previous !== undefined) frames.push(now - previous);
      previous = now;
      if (running) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };

  globalThis.timing = {
    longTasks,
    paints,
    loaded: () => ({
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      lcp: largestPaint,
      tbt: longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      cls: layoutShift,
    }),
    /** From now on, times every input of this type, and every frame. */
    start: (type) => {
      running = true;
      const onInput = ({ isTrusted, timeStamp }) => {
        if (!isTrusted) return;
        requestAnimationFrame(() => {
          waiting.push(timeStamp);
          afterFrame.port2.postMessage(0);
        });
      };
      addEventListener(type, onInput, { capture: true, passive: true });
      // The page's own part of it: from the first listener to when React has drawn, in a microtask of its own.
      let began = 0;
      const onBegin = () => {
        began = performance.now();
      };
      const onEnd = ({ isTrusted }) => {
        if (isTrusted) queueMicrotask(() => works.push(performance.now() - began));
      };
      addEventListener(type, onBegin, { capture: true, passive: true });
      addEventListener(type, onEnd, { passive: true });
      watchFrames();
    },
    /** Forgets the frames so far: from now on the page counts as warm. */
    warm: () => {
      frames = [];
    },
    stop: () => {
      running = false;
      return { paints, works, frames };
    },
  };
}
