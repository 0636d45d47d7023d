import type { DocumentSource } from './document';
import { documentLines } from './documentLines';

/** The update as plain text, a line for each quantity: net h1 = w1 · x1 + … = 0.15 · 0.05 + … = 0.3775. */
export function plainDocument(source: DocumentSource): string {
  const { words } = source;
  const sections = documentLines(source).flatMap(({ phase, lines }) => [
    words.phase(phase),
    ...lines.map(({ plain }) => plain),
    '',
  ]);
  return [words.title, ...words.lead, '', ...sections].join('\n');
}
