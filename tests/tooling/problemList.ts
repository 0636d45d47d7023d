import { loadOwnNames } from '../../src/components/loadOwnNames';
import { networkText } from '../../src/components/networkText';
import { formName, sizesOf } from '../../src/components/problems/findProblems';
import { exampleFor } from '../../src/components/problems/openProblem';
import {
  oursText,
  slipsOf,
  toldText,
  traceOfProblem,
} from '../../src/components/problems/problemWords';
import { LIBRARY, type PublishedProblem } from '../../src/library';
import { namingIn, symbolText } from '../../src/notation';
import { loadGivenMidway, readAddress, sameProblem } from '../../src/state';
import { translator } from '../../src/text';
import { loadLanguage, loadMessages } from '../../src/text/loading';
import { type Action, setupPlan, withOtherNames } from './setupPlan';

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

/** The example for numbers of one's own, as what a page has printed is none of it. */
const own = LIBRARY.find(({ example }) => example === undefined);
if (own === undefined) throw new Error('no problem is of one’s own numbers');
const OWN_NUMBERS = exampleFor(own);

/** What a person does to set a problem up in the panel, from the example for numbers of one's own. */
export const planOf = ({ problem }: PublishedProblem): readonly Action[] =>
  setupPlan(text, OWN_NUMBERS, problem);

/** Ten problems of as many shapes, with what a person does for each. */
export const PLANS = LIBRARY.filter(
  (one, i) => LIBRARY.findIndex((other) => sizesOf(other) === sizesOf(one)) === i,
)
  .slice(0, 10)
  .map((one) => ({ id: one.id, sizes: sizesOf(one), actions: planOf(one) }));

/** Whether an address is that problem in every number, choice and name. */
export function isSetUp(id: string, address: string): boolean {
  const one = LIBRARY.find((problem) => problem.id === id);
  const { work, notices } = readAddress(address);
  return (
    one !== undefined &&
    work !== undefined &&
    notices.length === 0 &&
    sameProblem(work.problem, withOtherNames(OWN_NUMBERS, one.problem))
  );
}

function row(one: PublishedProblem): string {
  const all = one.figures.length;
  const right = all - slipsOf(one).length;
  const cells = [
    `[${one.id}](../src/library/${one.id}.problem.ts): ${sourceText(one)}`,
    networkText(text, one.problem),
    formName(text, one),
    all === 0 ? '' : `${right} of ${all}`,
    `${planOf(one).length}`,
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
    '| problem | network | formulas | figures right | actions | whose numbers |\n| --- | --- | --- | --- | --- | --- |';
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
