import { addressTo, type ViewId } from '../../state';
import { useText } from '../context';

export interface ViewLinkProps {
  readonly id: ViewId;
  readonly exampleId: string;
  readonly isCurrent: boolean;
  readonly onClick?: () => void;
}

/** The way to a view: a plain link, since an address opens a view. The learner's numbers stay. */
export function ViewLink({ id, exampleId, isCurrent, onClick }: ViewLinkProps) {
  const text = useText();
  return (
    <a
      href={addressTo({ view: id, exampleId })}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {text(`view.${id}`)}
    </a>
  );
}
