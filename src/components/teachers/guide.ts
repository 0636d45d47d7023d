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
  projector: step(netId('h1'), { layout: 'projector' }),
  presenter: step(netId('h1'), { reveal: 'formula', layout: 'presenter' }),
  net: step(netId('h1')),
  output: step(outId('h1')),
  error: step(TOTAL_ERROR),
  outputWeight: step(derivativeId(TOTAL_ERROR, 'w5'), { reveal: 'formula' }),
  paths: step(derivativeId(TOTAL_ERROR, outId('h1')), { reveal: 'formula' }),
  hiddenWeight: step(derivativeId(TOTAL_ERROR, 'w1')),
  update: step(newId('w5')),
  check: step(newId(TOTAL_ERROR)),
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

/** The parts of the lesson, in order, with the minutes that each takes and what it opens. */
export const LESSON = [
  { id: 'begin', minutes: 3, links: ['projector', 'presenter'] },
  { id: 'forward', minutes: 6, links: ['net', 'output'] },
  { id: 'error', minutes: 3, links: ['error'] },
  { id: 'outputLayer', minutes: 9, links: ['outputWeight'] },
  { id: 'hiddenLayer', minutes: 9, links: ['paths', 'hiddenWeight'] },
  { id: 'update', minutes: 4, links: ['update', 'check'] },
  { id: 'picture', minutes: 4, links: ['curve', 'map'] },
  { id: 'practice', minutes: 7, links: ['practice'] },
] as const satisfies readonly Part[];

interface Part {
  readonly id: string;
  readonly minutes: number;
  readonly links: readonly LinkName[];
}

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

export const PREPARATION = ['offline', 'file', 'share', 'screens'] as const;
export const QUESTIONS = ['minus', 'twoPaths', 'oldWeights', 'flat', 'rate'] as const;
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
  'preparation',
  'lesson',
  'questions',
  'mistakes',
  'homework',
  'leftOut',
] as const;
export type GuideSection = (typeof SECTIONS)[number];
