import type { PhaseId, QuantityId } from '../../engine';
import { type Definition, leadOf } from '../../engine/update';
import type { MatrixLine } from '../matrix/matrixLines';
import { quantityOf } from '../notation';
import { numberTex, numberText, showNumber } from '../number';
import { plainOfTex } from '../plainOfTex';
import { quantityText } from '../quantityText';
import { symbolTex } from '../symbols';
import { plainTex } from '../tex';
import { workedLines } from '../workedLines';
import { type DocumentSource, documentSections, quantityRow } from './document';

/** One line of a document, as plain text and as TeX. */
export interface DocumentLine {
  readonly name: string;
  /** Empty for what is given, as the numbers are. */
  readonly formula: string;
  readonly numbers: string;
  /** As it is shown; empty where it is beyond the computer's numbers. */
  readonly value: string;
  /** All of it behind one another. */
  readonly plain: string;
  /** Its rows in an `align*` of amsmath. */
  readonly rows: readonly string[];
}

export interface DocumentPart {
  readonly phase: PhaseId | 'given';
  readonly lines: readonly DocumentLine[];
}

/** The lines of a document by phase, in the order in which they are worked out. */
export function documentLines(source: DocumentSource): readonly DocumentPart[] {
  const { trace, notation, matrices, isHeld } = source;
  const parts = documentSections(source).map(({ phase, definitions }): DocumentPart => {
    const element = (definition: Definition): DocumentLine => elementLine(source, definition);
    if (phase === 'given') return { phase, lines: definitions.map(element) };
    const ids = definitions.map(({ id }) => id);
    const lines = workedLines(trace, phase, ids, notation, matrices, isHeld).flatMap(
      ({ id, matrix }) =>
        matrix
          ? matrixLine(source, matrix)
          : definitions.filter((one) => one.id === id).map(element),
    );
    return { phase, lines };
  });
  return parts.filter(({ lines }) => lines.length > 0);
}

function elementLine({ trace, notation }: DocumentSource, definition: Definition): DocumentLine {
  const { naming, style } = notation;
  const value = (id: QuantityId): number => trace.value(id);
  const { id, kind } = definition;
  const { name, formula, numbers } = quantityRow(trace, definition, notation);
  const number = quantityOf(trace, id).value;
  const isNumber = Number.isFinite(number);
  const { exact } = showNumber(number, style);
  const lead = leadOf(trace.structure, definition);
  const working =
    kind === 'given'
      ? []
      : [
          `= ${plainTex(lead, naming, { kind: 'symbols', style })}`,
          `= ${plainTex(lead, naming, { kind: 'numbers', value, style })}`,
        ];
  const result = isNumber ? [`${exact ? '=' : '\\approx'} ${numberTex(number, style)}`] : [];
  return {
    name,
    formula,
    numbers,
    value: isNumber ? numberText(number, style) : '',
    plain: quantityText(trace, id, notation),
    rows: aligned(symbolTex(id, naming), [...working, ...result]),
  };
}

function matrixLine({ notation }: DocumentSource, line: MatrixLine): DocumentLine {
  const { symbols, numbers, result } = line;
  const plain = (tex: string): string => plainOfTex(tex, notation.naming);
  const [name = '', formula = ''] = splitAt(symbols, ' = ');
  return {
    name: plain(name),
    formula: plain(formula),
    numbers: plain(numbers),
    value: plain(result).replace(/^[=≈] /, ''),
    plain: `${plain(symbols)} = ${plain(numbers)} ${plain(result)}`,
    rows: aligned(name, [`= ${formula}`, `= ${numbers}`, result]).map(unlinked),
  };
}

/** A line and what it comes to, one below the other. */
function aligned(name: string, parts: readonly string[]): readonly string[] {
  // '= 0.5 ≈ 0.5' says the same twice.
  const said = new Set<string>();
  return parts
    .filter((part) => {
      const bare = part.replace(/^(?:=|\\approx) /, '');
      return said.has(bare) ? false : said.add(bare);
    })
    .map((part, i) => `${i === 0 ? `${name} ` : ''}&${part}`);
}

const splitAt = (text: string, by: string): readonly string[] => {
  const at = text.indexOf(by);
  return [text.slice(0, at), text.slice(at + by.length)];
};

/** Without the links of the page, which LaTeX knows nothing of. */
const unlinked = (tex: string): string => tex.replaceAll(/\\htmlData\{[^}]*\}/g, '');
