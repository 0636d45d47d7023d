import { expect, test } from 'vitest';
import { timespan12, timespan2004 } from '../../../src/components/scorm/runTime/sessionTime';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

// By the patterns of the two run-time environments: HHHH:MM:SS.SS, and ISO 8601 to a hundredth of a second.
test.each([
  [0, '0000:00:00.00', 'PT0H0M0.00S'],
  [9.9, '0000:00:00.00', 'PT0H0M0.00S'],
  [10, '0000:00:00.01', 'PT0H0M0.01S'],
  [59_999, '0000:00:59.99', 'PT0H0M59.99S'],
  [60_000, '0000:01:00.00', 'PT0H1M0.00S'],
  [HOUR + 2 * 60_000 + 3.04 * SECOND, '0001:02:03.04', 'PT1H2M3.04S'],
  [100 * HOUR, '0100:00:00.00', 'PT100H0M0.00S'],
  [20_000 * HOUR, '9999:59:59.99', 'PT9999H59M59.99S'],
  [-5, '0000:00:00.00', 'PT0H0M0.00S'],
  [Number.NaN, '0000:00:00.00', 'PT0H0M0.00S'],
])('%d ms is %s, and %s', (ms, as12, as2004) => {
  expect(timespan12(ms)).toBe(as12);
  expect(timespan2004(ms)).toBe(as2004);
});
