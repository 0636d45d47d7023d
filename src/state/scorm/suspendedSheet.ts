import type { QuantityId } from '../../engine';
import { addressOfWork, type WorkToSend, workText } from '../handIn/workLink';
import type { Figures, Sheet } from '../practice/progress';
import { takenOf } from '../practice/sheetEdits';
import type { ScormEdition } from './editions';
import { NO_REST, readRest, type SheetRest, writeRest } from './sheetRest';
import { type PackedData, packData, unpackData } from './suspendData';
import { readSuspendedWork } from './suspendedWork';

/** A sheet in hand, and the work that is handed in of it. */
export interface SheetToSuspend {
  readonly work: WorkToSend;
  readonly sheet: Sheet;
  readonly ids: readonly QuantityId[];
  /** The code by which the student's numbers are drawn, if they are. */
  readonly code: string | undefined;
}

/**
 * A sheet as `cmi.suspend_data`: the link to its work, as it is handed in, and behind it what it takes to go on. Where
 * that is too long, what was typed as a calculation is kept as the figure that it came to; no figure is ever left out.
 */
export function suspendDataOf(
  { work, sheet, ids, code }: SheetToSuspend,
  edition: ScormEdition,
): PackedData {
  const own = ids.filter((id) => sheet.texts[id] !== undefined);
  const link = own.length === 0 ? '' : addressOfWork(work.example, workText(work));
  const rest: SheetRest = {
    code,
    taken: takenOf(sheet),
    hints: Object.fromEntries(
      Object.entries(sheet.hints).map(([id, { strength }]) => [id, strength]),
    ),
    texts: Object.fromEntries(
      own.flatMap((id) => {
        const typed = sheet.texts[id] ?? '';
        return typed.trim() === work.figures.get(id)?.trim() ? [] : [[id, typed] as const];
      }),
    ),
  };
  const written = [rest, { ...rest, texts: {} }].map((each) =>
    [link, writeRest(each)].filter((part) => part !== '').join(' '),
  );
  return packData(written, edition);
}

/** What a sheet goes on with. */
export interface ResumedSheet extends SheetRest {
  /** What stands in the fields. */
  readonly texts: Figures;
}

/** Reads a suspended sheet, which may come from anyone; undefined where it cannot be read. Empty: a new one. */
export function readSuspendedSheet(text: string): ResumedSheet | undefined {
  if (text.trim() === '') return NO_REST;
  const plain = unpackData(text);
  if (plain === undefined) return undefined;
  const rest = readRest(plain);
  const { work } = readSuspendedWork(plain);
  if (work === undefined) return rest === NO_REST ? undefined : rest;
  const figures = [...work.figures].filter(([id]) => !work.shown.has(id));
  return {
    ...rest,
    code: rest.code ?? work.assignment?.code,
    texts: { ...Object.fromEntries(figures), ...rest.texts },
  };
}
