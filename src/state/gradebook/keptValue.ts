import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';

/**
 * Something that a teacher's browser keeps, under a key of its own. The storage is handed over as a function, as a browser
 * that forbids it throws on its very name; without one it lasts as long as the page is open.
 */
export function createKeptValue<S extends v.GenericSchema>(
  storage: () => Storage,
  key: string,
  schema: S,
  nothing: v.InferOutput<S>,
) {
  const read = (): v.InferOutput<S> | undefined => {
    try {
      const kept = v.safeParse(schema, JSON.parse(storage().getItem(key) ?? 'null'));
      return kept.success ? kept.output : undefined;
    } catch {
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
      const value = next(read() ?? store.getState().value);
      store.setState({ value });
      try {
        storage().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
