/** The message to the page around an embedded one (docs/embedding.md). */
export interface HeightMessage {
  readonly type: 'backstep:height';
  /** In CSS px. */
  readonly height: number;
}

/**
 * Reports an element's height to the page around this one, now and whenever it changes. Any page may have it: it
 * has the frame, and a height says nothing of what is in it. The result ends the reports.
 */
export function reportHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  let reported = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    const message: HeightMessage = { type: 'backstep:height', height };
    window.parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}
