import { useEffect, useRef, useState } from 'react';
import {
  type DocumentSource,
  latexDocument,
  markdownDocument,
  plainDocument,
} from '../../notation/documents';
import { useText } from '../context';
import { documentWords } from '../export/words';
import type { Lesson } from '../lesson';
import { copyText } from '../share/copyText';
import { isWorkedOut, matricesOf, type Worked, workedOut } from './reached';

const WRITTEN = { text: plainDocument, latex: latexDocument, markdown: markdownDocument } as const;
const FORMATS = Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];

export interface NotebookToolsProps {
  readonly lesson: Lesson;
  readonly worked: readonly Worked[];
}

/** To print the lines, and to copy them. */
export function NotebookTools({ lesson, worked }: NotebookToolsProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const pressed = useRef<HTMLElement>(null);
  /** What is being copied; it stays in view where the browser lets only a person copy. */
  const [copied, setCopied] = useState<string>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (copied === undefined || field.current === null) return;
    const tell = async (of: HTMLTextAreaElement): Promise<void> => {
      const isCopied = await copyText(of);
      setSaid(text(isCopied ? 'export.copied' : 'export.byHand'));
      if (!isCopied) return;
      setCopied(undefined);
      pressed.current?.focus();
    };
    void tell(field.current);
  }, [copied, text]);
  const write = (format: keyof typeof WRITTEN): string => {
    const source: DocumentSource = {
      trace: lesson.trace,
      notation: lesson.notation,
      only: workedOut(lesson, worked),
      isHeld: (id) => !isWorkedOut(lesson, id),
      matrices: matricesOf(lesson),
      words: documentWords(lesson, text),
    };
    return WRITTEN[format](source);
  };
  return (
    <div className="notebook-tools">
      <button type="button" className="button button--main" onClick={() => window.print()}>
        {text('worksheet.print')}
      </button>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget;
            setSaid('');
            setCopied(write(format));
          }}
        >
          {text(`notebook.copy.${format}`)}
        </button>
      ))}
      <span role="status">{said}</span>
      {copied !== undefined && (
        <textarea
          ref={field}
          aria-label={text('view.notebook')}
          dir="ltr"
          readOnly
          wrap="off"
          spellCheck={false}
          value={copied}
        />
      )}
    </div>
  );
}
