import type { MarkOptions, QuantityId } from '../../../../engine';
import { leadOf } from '../../../../engine/update';
import {
  givenText,
  type Notation,
  numberText,
  quantityText,
  symbolTex,
  symbolText,
} from '../../../../notation';
import { plainTex } from '../../../../notation/tex';
import type { Translate } from '../../../../text';
import { listed } from '../../../lists';
import type { BankQuestion, BankVariant } from './questionBank';

/** A text in HTML, as text. */
export const html = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How a bank writes what has formulas: by TeX between \( and \), which Moodle draws, or as plain text. */
export interface QuestionWriting {
  readonly symbol: (id: QuantityId) => string;
  /** The formula, with the numbers, and what it comes to. */
  readonly working: (id: QuantityId) => string;
}

export const byTex = ({ trace, notation: { naming, style } }: BankVariant): QuestionWriting => ({
  symbol: (id) => `\\(${html(symbolTex(id, naming))}\\)`,
  working: (id) => {
    const definition = trace.structure.definitions.get(id);
    if (definition === undefined) return '';
    const lead = leadOf(trace.structure, definition);
    const value = (of: QuantityId): number => trace.value(of);
    const symbols = plainTex(lead, naming, { kind: 'symbols', style });
    const numbers = plainTex(lead, naming, { kind: 'numbers', value, style });
    const result = html(numberText(trace.value(id), style));
    return [
      `\\(${html(`${symbolTex(id, naming)} = ${symbols}`)}\\)`,
      `\\(${html(`= ${numbers}`)}\\) ≈ ${result}`,
    ].join('<br>');
  },
});

export const byPlainText = ({ trace, notation }: BankVariant): QuestionWriting => ({
  symbol: (id) => html(symbolText(id, notation.naming)),
  working: (id) => html(quantityText(trace, id, notation)),
});

/** More digits than are asked for, so that what is told leaves no doubt about what follows. */
const MORE_DIGITS = 4;
const MOST_DIGITS = 12;

const knownStyle = (
  style: Notation['style'],
  { digits = 3, places }: MarkOptions,
): Notation['style'] => ({
  ...style,
  digits: Math.min(MOST_DIGITS, (places ?? digits) + MORE_DIGITS),
});

/** What stands before the blanks of a question, as HTML: what is given, what is known, what is to be done. */
export function introduction(
  { given, known, task }: BankQuestion,
  { trace, notation }: BankVariant,
  { symbol }: QuestionWriting,
  text: Translate,
  asked: MarkOptions,
): string {
  const style = knownStyle(notation.style, asked);
  const row = (title: string, ids: readonly QuantityId[], number: (id: QuantityId) => string) =>
    ids.length === 0
      ? []
      : [
          `<p><strong>${html(title)}</strong><br>${listed(
            text,
            ids.map((id) => `${symbol(id)} = ${html(number(id))}`),
            'list.clauses',
          )}</p>`,
        ];
  return [
    ...task.map((sentence) => `<p>${html(sentence)}</p>`),
    ...row(text('worksheet.givens'), given, (id) => givenText(trace, id, notation)),
    ...row(text('worksheet.needed'), known, (id) => numberText(trace.value(id), style)),
  ].join('\n');
}
