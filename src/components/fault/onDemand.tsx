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

/**
 * A component whose code is loaded when it is first drawn. Where it does not come, what draws it throws a
 * NotLoadedError, until that is renewed.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let Current: LazyExoticComponent<ComponentType<P>>;
  const renew = (): void => {
    Current = lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new NotLoadedError(cause, renew);
      }
    });
  };
  renew();
  renewals.push(renew);
  return function OnDemand(props: P) {
    return <Current {...props} />;
  };
}

/** The same with the words of what is not in the page from the start. */
export const onDemandWithWords = <P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> => onDemand(async () => (await Promise.all([load(), loadMessages()]))[0]);
