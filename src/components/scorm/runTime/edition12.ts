import { bounded, type Edition, outcomeOf } from './edition';
import { timespan12 } from './sessionTime';

/** SCORM 1.2. A score is from 0 to 100 there, and one status says both whether it is done and whether it is passed. */
export const EDITION_12: Edition = {
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
  },
  elements: {
    suspendData: 'cmi.suspend_data',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    completion: 'cmi.core.lesson_status',
    passing: 'cmi.student_data.mastery_score',
  },
  passingPercent: (text) => bounded(text, 100),
  isCompleted: (status) => ['passed', 'completed', 'failed'].includes(status),
  standing: (standing) => {
    const { isCompleted, isPassed } = outcomeOf(standing);
    const judged = isPassed === undefined ? 'completed' : isPassed ? 'passed' : 'failed';
    const { points } = standing.report;
    return [
      ...(points === null
        ? []
        : ([
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', String(points.percent)],
          ] as const)),
      ['cmi.core.lesson_status', isCompleted ? judged : 'incomplete'],
    ];
  },
  end: (ms) => [
    ['cmi.core.session_time', timespan12(ms)],
    ['cmi.core.exit', 'suspend'],
  ],
};
