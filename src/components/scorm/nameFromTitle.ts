import * as v from 'valibot';
import { AssignmentNameSchema, MAX_ASSIGNMENT_NAME } from '../../state';

/** What a title leaves of itself where only the signs of an assignment's name may stand; else the name that is usual. */
export function nameFromTitle(title: string, usual: string): string {
  const plain = title
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const short = [...plain].slice(0, MAX_ASSIGNMENT_NAME).join('');
  const name = short.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  return v.is(AssignmentNameSchema, name) ? name : usual;
}
