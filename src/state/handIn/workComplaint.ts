import type { UnreadableReason } from '../../engine';
import type { FileComplaint } from './fileComplaint';

/** What is wrong with a link, and what would be accepted. The words are the catalogue's. */
export type WorkComplaint =
  | FileComplaint
  | { readonly kind: 'noLink' | 'noFigures' | 'nameCut' | 'cutOff' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'unknownExample'; readonly text: string; readonly accepted: string }
  | { readonly kind: 'unknownFigure'; readonly name: string; readonly text: string }
  | { readonly kind: 'twice'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'badChoice';
      readonly name: string;
      readonly text: string;
      readonly accepted: string;
    }
  /** A number that it cannot be: what follows from it is not marked. */
  | {
      readonly kind: 'outOfBounds';
      readonly name: string;
      readonly text: string;
      readonly accepted: string;
    }
  /** The marking itself stopped. */
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'badGiven';
      readonly name: string;
      readonly text: string;
      readonly reason: UnreadableReason;
    };
