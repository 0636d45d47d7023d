/** Where a part stands: first in its line or bracket, so that a minus needs no brackets; and whether as a right factor. */
export interface Standing {
  readonly leads: boolean;
  readonly isRight?: boolean;
}
export const LEADS: Standing = { leads: true };
export const BEHIND: Standing = { leads: false };
