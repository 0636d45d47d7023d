/** Of practice in a package, to the page around it: what was kept of the work? */
export const ASKS = 'backstep:scorm-ready';
/** Its answer. */
export const RESUMES = 'backstep:scorm-resume';
/** Of practice again: how the work stands. */
export const REPORTS = 'backstep:scorm-report';

/**
 * Of the page around, as an event of practice's own window: how does the work stand now? A page that is being left hears
 * no message any more, so the answer is put into the event.
 */
export const NOW = 'backstep:scorm-now';
export interface NowAsked {
  report?: WorkReport;
}

/** What was kept of the work: `cmi.suspend_data`, empty where there is nothing yet. */
export interface ResumeMessage {
  readonly type: typeof RESUMES;
  readonly suspendData: string;
}

/** How the work stands. */
export interface WorkReport {
  readonly type: typeof REPORTS;
  /** What `cmi.suspend_data` is to hold: more characters than `most` of them a system does not keep. */
  readonly suspendData: string;
  readonly most: number;
  /** How many figures are asked for, and how many are filled in. */
  readonly of: number;
  readonly filled: number;
  /** As the gradebook counts them; null while nothing is filled in, and where marks are not shown. */
  readonly points: {
    readonly points: number;
    readonly of: number;
    /** From 0 to 100. */
    readonly percent: number;
  } | null;
}
