/** A stopwatch: running since a time, or standing. Times are in ms, by one clock. */
export interface Timer {
  readonly startedAt?: number | undefined;
  /** What had passed when it was last started. */
  readonly elapsed: number;
}

/** What was said to a question, and how much of the step was asked for then. */
export interface Answered {
  /** Which step of which update. */
  readonly step: string;
  /** The reveal that the question stood before: 0, 1 or 2. */
  readonly stage: number;
  readonly outcome: 'right' | 'wrong' | 'skipped';
  readonly reveal: string;
}

/** The questions of this sitting. */
export interface Asked {
  /** By step: how many of its questions have been answered or skipped. */
  readonly settled: Readonly<Record<string, number>>;
  /** The answer whose verdict is in view. */
  readonly said?: Answered | undefined;
}

/** What is about the lesson, in class or alone, and not about the work: neither saved nor undone. */
export interface Lecture {
  /** Whether the class sees a black screen. */
  readonly isBlank: boolean;
  readonly timer: Timer;
  readonly asked: Asked;
  /** Whether the page still opens with its question: a first visit that has not gone to any step. */
  readonly isOpening: boolean;
}

export const NOTHING_ASKED: Asked = { settled: {} };

export const NO_LECTURE: Lecture = {
  isBlank: false,
  timer: { elapsed: 0 },
  asked: NOTHING_ASKED,
  isOpening: true,
};

/** What has passed; a clock that was set back does not make it less. */
export const elapsedAt = ({ startedAt, elapsed }: Timer, now: number): number =>
  startedAt === undefined ? elapsed : elapsed + Math.max(0, now - startedAt);

export const started = (timer: Timer, now: number): Timer =>
  timer.startedAt === undefined ? { ...timer, startedAt: now } : timer;

export const paused = (timer: Timer, now: number): Timer => ({ elapsed: elapsedAt(timer, now) });

/** Back to nothing: goes on running if it ran. */
export const restarted = ({ startedAt }: Timer, now: number): Timer =>
  startedAt === undefined ? { elapsed: 0 } : { startedAt: now, elapsed: 0 };

/** The other window of a pair, as far as this one knows: there was none, it is there, or it has been closed. */
export type Partner = 'none' | 'there' | 'gone';
