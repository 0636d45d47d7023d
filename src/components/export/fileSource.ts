import type { MarkOptions, QuantityId } from '../../engine';
import type { Translate } from '../../text';
import type { Lesson } from '../lesson';
import type { Export } from './formats';

/** What a file that is loaded before it is made is made of. */
export interface FileSource {
  readonly lesson: Lesson;
  readonly text: Translate;
  readonly upTo: QuantityId | undefined;
  /** How many digits of a figure are asked for. */
  readonly asked: MarkOptions;
  /** Of questions with fresh numbers: which, and how many drawings of them. */
  readonly seed: string;
  readonly variants: number;
}

/** A file that was made: its text, or its bytes and in words what is in it. */
export type FileMade = Pick<Export, 'text' | 'bytes'>;
