import { xml } from '../../../xml';
import type { FileMade, FileSource } from '../../fileSource';
import { type AskedFigure, type BankQuestion, questionBank } from './questionBank';
import { byTex, html, introduction, type QuestionWriting } from './questionText';
import { decimal } from './tolerance';

/**
 * The bank as Moodle XML, to be imported into a question bank: for each variant a category, with a cloze question for
 * each phase and a numerical one for each idea. Source: Moodle documentation, Moodle XML format, Numerical question
 * type, Embedded answers (Cloze) question type.
 */
export function moodleXml(source: FileSource): FileMade {
  const { text, asked } = source;
  const { title, variants } = questionBank(source);
  const questions = variants.flatMap((variant) => {
    const writing = byTex(variant);
    const before = (question: BankQuestion): string =>
      introduction(question, variant, writing, text, asked);
    return [
      category(`$course$/top/Backstep/${named(title)}/${variant.code}`),
      ...variant.phases.map((question) => cloze(question, before(question), writing)),
      ...variant.ideas.map((question) => numerical(question, before(question), writing)),
    ];
  });
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`,
  };
}

/** A category’s name in a path, where a slash begins another. */
const named = (title: string): string => title.replaceAll('/', '//');

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}><text>${xml(text)}</text></${name}>`;
const formatted = (name: string, text: string): string => element(name, text, ' format="html"');

const category = (path: string): string =>
  `<question type="category">\n${element('category', path)}\n</question>`;

const workings = ({ figures }: BankQuestion, { working }: QuestionWriting): string =>
  figures.map(({ id }) => `<p>${working(id)}</p>`).join('\n');

const PENALTY = '<penalty>0.3333333</penalty>\n<hidden>0</hidden>';

function numerical(question: BankQuestion, before: string, writing: QuestionWriting): string {
  const answers = question.figures.flatMap(({ id, value, tolerance, slips }) => [
    answer(100, value, tolerance, `<p>${writing.working(id)}</p>`),
    ...slips.map((slip) => answer(0, slip.value, slip.tolerance, `<p>${html(slip.feedback)}</p>`)),
  ]);
  const asks = question.figures.map(({ id }) => `<p>${writing.symbol(id)} = ?</p>`);
  return [
    '<question type="numerical">',
    element('name', question.name),
    formatted('questiontext', [before, ...asks].join('\n')),
    formatted('generalfeedback', workings(question, writing)),
    '<defaultgrade>1</defaultgrade>',
    PENALTY,
    ...answers,
    '<unitgradingtype>0</unitgradingtype>\n<unitpenalty>0.1</unitpenalty>',
    '<showunits>3</showunits>\n<unitsleft>0</unitsleft>',
    '</question>',
  ].join('\n');
}

const answer = (fraction: number, value: number, tolerance: number, feedback: string): string =>
  [
    `<answer fraction="${fraction}" format="moodle_auto_format">`,
    `<text>${decimal(value)}</text>`,
    formatted('feedback', feedback),
    `<tolerance>${decimal(tolerance)}</tolerance>`,
    '</answer>',
  ].join('\n');

function cloze(question: BankQuestion, before: string, writing: QuestionWriting): string {
  const blanks = question.figures.map(
    (figure) => `<p>${writing.symbol(figure.id)} = ${blank(figure)}</p>`,
  );
  return [
    '<question type="cloze">',
    element('name', question.name),
    formatted('questiontext', [before, ...blanks].join('\n')),
    formatted('generalfeedback', workings(question, writing)),
    PENALTY,
    '</question>',
  ].join('\n');
}

/** A blank: its right answer, and the known slips, each worth nothing, with what is said of it. */
const blank = ({ value, tolerance, slips }: AskedFigure): string =>
  `{1:NUMERICAL:${[
    `=${decimal(value)}:${decimal(tolerance)}`,
    ...slips.map(
      (slip) => `%0%${decimal(slip.value)}:${decimal(slip.tolerance)}#${inBlank(slip.feedback)}`,
    ),
  ].join('~')}}`;

/** A text within a blank, where some signs would end it. */
const inBlank = (text: string): string => html(text).replace(/[}#~/"\\]/g, '\\$&');
