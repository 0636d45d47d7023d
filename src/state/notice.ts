import type { UnreadableReason } from '../engine';

/** A notice to the learner: which message, and about what. The words are the catalogue's. */
export type Notice =
  | { readonly kind: 'address.tooLong' }
  | { readonly kind: 'address.unreadable'; readonly text: string }
  | { readonly kind: 'address.unknownView'; readonly text: string }
  | { readonly kind: 'address.unknownExample'; readonly text: string }
  /** `accepted`: what there is of its kind, by the names of addresses. */
  | { readonly kind: 'address.unknownName'; readonly name: string; readonly accepted: string }
  | { readonly kind: 'address.unknownStep'; readonly text: string }
  | {
      readonly kind: 'address.badChoice';
      readonly name: string;
      readonly text: string;
      readonly accepted: string;
    }
  | {
      readonly kind: 'address.badNumber';
      readonly name: string;
      readonly text: string;
      readonly reason: UnreadableReason;
    }
  /** A new name, of what, that cannot be had. */
  | { readonly kind: 'names.refused'; readonly of: string; readonly name: string }
  /** How many complaints about the address there are beside those that are listed. */
  | { readonly kind: 'address.more'; readonly count: number }
  | { readonly kind: 'storage.unavailable' }
  /** What keeps the work, and follows the address, did not come. */
  | { readonly kind: 'storage.notLoaded' }
  | { readonly kind: 'storage.full' }
  | { readonly kind: 'storage.otherVersion' }
  | { readonly kind: 'storage.damaged' }
  /** The words of a language, by its own name, did not come. */
  | { readonly kind: 'language.notLoaded'; readonly name: string }
  /** The teacher's own window: the browser lacks what it needs, or did not let it open. */
  | { readonly kind: 'presenter.unsupported' }
  | { readonly kind: 'presenter.blocked' }
  /** Numbers were changed in both windows at once, and those of this one gave way. */
  | { readonly kind: 'presenter.together' }
  /** What a learning system kept of the work. */
  | { readonly kind: 'scorm.unreadable' }
  | { readonly kind: 'run.overflow'; readonly updates: number };

/** More different ones than one address can give, and few enough to be read. */
export const NOTICE_LIMIT = 20;

/** The notices that are told and these as well: each once, and of too many the latest; the same list where none is new. */
export function withNotices(told: readonly Notice[], more: readonly Notice[]): readonly Notice[] {
  const all = new Map([...told, ...more].map((one) => [JSON.stringify(one), one]));
  return all.size > told.length ? [...all.values()].slice(-NOTICE_LIMIT) : told;
}
