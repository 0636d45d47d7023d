import { createContext, useContext, useEffect, useState } from 'react';

/** What tells the time: the browser's own or, in a test, one that is set by hand. */
export interface Clock {
  /** In ms, from any beginning that stays the same between visits. */
  readonly now: () => number;
  /** Calls back about every second; the result stops it. */
  readonly everySecond: (tick: () => void) => () => void;
}

const browserClock: Clock = {
  now: () => Date.now(),
  everySecond: (tick) => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  },
};

const ClockContext = createContext<Clock>(browserClock);
export const ClockProvider = ClockContext.Provider;
export const useClock = (): Clock => useContext(ClockContext);

/** The time, kept up to the second for as long as `isNeeded`. */
export function useNow(isNeeded: boolean): number {
  const clock = useClock();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    setNow(clock.now());
    return isNeeded ? clock.everySecond(() => setNow(clock.now())) : undefined;
  }, [clock, isNeeded]);
  return now;
}
