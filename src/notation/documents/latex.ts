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
    lines.map(({ rows }) => rows.join(' \\\\\n')).join(' \\\\[1ex]\n'),
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
