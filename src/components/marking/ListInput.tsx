import { useCallback, useId, useRef, useState } from 'react';
import { MAX_ROWS } from '../../state/handIn/classMarks';
import { useText, useTutor } from '../context';
import { readFiles } from './readFiles';
import { classMarks } from './useClassMarks';
import { useDroppedFiles } from './useDroppedFiles';
import '../fields/textBox.css';

/** Where a class's list comes in: dropped, chosen or pasted. */
export function ListInput() {
  const text = useText();
  const tutor = useTutor();
  const pasteId = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const take = useCallback(
    (files: readonly File[]): Promise<void> => {
      // It may have been dropped on a student's marks.
      const { work, name: _, ...rest } = tutor.getState().query;
      if (work !== undefined) tutor.show('marking', rest);
      return readFiles(files);
    },
    [tutor],
  );
  const isOver = useDroppedFiles(take);
  return (
    <div className="list-input">
      <button
        type="button"
        className={`drop-zone${isOver ? ' is-over' : ''}`}
        onClick={() => fileInput.current?.click()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 4v11M7.5 10.5L12 15l4.5-4.5M4 16v4h16v-4" />
        </svg>
        <span>{text('markingView.drop')}</span>
        <span className="drop-hint">{text('markingView.dropHint', { rows: MAX_ROWS })}</span>
      </button>
      <input
        ref={fileInput}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void take(files);
          // The same file can then be chosen again, once it has been mended.
          target.value = '';
        }}
      />
      <form
        className="list-paste"
        onSubmit={(event) => {
          event.preventDefault();
          void classMarks.start(pasted);
        }}
      >
        <label htmlFor={pasteId}>{text('markingView.paste')}</label>
        <textarea
          className="text-box"
          id={pasteId}
          rows={4}
          value={pasted}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPasted(event.target.value)}
        />
        <button type="submit" className="button" disabled={pasted.trim() === ''}>
          {text('markingView.markPasted')}
        </button>
      </form>
    </div>
  );
}
