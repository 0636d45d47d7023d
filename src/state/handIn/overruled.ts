import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { QuantityId, Verdict } from '../../engine';
import { storedText } from '../kept/storedText';
import { hash } from '../work/seed';

/** A teacher's own verdict on a figure, in place of ours, and why. */
export interface Overruling {
  readonly verdict: OwnVerdict;
  readonly reason: string;
}

/** What a teacher can find. */
export const OWN_VERDICTS = [
  'right',
  'follows',
  'short',
  'wrong',
] as const satisfies readonly Verdict[];
export type OwnVerdict = (typeof OWN_VERDICTS)[number];

/** The overrulings on one work, by quantity. */
export type Overrulings = Readonly<Record<QuantityId, Overruling>>;

/** The characters of a reason. */
export const MAX_REASON = 200;
/** Works of which they are kept: several classes; older ones make room. */
const MAX_WORKS = 2000;
const KEY = 'backstep:overruled';

const id = v.pipe(v.string(), v.maxLength(100));
const OverrulingSchema = v.object({
  verdict: v.picklist(OWN_VERDICTS),
  reason: v.pipe(v.string(), v.maxLength(MAX_REASON)),
});
const KeptSchema = v.object({
  version: v.literal(1),
  works: v.record(id, v.record(id, OverrulingSchema)),
});

type Kept = Readonly<Record<string, Overrulings>>;

/** What names a work here: nothing that the student wrote is kept, nor who they are. */
export const workKey = (work: string): string =>
  [work, `again ${work}`].map((text) => (hash(text) * 2 ** 32).toString(36)).join('-');

/**
 * A teacher's overrulings, kept in this browser; without a storage they last as long as the page is open.
 */
export function createOverruled(storage: () => Storage) {
  const place = storedText(storage, KEY);
  const read = (): Kept | undefined => {
    try {
      const kept = v.safeParse(KeptSchema, JSON.parse(place.read() ?? 'null'));
      return kept.success ? kept.output.works : undefined;
    } catch {
      // No JSON at all.
      return undefined;
    }
  };
  const store = createStore<Kept>(() => read() ?? {});

  /** Changes the overrulings of a work; false where they could not be kept. */
  const change = (work: string, next: (before: Overrulings) => Overrulings): boolean => {
    // Another tab may have added to them since.
    const { [work]: before = {}, ...others } = { ...store.getState(), ...read() };
    const own = next(before);
    const works = Object.keys(own).length === 0 ? others : { ...others, [work]: own };
    const kept = Object.fromEntries(Object.entries(works).slice(-MAX_WORKS));
    store.setState(kept, true);
    return place.write(JSON.stringify({ version: 1, works: kept }));
  };
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    overrule: (work: string, of: QuantityId, overruling: Overruling): boolean =>
      change(work, (before) => ({ ...before, [of]: overruling })),
    takeBack: (work: string, of: QuantityId): boolean =>
      change(work, ({ [of]: _, ...others }) => others),
  };
}
