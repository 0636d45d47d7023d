import { bounded, type Edition, outcomeOf } from './edition';
import { timespan2004 } from './sessionTime';

/** SCORM 2004. Its score has the points themselves, and their share from 0 to 1. */
export const EDITION_2004: Edition = {
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
  },
  elements: {
    suspendData: 'cmi.suspend_data',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    completion: 'cmi.completion_status',
    passing: 'cmi.scaled_passing_score',
  },
  passingPercent: (text) => {
    const share = bounded(text, 1);
    return share === undefined ? undefined : share * 100;
  },
  isCompleted: (status) => status === 'completed',
  standing: (standing) => {
    const { isCompleted, isPassed } = outcomeOf(standing);
    const { points, of, filled } = standing.report;
    return [
      ...(points === null
        ? []
        : ([
            ['cmi.score.min', '0'],
            ['cmi.score.max', String(points.of)],
            ['cmi.score.raw', String(points.points)],
            // A tenth of a percent, as the gradebook has it.
            ['cmi.score.scaled', String(Math.round(points.percent * 10) / 1000)],
          ] as const)),
      ['cmi.completion_status', isCompleted ? 'completed' : 'incomplete'],
      ['cmi.success_status', isPassed === undefined ? 'unknown' : isPassed ? 'passed' : 'failed'],
      ...(of > 0
        ? [['cmi.progress_measure', String(Number((filled / of).toFixed(4)))] as const]
        : []),
    ];
  },
  end: (ms) => [
    ['cmi.session_time', timespan2004(ms)],
    ['cmi.exit', 'suspend'],
  ],
};
