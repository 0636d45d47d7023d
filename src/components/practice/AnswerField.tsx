import { type KeyboardEvent, useId, useState } from 'react';
import type { QuantityId } from '../../engine';
import { quantityOf, symbolSpeech, symbolTex, symbolText } from '../../notation';
import { MAX_TEXT, typed } from '../../state';
import { useText, useTutor } from '../context';
import { Formula } from '../formula/Formula';
import { usePointing } from '../pointing';
import { afterPointer } from './afterPointer';
import { FigureFault, faultText } from './FigureFault';
import { fieldId, focusNextField } from './focus';
import { readTypedFigure, type TypedFigure } from './typedFigures';
import type { Practice } from './usePractice';

export interface AnswerFieldProps {
  readonly id: QuantityId;
  readonly practice: Practice;
  /** The elements that say what marking made of the figure. */
  readonly noteId: string;
  readonly isWrong: boolean;
}

/**
 * The field of one quantity, which is a calculator too: what a calculation comes to is shown below it. What
 * cannot be read is said when the field is left, not in the middle of typing.
 */
export function AnswerField({ id, practice, noteId, isWrong }: AnswerFieldProps) {
  const text = useText();
  const tutor = useTutor();
  const workedId = useId();
  const [isTyping, setIsTyping] = useState(false);
  /** How long a text was that the field did not take. */
  const [tooLong, setTooLong] = useState<number>();
  const { notation, place, sheet, names, trace } = practice;
  const { naming, say, style } = notation;
  const content = sheet.texts[id] ?? '';
  const figure = readTypedFigure(id, content, style, names);
  const [example = id] = quantityOf(trace, id).dependsOn;
  const name = symbolText(example, naming);
  const handlers = usePointing(id);

  const type = (next: string): void => {
    setIsTyping(true);
    setTooLong(next.length > MAX_TEXT ? next.length : undefined);
    if (next.length <= MAX_TEXT) tutor.practise((all) => typed(all, place, id, next));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    focusNextField(event.currentTarget);
  };
  // Marks say as well what cannot be read, where the field keeps the focus.
  const isOpen = isTyping && sheet.marked?.texts[id] !== content;
  const isBad = tooLong !== undefined || (figure.kind === 'unreadable' && !isOpen);
  return (
    <>
      <div className="practice-figure equation">
        <label htmlFor={fieldId(id)} className="figure-symbol">
          <span className="visually-hidden">{symbolSpeech(id, naming, say)}</span>
          <span aria-hidden="true">
            <Formula tex={`\\textstyle ${symbolTex(id, naming)}`} />
          </span>
        </label>
        <span aria-hidden="true" className="figure-equals">
          =
        </span>
        <input
          id={fieldId(id)}
          className="figure-input"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={content}
          data-quantity={id}
          aria-invalid={isBad || isWrong}
          aria-describedby={`${workedId} ${noteId}`}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          {...handlers}
          onBlur={() => {
            handlers.onBlur();
            afterPointer(() => setIsTyping(false));
            const said = isTyping ? spoken(figure) : null;
            if (said !== null) practice.announce(said);
          }}
        />
        {!isBad && (
          <p id={workedId} className="figure-worked">
            {figure.kind === 'worked' && spoken(figure)}
          </p>
        )}
      </div>
      {isBad && (
        <p id={workedId} className="practice-note figure-bad">
          {tooLong === undefined && figure.kind === 'unreadable' ? (
            <FigureFault figure={figure} content={content} name={name} />
          ) : (
            text('practice.bad.tooLong', { length: tooLong ?? 0, most: MAX_TEXT })
          )}
        </p>
      )}
    </>
  );

  function spoken(of: TypedFigure): string | null {
    if (of.kind === 'worked') return text('practice.worked', { figure: of.shown });
    return of.kind === 'unreadable' ? faultText(text, { figure: of, content, name }) : null;
  }
}
