import type { GeneralTrace, Mark, QuantityId } from '../../engine';
import { type Notation, symbolText } from '../../notation';
import { useText } from '../context';
import { listed } from '../lists';
import { rangeText, workedFrom } from './reckoned';

export interface ReckoningProps {
  readonly id: QuantityId;
  readonly mark: Mark;
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  /** What is written for a quantity. */
  readonly written: (id: QuantityId) => string | undefined;
}

/** What the figures that one is worked from allow: 'From out h1 = 0.5933: between … and ….' */
export function Reckoning({ id, mark, trace, notation, written }: ReckoningProps) {
  const text = useText();
  const { from } = mark;
  if (from === undefined || !from.every(Number.isFinite)) return null;
  const { low, high } = rangeText(from, notation.style);
  const figures = workedFrom(trace, id, (one) => written(one) !== undefined).map(
    (one) => `${symbolText(one, notation.naming)} = ${written(one)}`,
  );
  return (
    <p>
      {text('marks.from', {
        figures: figures.length === 0 ? 'none' : listed(text, figures, 'list.numbers'),
        range: low === high ? 'one' : 'between',
        low,
        high,
      })}
    </p>
  );
}
