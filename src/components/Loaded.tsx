import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useText } from './context';

export interface LoadedProps {
  /** What is loaded when it is first drawn. */
  readonly children: ReactNode;
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode;
  /** What is tried again when this is another. */
  readonly of?: string;
}

/**
 * A part of the page that is loaded when it is needed. Where it cannot be had, as without the network or after
 * the site was renewed, that is said in its place, and the rest of the page goes on.
 */
export function Loaded({ children, waiting = null, of }: LoadedProps) {
  return (
    <ErrorBoundary fallback={<NotLoaded />} resetKeys={[of]}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function NotLoaded() {
  const text = useText();
  return (
    <div className="not-loaded" role="alert">
      <p>{text('view.failed')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {text('view.reload')}
      </button>
    </div>
  );
}
