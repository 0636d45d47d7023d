import type { GeneralTrace } from '../../engine';
import type { Notation } from '../../notation';
import { useText } from '../context';
import { exitQuestions } from './exitQuestions';

export interface ExitTicketProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
}

/** The questions for the end of a lesson, each with its answer. */
export function ExitTicket({ trace, notation }: ExitTicketProps) {
  const text = useText();
  return (
    <dl className="teachers-parts">
      {exitQuestions(trace, notation, text).map(({ id, values }) => (
        <div key={id}>
          <dt>{text(`teachers.exit.${id}.ask`, values)}</dt>
          <dd>{text(`teachers.exit.${id}.answer`, values)}</dd>
        </div>
      ))}
    </dl>
  );
}
