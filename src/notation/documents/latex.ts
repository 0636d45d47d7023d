import type { DocumentSource } from './document';
import { documentLines } from './documentLines';

/**
 * The update as a whole LaTeX document, which needs amsmath alone: each quantity with its formula, the numbers
 * in place, and its value.
 */
export function latexDocument(source: DocumentSource): string {
  const { words } = source;
  const sections = documentLines(source).flatMap(({ phase, lines }) => [
    `\\section*{${latexText(words.phase(phase))}}`,
    '\\begin{align*}',
    phase === 'given'
      ? inColumns(lines.map(({ rows: [row = ''] }) => row))
      : lines.map(({ rows }) => rows.join(' \\\\\n')).join(' \\\\[1ex]\n'),
    '\\end{align*}',
    '',
  ]);
  return [
    '\\documentclass{article}',
    '\\usepackage{amsmath}',
    '\\allowdisplaybreaks',
    '\\begin{document}',
    '',
    `\\begin{center}\\Large ${latexText(words.title)}\\end{center}`,
    '',
    ...words.lead.flatMap((paragraph) => [`\\noindent ${latexText(paragraph)}`, '']),
    ...sections,
    '\\end{document}',
    '',
  ].join('\n');
}

/** As many givens as stand beside one another in a line of LaTeX's article, with twelve digits too. */
const BESIDE = 3;

const inColumns = (rows: readonly string[]): string =>
  Array.from({ length: Math.ceil(rows.length / BESIDE) }, (_, line) =>
    rows.slice(line * BESIDE, (line + 1) * BESIDE).join(' & '),
  ).join(' \\\\\n');

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
};

/** A text with what LaTeX would take for a command written out. */
export const latexText = (text: string): string =>
  text.replace(/[\\{}~^’‘“”–—…&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
