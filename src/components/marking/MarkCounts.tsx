import { type Tally, VERDICTS } from '../../state/handIn/tally';
import { useText } from '../context';
import { VerdictSign } from './VerdictSign';

/** How many figures got each verdict. */
export function MarkCounts({ tally }: { readonly tally: Tally }) {
  const text = useText();
  return (
    <dl className="mark-counts">
      {VERDICTS.map((verdict) => (
        <div key={verdict} className={tally[verdict] === 0 ? 'is-none' : ''}>
          <dt>
            <VerdictSign verdict={verdict} />
            {text(`markingView.verdict.${verdict}`)}
          </dt>
          <dd>{tally[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
