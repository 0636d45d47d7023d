import * as v from 'valibot';
import { createKeptValue } from './keptValue';

/** The characters of a comment: a few sentences. */
export const MAX_COMMENT = 1000;
/** Works of which they are kept; older ones make room. */
const MAX_WORKS = 2000;

const CommentsSchema = v.record(
  v.pipe(v.string(), v.maxLength(100)),
  v.pipe(v.string(), v.maxLength(MAX_COMMENT)),
);

/** What a teacher writes to a student about a work, by the work's key, which does not say who that is. */
export function createComments(storage: () => Storage) {
  const kept = createKeptValue(storage, 'backstep:comments', CommentsSchema, {});
  return {
    getState: kept.get,
    subscribe: kept.subscribe,
    /** False where it could not be kept; an empty one takes it away. */
    comment: (work: string, text: string): boolean =>
      kept.change(({ [work]: _, ...others }) => {
        const all = text.trim() === '' ? others : { ...others, [work]: text.slice(0, MAX_COMMENT) };
        return Object.fromEntries(Object.entries(all).slice(-MAX_WORKS));
      }),
  };
}
