import * as v from 'valibot';
import { type BadChoice, readQuery } from '../queries/readQuery';
import { SCORM_EDITIONS, type ScormEdition } from '../scorm/editions';
import type { ViewQuery } from '../viewList';

/** The origin of a page: a scheme, a host and perhaps a port, as browsers write it, and nothing behind. */
function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && (protocol === 'https:' || protocol === 'http:');
  } catch {
    return false;
  }
}

const SCHEMAS = {
  tell: v.pipe(v.string(), v.maxLength(200), v.check(isOrigin)),
  scorm: v.picklist(SCORM_EDITIONS),
} as const;
const ACCEPTED = {
  tell: 'https://courses.example.edu',
  scorm: SCORM_EDITIONS.join(', '),
} as const;

/**
 * Which page around an embedded one is told of the work in it, if any is, and for which edition of SCORM, if that is what
 * a package is launched by; an address may come from anyone.
 */
export function readTell(query: ViewQuery): {
  readonly tell?: string;
  readonly scorm?: ScormEdition;
  readonly bad: readonly BadChoice[];
} {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  return { ...values, bad };
}
