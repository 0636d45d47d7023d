import { memo } from 'react';
import { useText } from '../components/context';
import { phaseClass, phaseName } from '../components/layerNames';
import { type Lesson, useLesson } from '../components/lesson';
import { NotebookLine } from '../components/notebook/NotebookLine';
import { NotebookTools } from '../components/notebook/NotebookTools';
import '../components/notebook/notebook.css';
import './printed.css';
import { Formula } from '../components/formula/Formula';
import { isKnown } from '../components/isKnown';
import { workedSoFar } from '../components/notebook/reached';
import { problemTitle } from '../components/problemTitle';
import { linkedNumberTex, linkedSymbolTex } from '../notation';

/** What has been worked out so far, line by line: to read, to print, and to take along. */
export function NotebookView() {
  const text = useText();
  const lesson = useLesson();
  const { example, work, steps, trace } = lesson;
  const done = steps.filter(({ id }) => isKnown(lesson, id)).length;
  const worked = workedSoFar(lesson);
  return (
    <main id="content" className="notebook printed" tabIndex={-1}>
      <header className="notebook-head">
        <h2>{text('view.notebook')}</h2>
        <p className="notebook-of">
          {text('list.traits', {
            before: problemTitle(text, example.id, work),
            after: text('error.update', { number: work.updates + 1 }),
          })}
        </p>
        <p className="notebook-lead">{text('notebook.lead', { done, steps: steps.length })}</p>
        {worked.length > 0 && <NotebookTools lesson={lesson} worked={worked} />}
      </header>
      <Givens lesson={lesson} />
      {worked.map(({ phase, lines }) => (
        <section key={phase} className={phaseClass(phase)} aria-labelledby={`notebook-${phase}`}>
          <h3 id={`notebook-${phase}`}>{phaseName(text, phase, trace.phases)}</h3>
          <ol>
            {lines.map((line) => (
              <NotebookLine key={line.id} lesson={lesson} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}

/** The numbers that all lines begin from. */
const Givens = memo(function Givens({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { naming, style } = lesson.notation;
  const givens = [...lesson.trace.quantities.values()].filter(({ kind }) => kind === 'given');
  return (
    <section aria-labelledby="notebook-given">
      <h3 id="notebook-given">{text('export.given')}</h3>
      <ul className="notebook-givens">
        {givens.map(({ id, value }) => (
          <li key={id} data-quantity={id} data-value={String(value)} dir="ltr">
            <Formula
              tex={`\\textstyle ${linkedSymbolTex(id, naming)} = ${linkedNumberTex(id, value, style)}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
});
