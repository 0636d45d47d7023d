import { useId, useState } from 'react';
import { givensOf } from '../../engine/update';
import { type FiguresRead, MAX_PASTED, quantityNames, readFigures } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import '../fields/textBox.css';
import './paste.css';

export interface PasteBoxProps {
  readonly lesson: Lesson;
  readonly onRead: (read: FiguresRead) => void;
  /** Of a text that is too long to have been meant. */
  readonly onTooLong: (length: number) => void;
}

/** A box for lines of figures, as they stand in an article, a table or a student's mail. */
export function PasteBox({ lesson, onRead, onTooLong }: PasteBoxProps) {
  const text = useText();
  const id = useId();
  const hintId = useId();
  const isByDelta = lesson.trace.structure.form.delta !== 'none';
  const [pasted, setPasted] = useState('');
  const read = (): void => {
    const { trace, notation } = lesson;
    const find = quantityNames(new Set(trace.quantities.keys()), notation.naming);
    onRead(readFigures(pasted, find, new Set(givensOf(trace.problem).keys())));
  };
  /** A browser takes minutes to lay out a hundred thousand lines: such a text never gets into the box. */
  const isTooLong = (whole: string): boolean => {
    if (whole.length <= MAX_PASTED) return false;
    onTooLong(whole.length);
    return true;
  };
  return (
    <div className="paste">
      <label htmlFor={id}>{text('audit.paste.label')}</label>
      <p id={hintId} className="paste-hint">
        {text('audit.paste.hint')}
      </p>
      <textarea
        className="text-box"
        id={id}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        placeholder={text(isByDelta ? 'delta.pasteExample' : 'audit.paste.example')}
        aria-describedby={hintId}
        value={pasted}
        onPaste={(event) => {
          if (isTooLong(event.clipboardData.getData('text'))) event.preventDefault();
        }}
        onChange={(event) => {
          if (!isTooLong(event.target.value)) setPasted(event.target.value);
        }}
      />
      <button
        type="button"
        className="button button--main"
        disabled={pasted.trim() === ''}
        onClick={read}
      >
        {text('audit.paste.read')}
      </button>
    </div>
  );
}
