import type { QuantityId } from '../../engine';
import { numberText, quantityOf } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';

export interface PartValueProps {
  readonly lesson: Pick<Lesson, 'trace' | 'notation'>;
  readonly id: QuantityId;
}

/** The value of a quantity in a list, with its name for scripts. */
export function PartValue({ lesson: { trace, notation }, id }: PartValueProps) {
  const text = useText();
  const { value, overflow } = quantityOf(trace, id);
  const hasValue = overflow === undefined;
  return (
    <span
      className="part-value"
      data-quantity={id}
      data-value={hasValue ? String(value) : undefined}
    >
      {hasValue ? numberText(value, notation.style) : text('value.overflow')}
    </span>
  );
}
