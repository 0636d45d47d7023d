import {
  derivativeId,
  errorId,
  netId,
  newId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import { DEFAULT_EXAMPLE_ID, findExample } from '../../examples';
import { addressTo, type Destination, NEW_SHEET, type ViewId, type ViewQuery } from '../../state';

/**
 * The lesson is about the example that the tutor opens on, with its
 * numbers, whatever a teacher has made of them: the lesson's figures are those.
 */
const CLASSIC = {
  exampleId: DEFAULT_EXAMPLE_ID,
  problem: findExample(DEFAULT_EXAMPLE_ID)?.problem,
  isExact: true,
} as const;
/** `at`: a quantity, of which a given goes by the example's name for it. */
const step = (at: QuantityId, more: Partial<Destination> = {}): string =>
  addressTo({ view: 'step', ...CLASSIC, at, ...more });
const view = (id: ViewId, query: ViewQuery): string => addressTo({ view: id, ...CLASSIC, query });

/** What the guide opens, by the name of its words (`teachers.link.<name>`). */
export const LINKS = {
  projector: step(netId('h1'), { reveal: 'formula', layout: 'projector' }),
  presenter: step(netId('h1'), { reveal: 'formula', layout: 'presenter' }),
  net: step(netId('h1'), { reveal: 'formula' }),
  output: step(outId('h1'), { reveal: 'formula' }),
  error: step(TOTAL_ERROR, { reveal: 'formula' }),
  outputWeight: step(derivativeId(TOTAL_ERROR, 'w5'), { reveal: 'formula' }),
  paths: step(derivativeId(TOTAL_ERROR, outId('h1')), { reveal: 'formula' }),
  hiddenWeight: step(derivativeId(TOTAL_ERROR, 'w1'), { reveal: 'formula' }),
  update: step(newId('w5'), { reveal: 'formula' }),
  check: step(newId(TOTAL_ERROR), { reveal: 'formula' }),
  end: step(newId(TOTAL_ERROR), { layout: 'presenter' }),
  nudgeOutput: step(derivativeId(TOTAL_ERROR, 'w5'), { query: { nudge: '0.01' } }),
  nudgeHidden: step(derivativeId(TOTAL_ERROR, 'w1'), { query: { nudge: '0.01' } }),
  curve: view('explore', { plot: 'parameter', of: 'w5' }),
  map: view('explore', { plot: 'map', of: 'w5', and: 'w8' }),
  runs: view('explore', { plot: 'updates', runs: '0.5~5~50', count: '1000' }),
  practice: view('practice', { part: 'backward.o', seed: 'class1', ...NEW_SHEET }),
  worksheet: view('worksheet', { seed: 'class1', variants: '4', ...NEW_SHEET }),
  audit: addressTo({ view: 'audit', exampleId: DEFAULT_EXAMPLE_ID }),
  problems: addressTo({ view: 'problems', exampleId: DEFAULT_EXAMPLE_ID }),
  marking: addressTo({ view: 'marking', exampleId: DEFAULT_EXAMPLE_ID }),
} as const;
export type LinkName = keyof typeof LINKS;

/** What each part of a lesson opens, by the name of its words (`teachers.lesson.<id>.…`). */
export const PARTS = {
  begin: ['projector', 'presenter'],
  trial: ['projector'],
  forward: ['net', 'output'],
  error: ['error'],
  outputLayer: ['outputWeight'],
  hiddenLayer: ['paths', 'hiddenWeight'],
  ratios: ['nudgeOutput'],
  shares: ['nudgeHidden'],
  ratioStep: ['update', 'check'],
  update: ['update', 'check'],
  picture: ['curve', 'map'],
  many: ['runs'],
  practice: ['practice'],
  exit: ['end'],
} as const satisfies Readonly<Record<string, readonly LinkName[]>>;
export type PartName = keyof typeof PARTS;

/** The lessons that there are: their parts in order, with the minutes that each takes. */
export const LESSONS = {
  short: [
    ['begin', 3],
    ['forward', 6],
    ['error', 3],
    ['outputLayer', 9],
    ['hiddenLayer', 9],
    ['update', 4],
    ['picture', 3],
    ['practice', 5],
    ['exit', 3],
  ],
  long: [
    ['begin', 4],
    ['forward', 12],
    ['error', 5],
    ['outputLayer', 14],
    ['hiddenLayer', 16],
    ['update', 6],
    ['picture', 8],
    ['many', 7],
    ['practice', 12],
    ['exit', 6],
  ],
  ratios: [
    ['begin', 4],
    ['trial', 6],
    ['forward', 8],
    ['error', 3],
    ['ratios', 9],
    ['shares', 8],
    ['ratioStep', 4],
    ['exit', 3],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [PartName, number])[]>>;
export type LessonName = keyof typeof LESSONS;
export const LESSON_NAMES = ['short', 'long', 'ratios'] as const satisfies readonly LessonName[];

/** The mistakes that matter most in class, and the quantity of the classic example that shows each. */
const SHOWN = [
  { id: 'biasLeftOut', at: netId('h1') },
  { id: 'netForOutput', at: netId('o1') },
  { id: 'targetMinusOut', at: derivativeId(errorId('o1'), outId('o1')) },
  { id: 'twoLeftOut', at: derivativeId(errorId('o2'), outId('o2')) },
  { id: 'slopeLeftOut', at: derivativeId(outId('o1'), netId('o1')) },
  { id: 'weightForSource', at: derivativeId(netId('o1'), 'w5') },
  { id: 'factorsAdded', at: derivativeId(TOTAL_ERROR, 'w5') },
  { id: 'onePath', at: derivativeId(TOTAL_ERROR, outId('h1')) },
  { id: 'newWeight', at: derivativeId(TOTAL_ERROR, 'w1') },
  { id: 'added', at: newId('w5') },
] as const satisfies readonly { readonly id: DiagnosisId; readonly at: QuantityId }[];
export const MISTAKES = SHOWN.map(({ id, at }) => ({ id, at, href: step(at) }));

export const GOALS = ['forward', 'chain', 'paths', 'update'] as const;
export const NEEDED = ['sums', 'slope', 'none'] as const;
export const PREPARATION = ['offline', 'file', 'share', 'screens'] as const;
export const LEFT_OUT = ['size', 'data', 'start', 'regularisation', 'vanishing'] as const;
export const HOMEWORK: readonly {
  readonly id: 'sheet' | 'assignment' | 'digits' | 'overrule' | 'codes' | 'article' | 'rate';
  readonly links: readonly LinkName[];
}[] = [
  { id: 'sheet', links: ['worksheet', 'marking'] },
  { id: 'assignment', links: [] },
  { id: 'digits', links: [] },
  { id: 'overrule', links: [] },
  { id: 'codes', links: [] },
  { id: 'article', links: ['audit', 'problems'] },
  { id: 'rate', links: ['runs'] },
];

/** The sections, in order. */
export const SECTIONS = [
  'goals',
  'needed',
  'preparation',
  'lesson',
  'questions',
  'mistakes',
  'exit',
  'homework',
  'leftOut',
] as const;
export type GuideSection = (typeof SECTIONS)[number];
