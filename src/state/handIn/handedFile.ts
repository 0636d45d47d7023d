import type { WorkComplaint } from './workComplaint';

/** A file that a student handed in, read. */
export interface HandedFile {
  readonly file: string;
  /** Whose it is, as it says itself or as it is called; empty where neither says it. */
  readonly name: string;
  /** What tells them from another of the name: what they put there, or a system's number. */
  readonly code: string;
  /** When it was last changed: 2026-11-30 11:05:12. */
  readonly time: string;
  /** All of it as it would stand in a link; absent where nothing of it can be marked. */
  readonly work?: string;
  readonly complaints: readonly WorkComplaint[];
}
