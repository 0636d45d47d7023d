import { useState } from 'react';
import type { Mark, QuantityId } from '../../engine';
import { useText } from '../context';
import { FigurePoints } from '../gradebook/FigurePoints';
import type { MarkedWork } from './markedWork';
import { OverruleForm } from './OverruleForm';
import { Reckoning } from './Reckoning';
import './mark-details.css';

export interface MarkDetailsProps extends MarkedWork {
  readonly id: QuantityId;
  readonly mark: Mark;
}

/** What a mark opens to: how it is reckoned, its code, and the teacher's own verdict in its place. */
export function MarkDetails({ id, mark, ...marked }: MarkDetailsProps) {
  const text = useText();
  const { trace, notation, work, figures, overrulings } = marked;
  const [isOpen, setOpen] = useState(false);
  const own = overrulings?.[id];
  return (
    <>
      {own !== undefined && own.reason !== '' && (
        <p className="mark-reason">
          <bdi>{own.reason}</bdi>
        </p>
      )}
      <details
        className="mark-details"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{text('marks.open')}</summary>
        {/* A sheet has many rows: what is closed is not there. */}
        {isOpen && (
          <>
            <Reckoning
              id={id}
              mark={mark}
              trace={trace}
              notation={notation}
              written={(of) => work.figures.get(of)}
            />
            <FigurePoints id={id} figures={figures} asked={work.asked} overrulings={overrulings} />
            <p className="is-note">
              <code dir="ltr">{mark.note}</code>
            </p>
            <OverruleForm
              key={JSON.stringify(own)}
              work={work.key}
              id={id}
              verdict={mark.verdict}
              own={own}
            />
          </>
        )}
      </details>
    </>
  );
}
