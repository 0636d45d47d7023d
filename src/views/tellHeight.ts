/** What the page around an embedded one is told (docs/embedding.md). */
export interface HeightMessage {
  readonly type: 'backstep:height';
  /** In CSS px. */
  readonly height: number;
}

/**
 * Tells the page around this one how high an element is, now and whenever that changes. Any page may be told: it
 * has the frame, and a height says nothing of what is in it. The result ends it.
 */
export function tellHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'backstep:height', height };
    window.parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}
