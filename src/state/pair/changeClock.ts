import type { StateParts } from './stateParts';

/** When a state of a pair came to be: after how many changes in all windows, and by which window. */
export interface ChangeClock {
  readonly count: number;
  readonly by: string;
}

/** As many states as may pass while a message is on its way. */
const MOST_HELD = 50;

/** The later of two clocks, which is the one of the greater id where both windows changed something at once. */
export const isLater = (a: ChangeClock, b: ChangeClock): boolean =>
  a.count > b.count || (a.count === b.count && a.by > b.by);

export const isSameClock = (a: ChangeClock, b: ChangeClock): boolean =>
  a.count === b.count && a.by === b.by;

/** When a state is that puts two together: the same in both windows, and later than either. */
export const afterBoth = (a: ChangeClock, b: ChangeClock): ChangeClock => ({
  count: Math.max(a.count, b.count) + 1,
  by: a.by > b.by ? a.by : b.by,
});

/** The last states that a window has had or heard of, to see what each of two has changed since. */
export function createMemory() {
  const held = new Map<string, StateParts>();
  const key = ({ count, by }: ChangeClock): string => `${count} ${by}`;
  return {
    keep: (clock: ChangeClock, parts: StateParts): void => {
      held.set(key(clock), parts);
      const [oldest] = held.keys();
      if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    },
    at: (clock: ChangeClock): StateParts | undefined => held.get(key(clock)),
  };
}
