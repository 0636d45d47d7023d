import { type GeneralTrace, traceUpdate } from '../../engine';
import { UPDATE_FORMS } from '../../engine/forms';
import type { PrintedFigure, PublishedProblem } from '../../library';
import { type Notation, numberBeside } from '../../notation';
import type { Translate } from '../../text';
import { sentences } from '../lists';

/** The update of a problem, as its page writes it. */
export const traceOfProblem = ({ problem, form }: PublishedProblem): GeneralTrace =>
  traceUpdate(problem, UPDATE_FORMS[form]);

/** The figures of a problem that its own numbers do not give. */
export const slipsOf = ({ figures }: PublishedProblem): readonly PrintedFigure[] =>
  figures.filter(({ slip }) => slip !== undefined);

/** What is known of a figure that does not come out: what is printed, what it is, and how that may have come about. */
export function toldText(
  text: Translate,
  { id, figure, slip }: PrintedFigure,
  trace: GeneralTrace,
  { name, style }: { readonly name: string } & Pick<Notation, 'style'>,
): string {
  const value = trace.quantities.get(id)?.value;
  if (slip === undefined || value === undefined) throw new RangeError(`no slip of ${id}`);
  return sentences(text, [
    text('problems.printed', { name, printed: figure, exact: numberBeside(value, figure, style) }),
    text(`problems.slip.${slip}`),
  ]);
}

/** What of a problem is not its page's. */
export const oursText = (text: Translate, { ours }: PublishedProblem): string =>
  ours.length === 0
    ? text('problems.exact')
    : sentences(
        text,
        ours.map((one) => text(`problems.ours.${one}`)),
      );
