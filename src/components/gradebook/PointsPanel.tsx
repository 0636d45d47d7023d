import { decimalSeparator, numberInput } from '../../notation';
import {
  CREDITS,
  type PointScheme,
  ROUNDINGS,
  readMax,
  readPoints,
  readTolerance,
  USUAL_SCHEME,
} from '../../state/gradebook/scheme';
import { useText } from '../context';
import { TypedField } from '../fields/TypedField';
import { SelectField } from '../worksheet/SelectField';
import { usePointScheme, useSetScheme } from './usePointScheme';

/** How points are given: for each thing that a figure can come to, out of how many, rounded how. */
export function PointsPanel() {
  const text = useText();
  const scheme = usePointScheme();
  const set = useSetScheme();
  const { max, round, tolerance, ...rest } = scheme;
  const style = { decimalSeparator: decimalSeparator(text.locale) };
  const optional = (name: 'max' | 'tolerance', value: number | undefined): void =>
    set({
      ...{ ...rest, round },
      ...(name !== 'max' && max !== undefined && { max }),
      ...(name !== 'tolerance' && tolerance !== undefined && { tolerance }),
      ...(value !== undefined && { [name]: value }),
    });
  const change = (by: Partial<PointScheme>): void => set({ ...scheme, ...by });
  return (
    <section className="gradebook-panel" aria-label={text('gradebook.points')}>
      <p>{text('gradebook.points.lead')}</p>
      <div className="points-fields">
        {CREDITS.map((credit) => (
          <PointsField
            key={credit}
            label={text(`gradebook.points.${credit}`)}
            value={scheme.points[credit]}
            written={numberInput(scheme.points[credit], style)}
            read={readPoints}
            onTake={(points) => {
              if (points === undefined) return;
              change({ points: { ...scheme.points, [credit]: points } });
            }}
          />
        ))}
      </div>
      <div className="points-fields">
        <PointsField
          label={text('gradebook.points.max')}
          value={max}
          written={max === undefined ? '' : numberInput(max, style)}
          read={readMax}
          mayBeEmpty
          onTake={(value) => optional('max', value)}
        />
        <SelectField
          label={text('gradebook.points.round')}
          value={String(round)}
          choices={ROUNDINGS.map((step) => [String(step), numberInput(step, style)])}
          onChoose={(step) => change({ round: Number(step) })}
        />
        <PointsField
          label={text('gradebook.points.tolerance')}
          value={tolerance}
          written={tolerance === undefined ? '' : numberInput(tolerance, style)}
          read={readTolerance}
          mayBeEmpty
          onTake={(value) => optional('tolerance', value)}
        />
        <button type="button" className="button" onClick={() => set(USUAL_SCHEME)}>
          {text('gradebook.points.usual')}
        </button>
      </div>
      <p className="is-note">{text('gradebook.points.hint')}</p>
    </section>
  );
}

interface PointsFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly written: string;
  readonly read: (typed: string) => number | undefined;
  readonly mayBeEmpty?: boolean;
  readonly onTake: (value: number | undefined) => void;
}

function PointsField({
  label,
  value,
  written,
  read,
  mayBeEmpty = false,
  onTake,
}: PointsFieldProps) {
  const text = useText();
  return (
    <TypedField<number | undefined>
      label={label}
      value={value}
      written={written}
      inputMode="decimal"
      takes="left"
      read={(typed) => {
        if (mayBeEmpty && typed.trim() === '') return { ok: true, value: undefined };
        const found = read(typed);
        return found === undefined
          ? { ok: false, fault: 'notANumber' }
          : { ok: true, value: found };
      }}
      bad={text('gradebook.points.bad', { label, kept: written === '' ? '–' : written })}
      onTake={onTake}
    />
  );
}
