import type { WorkReport } from '../messages';

/** The functions of a system's API, by what they are for. */
export type ApiCall = 'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'error';

/** The work as it stands, and what there was before. */
export interface Standing {
  readonly report: WorkReport;
  /** The percentage from which the system counts it as passed; absent where it names none. */
  readonly passing: number | undefined;
  /** Whether it was all filled in before: it stays so. */
  readonly wasCompleted: boolean;
}

export type ElementValue = readonly [element: string, value: string];

/** What one edition of SCORM calls things. */
export interface Edition {
  /** The API's object, in some window around. */
  readonly api: string;
  readonly calls: Readonly<Record<ApiCall, string>>;
  readonly elements: {
    readonly suspendData: string;
    readonly learner: string;
    readonly mode: string;
    readonly completion: string;
    readonly passing: string;
  };
  /** What the system's passing mark is in percent. */
  readonly passingPercent: (text: string) => number | undefined;
  readonly isCompleted: (completion: string) => boolean;
  /** How the work stands, as elements: all but what is kept of it. */
  readonly standing: (standing: Standing) => readonly ElementValue[];
  /** Where the session ends, to be gone on with: `ms` long. */
  readonly end: (ms: number) => readonly ElementValue[];
}

/** A number from 0 to `most` that a system says; undefined where it says none. */
export function bounded(text: string, most: number): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= 0 && value <= most ? value : undefined;
}

/** Whether all is filled in, and whether it is passed: by the system's own mark or, without one, where all is right. */
export function outcomeOf({ report, passing, wasCompleted }: Standing): {
  readonly isCompleted: boolean;
  readonly isPassed: boolean | undefined;
} {
  const isCompleted = wasCompleted || (report.of > 0 && report.filled >= report.of);
  const percent = report.points?.percent;
  if (!isCompleted || percent === undefined) return { isCompleted, isPassed: undefined };
  if (passing === undefined) return { isCompleted, isPassed: percent >= 100 || undefined };
  return { isCompleted, isPassed: percent >= passing };
}
