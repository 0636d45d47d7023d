import { type ReactNode, Suspense } from 'react';
import { Guard } from './Guard';

export interface LoadedProps {
  /** What is loaded when it is first drawn. */
  readonly children: ReactNode;
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode;
  /** What is tried again when one of these is another. */
  readonly of?: readonly unknown[];
  /** Takes it away, where it lies over the page. */
  readonly onClose?: () => void;
}

/** What is to come moves what stands below it: whoever presses something meanwhile (a test does) can tell. */
const waitingFor = (waiting: ReactNode): ReactNode => (
  <>
    {waiting}
    <span hidden data-loading="" />
  </>
);

/** A part of the page that is loaded when it is needed. */
export function Loaded({ children, waiting = null, of = [], onClose }: LoadedProps) {
  return (
    <Guard of={of} onClose={onClose}>
      <Suspense fallback={waitingFor(waiting)}>{children}</Suspense>
    </Guard>
  );
}
