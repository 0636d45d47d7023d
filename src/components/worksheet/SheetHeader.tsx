import { useText } from '../context';
import { richText } from '../richText';
import type { PrintedSheet } from './sheets';
import { shortAddress } from './sheets';

export interface SheetHeaderProps {
  readonly title: string;
  /** What the problem is called. */
  readonly of: string;
  readonly sheet: PrintedSheet;
  readonly count: number;
  /** Whether it is an answer key, which has no line for a name. */
  readonly isKey: boolean;
}

/** What a sheet is, in its first lines: the title, the example, and which of the variants it is. */
export function SheetHeader({ title, of, sheet, count, isKey }: SheetHeaderProps) {
  const text = useText();
  const { code, number, name } = sheet;
  return (
    <header className="sheet-header">
      <div>
        <h3 className="sheet-title">{title}</h3>
        <p>{of}</p>
      </div>
      {code !== undefined && (
        <p className="sheet-code">
          {text('worksheet.code')} <strong>{code}</strong>
          {isKey && name !== undefined && <bdi className="sheet-whose">{name}</bdi>}
          {count > 1 && <span>{text('worksheet.sheetOf', { number, count })}</span>}
        </p>
      )}
    </header>
  );
}

export interface NameLinesProps {
  /** Whose sheet it is, where that is known. */
  readonly name: string | undefined;
  /** What the whole sheet is worth, where that is said. */
  readonly points: number | undefined;
}

/** The lines that a student fills in first, and the teacher last. */
export function NameLines({ name, points }: NameLinesProps) {
  const text = useText();
  return (
    <p className="sheet-names">
      {(['name', 'class', 'date'] as const).map((line) => (
        <span key={line} className={`sheet-name sheet-name--${line}`}>
          {text(`worksheet.${line}`)}
          {line === 'name' && name !== undefined ? (
            <bdi className="sheet-whose">{name}</bdi>
          ) : (
            <Blank />
          )}
        </span>
      ))}
      {points !== undefined && (
        <span className="sheet-name sheet-name--points">
          {text('worksheet.total')}
          <Blank /> {text('worksheet.ofPoints', { count: points })}
        </span>
      )}
    </p>
  );
}

/** Where to write. */
export function Blank() {
  const text = useText();
  return <span className="blank" role="img" aria-label={text('worksheet.blank')} />;
}

export interface CheckAddressProps {
  readonly sheet: PrintedSheet;
  /** Whether it is for the teacher, on the answer key. */
  readonly isKey?: boolean;
}

/** Where the tutor checks this sheet: a link in a PDF, and short enough to be typed from paper. */
export function CheckAddress({ sheet, isKey = false }: CheckAddressProps) {
  const text = useText();
  return (
    <p className="sheet-address">
      {richText(text, isKey ? 'worksheet.open' : 'worksheet.check', {
        address: (
          <a href={sheet.address} dir="ltr">
            {shortAddress(window.location.href, sheet.address)}
          </a>
        ),
      })}
    </p>
  );
}
