import { numberText } from '../number';
import { type DocumentSource, quantityRows } from './document';

/** The update as Markdown: a table for each phase, as GitHub and most wikis draw them. */
export function markdownDocument({ trace, notation, upTo, words }: DocumentSource): string {
  const { style } = notation;
  const columns = (['quantity', 'formula', 'numbers', 'value'] as const).map(words.column);
  const sections = quantityRows(trace, notation, upTo).flatMap(({ phase, rows }) => {
    const isGiven = phase === 'given';
    const [quantity = '', , , value = ''] = columns;
    const head = isGiven ? [quantity, value] : columns;
    return [
      `## ${markdownText(words.phase(phase))}`,
      '',
      row(head),
      row(head.map((_, i) => (i === head.length - 1 ? '---:' : '---'))),
      ...rows.map(({ name, formula, numbers, value: number }) => {
        const last = Number.isFinite(number) ? numberText(number, style) : '';
        return row((isGiven ? [name, last] : [name, formula, numbers, last]).map(markdownText));
      }),
      '',
    ];
  });
  return [
    `# ${markdownText(words.title)}`,
    '',
    ...words.lead.flatMap((paragraph) => [markdownText(paragraph), '']),
    ...sections,
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A text with what Markdown would take for a mark written out. Source: CommonMark 0.31.2, 2.4. */
const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
