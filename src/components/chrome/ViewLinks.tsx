import type { ViewId } from '../../state';
import { useText } from '../context';
import { MoreViews } from './MoreViews';
import { ViewLink } from './ViewLink';
import './view-links.css';
import { viewsAt } from './viewPlaces';

export interface ViewLinksProps {
  readonly view: ViewId;
  readonly exampleId: string;
}

/** The ways to the views: those of every day in a row, the others behind 'More'. */
export function ViewLinks({ view, exampleId }: ViewLinksProps) {
  const text = useText();
  return (
    <nav className="view-links" aria-label={text('view.label')}>
      {viewsAt('row').map((id) => (
        <ViewLink key={id} id={id} exampleId={exampleId} isCurrent={id === view} />
      ))}
      <MoreViews view={view} exampleId={exampleId} />
    </nav>
  );
}
