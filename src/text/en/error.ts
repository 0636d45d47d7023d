/** The error before and after the update, and over many updates. */
export const error = {
  'error.label': 'Error',
  'error.before': 'Error before the update',
  'error.after': 'Error after the update',
  'error.difference': 'Difference',
  'error.falls': 'it falls by {percent} %',
  'error.rises': 'it rises by {percent} %',
  'error.same': 'it stays the same',
  'error.trail':
    'The error over your last {count, plural, one {edit} other {# edits}}, from {first} to {last}',
  'error.trailTitle': 'Last edits',
  'error.trailEmpty': 'Change a number to see here how the error moves.',
  'error.update': 'Update {number, number}',
  'error.apply': 'Apply this update',
  'error.run': 'Run',
  'error.runCount': '{count, number}',
  'error.runMany': 'Run {count, number} updates',
  'error.longer': 'Longer runs, side by side',
  'error.curveText':
    'The error over {updates, plural, one {# update} other {# updates}}: from {first} to {last}.',
  'error.curveLog': 'log scale',
} as const;
