/**
 * The views of the tutor, in the order in which they are offered. A view has a component in src/views, and may
 * have parameters of its own in the address, as text: the view checks them.
 */
export const VIEWS = [
  'step',
  'explore',
  'practice',
  'notebook',
  'audit',
  'problems',
  'export',
  'worksheet',
  'marking',
  'teachers',
] as const;
export type ViewId = (typeof VIEWS)[number];

/** What is practised, and what a teacher says of it: made in the teachers' view, opened in practice. */
const ASSIGNMENT = [
  'assignment',
  'part',
  'numbers',
  'seed',
  'code',
  'examples',
  'significant',
  'places',
  'hints',
  'marks',
] as const;

/** The names of each view's own parameters. */
export const VIEW_PARAMETERS: Readonly<Record<ViewId, readonly string[]>> = {
  step: ['nudge'],
  explore: [
    'plot',
    'of',
    'and',
    'from',
    'to',
    'from2',
    'to2',
    'ahead',
    'data',
    'weight',
    'runs',
    'count',
    'scale',
    'seen',
  ],
  practice: [...ASSIGNMENT, 'tell', 'scorm'],
  notebook: [],
  audit: ['source', 'figures'],
  problems: ['find'],
  export: ['format', 'part', 'significant', 'places', 'seed', 'variants'],
  worksheet: [
    'seed',
    'examples',
    'significant',
    'places',
    'variants',
    'paper',
    'phases',
    'help',
    'key',
    'qr',
    'points',
  ],
  marking: ['name', 'work', 'points', 'max', 'round', 'tolerance'],
  teachers: ['lesson', ...ASSIGNMENT],
};

/** A view's own parameters, by name, as an address says them: anything may stand in them. */
export type ViewQuery = Readonly<Record<string, string>>;

/** Whether figures are asked for in a view, and its own parameters leave open with how many digits. */
export const leavesOpenWhatIsAsked = (view: ViewId, query: ViewQuery): boolean =>
  view !== 'teachers' &&
  VIEW_PARAMETERS[view].includes('significant') &&
  query['significant'] === undefined &&
  query['places'] === undefined;
