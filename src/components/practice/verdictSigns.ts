import type { Verdict } from '../../engine';

/** The sign of a verdict beside a figure; its word is said as well. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  right: '✓',
  follows: '↳',
  short: '…',
  wrong: '✗',
  unreadable: '?',
};
