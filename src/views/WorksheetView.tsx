import { useMemo, useState } from 'react';
import { useText, useTutor, useTutorState } from '../components/context';
import { useLessonAlone } from '../components/lessonAlone';
import { AloneNote } from '../components/setup/AloneNote';
import { useRefused } from '../components/useRefused';
import { CodeList } from '../components/worksheet/CodeList';
import {
  readOptions,
  usualPaper,
  type WorksheetOptions,
  writeOptions,
} from '../components/worksheet/options';
import { PrintButton } from '../components/worksheet/PrintButton';
import { SheetSet } from '../components/worksheet/SheetSet';
import { freshSheets, offeredPhases, ownSheet, phasesFor } from '../components/worksheet/sheets';
import { WorksheetControls } from '../components/worksheet/WorksheetControls';
import type { GeneralTrace } from '../engine';
import './worksheet-view.css';

/** Worksheets to print: of the numbers that the tutor has, or of fresh ones for each student of a class. */
export function WorksheetView() {
  const text = useText();
  const lesson = useLessonAlone();
  const { example, trace, settings } = lesson;
  const { options, change } = useOptions(trace);
  const state = useTutorState((whole) => whole);
  const { seed, variants, asked } = options;
  const fresh = useMemo(
    () =>
      seed === undefined
        ? undefined
        : freshSheets(example, { seed, variants, asked }, trace.problem, settings),
    // What the form needs may come later: the trace is then another.
    [example, seed, variants, asked, trace, settings],
  );
  const sheets = fresh ?? [ownSheet(state, trace, asked)];
  return (
    <main id="content" className="worksheet" tabIndex={-1} aria-label={text('view.worksheet')}>
      <section className="worksheet-options" aria-label={text('worksheet.options')}>
        <h2>{text('view.worksheet')}</h2>
        <AloneNote taken={lesson.taken} isFresh={seed !== undefined} />
        <PrintButton count={sheets.length} />
        <WorksheetControls
          options={options}
          offered={offeredPhases(trace)}
          settings={settings}
          digits={example.digits}
          onChange={change}
        />
        {fresh && <CodeList sheets={fresh} />}
      </section>
      <SheetSet sheets={sheets} lesson={lesson} options={options} />
    </main>
  );
}

/** The options that the address says, and a way to change them; what is bad in it is reported, once. */
function useOptions(trace: GeneralTrace) {
  const tutor = useTutor();
  const query = useTutorState((state) => state.query);
  const [paper] = useState(() => usualPaper(window.navigator.language));
  const { options: read, bad } = useMemo(() => readOptions(query, paper), [query, paper]);
  const options = { ...read, phases: phasesFor(trace, read.phases) };
  useRefused(bad, () => writeOptions(options));
  const change = (to: Partial<WorksheetOptions>): void =>
    tutor.show('worksheet', writeOptions({ ...options, ...to }));
  return { options, change };
}
