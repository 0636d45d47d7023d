import { SEED_PATTERN } from '../../state';
import type { Reading } from './useDraft';

/** A seed that is typed into a field: capital letters are taken as small ones. */
export function readSeedEntry(typed: string): Reading<string, true> {
  const seed = typed.trim().toLowerCase();
  return SEED_PATTERN.test(seed) ? { ok: true, value: seed } : { ok: false, fault: true };
}
