import type { ScormEdition } from '../../state/scorm/editions';
import { SUSPEND_LIMITS } from '../../state/scorm/suspendData';
import { suspendDataOf } from '../../state/scorm/suspendedSheet';
import { marksOfSuspendData } from '../../state/scorm/suspendedWork';
import type { Practice } from '../practice/usePractice';
import { workOfPractice } from '../practice/workOfPractice';
import { REPORTS, type WorkReport } from './messages';

/** How the work of a practice stands: what a system is to keep of it, and the points of just that. */
export function reportOf(practice: Practice, edition: ScormEdition): WorkReport {
  const { ids, sheet, assignment, showsMarks } = practice;
  const packed = suspendDataOf(
    { work: workOfPractice(practice), sheet, ids, code: assignment?.codes?.code },
    edition,
  );
  const { points } = showsMarks ? marksOfSuspendData(packed.text) : {};
  return {
    type: REPORTS,
    suspendData: packed.text,
    most: SUSPEND_LIMITS[edition],
    of: ids.length,
    filled: ids.filter((id) => sheet.texts[id] !== undefined).length,
    points:
      points?.percent === undefined
        ? null
        : { points: points.points, of: points.of, percent: points.percent },
  };
}
