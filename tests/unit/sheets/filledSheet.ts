import { type CellValue, openXlsx, saveXlsx } from 'hucre/xlsx';
import { type ToFillIn, writeWorkbook } from '../../../src/components/export/files/writeWorkbook';
import type { GeneralTrace, MarkOptions, QuantityId } from '../../../src/engine';
import { type Example, findExample } from '../../../src/examples';
import { namingIn } from '../../../src/notation';
import { workbookSheets } from '../../../src/notation/sheet';
import type { WorkToSend } from '../../../src/state';
import { workText } from '../../../src/state/handIn/workLink';
import { translator } from '../../../src/text';

/** What a student puts into a cell: a number or a text as typed, or a formula with what it comes to. */
export type Typed = CellValue | { readonly formula: string; readonly value: CellValue };

export interface Sheet {
  readonly trace: GeneralTrace;
  readonly exampleId?: string;
  readonly asked?: MarkOptions;
  readonly work?: Partial<WorkToSend>;
  readonly fill?: Partial<ToFillIn>;
  readonly upTo?: QuantityId;
}

export function exampleNamed(id: string): Example {
  const example = findExample(id);
  if (example === undefined) throw new Error(id);
  return example;
}

/** A sheet to fill in, as the page makes it. */
export function sheetToFillIn({ trace, exampleId = 'classic', upTo, ...of }: Sheet) {
  const { asked = { digits: 3 }, work, fill } = of;
  const example = exampleNamed(exampleId);
  const notation = {
    naming: namingIn(example.naming, trace.structure, trace.problem.names),
    style: { digits: 4, decimalSeparator: '.' as const },
    say: translator('en'),
  };
  return writeWorkbook(
    workbookSheets({ trace, notation, upTo, phase: (id) => `Phase: ${id}` }),
    { title: 'title', lead: 'lead', column: (name) => name, isRightToLeft: false },
    {
      asked,
      label: (of) => of,
      work: workText({
        ...{ example, problem: trace.problem, asked, part: 'all', figures: new Map() },
        ...work,
      }),
      ...fill,
    },
  );
}

type Book = Awaited<ReturnType<typeof openXlsx>>;

/** The file as another program saves it, once something was put into cells by their names. */
export async function filledIn(
  file: Uint8Array,
  typed: Readonly<Record<string, Typed>>,
  change: (book: Book) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const book = await openXlsx(file, { readStyles: true });
  const places = new Map(
    (book.namedRanges ?? []).map(({ name, range }) => {
      const [, quoted, plain, column = '', row = ''] =
        /^(?:'(.*)'|([^!]*))!\$([A-Z])\$(\d+)$/.exec(range) ?? [];
      return [
        name,
        { sheet: quoted ?? plain, row: Number(row) - 1, column: column.charCodeAt(0) - 65 },
      ];
    }),
  );
  const ids = book.sheets.find(({ name }) => name === 'Ids')?.rows.slice(1) ?? [];
  const names = new Map(ids.map(([id, name]) => [String(id), String(name)]));
  for (const [of, put] of Object.entries(typed)) {
    const place = places.get(names.get(of) ?? of);
    const sheet = book.sheets.find(({ name }) => name === place?.sheet);
    if (sheet === undefined || place === undefined) throw new Error(of);
    const isFormula = put !== null && typeof put === 'object' && 'formula' in put;
    const value = isFormula ? put.value : put;
    sheet.rows[place.row] ??= [];
    const row = sheet.rows[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
    row[place.column] = value;
    sheet.cells ??= new Map();
    const key = `${place.row},${place.column}`;
    const before = sheet.cells.get(key);
    sheet.cells.set(key, {
      ...(before?.style && { style: before.style }),
      value,
      type: isFormula ? 'formula' : typeof value === 'number' ? 'number' : 'string',
      ...(isFormula && { formula: put.formula, formulaResult: value }),
    });
  }
  change(book);
  return new Uint8Array(await saveXlsx(book));
}

export const asFile = (bytes: BlobPart, name = 'ada.xlsx'): File =>
  new File([bytes], name, { lastModified: Date.UTC(2026, 10, 30, 11, 5, 12) });
