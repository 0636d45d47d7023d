import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { NotLoadedError } from './onDemand';
import { PartFault } from './PartFault';

export interface GuardProps {
  readonly children: ReactNode;
  /** The part is tried again when one of these is another. */
  readonly of: readonly unknown[];
  /** The class by which the part has its place among others. */
  readonly className?: string;
  /** Takes it away, where it lies over the page. */
  readonly onClose?: (() => void) | undefined;
  /** What stands in for it; absent: a sentence and a button. */
  readonly fallback?: (props: FallbackProps) => ReactNode;
}

/**
 * Keeps a fault to the part that it is in: the rest of the page lives on. What was done so far is in the store and
 * is saved as ever.
 */
export function Guard({ children, of, className, onClose, fallback }: GuardProps) {
  return (
    <ErrorBoundary
      resetKeys={[...of]}
      onError={(error) => {
        // Not before: what is being drawn must go on failing, or it would be asked for without an end.
        if (error instanceof NotLoadedError) error.renew();
      }}
      fallbackRender={
        fallback ?? ((props) => <PartFault {...props} className={className} onClose={onClose} />)
      }
    >
      {children}
    </ErrorBoundary>
  );
}

/** Around what has nothing to show, such as what is only listened to: its fault is nobody's loss. */
export const SilentGuard = ({ children, of }: Pick<GuardProps, 'children' | 'of'>) => (
  <Guard of={of} fallback={() => null}>
    {children}
  </Guard>
);
