import type { FileMade, FileSource } from '../../fileSource';
import { type BankQuestion, questionBank } from './questionBank';
import { byPlainText, html, introduction, type QuestionWriting } from './questionText';
import { decimal } from './tolerance';

/**
 * The bank in GIFT, which many systems import: for each variant a category, with a numerical question for each idea.
 * Source: Moodle documentation, GIFT format.
 */
export function gift(source: FileSource): FileMade {
  const { text, asked } = source;
  const { title, variants } = questionBank(source);
  const parts = variants.flatMap((variant) => {
    const writing = byPlainText(variant);
    return [
      `$CATEGORY: $course$/top/Backstep/${oneLine(title.replaceAll('/', '//'))}/${variant.code}`,
      ...variant.ideas.map((question) =>
        numerical(question, introduction(question, variant, writing, text, asked), writing),
      ),
    ];
  });
  return { text: `${parts.join('\n\n')}\n` };
}

function numerical(
  { name, figures }: BankQuestion,
  before: string,
  { symbol, working }: QuestionWriting,
): string {
  const asks = figures.map(({ id }) => `<p>${symbol(id)} = ?</p>`).join('');
  return [
    `::${escaped(name)}::[html]${escaped(before + asks)} {#`,
    ...figures.flatMap(({ id, value, tolerance, slips }) => [
      `=${decimal(value)}:${decimal(tolerance)} #${escaped(working(id))}`,
      ...slips.map(
        (slip) =>
          `=%0%${decimal(slip.value)}:${decimal(slip.tolerance)} #${escaped(html(slip.feedback))}`,
      ),
    ]),
    `####${escaped(figures.map(({ id }) => working(id)).join('<br>'))}`,
    '}',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A text with a backslash before what means something in GIFT; an empty line would end a question. */
const escaped = (text: string): string => oneLine(text).replace(/[~=#{}:\\]/g, '\\$&');
