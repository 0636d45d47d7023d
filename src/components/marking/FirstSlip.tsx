import type { Tally } from '../../state/handIn/tally';
import { useText } from '../context';
import { MarkReason } from './MarkReason';
import type { MarkedWork } from './markedWork';
import { SlipLink } from './SlipLink';

export interface FirstSlipProps extends MarkedWork {
  readonly tally: Tally;
}

/** Where the work first goes wrong, or that it does not; all of it is right only where all that is asked for is. */
export function FirstSlip({ tally, ...marked }: FirstSlipProps) {
  const text = useText();
  const { firstSlip: id, right } = tally;
  const mark = id === undefined ? undefined : marked.marks.get(id);
  if (id === undefined || mark === undefined) {
    const { follows, short, wrong, unreadable, blank = 0 } = tally;
    const isAllRight = right > 0 && follows + short + wrong + unreadable + blank === 0;
    return (
      <p className="first-slip">
        {text(isAllRight ? 'markingView.allRight' : 'markingView.noSlip', { count: right })}
      </p>
    );
  }
  // A teacher found it: why is theirs to say.
  const own = marked.overrulings?.[id];
  return (
    <div className="first-slip">
      <h3>
        {text('markingView.firstSlip')} <SlipLink id={id} notation={marked.notation} />
      </h3>
      {own === undefined ? (
        <MarkReason {...marked} id={id} mark={mark} written={marked.work.figures.get(id) ?? ''} />
      ) : (
        <p>
          <bdi>{own.reason}</bdi>
        </p>
      )}
    </div>
  );
}
