import { type GeneralProblem, type QuantityId, readNumber } from '../../engine';
import { givensOf } from '../../engine/update';
import { replaceGivens } from '../work/problemEdits';
import type { Left, Missing, ProblemRead, ReadingOptions, SymbolsOf, Taken } from './problemRead';
import type { ReadingWords } from './readingWords';

export interface ReadingContext {
  /** What the page calls things; the ids, where it is absent. */
  readonly symbolsOf?: SymbolsOf;
  /** How what a text leaves open is to be taken. */
  readonly options?: ReadingOptions;
}

/** Reads a problem out of what someone pastes or types. What is not said stays as it is in `current`. */
export function readProblemText(
  text: string,
  _words: readonly ReadingWords[],
  current: GeneralProblem,
  { symbolsOf = () => ({}) }: ReadingContext = {},
): ProblemRead {
  const givens = givensOf(current);
  const symbols = symbolsOf(current);
  const ids = new Map(
    [...givens.keys()].flatMap((id) => [
      [id, id],
      [symbols[id]?.text ?? id, id],
    ]),
  );
  const taken: Taken[] = [];
  const left: Left[] = [];
  for (const match of text.matchAll(/(\S+)\s*[=:]\s*([^\s,;]+(?:,\d+)?)/g)) {
    const [whole, name = '', number = ''] = match;
    const piece = { from: match.index, to: match.index + whole.length, text: whole };
    const id: QuantityId | undefined = ids.get(name);
    const read = readNumber(number);
    if (id === undefined) left.push({ ...piece, kind: 'unknownName', accepted: [...ids.keys()] });
    else if (!read.ok) {
      left.push({ ...piece, kind: 'badNumber', accepted: ['0.05', '1/2'], reason: read.reason });
    } else taken.push({ ...piece, kind: 'quantity', id, value: read.number.value });
  }
  const said = new Map(
    taken.flatMap((one) => (one.kind === 'quantity' ? [[one.id, one.value] as const] : [])),
  );
  const missing = [...givens]
    .filter(([id]) => !said.has(id))
    .map(([id, value]): Missing => ({ from: 'kept', kind: 'quantity', id, value }));
  const problem = taken.length === 0 ? undefined : replaceGivens(current, said);
  return { problem, taken, left, open: [], missing: problem === undefined ? [] : missing };
}
