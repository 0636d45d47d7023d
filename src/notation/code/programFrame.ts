import type { QuantityId } from '../../engine';
import type { Naming } from '../../engine/naming';
import type { Definition } from '../../engine/update';
import { sectionsOf } from '../sections';
import { identifiers } from './identifiers';
import type { ProgramWords } from './program';

/** What a language writes its own way around the formulas. */
export interface ProgramLanguage {
  readonly comment: '#' | '//';
  /** How a table begins, each row of it, and how it ends. */
  readonly open: (table: string) => string;
  readonly margin: string;
  readonly close: string;
}

/** Lines of a comment: nothing of the text can end it. */
export const comment = (
  { comment: mark }: ProgramLanguage,
  ...lines: readonly string[]
): string[] =>
  lines
    .flatMap((line) => line.split(/[\r\n\u2028\u2029]+/))
    .map((line) => `${mark} ${line}`.trimEnd());

/** What each quantity's variable is called, where each has one of its own. */
export function variablesOf(
  definitions: readonly Definition[],
  naming: Naming,
): (id: QuantityId) => string {
  const names = identifiers(
    definitions.map(({ id }) => id),
    naming,
  );
  return (id) => names.get(id) ?? id;
}

/** The lines that work each quantity out, by phase, under the phase's name; what has no line is passed over. */
export const phaseLines = (
  language: ProgramLanguage,
  words: ProgramWords,
  definitions: readonly Definition[],
  linesOf: (definition: Definition) => string | readonly string[],
): string[] =>
  sectionsOf(definitions).flatMap(({ phase, definitions: own }) => {
    const lines = own.flatMap(linesOf);
    return lines.length === 0 ? [] : [...comment(language, words.phase(phase)), ...lines, ''];
  });

/** A table of the language: what each of some quantities is, by its id. */
export const tableLines = (
  { open, margin, close }: ProgramLanguage,
  table: string,
  ids: readonly QuantityId[],
  variable: (id: QuantityId) => string,
): string[] => [
  open(table),
  ...ids.map((id) => `${margin}${JSON.stringify(id)}: ${variable(id)},`),
  close,
];

/** The parts of a program, as lines, in the order in which they stand. */
export interface ProgramParts {
  /** What it makes use of: libraries, and the functions that the formulas call. */
  readonly start: readonly string[];
  /** The quantities, worked out one after the other. */
  readonly body: readonly string[];
  readonly printed: readonly Pick<Definition, 'id'>[];
  /** A quantity by itself. */
  readonly variable: (id: QuantityId) => string;
  /** Prints the table of quantities, a line for each. */
  readonly print: readonly string[];
  readonly end?: readonly string[];
}

/** A whole program: what it is, then its parts, then every quantity printed. */
export const programText = (
  language: ProgramLanguage,
  words: ProgramWords,
  { start, body, printed, variable, print, end = [] }: ProgramParts,
): string =>
  [
    ...comment(language, ...words.head),
    ...start,
    ...body,
    ...comment(language, words.everyQuantity),
    ...tableLines(
      language,
      'quantities',
      printed.map(({ id }) => id),
      variable,
    ),
    ...print,
    ...end,
    '',
  ].join('\n');
