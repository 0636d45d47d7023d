/** What every chart has: its data as a table, and ways to take it along. */
export const charts = {
  'chart.copy': 'Copy data',
  'chart.copied': 'The data are in the clipboard, as CSV.',
  'chart.copyByHand': 'Copy the data from here:',
  'chart.save': 'Save picture',
  'chart.saveAs': 'Save picture as {format}',
  'chart.saved': 'Saved as {file}.',
  'chart.saveFailed': 'This browser could not make the picture. Try the other format.',
  'chart.table': 'The same as a table',
  'chart.nothing':
    'There is nothing to draw: {what} is too large for the computer’s numbers everywhere here.',
} as const;
