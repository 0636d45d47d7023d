import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadMessages } from '../../text';

/** Code that did not come: without the network, or after the site was renewed. */
export class NotLoadedError extends Error {
  /** Has the code asked for anew, the next time that it is drawn. */
  readonly renew: () => void;

  constructor(cause: unknown, renew: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotLoadedError';
    this.renew = renew;
  }
}

const renewals: (() => void)[] = [];

/** Has everything asked for anew when it is next drawn, as on a page that has just been opened. */
export function renewAll(): void {
  for (const renew of renewals) renew();
}

/** A component that can be loaded before it is first drawn, and then stands there in the same frame. */
export type OnDemand<P> = ComponentType<P> & { readonly ahead: () => Promise<void> };

/**
 * A component whose code is loaded when it is first drawn. Where it does not come, what draws it throws a
 * NotLoadedError, until that is renewed.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let Current: ComponentType<P> | LazyExoticComponent<ComponentType<P>>;
  let isAsked: boolean;
  const renew = (): void => {
    isAsked = false;
    Current = lazy(async () => {
      isAsked = true;
      try {
        return { default: await load() };
      } catch (cause) {
        throw new NotLoadedError(cause, renew);
      }
    });
  };
  renew();
  renewals.push(renew);
  const ahead = async (): Promise<void> => {
    const loaded = await load();
    // What has been drawn meanwhile stays the same component.
    if (!isAsked) Current = loaded;
  };
  return Object.assign((props: P) => <Current {...props} />, { ahead });
}

/** The same with the words of what is not in the page from the start. */
export const onDemandWithWords = <P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> => onDemand(async () => (await Promise.all([load(), loadMessages()]))[0]);
