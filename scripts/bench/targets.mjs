// What the page must reach: in absolute terms, on a quiet machine, and beside a peer's page in the same run.

/** What must be kept: a figure of the results, its limit, and what it is. */
export const BUDGETS = [
  ['load', 'fcp', 1200, 'first content, ms'],
  ['load', 'tbt', 300, 'blocking time, ms'],
  ['load', 'cls', 0.001, 'layout shift'],
  ['load', 'scriptKB', 230, 'script fetched, kB'],
  ['keys', 'paintMedian', 40, 'arrow key to paint, median, ms'],
  ['keys', 'paintMax', 100, 'arrow key to paint, slowest, ms'],
  ['keys', 'slowFrames', 0, 'frames over 50 ms, once warm'],
  ['drag', 'paintMedian', 40, 'drag to paint, median, ms'],
  ['drag', 'paintMax', 100, 'drag to paint, slowest, ms'],
  ['drag', 'slowFrames', 0, 'frames over 50 ms, once warm'],
  ['map', 'workMedian', 16, 'map of 80 × 80 points anew, median, ms'],
  ['updates', 'fullSpeedMs', 1000, '100,000 updates, ms'],
  ['updates', 'slowFrames', 0, 'frames over 50 ms while they run, slowed'],
];

/**
 * Beside a peer: what it is, our figure, and the peer's that it is a ratio to, at most `most`; where there is none,
 * our figure itself.
 */
export const TARGETS = [
  { what: 'first content', ours: ['load', 'fcp'], peer: ['load', 'fcp'], most: 1 / 2 },
  { what: 'blocking time', ours: ['load', 'tbt'], peer: ['load', 'tbt'], most: 1 / 3 },
  { what: 'layout shift', ours: ['load', 'cls'], most: 0.001 },
  {
    what: 'first touch answered, to when its step can be pressed',
    ours: ['touch', 'answered'],
    peer: ['touch', 'taken'],
    most: 1,
  },
  ...['keys', 'drag'].flatMap((part) => [
    {
      what: `${part}: input to paint, median`,
      ours: [part, 'paintMedian'],
      peer: ['step', 'paintMedian'],
      most: 1 / 2,
    },
    {
      what: `${part}: input to paint, slowest`,
      ours: [part, 'paintMax'],
      peer: ['step', 'paintMax'],
      most: 1 / 2,
    },
    { what: `${part}: frames over 50 ms, once warm`, ours: [part, 'slowFrames'], most: 0 },
  ]),
];
