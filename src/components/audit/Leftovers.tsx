import type { WrittenFigure } from '../../state';
import { useText } from '../context';

export interface LeftoversProps {
  /** Pieces of the address that are no figures. */
  readonly unread: readonly string[];
  /** Figures of what this update does not work out. */
  readonly foreign: readonly WrittenFigure[];
  readonly inAddress: boolean;
}

/** What is not in the table, and whether the address holds the figures. */
export function Leftovers({ unread, foreign, inAddress }: LeftoversProps) {
  const text = useText();
  // The same may stand there twice, and is said once.
  const items = [...new Set([...unread, ...foreign.map(({ id, figure }) => `${id} = ${figure}`)])];
  return (
    <div className="paste-report">
      {items.length > 0 && (
        <>
          <p>{text('audit.own.leftovers')}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>
                <bdi className="paste-own">{item}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {!inAddress && <p>{text('audit.own.tooLongForAddress')}</p>}
    </div>
  );
}
