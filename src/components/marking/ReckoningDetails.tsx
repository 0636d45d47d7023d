import { useText } from '../context';
import { Reckoning, type ReckoningProps } from './Reckoning';
import './mark-details.css';

/** The reckoning of a mark, to be opened; nothing where there is none. */
export function ReckoningDetails(props: ReckoningProps) {
  const text = useText();
  if (props.mark.from === undefined) return null;
  return (
    <details className="mark-details">
      <summary>{text('marks.open')}</summary>
      <Reckoning {...props} />
    </details>
  );
}
