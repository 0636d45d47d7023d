import * as React from 'react';

/** What React and react-dom have in common: the hooks of the component at work, and, in development, its fibre. */
interface Internals {
  H: unknown;
  readonly A: { readonly getOwner: () => { readonly type: unknown } | null } | null;
}

const internals: Internals = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);

/**
 * For each element React notes where it was made, so that a warning can say it: a tenth of a test's time. It does so
 * for the first ten thousand of a second; here it has always made those. What it warns of stays the same.
 */
export const noteNoOrigins = (): void => {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Number.POSITIVE_INFINITY,
    set: () => undefined,
  });
};

/**
 * Has `look` see the name of each component that calls a hook, while it is rendered; what `look` throws, the component
 * throws. (To put another module in a component's place takes a process of its own, with a page of its own.)
 * @returns what ends it
 */
export function whileRendering(look: (component: string) => void): () => void {
  let hooks = internals.H;
  Object.defineProperty(internals, 'H', {
    configurable: true,
    get: () => {
      const type = internals.A?.getOwner()?.type;
      if (typeof type === 'function') look(type.name);
      return hooks;
    },
    set: (now: unknown) => {
      hooks = now;
    },
  });
  return () => {
    Object.defineProperty(internals, 'H', { configurable: true, writable: true, value: hooks });
  };
}
