import { useState } from 'react';
import { NO_PROGRESS, type Progress, type Sheet } from '../../state';
import { titleIn } from '../../state/address/titleIn';
import { useText, useTutor, useTutorState } from '../context';
import { downloadText } from '../download';
import { listed } from '../lists';
import { askedText } from '../marking/askedText';
import { problemTitle } from '../problemTitle';

/** What has been practised in this browser: to be gone on with, kept as a file, or erased. */
export function ProgressPanel() {
  const text = useText();
  const tutor = useTutor();
  const progress = useTutorState((state) => state.practice);
  const [erased, setErased] = useState<Progress>();
  const { sheets } = progress;
  const erase = (): void => {
    setErased(progress);
    tutor.practise(() => NO_PROGRESS);
  };
  const bringBack = (): void => {
    if (erased !== undefined) tutor.practise((now) => merged(now, erased));
    setErased(undefined);
  };
  return (
    <section className="practice-progress" aria-labelledby="practice-progress">
      <h3 id="practice-progress">{text('practice.progress')}</h3>
      <p>{text('practice.progress.where')}</p>
      {sheets.length > 0 && (
        <ul>
          {sheets.map((sheet) => (
            <SheetLine key={sheet.key} sheet={sheet} />
          ))}
        </ul>
      )}
      <div className="progress-actions">
        <button
          type="button"
          className="button"
          disabled={sheets.length === 0}
          onClick={() => save(progress)}
        >
          {text('practice.progress.export')}
        </button>
        <button type="button" className="button" disabled={sheets.length === 0} onClick={erase}>
          {text('practice.progress.erase')}
        </button>
        {erased !== undefined && (
          <button type="button" className="button" onClick={bringBack}>
            {text('practice.progress.undo')}
          </button>
        )}
      </div>
      <p role="status">{erased === undefined ? '' : text('practice.progress.erased')}</p>
    </section>
  );
}

function SheetLine({ sheet }: { readonly sheet: Sheet }) {
  const text = useText();
  const { exampleId, seed, delta, asked, assignment, address, texts, verdicts } = sheet;
  const right = Object.values(verdicts).filter((verdict) => verdict === 'right').length;
  return (
    <li>
      <a className="text-link" href={address}>
        {listed(text, [
          ...(assignment === undefined ? [] : [assignment]),
          // Fresh numbers are of the example; the learner's own are of what they have named.
          problemTitle(
            text,
            exampleId,
            seed === undefined ? { title: titleIn(address) } : undefined,
          ),
          seed === undefined
            ? text('practice.progress.own')
            : text('practice.progress.seed', { seed }),
          ...(delta === undefined ? [] : [text(`settings.form.${delta}`)]),
          ...(asked === undefined ? [] : [askedText(text, asked)]),
        ])}
      </a>{' '}
      {text('practice.progress.count', { filled: Object.keys(texts).length, right })}
    </li>
  );
}

/** What was erased, behind what has been practised since. */
const merged = (now: Progress, erased: Progress): Progress => ({
  sheets: [
    ...now.sheets,
    ...erased.sheets.filter(({ key }) => now.sheets.every((sheet) => sheet.key !== key)),
  ],
});

/** Saves the progress as a file. */
const save = (progress: Progress): void =>
  downloadText(
    'backstep-practice.json',
    'application/json',
    JSON.stringify({ format: 'backstep-practice', version: 1, ...progress }, null, 2),
  );
