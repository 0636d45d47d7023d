import { EXAMPLES, type Example } from '../../examples';
import { type AuditedFigure, auditFigures, traceOf } from '../../state';

/** The examples of which an article has printed figures. */
export const ARTICLES: readonly Example[] = EXAMPLES.filter(
  ({ published }) => published.length > 0,
);

const audits = new Map<string, readonly AuditedFigure[]>();

/** An article's figures, marked against the article's own numbers, whatever a learner has made of them. */
export function articleAudit(example: Example): readonly AuditedFigure[] {
  let audit = audits.get(example.id);
  if (audit === undefined) {
    audit = auditFigures(traceOf(example.problem), example.published);
    audits.set(example.id, audit);
  }
  return audit;
}
