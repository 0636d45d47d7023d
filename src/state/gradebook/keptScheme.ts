import * as v from 'valibot';
import { createKeptValue } from './keptValue';
import { type PointScheme, readScheme, schemeTexts } from './scheme';

const TextsSchema = v.record(v.string(), v.string());

/** How a teacher gives points, kept as an address says it. */
export function createKeptScheme(storage: () => Storage) {
  const kept = createKeptValue(storage, 'backstep:points', TextsSchema, {});
  return {
    getState: kept.get,
    subscribe: kept.subscribe,
    keep: (scheme: PointScheme): boolean => kept.change(() => ({ ...schemeTexts(scheme) })),
  };
}

/** The scheme that counts: the address's where it says any of it, else the one that was kept. */
export function schemeOf(
  query: Readonly<Record<string, string>>,
  kept: Readonly<Record<string, string>>,
): ReturnType<typeof readScheme> & { readonly isSaid: boolean } {
  const said = Object.keys(schemeTextsOf(query)).length > 0;
  return { ...readScheme(said ? schemeTextsOf(query) : kept), isSaid: said };
}

const schemeTextsOf = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(query).filter(([name]) =>
      ['points', 'max', 'round', 'tolerance'].includes(name),
    ),
  );
