import { type ReactNode, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { FallbackProps } from 'react-error-boundary';
import { useText } from '../context';
import { focusContent } from '../focusContent';
import './fault.css';
import { NotLoadedError } from './onDemand';

/** What was asked for again. */
let asked: Error | undefined;

export interface FaultBoxProps extends FallbackProps {
  /** What is said where it is not that something was not loaded. */
  readonly sentence: string;
  readonly className?: string | undefined;
  /** More ways on. */
  readonly children?: ReactNode;
}

/** What stands where something could not be shown: what happened, and the ways on. */
export function FaultBox({
  error,
  resetErrorBoundary,
  sentence,
  className = '',
  children,
}: FaultBoxProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const isNotLoaded = error instanceof NotLoadedError;
  useEffect(() => {
    // Whoever was in what is gone goes on from here; whoever was elsewhere stays there.
    if (isFocusLost()) box.current?.focus();
    // Firefox keeps in mind that code did not come: the page is loaded anew, if it can be had.
    if (isNotLoaded && asked?.message === error.message)
      fetch('.').then(({ ok }) => ok && window.location.reload(), Boolean);
  }, [isNotLoaded, error]);
  const again = (): void => {
    if (isNotLoaded) asked = error;
    flushSync(resetErrorBoundary);
    if (isFocusLost()) focusContent();
  };
  return (
    <div ref={box} className={`fault ${className}`} role="alert" tabIndex={-1}>
      <p>{isNotLoaded ? text('view.failed') : sentence}</p>
      <div className="fault-ways">
        <button type="button" className="button button--main" onClick={again}>
          {text('fault.again')}
        </button>
        {isNotLoaded && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {text('view.reload')}
          </button>
        )}
        {children}
      </div>
      <p className="fault-report">{text('fault.report', { message: messageOf(error) })}</p>
    </div>
  );
}

const isFocusLost = (): boolean => {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
};

/** The first line, for whoever mends it. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? '';
