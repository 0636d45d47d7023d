import { afterRest } from './afterRest';

/** How often a page that stays open asks for a new version, in ms, when it is come back to. */
const ASK_EVERY = 60 * 60 * 1000;

/** What scripts/service-worker.mjs makes, beside the page. */
const SERVICE_WORKER = './sw.js';

/** A new version that waits to be taken. */
export interface NewVersion {
  /** Goes over to it: the page is loaded anew, and keeps its work as on any reload. */
  readonly take: () => void;
}

/**
 * Has the page's files kept by its service worker, and tells of each version of it that is ready to be taken.
 * Where that cannot be done the page goes on without. The result ends the watch.
 */
export function watchVersions(onReady: (version: NewVersion) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  if (!canBeKept()) return () => undefined;
  // To fetch and keep some hundred files takes a slow machine time that an edit would wait for.
  afterRest(() => {
    void navigator.serviceWorker
      .register(SERVICE_WORKER)
      .then((registration) => {
        if (!signal.aborted) follow(registration, onReady, signal);
      })
      // Full, forbidden, or not served: offline use is an extra.
      .catch(() => undefined);
  }, signal);
  return () => end.abort();
}

/** Not a file, not in another page's frame, and not where a browser has no service workers, as without TLS. */
const canBeKept = (): boolean =>
  /^https?:$/.test(window.location.protocol) &&
  window.parent === window &&
  'serviceWorker' in navigator;

function follow(
  registration: ServiceWorkerRegistration,
  onReady: (version: NewVersion) => void,
  signal: AbortSignal,
): void {
  const { serviceWorker } = navigator;
  // The first version of all is no news.
  let isFirst = serviceWorker.controller === null;
  let isTaking = false;
  const reload = (): void => window.location.reload();
  const take = (): void => {
    isTaking = true;
    // What it says is understood by the worker that Workbox makes.
    if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    // Another tab has taken it already.
    else reload();
  };
  const tell = (): void => {
    if (registration.waiting && serviceWorker.controller) onReady({ take });
  };
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', tell, { signal }),
    { signal },
  );
  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      if (isTaking) reload();
      // Taken in another tab: this one, whose work may not be disturbed, is asked again.
      else if (!isFirst) onReady({ take: reload });
      isFirst = false;
    },
    { signal },
  );
  tell();

  let askedAt = Date.now();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || Date.now() - askedAt < ASK_EVERY) return;
      askedAt = Date.now();
      // Without the network there is nothing to be asked.
      registration.update().catch(() => undefined);
    },
    { signal },
  );
}
