import type { NextStep } from '../../engine';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { listed } from '../lists';
import type { MarkedWork } from './markedWork';

export interface NextStepTextProps extends Pick<MarkedWork, 'notation'> {
  readonly next: NextStep | undefined;
}

/** The smallest useful thing to do next about a figure. */
export function NextStepText({ next, notation }: NextStepTextProps) {
  const text = useText();
  if (next === undefined || next.kind === 'rewrite') return null;
  const { naming } = notation;
  const of =
    next.kind === 'recalculate'
      ? listed(
          text,
          next.from.map((id) => symbolText(id, naming)),
        )
      : symbolText(next.id, naming);
  return <p className="is-note">{text(`markingView.next.${next.kind}`, { of })}</p>;
}
