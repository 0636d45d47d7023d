import { useId } from 'react';
import type { MarkOptions } from '../../engine';
import { decimalSeparator } from '../../notation';
import { useText } from '../context';
import { FORMAT_GROUPS, type FormatId } from './formatList';

/** What is to be taken away. */
export interface ExportChoice {
  readonly format: FormatId;
  readonly isWhole: boolean;
  readonly asked: MarkOptions;
  /** Of questions with fresh numbers: which, and how many drawings of them. */
  readonly seed: string;
  readonly variants: number;
}

export interface ExportChoicesProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: Partial<ExportChoice>) => void;
}

/** In which form the update is taken away: each with a line on what it is for. */
export function ExportChoices({ choice, onChange }: ExportChoicesProps) {
  const text = useText();
  const id = useId();
  const hasCommas = decimalSeparator(text.locale) === ',';
  const isOffered = (format: FormatId): boolean =>
    format !== 'csv-comma' || hasCommas || format === choice.format;
  return (
    <fieldset className="export-choices">
      <legend>{text('export.format')}</legend>
      {FORMAT_GROUPS.map(([group, formats]) => (
        <div key={group} className="export-group">
          <p className="export-group-name">{text(`export.group.${group}`)}</p>
          {formats.filter(isOffered).map((each) => (
            <div key={each} className="export-one">
              <label>
                <input
                  type="radio"
                  name={`${id}format`}
                  checked={each === choice.format}
                  aria-describedby={`${id}${each}`}
                  onChange={() => onChange({ format: each })}
                />
                {text(`export.format.${each}`)}
              </label>
              <p id={`${id}${each}`}>{text(`export.about.${each}`)}</p>
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
