import { useId } from 'react';
import { symbolText } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { FORMATS, type FormatId } from './formats';

export interface ExportChoicesProps {
  readonly lesson: Lesson;
  readonly format: FormatId;
  readonly isWhole: boolean;
  readonly onChange: (format: FormatId, isWhole: boolean) => void;
}

/** In which form the update is taken away, and how much of it. */
export function ExportChoices({ lesson, format, isWhole, onChange }: ExportChoicesProps) {
  const text = useText();
  const id = useId();
  const step = symbolText(lesson.step.id, lesson.notation.naming);
  return (
    <div className="export-choices">
      <fieldset>
        <legend>{text('export.format')}</legend>
        <div className="export-formats">
          {FORMATS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}format`}
                checked={each === format}
                onChange={() => onChange(each, isWhole)}
              />
              {text(`export.format.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{text('export.part')}</legend>
        {[true, false].map((whole) => (
          <label key={String(whole)}>
            <input
              type="radio"
              name={`${id}part`}
              checked={whole === isWhole}
              onChange={() => onChange(format, whole)}
            />
            {whole ? text('export.part.whole') : text('export.part.step', { step })}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
