import { useState } from 'react';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { listed } from '../lists';
import { digitsToWorkWith } from '../marking/digitsToWorkWith';
import { problemTitle } from '../problemTitle';
import type { WorksheetOptions } from './options';
import { hasMarginBoxes, pageName, pageStyles, usePageStyles } from './pageStyles';
import { SelectField } from './SelectField';
import { KeyPaper, SheetPaper } from './SheetPaper';
import type { PrintedSheet } from './sheets';
import './paper.css';
import './sheet.css';
import { useIsPrinting } from './usePrinting';

export interface SheetSetProps {
  readonly sheets: readonly PrintedSheet[];
  readonly lesson: Lesson;
  readonly options: WorksheetOptions;
}

/** What is printed: every sheet, and then every answer key. On the screen, one of each is enough to see. */
export function SheetSet({ sheets, lesson, options }: SheetSetProps) {
  const text = useText();
  const isPrinting = useIsPrinting();
  const [shown, setShown] = useState(1);
  const { example } = lesson;
  const notation = digitsToWorkWith(lesson.notation, options.asked);
  // A browser stays what it is.
  const [inMargin] = useState(hasMarginBoxes);
  const label = (kind: 'sheet' | 'key', sheet: PrintedSheet): string =>
    text(kind === 'key' ? 'worksheet.footKey' : 'worksheet.footSheet', {
      code: sheet.code ?? text(`example.${example.id}.title`),
    });
  const feet = (['sheet', 'key'] as const).flatMap((kind) =>
    sheets.map((sheet) => ({
      page: pageName(kind, sheet),
      label: label(kind, sheet),
      pageWord: text('worksheet.footPage'),
    })),
  );
  usePageStyles(pageStyles(options.paper, inMargin ? feet : []));
  const preview = sheets.find(({ number }) => number === shown) ?? sheets[0];
  const drawn = isPrinting || preview === undefined ? sheets : [preview];
  // Fresh numbers are of nobody's problem.
  const isFresh = sheets.some(({ code }) => code !== undefined);
  const of = problemTitle(text, example.id, isFresh ? undefined : lesson.work);
  const common = { count: sheets.length, of, notation, options };
  const footOf = (kind: 'sheet' | 'key', sheet: PrintedSheet) =>
    inMargin ? undefined : label(kind, sheet);
  return (
    <section className="preview" aria-label={text('worksheet.preview')}>
      {sheets.length > 1 && preview !== undefined && (
        <div className="preview-choice">
          <SelectField
            label={text('worksheet.shown')}
            value={String(preview.number)}
            choices={sheets.map(({ number, code = '', name }) => [
              String(number),
              text('worksheet.shownOption', {
                number,
                code: name === undefined ? code : listed(text, [code, name]),
              }),
            ])}
            onChoose={(to) => setShown(Number(to))}
          />
          <p>{text('worksheet.previewNote', { count: sheets.length })}</p>
        </div>
      )}
      {drawn.map((sheet) => (
        <SheetPaper key={sheet.number} sheet={sheet} foot={footOf('sheet', sheet)} {...common} />
      ))}
      {options.key !== 'none' &&
        drawn.map((sheet) => (
          <KeyPaper key={sheet.number} sheet={sheet} foot={footOf('key', sheet)} {...common} />
        ))}
    </section>
  );
}
