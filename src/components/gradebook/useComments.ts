import { useSyncExternalStore } from 'react';
import { createComments } from '../../state/gradebook/comments';

/** What a teacher has written to students, in this browser. */
export const comments = createComments(() => window.localStorage);

export const useComments = (): Readonly<Record<string, string>> =>
  useSyncExternalStore(comments.subscribe, comments.getState, comments.getState);
