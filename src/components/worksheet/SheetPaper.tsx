import type { ReactNode } from 'react';
import type { Notation } from '../../notation';
import { isAskedBefore } from '../../state';
import { useText } from '../context';
import { sentences } from '../lists';
import { askedText } from '../marking/askedText';
import { rulesText } from '../networkText';
import { pageLink } from '../share/pageLink';
import { fitsQrCode, QrCode } from '../share/QrCode';
import { reachOf } from '../share/reach';
import { AnswerKey } from './AnswerKey';
import { Blanks } from './Blanks';
import { GivenNumbers } from './GivenNumbers';
import { NeededResults } from './NeededResults';
import type { WorksheetOptions } from './options';
import { pageName } from './pageStyles';
import { SheetFigure } from './SheetFigure';
import { CheckAddress, NameLines, SheetHeader } from './SheetHeader';
import { type PrintedSheet, totalPoints } from './sheets';

export interface SheetPaperProps {
  readonly sheet: PrintedSheet;
  /** How many sheets there are. */
  readonly count: number;
  /** What the problem is called. */
  readonly of: string;
  readonly notation: Notation;
  readonly options: WorksheetOptions;
  /** What stands at the foot of each of its pages, where the browser puts nothing into their margins. */
  readonly foot: string | undefined;
}

/** One worksheet, for a student to fill in. */
export function SheetPaper({ notation, ...paper }: SheetPaperProps) {
  const text = useText();
  const { sheet, options } = paper;
  const { trace } = sheet;
  const { phases, help, points, qr } = options;
  const link = pageLink(sheet.address);
  // Paper is for others: a code that they cannot open is none.
  const hasCode = qr && reachOf(window.location) === 'anyone' && fitsQrCode(link);
  return (
    <Paper kind="sheet" {...paper}>
      <NameLines name={sheet.name} points={totalPoints(trace, phases, points)} />
      <div className="sheet-check">
        <div>
          <p className="sheet-task">
            {sentences(text, [
              text('worksheet.task'),
              isAskedBefore(options.asked)
                ? ''
                : text('marks.write', { asked: askedText(text, options.asked) }),
              rulesText(text, trace),
            ])}
          </p>
          <CheckAddress sheet={sheet} />
        </div>
        {hasCode && <QrCode value={link} label={text('share.qr')} />}
      </div>
      <SheetFigure trace={trace} notation={notation} />
      <GivenNumbers trace={trace} notation={notation} />
      <NeededResults trace={trace} notation={notation} phases={phases} />
      <Blanks trace={trace} notation={notation} phases={phases} points={points} help={help} />
    </Paper>
  );
}

/** The answers to one worksheet, on paper of their own. */
export function KeyPaper({ notation, ...paper }: SheetPaperProps) {
  const text = useText();
  const { sheet, options } = paper;
  const { phases, key, points } = options;
  return (
    <Paper kind="key" {...paper}>
      <p className="sheet-task">{text('worksheet.keyNote')}</p>
      <CheckAddress sheet={sheet} isKey />
      <AnswerKey
        trace={sheet.trace}
        notation={notation}
        phases={phases}
        points={points}
        working={key === 'working'}
      />
    </Paper>
  );
}

interface PaperProps extends Omit<SheetPaperProps, 'notation'> {
  readonly kind: 'sheet' | 'key';
  readonly children: ReactNode;
}

/** What is printed together, on pages of its own, under its title. */
function Paper({ kind, sheet, count, of, options, foot, children }: PaperProps) {
  const text = useText();
  return (
    <article
      className={kind === 'key' ? 'paper paper--key' : 'paper'}
      data-paper={options.paper}
      data-code={sheet.code}
      style={foot === undefined ? { page: pageName(kind, sheet) } : undefined}
    >
      <SheetHeader
        title={text(kind === 'key' ? 'worksheet.keyTitle' : 'worksheet.title')}
        of={of}
        sheet={sheet}
        count={count}
        isKey={kind === 'key'}
      />
      {children}
      {foot !== undefined && <footer className="paper-foot">{foot}</footer>}
    </article>
  );
}
