import { loadOwnNames } from '../../src/components/loadOwnNames';
import { networkText } from '../../src/components/networkText';
import { formName } from '../../src/components/problems/findProblems';
import { exampleFor } from '../../src/components/problems/openProblem';
import {
  oursText,
  slipsOf,
  toldText,
  traceOfProblem,
} from '../../src/components/problems/problemWords';
import { LIBRARY, type PublishedProblem } from '../../src/library';
import { namingIn, symbolText } from '../../src/notation';
import { loadGivenMidway } from '../../src/state';
import { translator } from '../../src/text';
import { loadLanguage, loadMessages } from '../../src/text/loading';

/** Where the library stands in docs/problems.md. */
export const BEGIN = '<!-- Written by `npm run problems`. -->';
export const END = '<!-- To here. -->';

await loadLanguage('en');
await Promise.all([loadMessages(), loadGivenMidway(), loadOwnNames()]);
const text = translator('en');

/** As Markdown has it, in a cell of a table too. */
const escaped = (words: string): string => words.replace(/[|*_<>[\]]/g, '\\$&');

const linked = (words: string, address: string | undefined): string =>
  address === undefined ? escaped(words) : `[${escaped(words)}](${address})`;

function sourceText({ source }: PublishedProblem): string {
  const { title, author, url, readAt } = source;
  const copy = readAt === undefined ? '' : `, read in [a copy](${readAt})`;
  return `${linked(title, url)}${author === undefined ? '' : `, ${escaped(author)}`}${copy}`;
}

function row(one: PublishedProblem): string {
  const all = one.figures.length;
  const right = all - slipsOf(one).length;
  const cells = [
    `[${one.id}](../src/library/${one.id}.problem.ts): ${sourceText(one)}`,
    networkText(text, one.problem),
    formName(text, one),
    all === 0 ? '' : `${right} of ${all}`,
    oursText(text, one),
  ];
  return `| ${cells.join(' | ')} |`;
}

function told(one: PublishedProblem): readonly string[] {
  const slips = slipsOf(one);
  if (slips.length === 0) return [];
  const trace = traceOfProblem(one);
  const naming = namingIn(exampleFor(one).naming, trace.structure, one.problem.names);
  const lines = slips.map((figure) => {
    const name = symbolText(figure.id, naming);
    const style = { digits: exampleFor(one).digits, decimalSeparator: '.' } as const;
    return `- ${escaped(toldText(text, figure, trace, { name, style }))}`;
  });
  return [`### ${one.id}`, lines.join('\n')];
}

/** Every problem of the library, and what does not come out of their figures, as Markdown. */
function problemList(): string {
  const head =
    '| problem | network | formulas | figures right | whose numbers |\n| --- | --- | --- | --- | --- |';
  return [
    BEGIN,
    `${head}\n${LIBRARY.map(row).join('\n')}`,
    '## What does not come out',
    ...LIBRARY.flatMap(told),
    END,
  ].join('\n\n');
}

/** A document with the library as it is now. */
export const withProblems = (document: string): string => {
  const [before = '', rest = ''] = document.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return before + problemList() + after;
};
