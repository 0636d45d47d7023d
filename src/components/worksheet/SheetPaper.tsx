import type { ReactNode } from 'react';
import type { Notation } from '../../notation';
import { isAskedBefore } from '../../state';
import { useText } from '../context';
import { sentences } from '../lists';
import { askedText } from '../marking/askedText';
import { rulesText } from '../networkText';
import { AnswerKey } from './AnswerKey';
import { Blanks } from './Blanks';
import { GivenNumbers } from './GivenNumbers';
import { NeededResults } from './NeededResults';
import type { WorksheetOptions } from './options';
import { pageName } from './pageStyles';
import { SheetFigure } from './SheetFigure';
import { CheckAddress, NameLines, SheetHeader } from './SheetHeader';
import type { PrintedSheet } from './sheets';

export interface SheetPaperProps {
  readonly sheet: PrintedSheet;
  /** How many sheets there are. */
  readonly count: number;
  /** What the problem is called. */
  readonly of: string;
  readonly notation: Notation;
  readonly options: WorksheetOptions;
}

/** One worksheet, for a student to fill in. */
export function SheetPaper({ sheet, count, of, notation, options }: SheetPaperProps) {
  const text = useText();
  const { trace } = sheet;
  const { phases, help } = options;
  return (
    <Paper kind="sheet" sheet={sheet} count={count} of={of} options={options}>
      <NameLines />
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
      <SheetFigure trace={trace} notation={notation} />
      <GivenNumbers trace={trace} notation={notation} />
      <NeededResults trace={trace} notation={notation} phases={phases} />
      <Blanks trace={trace} notation={notation} phases={phases} help={help} />
    </Paper>
  );
}

/** The answers to one worksheet, on paper of their own. */
export function KeyPaper({ sheet, count, of, notation, options }: SheetPaperProps) {
  const text = useText();
  const { phases, key } = options;
  return (
    <Paper kind="key" sheet={sheet} count={count} of={of} options={options}>
      <p className="sheet-task">{text('worksheet.keyNote')}</p>
      <CheckAddress sheet={sheet} isKey />
      <AnswerKey
        trace={sheet.trace}
        notation={notation}
        phases={phases}
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
function Paper({ kind, sheet, count, of, options, children }: PaperProps) {
  const text = useText();
  return (
    <article
      className={kind === 'key' ? 'paper paper--key' : 'paper'}
      data-paper={options.paper}
      data-code={sheet.code}
      style={{ page: pageName(kind, sheet) }}
    >
      <SheetHeader
        title={text(kind === 'key' ? 'worksheet.keyTitle' : 'worksheet.title')}
        of={of}
        sheet={sheet}
        count={count}
      />
      {children}
    </article>
  );
}
