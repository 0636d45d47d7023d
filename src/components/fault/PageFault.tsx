import { useEffect } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { INITIAL, type TutorStore } from '../../state';
import { plainWords, type Translate } from '../../text';
import './fault.css';

export interface PageFaultProps extends FallbackProps {
  readonly tutor: TutorStore;
  readonly text: Translate;
}

/**
 * Stands in for the whole page. It takes nothing for granted: no word that may not be there, no state that may not
 * be fit to be read. The links go by the address, which the page follows whatever is drawn.
 */
export function PageFault({ resetErrorBoundary, tutor, text }: PageFaultProps) {
  useEffect(() => {
    // After the tutor has followed the address: its listener was there first.
    window.addEventListener('popstate', resetErrorBoundary);
    return () => window.removeEventListener('popstate', resetErrorBoundary);
  }, [resetErrorBoundary]);
  const afresh = (): void => {
    try {
      tutor.reset();
    } finally {
      resetErrorBoundary();
    }
  };
  return (
    <main className="page page-fault">
      <div className="fault" role="alert">
        <h1 className="brand">{plainWords(text, 'app.name')}</h1>
        <p>{plainWords(text, 'fault.page')}</p>
        <div className="fault-ways">
          <button type="button" className="button button--main" onClick={resetErrorBoundary}>
            {plainWords(text, 'fault.again')}
          </button>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {plainWords(text, 'view.reload')}
          </button>
          <a href={`#/step?at=${INITIAL.place.at}`}>{plainWords(text, 'fault.first')}</a>
          <a href="#/practice">{plainWords(text, 'view.practice')}</a>
          <button
            type="button"
            className="button"
            title={plainWords(text, 'header.resetHint')}
            onClick={afresh}
          >
            {plainWords(text, 'fault.afresh')}
          </button>
        </div>
      </div>
    </main>
  );
}
