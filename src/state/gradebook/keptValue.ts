import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { storedText } from '../kept/storedText';

/**
 * Something that a teacher's browser keeps, under a key of its own; without a storage it lasts as long as the page is open.
 */
export function createKeptValue<S extends v.GenericSchema>(
  storage: () => Storage,
  key: string,
  schema: S,
  nothing: v.InferOutput<S>,
) {
  const place = storedText(storage, key);
  /** Whether what is in hand is what was stored last. */
  let isStored = true;
  const read = (): v.InferOutput<S> | undefined => {
    try {
      const kept = v.safeParse(schema, JSON.parse(place.read() ?? 'null'));
      return kept.success ? kept.output : undefined;
    } catch {
      // No JSON at all.
      return undefined;
    }
  };
  const store = createStore<{ readonly value: v.InferOutput<S> }>(() => ({
    value: read() ?? nothing,
  }));
  return {
    get: (): v.InferOutput<S> => store.getState().value,
    subscribe: store.subscribe,
    /** False where it could not be kept. Another tab may have changed it since: `next` gets what is kept now. */
    change: (next: (before: v.InferOutput<S>) => v.InferOutput<S>): boolean => {
      const value = next((isStored ? read() : undefined) ?? store.getState().value);
      store.setState({ value });
      isStored = place.write(JSON.stringify(value));
      return isStored;
    },
  };
}
