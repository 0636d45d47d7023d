import { useState } from 'react';
import type { QuantityId } from '../../engine';
import { addressTo, countsOf, sameProblem, traceOf, USUAL_FORM } from '../../state';
import { useText, useTutor } from '../context';
import { type Lesson, useNotation } from '../lesson';
import { ArticleList } from './ArticleList';
import { AuditSummary } from './AuditSummary';
import { articleAudit } from './articles';
import { FigureTable } from './FigureTable';
import { rowsOf } from './rows';

export interface ArticleAuditProps {
  readonly lesson: Lesson;
}

/** What an article prints, figure by figure, in the order in which it prints them. */
export function ArticleAudit({ lesson }: ArticleAuditProps) {
  const text = useText();
  const tutor = useTutor();
  const [onlySlips, setOnlySlips] = useState(false);
  const { example, work, settings } = lesson;
  // In the form in which they were printed, whatever is set.
  const trace = traceOf(example.problem);
  const notation = useNotation(example, trace);
  const audited = articleAudit(example);
  const counts = countsOf(audited);
  const isOwn = work.updates === 0 && sameProblem(work.problem, example.problem);
  const rows = rowsOf(audited).filter(
    ({ audited: one }) => !onlySlips || one?.mark.verdict !== 'right',
  );
  const title = text(`example.${example.id}.title`);
  return (
    <div className="audit-article-page">
      <ArticleList exampleId={example.id} onChoose={tutor.chooseExample} />
      <section className="audit-sheet" aria-label={title}>
        <h3>{title}</h3>
        <p className="audit-about">{text(`example.${example.id}.about`)}</p>
        {audited.length === 0 ? (
          <div className="audit-nothing">
            <p>{text('audit.nothingPublished')}</p>
            <button
              type="button"
              className="button button--main"
              onClick={() => tutor.show('audit', { source: 'own' })}
            >
              {text('audit.checkOwn')}
            </button>
          </div>
        ) : (
          <>
            <div className="audit-bar">
              <AuditSummary counts={counts} />
              <label className="choice">
                <input
                  type="checkbox"
                  checked={onlySlips}
                  onChange={(event) => setOnlySlips(event.target.checked)}
                />
                {text('audit.onlySlips')}
              </label>
            </div>
            {!isOwn && <p className="audit-aside">{text('audit.otherNumbers')}</p>}
            <FigureTable
              caption={text('audit.caption.article', { title })}
              rows={rows}
              trace={trace}
              notation={notation}
              of="article"
              stepHref={(id: QuantityId) =>
                addressTo({
                  view: 'step',
                  exampleId: example.id,
                  ...(isOwn ? {} : { problem: example.problem, isExact: true }),
                  ...(settings.form === 'delta'
                    ? { settings: { ...settings, ...USUAL_FORM }, isInForm: true }
                    : {}),
                  at: id,
                })
              }
            />
          </>
        )}
      </section>
    </div>
  );
}
