import { addressTo, NEW_SHEET, type ViewId } from '../../state';
import { useText } from '../context';

export interface ViewLinkProps {
  readonly id: ViewId;
  readonly exampleId: string;
  readonly isCurrent: boolean;
  readonly onClick?: () => void;
}

/**
 * The way to a view: a plain link, since an address opens a view. The learner's numbers stay. A sheet that is opened so
 * is a new one, and says what is asked of it.
 */
export function ViewLink({ id, exampleId, isCurrent, onClick }: ViewLinkProps) {
  const text = useText();
  return (
    <a
      href={addressTo({ view: id, exampleId, query: NEW_SHEET })}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {text(`view.${id}`)}
    </a>
  );
}
