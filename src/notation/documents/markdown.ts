import type { DocumentSource } from './document';
import { documentLines } from './documentLines';

/** The update as Markdown: a table for each phase, as GitHub and most wikis draw them. */
export function markdownDocument(source: DocumentSource): string {
  const { words } = source;
  const columns = (['quantity', 'formula', 'numbers', 'value'] as const).map(words.column);
  const sections = documentLines(source).flatMap(({ phase, lines }) => {
    const isGiven = phase === 'given';
    const [quantity = '', , , last = ''] = columns;
    const head = isGiven ? [quantity, last] : columns;
    return [
      `## ${markdownText(words.phase(phase))}`,
      '',
      row(head),
      row(head.map((_, i) => (i === head.length - 1 ? '---:' : '---'))),
      ...lines.map(({ name, formula, numbers, value }) =>
        row((isGiven ? [name, value] : [name, formula, numbers, value]).map(markdownText)),
      ),
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
