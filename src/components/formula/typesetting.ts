import { useSyncExternalStore } from 'react';
import { NotLoadedError } from '../fault/onDemand';
import type { Katex } from './typeset';

type State = Katex | NotLoadedError | undefined;

let state: State;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

function become(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

/**
 * Loads KaTeX, which is a fifth of all that the page runs: its first formulas stand in it
 * already, so it answers before that is there. Never fails: what draws a formula then does.
 */
export function loadTypesetting(): Promise<void> {
  loading ??= import('katex').then(
    (loaded) => become(loaded.default),
    (cause: unknown) => become(new NotLoadedError(cause, renew)),
  );
  return loading;
}

/** Has it asked for anew by the next formula that is drawn. */
function renew(): void {
  loading = undefined;
  become(undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loadTypesetting();
  return () => listeners.delete(listener);
}

const current = (): State => state;

/**
 * KaTeX; undefined until it is there.
 * @param isNeeded whether there is nothing to show without it
 * @throws {NotLoadedError} where it is needed and does not come, until that is renewed.
 */
export function useTypesetting(isNeeded: boolean): Katex | undefined {
  const found = useSyncExternalStore(subscribe, current, current);
  if (!(found instanceof NotLoadedError)) return found;
  if (isNeeded) throw found;
  return undefined;
}
