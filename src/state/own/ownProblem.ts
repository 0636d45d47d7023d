import * as v from 'valibot';
import { MAX_ADDRESS, readably, splitQuery } from '../address/addressText';
import { type Opened, readAddress } from '../address/readAddress';
import type { Notice } from '../notice';
import { MAX_TITLE, readTitle } from '../work/title';

/** A problem of one's own, as the list and its file have it. */
export interface OwnProblem {
  readonly title: string;
  /** Where it opens, without its title: `#/step?example=blank&layers=2-3-1&…`. */
  readonly address: string;
}

/** As many as a list has at most. */
export const MOST_OWN = 200;
/** Larger than the file of so many; what is larger is not read. */
export const MAX_OWN_FILE = 1_500_000;

const FILE = 'backstep-problems';
const VERSION = 1;

const FileSchema = v.object({
  format: v.literal(FILE),
  version: v.number(),
  problems: v.array(v.unknown()),
});
const RowSchema = v.object({
  title: v.string(),
  address: v.pipe(v.string(), v.maxLength(MAX_ADDRESS)),
});

/** Why a row of a file is left out: it is no row, or its address is wrong in what the notices say. */
export interface BadRow {
  /** From 1. */
  readonly row: number;
  /** What it is called, as far as that can be read. */
  readonly title: string | undefined;
  readonly why: 'title' | 'address' | readonly Notice[];
}

export type ReadOwn =
  | { readonly ok: true; readonly problems: readonly OwnProblem[]; readonly bad: readonly BadRow[] }
  /** It is no list at all; or one of a later version. */
  | { readonly ok: false; readonly why: 'tooLarge' | 'notList' | 'version' | 'tooMany' };

export const writeOwn = (problems: readonly OwnProblem[]): string =>
  `${JSON.stringify({ format: FILE, version: VERSION, problems }, undefined, 2)}\n`;

/** Reads a list, from the storage or from a file that may come from anyone. A bad row costs that row alone. */
export function readOwn(text: string): ReadOwn {
  if (text.length > MAX_OWN_FILE) return { ok: false, why: 'tooLarge' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, why: 'notList' };
  }
  const file = v.safeParse(FileSchema, json);
  if (!file.success) return { ok: false, why: 'notList' };
  if (file.output.version !== VERSION) return { ok: false, why: 'version' };
  if (file.output.problems.length > MOST_OWN) return { ok: false, why: 'tooMany' };
  const problems: OwnProblem[] = [];
  const bad: BadRow[] = [];
  file.output.problems.forEach((row, i) => {
    const read = readRow(row, i + 1);
    if ('why' in read) bad.push(read);
    else problems.push({ ...read, title: freeTitle(read.title, problems) });
  });
  return { ok: true, problems, bad };
}

function readRow(json: unknown, row: number): OwnProblem | BadRow {
  const said = v.safeParse(v.object({ title: v.string() }), json);
  const title = said.success ? readTitle(said.output.title) : undefined;
  if (title === undefined) return { row, title, why: 'title' };
  const parsed = v.safeParse(RowSchema, json);
  if (!parsed.success) return { row, title, why: 'address' };
  const address = withoutTitle(parsed.output.address);
  const { notices, work } = readAddress(address);
  if (notices.length > 0) return { row, title, why: notices };
  return work === undefined ? { row, title, why: 'address' } : { title, address };
}

/** A title that none of these has: with a number behind it, where one has it. */
export function freeTitle(title: string, others: readonly OwnProblem[]): string {
  const isTaken = (one: string): boolean => others.some((other) => other.title === one);
  let free = title;
  for (let n = 2; isTaken(free); n++) {
    free = `${[...title].slice(0, MAX_TITLE - 6).join('')} (${n})`;
  }
  return free;
}

/** The address at which it opens, with its title. */
export const ownAddress = ({ title, address }: OwnProblem): string =>
  address.replace('?', `?title=${readably(title)}&`);

/** What it opens as: its numbers, and how it is written. */
export const ownOpened = (one: OwnProblem): Opened => readAddress(ownAddress(one));

/** An address without the title in it. */
export function withoutTitle(address: string): string {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  if (!splitQuery(query).parameters.has('title')) return address;
  const rest = query.split('&').filter((part) => !part.startsWith('title='));
  return `${path}?${rest.join('&')}`;
}
