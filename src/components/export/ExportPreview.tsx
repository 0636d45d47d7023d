import { useRef, useState } from 'react';
import { useText } from '../context';
import { download, downloadText } from '../download';
import { copyText } from '../share/copyText';
import type { Export } from './formats';

export interface ExportPreviewProps {
  readonly made: Export;
}

/** What would be taken away, to be read first, and the two ways of taking it. */
export function ExportPreview({ made }: ExportPreviewProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const { fileName, type } = made;
  const copy = async (): Promise<void> => {
    if (field.current)
      setSaid((await copyText(field.current)) ? text('export.copied') : text('export.byHand'));
  };
  // What marks the encoding for a spreadsheet is nothing to be read or pasted.
  const shown = made.text.replace(/^\ufeff/, '');
  return (
    <section className="export-preview" aria-label={text('export.preview', { file: fileName })}>
      <div className="export-actions">
        <p className="export-file">
          <bdi dir="ltr">{fileName}</bdi>
        </p>
        <p className="export-size">
          {made.bytes ? '' : text('export.size', { lines: shown.trimEnd().split('\n').length })}
        </p>
        <button type="button" className="button" onClick={() => void copy()}>
          {text('export.copy')}
        </button>
        <button
          type="button"
          className="button button--main"
          onClick={() => {
            if (made.bytes) download(new Blob([made.bytes], { type }), fileName);
            else downloadText(fileName, type, made.text);
            setSaid(text('export.downloaded', { file: fileName }));
          }}
        >
          {text('export.download')}
        </button>
      </div>
      <p role="status">{said}</p>
      <textarea
        ref={field}
        aria-label={text('export.preview', { file: fileName })}
        dir="ltr"
        readOnly
        wrap="off"
        spellCheck={false}
        value={shown}
      />
    </section>
  );
}
