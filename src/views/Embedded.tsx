import { type ReactNode, useEffect, useRef } from 'react';
import { Notices } from '../components/chrome/Notices';
import { useText, useTutorState } from '../components/context';
import { pageLink } from '../components/share/pageLink';
import { writeAddress } from '../state';
import './embedded.css';
import { reportHeight } from './reportHeight';

export interface EmbeddedProps {
  readonly children: ReactNode;
}

/** A view inside another page: without the page's head, and as high as it is. */
export function Embedded({ children }: EmbeddedProps) {
  const text = useText();
  const hidden = useTutorState((state) => state.hidden);
  const address = useTutorState((state) => writeAddress({ ...state, layout: 'page' }, 'always'));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? reportHeight(frame.current) : undefined), []);
  return (
    <div ref={frame} className="embedded" data-hide={hidden.join(' ')}>
      <header>
        <h1 className="visually-hidden">{text('app.name')}</h1>
      </header>
      <Notices />
      {children}
      {!hidden.includes('link') && (
        <footer className="embedded-link">
          <a href={pageLink(address)} target="_blank" rel="noreferrer">
            {text('embed.open')}
          </a>
        </footer>
      )}
    </div>
  );
}
