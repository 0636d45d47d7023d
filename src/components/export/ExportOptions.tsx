import { useId } from 'react';
import { symbolText } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { AskedSelect } from '../marking/AskedSelect';
import { BankOptions } from './BankOptions';
import type { ExportChoicesProps } from './ExportChoices';
import { hasParts, isAskedOf, isBank } from './formatList';

export interface ExportOptionsProps extends ExportChoicesProps {
  readonly lesson: Lesson;
}

/** How much of the update is taken away and, where figures are asked for, of how many digits. */
export function ExportOptions({ lesson, choice, onChange }: ExportOptionsProps) {
  const text = useText();
  const id = useId();
  const { format, isWhole, asked } = choice;
  const step = symbolText(lesson.step.id, lesson.notation.naming);
  return (
    <div className="export-options">
      {isBank(format) && <BankOptions choice={choice} onChange={onChange} />}
      {hasParts(format) && (
        <fieldset>
          <legend>{text('export.part')}</legend>
          {[true, false].map((whole) => (
            <label key={String(whole)}>
              <input
                type="radio"
                name={`${id}part`}
                checked={whole === isWhole}
                onChange={() => onChange({ isWhole: whole })}
              />
              {whole ? text('export.part.whole') : text('export.part.step', { step })}
            </label>
          ))}
        </fieldset>
      )}
      {isAskedOf(format) && (
        <AskedSelect
          className="export-asked"
          asked={asked}
          onAsk={(to) => onChange({ asked: to })}
        />
      )}
    </div>
  );
}
