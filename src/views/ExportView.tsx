import { useMemo } from 'react';
import { useText, useTutor, useTutorState } from '../components/context';
import { type ExportChoice, ExportChoices } from '../components/export/ExportChoices';
import { ExportMade } from '../components/export/ExportMade';
import { ExportOptions } from '../components/export/ExportOptions';
import '../components/export/export.css';
import { FORMATS } from '../components/export/formatList';
import { useLesson } from '../components/lesson';
import { ASKED_OF_NEW, askedTexts, readAsked, SEED_PATTERN, type ViewQuery } from '../state';

/** The update for other programs: as data, as a document, or as a program that prints the same numbers. */
export function ExportView() {
  const text = useText();
  const tutor = useTutor();
  const lesson = useLesson();
  const query = useTutorState((state) => state.query);
  const choice = useMemo(() => readChoice(query), [query]);
  const change = (to: Partial<ExportChoice>): void =>
    tutor.show('export', choiceTexts({ ...choice, ...to }));
  return (
    <main id="content" className="export" tabIndex={-1}>
      <header className="export-head">
        <h2>{text('view.export')}</h2>
        <p>{text('export.lead')}</p>
      </header>
      <ExportChoices choice={choice} onChange={change} />
      <div className="export-taken">
        <ExportOptions lesson={lesson} choice={choice} onChange={change} />
        <ExportMade lesson={lesson} choice={choice} />
      </div>
    </main>
  );
}

/** As many drawings as a class, and how many there are where nothing is said. */
const MOST_VARIANTS = 40;
const USUAL_VARIANTS = 5;
const USUAL_SEED = 'class';

function readChoice(query: ViewQuery): ExportChoice {
  const { asked, isSaid } = readAsked(query);
  const { seed = '', variants = '' } = query;
  const count = /^\d{1,2}$/.test(variants) ? Number(variants) : USUAL_VARIANTS;
  return {
    format: FORMATS.find((each) => each === query.format) ?? 'csv',
    isWhole: query.part !== 'step',
    asked: isSaid ? asked : ASKED_OF_NEW,
    seed: SEED_PATTERN.test(seed) ? seed : USUAL_SEED,
    variants: Math.min(MOST_VARIANTS, Math.max(1, count)),
  };
}

function choiceTexts({ format, isWhole, asked, seed, variants }: ExportChoice): ViewQuery {
  const isUsual = asked.places === undefined && asked.digits === ASKED_OF_NEW.digits;
  return {
    format,
    ...(isWhole ? {} : { part: 'step' }),
    ...(isUsual ? {} : askedTexts(asked)),
    ...(seed === USUAL_SEED ? {} : { seed }),
    ...(variants === USUAL_VARIANTS ? {} : { variants: String(variants) }),
  };
}
