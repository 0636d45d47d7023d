import { type Tally, VERDICTS } from '../../state/handIn/tally';
import { useText } from '../context';
import { VerdictSign } from './VerdictSign';

/** How many figures got each verdict, how many are blank, and of how many. */
export function MarkCounts({ tally }: { readonly tally: Tally }) {
  const text = useText();
  const { of, blank, again } = tally;
  return (
    <dl className="mark-counts">
      {VERDICTS.map((verdict) => (
        <div key={verdict} className={tally[verdict] === 0 ? 'is-none' : ''}>
          <dt>
            <VerdictSign verdict={verdict} />
            {text(`markingView.verdict.${verdict}`)}
          </dt>
          <dd>
            {verdict === 'wrong' ? tally.wrong - again : tally[verdict]}
            {verdict === 'wrong' && again > 0 && (
              <span className="mark-again">{text('markingView.again', { again })}</span>
            )}
          </dd>
        </div>
      ))}
      {of !== undefined && (
        <>
          <div className={blank === 0 ? 'is-none' : ''}>
            <dt>
              <VerdictSign verdict="blank" />
              {text('markingView.blank')}
            </dt>
            <dd>{blank}</dd>
          </div>
          <div>
            <dt>{text('markingView.asksFor')}</dt>
            <dd>{of}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
