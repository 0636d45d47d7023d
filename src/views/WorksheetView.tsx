import { useMemo, useState } from 'react';
import { useText, useTutor, useTutorState } from '../components/context';
import '../components/fields/options.css';
import { AloneNote } from '../components/setup/AloneNote';
import { useRefused } from '../components/useRefused';
import { useSheetLesson } from '../components/useSheetLesson';
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
import { usualExamples } from '../state';
import './worksheet-view.css';

/** Worksheets to print: of the numbers that the tutor has, or of fresh ones for each student of a class. */
export function WorksheetView() {
  const text = useText();
  const { read, change } = useOptions();
  const { seed, asked } = read;
  const [names, setNames] = useState<readonly string[]>([]);
  // With the class's names there is a sheet for each.
  const variants = names.length > 0 ? names.length : read.variants;
  const lessonFor = useSheetLesson();
  const { lesson, examples } = useMemo(
    () => lessonFor(seed, read.examples ?? usualExamples(seed)),
    [lessonFor, seed, read.examples],
  );
  const { example, trace, settings } = lesson;
  const options = { ...read, phases: phasesFor(trace, read.phases) };
  const state = useTutorState((whole) => whole);
  const fresh = useMemo(
    () =>
      seed === undefined
        ? undefined
        : freshSheets(example, { seed, variants, examples, asked }, trace.problem, settings),
    // What the form needs may come later: the trace is then another.
    [example, seed, variants, examples, asked, trace, settings],
  );
  const sheets = fresh?.map((sheet, i) => ({ ...sheet, name: names[i] })) ?? [
    ownSheet(state, trace, { asked, examples }),
  ];
  return (
    <main id="content" className="worksheet" tabIndex={-1} aria-label={text('view.worksheet')}>
      <section className="worksheet-options" aria-label={text('worksheet.options')}>
        <h2>{text('view.worksheet')}</h2>
        <AloneNote taken={lesson.taken} isFresh={seed !== undefined} />
        <PrintButton count={sheets.length} />
        <WorksheetControls
          options={{ ...options, examples }}
          offered={offeredPhases(trace)}
          settings={settings}
          digits={example.digits}
          onNames={setNames}
          onChange={(to) => change({ ...options, examples, ...to })}
        />
        {fresh && <CodeList sheets={sheets} />}
      </section>
      <SheetSet sheets={sheets} lesson={lesson} options={options} />
    </main>
  );
}

/** The options that the address says, and a way to change them; what is bad in it is reported, once. */
function useOptions() {
  const tutor = useTutor();
  const query = useTutorState((state) => state.query);
  const [paper] = useState(() => usualPaper(window.navigator.language));
  const { options, bad } = useMemo(() => readOptions(query, paper), [query, paper]);
  useRefused(bad, () => writeOptions(options));
  const change = (to: WorksheetOptions): void => tutor.show('worksheet', writeOptions(to));
  return { read: options, change };
}
