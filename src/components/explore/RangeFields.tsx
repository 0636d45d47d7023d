import { useId } from 'react';
import { readNumber } from '../../engine';
import { isDrawable, type Range, widened } from '../../engine/explore';
import { type NumberStyle, numberInput } from '../../notation';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';

export interface RangeFieldsProps {
  /** What the axis is of. */
  readonly name: string;
  readonly range: Range;
  /** What is kept in the middle when the range is made wider or closer. */
  readonly around: number;
  /** Whether it was chosen, and so can be taken back. */
  readonly isOwn: boolean;
  readonly style: NumberStyle;
  readonly onChange: (range: Range | undefined) => void;
}

/** Both ends as they are typed: whether one can be depends on the other. */
interface Ends {
  readonly low: string;
  readonly high: string;
}

/** The ends of an axis: typed, or wider and closer by buttons. */
export function RangeFields({ name, range, around, isOwn, style, onChange }: RangeFieldsProps) {
  const text = useText();
  const errorId = useId();
  const draft = useDraft<Range | undefined, true, Ends>({
    value: isOwn ? range : undefined,
    written: { low: numberInput(range.low, style), high: numberInput(range.high, style) },
    read: readRange,
    onTake: onChange,
    same: (one, other) => one?.low === other?.low && one?.high === other?.high,
  });
  const isBad = draft.fault !== undefined;
  const choose = (to: Range | undefined): void => {
    draft.giveUp();
    onChange(to);
  };
  const field = (end: keyof Ends) => (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className="range-field"
      aria-label={text(`range.${end}`, { name })}
      aria-describedby={isBad ? errorId : undefined}
      {...draftInput({
        ...draft,
        text: draft.text[end],
        type: (typed) => draft.type({ ...draft.text, [end]: typed }),
      })}
    />
  );
  return (
    <fieldset className="range">
      <legend>{text('range.label', { name })}</legend>
      {field('low')}
      <span aria-hidden="true">–</span>
      {field('high')}
      <button
        type="button"
        className="button"
        aria-label={text('range.closer', { name })}
        onClick={() => choose(widened(range, 0.5, around))}
      >
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label={text('range.wider', { name })}
        onClick={() => choose(widened(range, 2, around))}
      >
        −
      </button>
      {isOwn && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            // It goes, since the range is the usual one then.
            currentTarget.parentElement?.querySelector('input')?.focus();
            choose(undefined);
          }}
        >
          {text('range.usual')}
        </button>
      )}
      <p id={errorId} className="range-error" role="alert">
        {isBad && text('range.bad', { name })}
      </p>
    </fieldset>
  );
}

function readRange({ low, high }: Ends): Reading<Range, true> {
  const [first, last] = [readNumber(low), readNumber(high)];
  if (!first.ok || !last.ok) return { ok: false, fault: true };
  const range = { low: first.number.value, high: last.number.value };
  return isDrawable(range) ? { ok: true, value: range } : { ok: false, fault: true };
}
