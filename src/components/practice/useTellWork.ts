import { useEffect } from 'react';
import { takenOf, writeWorkLink } from '../../state';
import { useTutorState } from '../context';
import { pageLink } from '../share/pageLink';
import { verdictCounts } from './marking';
import type { Practice } from './usePractice';
import { workOfPractice } from './workOfPractice';

/** What the page around an embedded one is told of the work in it (docs/embedding.md). */
export interface WorkMessage {
  readonly type: 'backstep:work';
  readonly version: 1;
  /** The assignment's name and the student's code, where there are any. */
  readonly assignment?: string | undefined;
  readonly code?: string | undefined;
  /** How many figures are asked for, and how many are filled in. */
  readonly of: number;
  readonly filled: number;
  /** How many figures got each verdict when marks were last asked for; null before that, and where none are shown. */
  readonly score: Readonly<Record<string, number>> | null;
  readonly hints: number;
  readonly looks: number;
  /** The link to the work, as it is handed in; null while nothing is filled in, or where it is too long. */
  readonly link: string | null;
}

/** Tells the page of that origin, and none other, of the work, now and whenever it changes. */
export function useTellWork(practice: Practice): void {
  const isEmbedded = useTutorState(({ layout }) => layout === 'embed');
  const { tell, scorm, isOpen } = practice;
  const message =
    tell !== undefined && scorm === undefined && isEmbedded && isOpen
      ? JSON.stringify(messageOf(practice))
      : '';
  useEffect(() => {
    if (message === '' || tell === undefined || window.parent === window) return;
    window.parent.postMessage(JSON.parse(message), tell);
  }, [message, tell]);
}

function messageOf(practice: Practice): WorkMessage {
  const { assignment, ids, sheet, marks } = practice;
  const filled = ids.filter((id) => sheet.texts[id] !== undefined).length;
  const written = filled === 0 ? undefined : writeWorkLink(workOfPractice(practice));
  return {
    type: 'backstep:work',
    version: 1,
    assignment: assignment?.name,
    code: assignment?.codes?.code,
    of: ids.length,
    filled,
    score: marks.size === 0 ? null : verdictCounts(marks),
    ...takenOf(sheet),
    link: written?.ok ? pageLink(written.address) : null,
  };
}
