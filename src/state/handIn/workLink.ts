import type { GeneralProblem, MarkOptions, QuantityId } from '../../engine';
import type { Example } from '../../examples';
import { addressName, choiceInNames } from '../address/addressNames';
import { MAX_ADDRESS, splitQuery } from '../address/addressText';
import { addressTo } from '../address/writeAddress';
import { formTexts, USUAL_FORM, type WrittenForm } from '../form';
import type { PracticePart } from '../practice/practicePart';
import { askedTexts } from '../work/asked';
import { chosenAs, differences, otherNumbers } from '../work/choices';
import { sheetProblem } from '../work/fresh';
import { assignmentParts, type HandedAssignment } from './handedAssignment';
import { choiceInPart, joinParts, titleInPart, type WorkPart } from './workParts';
import { cleanName, type ReadWork, readWork } from './workRead';

/** What a student sends to be marked. */
export interface WorkToSend {
  readonly example: Example;
  /** The numbers that were worked with; absent: those of the seed or, without one, of the example. */
  readonly problem?: GeneralProblem | undefined;
  readonly seed?: string | undefined;
  /** What the learner calls the problem, where they have named it. */
  readonly title?: string | undefined;
  /** In which it was worked; absent: element by element. */
  readonly form?: WrittenForm | undefined;
  /** How many digits are asked for; absent: one that is significant. */
  readonly asked?: MarkOptions | undefined;
  /** What the sheet asks for, so that blanks count; absent: what is filled in. */
  readonly part?: PracticePart | undefined;
  /** Those of the figures that the learner was shown, which are not theirs to answer for. */
  readonly shown?: Iterable<QuantityId> | undefined;
  /** What it is of, and what was taken on the way; absent in one's own practice. */
  readonly assignment?: HandedAssignment | undefined;
  readonly name?: string | undefined;
  /** As they were written. */
  readonly figures: ReadonlyMap<QuantityId, string>;
}

export type WrittenLink =
  | { readonly ok: true; readonly address: string }
  /** What was written is too long for an address: nothing is left out of it silently. */
  | { readonly ok: false; readonly length: number; readonly most: number };

/**
 * The address at which a teacher sees the marks of a work: `#/marking?example=…&name=…&work=…`. The work says
 * its example and its numbers itself, so that whatever else the page holds, it is marked by its own.
 */
export function writeWorkLink(work: WorkToSend): WrittenLink {
  const address = addressOfWork(work.example, workText(work), work.name);
  return address.length > MAX_ADDRESS
    ? { ok: false, length: address.length, most: MAX_ADDRESS }
    : { ok: true, address };
}

/** A work as it stands in such an address: all of it but the name. */
export const workText = (work: WorkToSend): string =>
  joinParts(work.example.id, [
    ...problemParts(work),
    ...sheetParts(work),
    ...figureParts(work.example, work.figures),
  ]);

/** The address of a work that is written already. */
export function addressOfWork({ id }: Example, work: string, name = ''): string {
  const clean = cleanName(name).name;
  return addressTo({
    view: 'marking',
    exampleId: id,
    query: { ...(clean === '' ? {} : { name: clean }), work },
  });
}

/** Figures as they were written; blanks are not passed. */
export const figureParts = (
  example: Example,
  figures: ReadonlyMap<QuantityId, string>,
): WorkPart[] =>
  [...figures].flatMap(([id, text]): WorkPart[] =>
    text.trim() === '' ? [] : [[addressName(id, example), text.trim()]],
  );

/** What of the problem is not the example's, or not of the seed, and how the update is written where that is not as usual. */
function problemParts({
  example,
  seed,
  title,
  form = USUAL_FORM,
  ...work
}: WorkToSend): WorkPart[] {
  const { problem = sheetProblem(example, seed) } = work;
  const parts: WorkPart[] = [
    ...(seed === undefined ? [] : [['seed', seed] as const]),
    ...(title === undefined ? [] : [['title', titleInPart(title)] as const]),
    ...formTexts(form),
  ];
  for (const [name, text] of differences(problem, example.problem)) {
    parts.push([name, choiceInPart(choiceInNames(name, text, example))]);
  }
  const base = chosenAs(sheetProblem(example, seed, problem), problem);
  for (const [id, value] of otherNumbers(problem, base)) {
    parts.push([addressName(id, example), String(value)]);
  }
  return parts;
}

/** What the sheet asks for, and what it gave. */
function sheetParts({ example, asked, part, shown = [], assignment }: WorkToSend): WorkPart[] {
  const names = [...shown].map((id) => addressName(id, example));
  return [
    ...Object.entries(asked === undefined ? {} : askedTexts(asked)),
    ...(part === undefined ? [] : [['part', choiceInPart(part)] as const]),
    ...(assignment === undefined ? [] : assignmentParts(assignment)),
    ...(names.length === 0 ? [] : [['shown', names.join('+')] as const]),
  ];
}

/** What stands before the parameters of every such link. */
const PATH = '#/marking?';
/** The same where a mail program or a learning platform has wrapped the link into one of its own. */
const WRAPPED = /%(?:25)*23(?:%(?:25)*2F|\/)marking(?:%(?:25)*3F|\?)/gi;

/** The parts of a text behind the '#' that may be links to work: up to a blank, a quote or a bracket of markup. */
export function findWorkLinks(text: string): readonly string[] {
  const found: string[] = [];
  let at = text.indexOf(PATH);
  while (at >= 0) {
    const link = untilEnd(text, at);
    found.push(link);
    at = text.indexOf(PATH, at + link.length);
  }
  if (found.length > 0) return found;
  return [...text.matchAll(WRAPPED)].map(({ index, 0: { length } }) => {
    const [part = ''] = untilEnd(text, index).split('&');
    return unwrapped(part, part.slice(0, length).match(/25/g)?.length ?? 0);
  });
}

/** What was wrapped, and wrapped again as often as its own signs were. */
function unwrapped(part: string, again: number): string {
  try {
    const plain = decodeURIComponent(part);
    return again > 0 && !plain.startsWith(PATH) ? unwrapped(plain, again - 1) : plain;
  } catch {
    return part;
  }
}

function untilEnd(text: string, from: number): string {
  const length = text.slice(from).search(/[\s"'<>]/);
  return length < 0 ? text.slice(from) : text.slice(from, from + length);
}

/**
 * Reads a link, which may come from anyone, if it has no more characters than `most`. Only what is behind the '#' is
 * read; nothing is ever fetched.
 */
export function readWorkLink(text: string, most: number = MAX_ADDRESS): ReadWork {
  const [link] = findWorkLinks(text);
  if (link === undefined) return { complaints: [{ kind: 'noLink' }] };
  if (link.length > most) {
    return { complaints: [{ kind: 'tooLong', length: link.length, most }] };
  }
  // A spreadsheet of markup writes '&' as '&amp;'.
  const query = link.slice(link.indexOf('?') + 1).replaceAll('&amp;', '&');
  const { parameters, unreadable } = splitQuery(query);
  const broken = unreadable.map((part) => ({ kind: 'unreadable' as const, text: part }));
  const work = parameters.get('work');
  if (work === undefined) {
    return { complaints: broken.length > 0 ? broken : [{ kind: 'noFigures' }] };
  }
  const read = readWork(work, parameters.get('name'));
  return { ...read, complaints: [...broken, ...read.complaints] };
}
