import { readTitle } from '../work/title';
import { splitQuery } from './addressText';

/** What an address of this page calls the problem that it opens; undefined where it says no name. */
export function titleIn(address: string): string | undefined {
  const query = address.slice(address.indexOf('?') + 1);
  return readTitle(splitQuery(query).parameters.get('title') ?? '');
}
