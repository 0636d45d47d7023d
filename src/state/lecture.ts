/** A stopwatch: running since a time, or standing. Times are in ms, by one clock. */
export interface Timer {
  readonly startedAt?: number | undefined;
  /** What had passed when it was last started. */
  readonly elapsed: number;
}

/** What is about the lesson in class and not about the work: neither saved nor undone. */
export interface Lecture {
  /** Whether the class sees a black screen. */
  readonly isBlank: boolean;
  readonly timer: Timer;
}

export const NO_LECTURE: Lecture = { isBlank: false, timer: { elapsed: 0 } };

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
