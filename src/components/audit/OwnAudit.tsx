import { useState } from 'react';
import type { QuantityId } from '../../engine';
import { type FiguresRead, symbolSpeech } from '../../notation';
import {
  addressTo,
  countsOf,
  fieldText,
  mergeFigures,
  type WrittenFigure,
  withField,
} from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { NumbersPanel } from '../numbers/NumbersPanel';
import { problemTitle } from '../problemTitle';
import { AuditSummary } from './AuditSummary';
import { FigureTable } from './FigureTable';
import { Leftovers } from './Leftovers';
import { OwnFigureField } from './OwnFigureField';
import { PasteBox } from './PasteBox';
import { PasteReport, type Report } from './PasteReport';
import { rowId } from './rowId';
import type { TableRow } from './rows';
import { useOwnFigures } from './useOwnFigures';
import { useOwnRows } from './useOwnRows';

export interface OwnAuditProps {
  readonly lesson: Lesson;
}

/** The reader's own figures, against the numbers that are set: pasted, or typed quantity by quantity. */
export function OwnAudit({ lesson }: OwnAuditProps) {
  const text = useText();
  const own = useOwnFigures();
  const { figures } = own;
  const [report, setReport] = useState<Report>();
  const [before, setBefore] = useState<readonly WrittenFigure[]>();
  const [onlySlips, setOnlySlips] = useState(false);
  const [onlyFilled, setOnlyFilled] = useState(false);
  const { example, trace, notation } = lesson;
  const { rows, audited, foreign } = useOwnRows(lesson, figures);
  // Those of them that the form in hand has.
  const printed = example.published.filter(({ id }) => trace.quantities.has(id));

  const replaceAll = (next: readonly WrittenFigure[], said?: Report): void => {
    setBefore(figures);
    setReport(said);
    own.setFigures(next);
  };
  const take = ({ figures: read, unread }: FiguresRead): void => {
    const merged = mergeFigures(figures, read);
    replaceAll(merged.figures, { kind: 'read', count: read.length, unread, ...merged });
  };
  const withFieldOf = (row: TableRow): TableRow => {
    const { id, audited: one } = row;
    if (row.key !== id) return row;
    const label = text('audit.field', {
      name: symbolSpeech(id, notation.naming, notation.say),
    });
    return {
      ...row,
      field: (
        <OwnFigureField
          label={label}
          value={fieldText(figures, id)}
          isBad={one?.mark.verdict === 'unreadable'}
          describedBy={one === undefined ? undefined : `${rowId(id)}-finding`}
          onCommit={(typed) => own.setFigures(withField(figures, id, typed))}
        />
      ),
    };
  };
  const shown = rows.filter(({ audited: one }) => {
    if (onlySlips) return one !== undefined && one.mark.verdict !== 'right';
    return !onlyFilled || one !== undefined;
  });
  return (
    <div className="audit-own">
      <div className="audit-own-side">
        <PasteBox
          lesson={lesson}
          onRead={take}
          onTooLong={(length) => setReport({ kind: 'tooLong', length })}
        />
        <div className="audit-actions">
          {printed.length > 0 && (
            <button type="button" className="button" onClick={() => replaceAll(printed)}>
              {text('audit.own.fromArticle')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={figures.length === 0}
            onClick={() => replaceAll([])}
          >
            {text('audit.own.clear')}
          </button>
          <button
            type="button"
            className="button"
            disabled={before === undefined}
            onClick={() => before && replaceAll(before)}
          >
            {text('audit.own.putBack')}
          </button>
        </div>
        <PasteReport report={report} lesson={lesson} />
        <Leftovers unread={own.unread} foreign={foreign} inAddress={own.inAddress} />
        <details className="audit-numbers" open={example.published.length === 0}>
          <summary>{text('audit.own.numbers')}</summary>
          <NumbersPanel lesson={lesson} />
        </details>
      </div>
      <section className="audit-sheet" aria-label={text('audit.source.own')}>
        <h3>{text('audit.own.title', { title: problemTitle(text, example.id, lesson.work) })}</h3>
        <div className="audit-bar">
          {audited.length === 0 ? (
            <p className="audit-summary">{text('audit.own.none')}</p>
          ) : (
            <AuditSummary counts={countsOf(audited)} />
          )}
          <Choice checked={onlyFilled} onChange={setOnlyFilled} label={text('audit.onlyFilled')} />
          <Choice checked={onlySlips} onChange={setOnlySlips} label={text('audit.onlySlips')} />
        </div>
        <FigureTable
          caption={text('audit.caption.own')}
          rows={shown.map(withFieldOf)}
          trace={trace}
          notation={notation}
          of="own"
          byPhase
          stepHref={(id: QuantityId) => addressTo({ view: 'step', exampleId: example.id, at: id })}
        />
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: string;
}

function Choice({ checked, onChange, label }: ChoiceProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
