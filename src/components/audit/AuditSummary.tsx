import type { AuditCounts } from '../../state';
import { useText } from '../context';
import { listed } from '../lists';
import { richText } from '../richText';

export interface AuditSummaryProps {
  readonly counts: AuditCounts;
}

/** '11 figures: 5 right (2 of them cut, not rounded), 2 follow from an earlier slip, 4 wrong.' */
export function AuditSummary({ counts }: AuditSummaryProps) {
  const text = useText();
  const { all, right, cut, follows, short, wrong, unreadable } = counts;
  const parts = [
    text('audit.count.right', { right, cut }),
    follows > 0 ? text('audit.count.follows', { follows }) : '',
    short > 0 ? text('audit.count.short', { short }) : '',
    wrong > 0 ? text('audit.count.wrong', { wrong }) : '',
    unreadable > 0 ? text('audit.count.unreadable', { unreadable }) : '',
  ].filter((part) => part !== '');
  return (
    <p className="audit-summary">
      {richText(text, 'audit.summary', {
        all: <strong>{text('audit.count.all', { all })}</strong>,
        counts: listed(text, parts),
      })}
    </p>
  );
}
