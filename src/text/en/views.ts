/** The names of the views. */
export const views = {
  'view.label': 'Views',
  'view.more': 'More',
  'view.group.learn': 'For learning',
  'view.group.teach': 'For teaching',
  'view.step': 'Step by step',
  'view.explore': 'Explore',
  'view.practice': 'Practice',
  'view.audit': 'Articles checked',
  'view.export': 'Take it away',
  'view.worksheet': 'Worksheets',
  'view.marking': 'Marking',
  'view.teachers': 'Teacher’s page',
  'view.loading': 'Loading…',
  'view.failed': 'This part of the page could not be loaded. Your work is kept.',
  'view.reload': 'Load the page again',
} as const;
