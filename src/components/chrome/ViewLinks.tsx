import { VIEWS, type ViewId } from '../../state';
import { useText } from '../context';

export interface ViewLinksProps {
  readonly view: ViewId;
  readonly exampleId: string;
}

/** The ways to the views: plain links, since an address opens a view. The learner's numbers stay. */
export function ViewLinks({ view, exampleId }: ViewLinksProps) {
  const text = useText();
  return (
    <nav className="view-links" aria-label={text('view.label')}>
      {VIEWS.map((id) => (
        <a
          key={id}
          href={`#/${id}?example=${exampleId}`}
          aria-current={id === view ? 'page' : undefined}
        >
          {text(`view.${id}`)}
        </a>
      ))}
    </nav>
  );
}
