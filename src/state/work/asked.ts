import type { MarkOptions } from '../../engine';
import type { ViewQuery } from '../viewList';

/** What can be asked of the figures of a sheet, by the names that addresses and links have for it, with its bounds. */
export const ASKED = {
  /** Significant digits. */
  significant: { least: 1, most: 10 },
  /** Decimal places; they win where both are said. */
  places: { least: 0, most: 10 },
  /** The same as `significant`, which wins: as someone may write it by hand. */
  digits: { least: 1, most: 10 },
} as const;
/** Those that a view’s own parameters have. */
export type AskedName = Exclude<keyof typeof ASKED, 'digits'>;

/** What is asked where nothing is said: sheets, links and saved work from before anything was. */
export const ASKED_BEFORE: MarkOptions = { digits: 1 };
/** What is asked of a new sheet. */
export const ASKED_OF_NEW: MarkOptions = { digits: 3 };

export const isAskedName = (name: string): name is keyof typeof ASKED => Object.hasOwn(ASKED, name);

/** Every number of digits that can be asked for, one way after the other. */
export const ALL_ASKED: readonly MarkOptions[] = [
  ...upTo(ASKED.significant).map((digits) => ({ digits })),
  ...upTo(ASKED.places).map((places) => ({ places })),
];

function upTo({ least, most }: { readonly least: number; readonly most: number }) {
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** What is asked as addresses, links and the keys of sheets say it: nothing where it is as before. */
export function askedTexts({ digits = 3, places }: MarkOptions): ViewQuery {
  if (places !== undefined) return { places: String(places) };
  return digits === ASKED_BEFORE.digits ? {} : { significant: String(digits) };
}

/** The same said in full: of one’s own numbers, an address that says nothing may be of a sheet that is yet to be. */
export const askedInFull = (asked: MarkOptions): ViewQuery =>
  isAskedBefore(asked) ? { significant: String(asked.digits) } : askedTexts(asked);

/** Whether it is as before anything was asked: then nothing is said of it. */
export const isAskedBefore = (asked: MarkOptions): boolean =>
  Object.keys(askedTexts(asked)).length === 0;

/** The parameters of a new sheet. */
export const NEW_SHEET: ViewQuery = askedTexts(ASKED_OF_NEW);
