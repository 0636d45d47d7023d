import { useId, useState } from 'react';
import type { PublishedProblem } from '../../library';
import { useText } from '../context';
import { listed } from '../lists';
import { networkText } from '../networkText';
import { formName } from './findProblems';
import { checkOfProblem, stepsOfProblem } from './openProblem';
import { oursText, slipsOf } from './problemWords';
import { SourceLine } from './SourceLine';
import { Told } from './Told';

/** A published problem: where it is from, what it is like, and the ways into it. */
export function ProblemCard({ one }: { readonly one: PublishedProblem }) {
  const text = useText();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const all = one.figures.length;
  const slips = slipsOf(one).length;
  const check = checkOfProblem(one);
  return (
    <li className="problem">
      <h3 id={heading} dir="auto">
        {one.source.title}
      </h3>
      <SourceLine source={one.source} />
      <p>{listed(text, [networkText(text, one.problem), formName(text, one)], 'list.traits')}</p>
      <p>{oursText(text, one)}</p>
      <p>
        {all === 0
          ? text('problems.noFigures')
          : text('problems.right', { all, right: all - slips })}
      </p>
      {slips > 0 && (
        // What is told takes the update worked, so it waits until someone asks.
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{text('problems.told', { count: slips })}</summary>
          {isOpen && <Told one={one} />}
        </details>
      )}
      <p className="problem-ways">
        <a className="button" href={stepsOfProblem(one)} aria-describedby={heading}>
          {text('problems.open')}
        </a>
        {check !== undefined && (
          <a href={check} aria-describedby={heading}>
            {text('problems.check')}
          </a>
        )}
      </p>
    </li>
  );
}
