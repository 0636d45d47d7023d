import type { Expression, QuantityId } from '../../engine';
import { leadOf } from '../../engine/update';
import { quantityOf } from '../notation';
import { numberTex, showNumber } from '../number';
import { definitionsUpTo, sectionsOf } from '../sections';
import { symbolTex } from '../symbols';
import { plainTex } from '../tex';
import type { DocumentSource } from './document';

/**
 * The update as a whole LaTeX document, which needs amsmath alone: each quantity with its formula, the numbers
 * in place, and its value.
 */
export function latexDocument({ trace, notation, upTo, words }: DocumentSource): string {
  const { naming, style } = notation;
  const value = (id: QuantityId): number => trace.value(id);
  const lines = (id: QuantityId, isGiven: boolean, expression: Expression): string[] => {
    const found = quantityOf(trace, id);
    const { exact } = showNumber(found.value, style);
    const result = Number.isFinite(found.value)
      ? [`${exact ? '=' : '\\approx'} ${numberTex(found.value, style)}`]
      : [];
    const working = isGiven
      ? []
      : [
          `= ${plainTex(expression, naming, { kind: 'symbols', style })}`,
          `= ${plainTex(expression, naming, { kind: 'numbers', value, style })}`,
        ];
    // '= 0.5 ≈ 0.5' says the same twice.
    const said = new Set<string>();
    const parts = [...working, ...result].filter((part) => {
      const bare = part.replace(/^(?:=|\\approx) /, '');
      return said.has(bare) ? false : said.add(bare);
    });
    return parts.map((part, i) => `${i === 0 ? `${symbolTex(id, naming)} ` : ''}&${part}`);
  };
  const sections = sectionsOf(definitionsUpTo(trace, upTo)).flatMap(({ phase, definitions }) => [
    `\\section*{${latexText(words.phase(phase))}}`,
    '\\begin{align*}',
    definitions
      .map((definition) => {
        const formula = leadOf(trace.structure, definition);
        return lines(definition.id, definition.kind === 'given', formula).join(' \\\\\n');
      })
      .join(' \\\\[1ex]\n'),
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
const latexText = (text: string): string =>
  text.replace(/[\\{}~^’‘“”–—…&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
