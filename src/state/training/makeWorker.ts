/**
 * The one place where the worker is made. Undefined where there can be none: a page opened as a file, a policy
 * that forbids it, a browser without workers. The runs are then made in the page itself, a little at a time.
 */
export function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
