import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createKeptScheme, schemeOf } from '../../state/gradebook/keptScheme';
import { type PointScheme, SCHEME_PARAMETERS, schemeTexts } from '../../state/gradebook/scheme';
import { useTutor, useTutorState } from '../context';
import { useRefused } from '../useRefused';

const kept = createKeptScheme(() => window.localStorage);

const isOfScheme = (name: string): boolean => SCHEME_PARAMETERS.some((one) => one === name);
const withoutScheme = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !isOfScheme(name)));

/** How this teacher gives points: as the address says, else as it was left in this browser. */
export function usePointScheme(): PointScheme {
  const query = useTutorState((state) => state.query);
  const before = useSyncExternalStore(kept.subscribe, kept.getState, kept.getState);
  return useMemo(() => schemeOf(query, before).scheme, [query, before]);
}

/** Sets how points are given, in the address and for the next time. */
export function useSetScheme(): (scheme: PointScheme) => void {
  const tutor = useTutor();
  return useCallback(
    (scheme) => {
      if (!kept.keep(scheme)) tutor.notify([{ kind: 'storage.full' }]);
      const { query } = tutor.getState();
      tutor.show('marking', { ...withoutScheme(query), ...schemeTexts(scheme) });
    },
    [tutor],
  );
}

/** Keeps what an address says of points, and tells what of it cannot be read. */
export function useSchemeOfAddress(): void {
  const query = useTutorState((state) => state.query);
  const { scheme, bad, isSaid } = useMemo(() => schemeOf(query, {}), [query]);
  useRefused(bad, withoutScheme);
  useEffect(() => {
    if (isSaid && bad.length === 0) kept.keep(scheme);
  }, [scheme, bad, isSaid]);
}
