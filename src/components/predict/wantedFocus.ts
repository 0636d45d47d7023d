/**
 * Whether the focus goes to the next question or verdict: it was in the one before, or somewhere is said to lead to it.
 * What draws it may have to be loaded, or be drawn anew, as where several steps come as one.
 */
export const wantedFocus = { isWanted: false };
