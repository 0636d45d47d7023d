/** The names of the views. */
export const views = {
  'view.label': 'Views',
  'view.step': 'Step by step',
  'view.practice': 'Practice',
  'view.audit': 'Articles checked',
  'view.worksheet': 'Worksheets',
  'view.marking': 'Marking',
  'view.loading': 'Loading…',
} as const;
