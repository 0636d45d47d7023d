/** Beyond this SCORM 1.2 has no way to write it, ms: 9999:59:59.99. */
const MOST = 9999 * 3_600_000 + 59 * 60_000 + 59_990;

/** Whole hundredths of a second; what is none, as where a clock was set back, is nothing. */
const hundredths = (ms: number): number =>
  Number.isFinite(ms) ? Math.floor(Math.min(Math.max(ms, 0), MOST) / 10) : 0;

const parts = (ms: number) => {
  const all = hundredths(ms);
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6000) % 60,
    seconds: Math.floor(all / 100) % 60,
    rest: all % 100,
  };
};

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** A time in ms as HHHH:MM:SS.SS. Source: SCORM 1.2 Run-Time Environment, 3.4.4, CMITimespan. */
export function timespan12(ms: number): string {
  const { hours, minutes, seconds, rest } = parts(ms);
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${padded(seconds, 2)}.${padded(rest, 2)}`;
}

/** A time in ms as PT1H2M3.04S. Source: SCORM 2004 4th Edition Run-Time Environment, 4.1.1.7, timeinterval(second,10,2). */
export function timespan2004(ms: number): string {
  const { hours, minutes, seconds, rest } = parts(ms);
  return `PT${hours}H${minutes}M${seconds}.${padded(rest, 2)}S`;
}
