import type { ReactNode } from 'react';
import type { GeneralTrace, Mark, MarkOptions, QuantityId } from '../../engine';
import { isSameAgain } from '../../state/gradebook/points';
import { useText } from '../context';
import { richText } from '../richText';
import { askedText } from './askedText';

export interface MarkRemarkProps {
  readonly mark: Mark;
  readonly trace: GeneralTrace;
  readonly asked: MarkOptions;
  /** The way to the figure of another quantity, as it is where the mark stands. */
  readonly link: (id: QuantityId) => ReactNode;
}

/** What is to be said of a mark beside its verdict and its slip: another convention, why it is short, the same again. */
export function MarkRemark({ mark, trace, asked, link }: MarkRemarkProps) {
  const text = useText();
  const { verdict, convention, short = 'digits', lengthen, again } = mark;
  const figure = lengthen === undefined ? '' : link(lengthen);
  // Of what is short in another convention, what is to be done is why it is short.
  if (convention !== undefined && verdict !== 'short') {
    const { delta } = trace.structure.form;
    return <p>{text(`marks.convention.${convention}`, { delta })}</p>;
  }
  if (again !== undefined) {
    const costsNothing = isSameAgain(mark, trace.value(again));
    return (
      <p>
        {richText(text, costsNothing ? 'marks.again' : 'marks.repeated', { figure: link(again) })}
      </p>
    );
  }
  if (verdict !== 'short') return null;
  switch (short) {
    case 'digits':
      return <p>{text('marks.short.digits', { asked: askedText(text, asked) })}</p>;
    case 'step':
      return <p>{text('marks.short.step')}</p>;
    case 'coarse':
      return <p>{text('marks.short.coarse')}</p>;
    case 'inherited':
      return <p>{richText(text, 'marks.short.inherited', { figure })}</p>;
    case 'lost':
      return (
        <p>
          {lengthen === undefined
            ? text('marks.short.lostHere')
            : richText(text, 'marks.short.lost', { figure })}
        </p>
      );
  }
}
