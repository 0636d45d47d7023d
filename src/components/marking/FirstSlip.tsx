import type { QuantityId } from '../../engine';
import { useText } from '../context';
import { MarkReason } from './MarkReason';
import type { MarkedWork } from './markedWork';
import { SlipLink } from './SlipLink';

export interface FirstSlipProps extends MarkedWork {
  readonly id: QuantityId | undefined;
}

/** Where the work first goes wrong, or that it does not. */
export function FirstSlip({ id, ...marked }: FirstSlipProps) {
  const text = useText();
  const mark = id === undefined ? undefined : marked.marks.get(id);
  if (id === undefined || mark === undefined) {
    const all = [...marked.marks.values()];
    const isAllRight = all.every(({ verdict }) => verdict === 'right');
    return (
      <p className="first-slip">
        {text(isAllRight ? 'markingView.allRight' : 'markingView.noSlip', { count: all.length })}
      </p>
    );
  }
  return (
    <div className="first-slip">
      <h3>
        {text('markingView.firstSlip')} <SlipLink id={id} notation={marked.notation} />
      </h3>
      <MarkReason {...marked} mark={mark} written={marked.work.figures.get(id) ?? ''} />
    </div>
  );
}
