/** Reads a problem out of what someone pastes or types; loaded when the set-up is opened. */

export type {
  Left,
  LeftKind,
  Missing,
  Open,
  Piece,
  ProblemRead,
  ReadingOptions,
  SymbolsOf,
  Taken,
} from './problemRead';
export { READING_WORDS, type ReadingWords } from './readingWords';
export { type ReadingContext, readProblemText } from './readProblemText';
