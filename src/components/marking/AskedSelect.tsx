import type { MarkOptions } from '../../engine';
import { ALL_ASKED } from '../../state';
import { useText } from '../context';
import { askedText } from './askedText';

export interface AskedSelectProps {
  readonly asked: MarkOptions;
  readonly onAsk: (asked: MarkOptions) => void;
  readonly className: string;
}

const KINDS = ['digits', 'places'] as const satisfies readonly (keyof MarkOptions)[];
const keyOf = ({ digits, places }: MarkOptions): string =>
  places === undefined ? `digits ${digits}` : `places ${places}`;

/** How many digits a sheet asks for: significant ones, or decimal places. */
export function AskedSelect({ asked, onAsk, className }: AskedSelectProps) {
  const text = useText();
  return (
    <label className={className}>
      <span>{text('marks.askedFor')}</span>
      <select
        value={keyOf(asked)}
        onChange={({ target }) =>
          onAsk(ALL_ASKED.find((one) => keyOf(one) === target.value) ?? asked)
        }
      >
        {KINDS.map((kind) => (
          <optgroup key={kind} label={text(`marks.askedFor.${kind}`)}>
            {ALL_ASKED.filter((one) => one[kind] !== undefined).map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {askedText(text, one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
