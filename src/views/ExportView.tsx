import { useMemo } from 'react';
import { useText, useTutor, useTutorState } from '../components/context';
import { ExportChoices } from '../components/export/ExportChoices';
import { ExportPreview } from '../components/export/ExportPreview';
import '../components/export/export.css';
import { exportAs, FORMATS, type FormatId } from '../components/export/formats';
import { useLesson } from '../components/lesson';

/** The update for other programs: as data, as a document, or as a program that prints the same numbers. */
export function ExportView() {
  const text = useText();
  const tutor = useTutor();
  const lesson = useLesson();
  const query = useTutorState((state) => state.query);
  const format = FORMATS.find((each) => each === query.format) ?? 'csv';
  const isWhole = query.part !== 'step';
  const made = useMemo(
    () => exportAs(format, isWhole, lesson, text),
    [format, isWhole, lesson, text],
  );
  const choose = (to: FormatId, whole: boolean): void =>
    tutor.show('export', { format: to, ...(whole ? {} : { part: 'step' }) });
  return (
    <main id="content" className="export" tabIndex={-1}>
      <header className="export-head">
        <h2>{text('view.export')}</h2>
        <p>{text('export.lead')}</p>
      </header>
      <ExportChoices lesson={lesson} format={format} isWhole={isWhole} onChange={choose} />
      <div className="export-made">
        <p className="export-about">{text(`export.about.${format}`)}</p>
        {/* What was said of one file is not said of the next. */}
        <ExportPreview key={made.fileName} made={made} />
      </div>
    </main>
  );
}
