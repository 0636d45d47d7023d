import type { QuantityId } from '../../engine';
import { leadOf } from '../../engine/update';
import { quantityOf } from '../notation';
import { numberTex, showNumber } from '../number';
import { symbolTex } from '../symbols';
import { plainTex } from '../tex';
import { type DocumentSource, documentSections } from './document';
import { latexText } from './latex';

/**
 * The update as slides in LaTeX, which need beamer, amsmath and graphicx: one for each step,
 * with its formula, the numbers in place and its value shown one after the other. What is too wide is set smaller.
 */
export function beamerDocument(source: DocumentSource): string {
  const { trace, notation, words } = source;
  const { naming, style } = notation;
  const value = (id: QuantityId): number => trace.value(id);
  const steps = new Set(trace.phases.flatMap((phase) => phase.steps));
  const sections = documentSections({ ...source, only: steps }).flatMap(
    ({ phase, definitions }) => {
      const title = latexText(words.phase(phase));
      if (phase === 'given')
        return givenSlides(
          title,
          definitions.map(({ id }) => `${symbolTex(id, naming)} = ${numberTex(value(id), style)}`),
        );
      const slides = definitions.flatMap((definition) => {
        const { id } = definition;
        const lead = leadOf(trace.structure, definition);
        const number = quantityOf(trace, id).value;
        const relation = showNumber(number, style).exact ? '=' : '\\approx';
        const result = Number.isFinite(number)
          ? [`{} ${relation} ${numberTex(number, style)}`]
          : [];
        const reveals = [
          `${symbolTex(id, naming)} = ${plainTex(lead, naming, { kind: 'symbols', style })}`,
          `{} = ${plainTex(lead, naming, { kind: 'numbers', value, style })}`,
          ...result,
        ];
        return slide(
          title,
          reveals.map((tex, i) => `\\uncover<${i + 1}->{\\fit{\\Large$\\displaystyle ${tex}$}}`),
        );
      });
      return [`\\section{${title}}`, '', ...slides];
    },
  );
  return [
    '\\documentclass{beamer}',
    '\\usepackage{amsmath}',
    '\\usepackage{graphicx}',
    '\\setbeamertemplate{navigation symbols}{}',
    // As wide as it is, or as the slide.
    '\\newcommand{\\fit}[1]{\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{#1}}',
    `\\title{${latexText(words.title)}}`,
    '\\date{}',
    '\\begin{document}',
    '',
    '\\begin{frame}',
    '\\titlepage',
    '\\end{frame}',
    '',
    ...sections,
    '\\end{document}',
    '',
  ].join('\n');
}

const slide = (title: string, lines: readonly string[]): readonly string[] => [
  `\\begin{frame}{${title}}`,
  lines.join('\\par\\bigskip\n'),
  '\\end{frame}',
  '',
];

/** As many givens as a slide has room for, in columns. */
const ON_A_SLIDE = 24;
const COLUMNS = 3;

/** What is given, on as many slides as that takes. */
function givenSlides(title: string, givens: readonly string[]): readonly string[] {
  const pages = Math.ceil(givens.length / ON_A_SLIDE);
  return Array.from({ length: pages }, (_, page) => {
    const own = givens.slice(page * ON_A_SLIDE, (page + 1) * ON_A_SLIDE);
    const rows = Array.from({ length: Math.ceil(own.length / COLUMNS) }, (_row, r) =>
      own.slice(r * COLUMNS, (r + 1) * COLUMNS).join(' & '),
    );
    const table = ['\\(\\begin{array}{lll}', rows.join(' \\\\\n'), '\\end{array}\\)'].join('\n');
    return slide(title, [table]);
  }).flat();
}
