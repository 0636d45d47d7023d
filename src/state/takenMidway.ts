import type { GeneralProblem } from '../engine';
import type { Notice } from './notice';
import type { Taken, Undoable } from './tutorState';
import { GIVEN } from './work/choices/given';
import { fittingMidway } from './work/midwayEdits';
import type { Work } from './work/work';

/**
 * The work of each example with those numbers given midway that its update has a place for; and what had to be left
 * out. It can be told once there is what puts them in place.
 */
export function takenMidway(work: Undoable['work']): Taken {
  const refused: Notice[] = [];
  const taken = Object.entries(work).map(([id, one]): [string, Work] => {
    const problem = fittingMidway(one.problem);
    if (problem !== one.problem) refused.push(badGiven(one.problem, problem));
    return [id, { ...one, problem }];
  });
  return { work: Object.fromEntries(taken), refused };
}

/** What of the givens could not be taken, and what was. */
const badGiven = (said: GeneralProblem, taken: GeneralProblem): Notice => {
  const [name] = GIVEN;
  const [text = '', accepted = ''] = [said, taken].map((problem) => name.of(problem) ?? '');
  return { kind: 'address.badChoice', name: name.name, text, accepted: accepted || name.accepted };
};
