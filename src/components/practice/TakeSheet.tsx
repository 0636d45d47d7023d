import { useState } from 'react';
import type { Assignment } from '../../state';
import { useText } from '../context';
import { download } from '../download';
import type { Practice } from './usePractice';

/** A spreadsheet shows what is right, and holds the values: it is not for where these are to be had later, or not at all. */
const isOpenTo = ({ marks, hints }: Assignment): boolean =>
  marks.kind === 'always' && hints === 'value';

/** The sheet as a spreadsheet to fill in and to hand in. */
export function TakeSheet({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const [said, setSaid] = useState('');
  const { assignment } = practice;
  if (assignment !== undefined && !isOpenTo(assignment)) return null;
  const take = async (): Promise<void> => {
    try {
      const { practiceSpreadsheet } = await import('../export/files/practiceSpreadsheet');
      const { file, fileName } = await practiceSpreadsheet(practice, text);
      download(file, fileName);
      setSaid(text('practice.sheet.taken', { file: fileName }));
    } catch {
      setSaid(text('practice.sheet.notLoaded'));
    }
  };
  return (
    <div className="practice-take">
      <p className="copy-hint">{text('practice.sheet.lead')}</p>
      <button type="button" className="button" onClick={() => void take()}>
        {text('practice.sheet.take')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
