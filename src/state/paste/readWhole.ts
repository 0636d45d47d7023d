import {
  type AnyProblem,
  type GeneralProblem,
  generalOf,
  ProblemError,
  type QuantityId,
} from '../../engine';
import { givensOf, traceWith } from '../../engine/update';
import { readAddress } from '../address/readAddress';
import type { Notice } from '../notice';
import { choicesOf, textsOf, withChoices } from '../work/choices';
import type { Left, Piece, ProblemRead, Taken } from './problemRead';

/** An address of the page: what stands behind its '#'. */
const ADDRESS = /#\/[a-z-]*\?[^\s"'<>`]+/;
/** As much of a piece as is shown. */
const MOST_SHOWN = 60;

/** An address or a file of ours, which is read as a whole; undefined for any other text. */
export function readWhole(text: string): ProblemRead | undefined {
  return readOurAddress(text) ?? readOurFile(text);
}

const clipped = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

function readOurAddress(text: string): ProblemRead | undefined {
  const found = ADDRESS.exec(text);
  if (found === null) return undefined;
  const piece = { from: found.index, to: found.index + found[0].length, text: clipped(found[0]) };
  const { work, notices } = readAddress(found[0]);
  const left = notices.map((notice) => leftOf(notice, piece));
  if (work === undefined) return left.length > 0 ? nothing(left) : undefined;
  return { problem: work.problem, taken: allOf(work.problem, piece), left, open: [], missing: [] };
}

/** What is wrong in an address, where it stands. */
function leftOf(notice: Notice, piece: Piece): Left {
  const { kind } = notice;
  const said = 'text' in notice ? notice.text : 'name' in notice ? notice.name : piece.text;
  const part = { ...piece, text: String(said) };
  if (kind === 'address.badChoice')
    return { ...part, kind: 'badChoice', accepted: notice.accepted.split(', ') };
  if (kind === 'address.badNumber')
    return { ...part, kind: 'badNumber', accepted: [], reason: notice.reason };
  return { ...part, kind: kind === 'address.unknownName' ? 'unknownName' : 'words', accepted: [] };
}

/** Everything that a problem is made of, in one piece. */
function allOf(problem: GeneralProblem, piece: Piece): readonly Taken[] {
  const numbers = [...givensOf(problem)].map(
    ([id, value]: [QuantityId, number]): Taken => ({ ...piece, kind: 'quantity', id, value }),
  );
  const choices = [...textsOf(problem)].map(
    ([name, choice]): Taken => ({ ...piece, kind: 'choice', name, choice }),
  );
  return [...numbers, ...choices];
}

const nothing = (left: readonly Left[]): ProblemRead => ({
  problem: undefined,
  taken: [],
  left,
  open: [],
  missing: [],
});

/** A problem as the page writes it into a file, by itself or in an update. */
function readOurFile(text: string): ProblemRead | undefined {
  if (!/^\s*\{/.test(text) || !/"(?:layers|hidden)"/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const inner = isObject(parsed) && isObject(parsed.problem) ? parsed.problem : parsed;
  if (!isObject(inner) || !isOurs(inner)) return undefined;
  const piece = { from: 0, to: text.length, text: clipped(text.trim()) };
  try {
    const problem = withOwnChoices(generalOf(inner as unknown as AnyProblem));
    return { problem, taken: allOf(problem, piece), left: [], open: [], missing: [] };
  } catch (error) {
    if (error instanceof ProblemError) {
      const left: Left = {
        ...piece,
        text: error.field,
        kind: 'badChoice',
        accepted: [error.accepted],
      };
      return nothing([left]);
    }
    return undefined;
  }
}

/** The fields that are numbers and words of the engine are checked by it; what else a file says, by the choices. */
function withOwnChoices(file: GeneralProblem): GeneralProblem {
  const { names, given, ...rest } = file;
  const plain = Object.fromEntries(
    FIELDS.flatMap((field) => (rest[field] === undefined ? [] : [[field, rest[field]]])),
  );
  const problem = plain as unknown as GeneralProblem;
  traceWith(problem);
  const own = { ...problem, ...(isObject(names) && { names }), ...(isObject(given) && { given }) };
  const choices = choicesOf('names', 'given');
  return withChoices(problem, textsOf(own, choices), choices).problem;
}

const FIELDS = [
  'layers',
  'loss',
  'examples',
  'reduce',
  'order',
  'next',
  'method',
  'bias',
  'biasInput',
  'sharedBiases',
  'updateBiases',
  'learningRate',
] as const satisfies readonly (keyof GeneralProblem)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What both forms of a problem have, and no one else's file is likely to. */
const isOurs = (value: Record<string, unknown>): boolean =>
  'learningRate' in value &&
  'sharedBiases' in value &&
  (('layers' in value && 'examples' in value) || ('hidden' in value && 'output' in value));
