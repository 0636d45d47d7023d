import type { QuantityId } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import { findExample } from '../../examples';
import { addressTo, type Destination, type ViewId, type ViewQuery } from '../../state';

/** With the example's numbers, whatever a teacher has made of them: the lesson's figures are those. */
const CLASSIC = {
  exampleId: 'classic',
  problem: findExample('classic')?.problem,
  isExact: true,
} as const;
const step = (at: QuantityId, more: Partial<Destination> = {}): string =>
  addressTo({ view: 'step', ...CLASSIC, at, ...more });
const view = (id: ViewId, query: ViewQuery): string => addressTo({ view: id, ...CLASSIC, query });

/** What the guide opens, by the name of its words (`teachers.link.<name>`). */
export const LINKS = {
  projector: step('net.h1', { layout: 'projector' }),
  presenter: step('net.h1', { reveal: 'formula', layout: 'presenter' }),
  net: step('net.h1'),
  output: step('out.h1'),
  error: step('error.total'),
  outputWeight: step('d(error.total)/d(w.o1.h1)', { reveal: 'formula' }),
  paths: step('d(error.total)/d(out.h1)', { reveal: 'formula' }),
  hiddenWeight: step('d(error.total)/d(w.h1.x1)'),
  update: step('new(w.o1.h1)'),
  check: step('new(error.total)'),
  curve: view('explore', { plot: 'parameter', of: 'w5' }),
  map: view('explore', { plot: 'map', of: 'w5', and: 'w8' }),
  runs: view('explore', { plot: 'updates', runs: '0.5~5~50', count: '1000' }),
  practice: view('practice', { part: 'backward.o', seed: 'class1' }),
  worksheet: view('worksheet', { seed: 'class1', variants: '4' }),
  audit: addressTo({ view: 'audit', exampleId: 'classic' }),
  marking: addressTo({ view: 'marking', exampleId: 'classic' }),
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

/** The mistakes that matter most in class, and the step of the classic example that shows each. */
export const MISTAKES = [
  { id: 'biasLeftOut', href: step('net.h1') },
  { id: 'netForOutput', href: step('net.o1') },
  { id: 'targetMinusOut', href: step('d(error.o1)/d(out.o1)') },
  { id: 'twoLeftOut', href: step('d(error.o2)/d(out.o2)') },
  { id: 'slopeLeftOut', href: step('d(out.o1)/d(net.o1)') },
  { id: 'weightForSource', href: step('d(net.o1)/d(w.o1.h1)') },
  { id: 'factorsAdded', href: step('d(error.total)/d(w.o1.h1)') },
  { id: 'onePath', href: step('d(error.total)/d(out.h1)') },
  { id: 'newWeight', href: step('d(error.total)/d(w.h1.x1)') },
  { id: 'added', href: step('new(w.o1.h1)') },
] as const satisfies readonly { readonly id: DiagnosisId; readonly href: string }[];

export const PREPARATION = ['offline', 'file', 'share', 'screens'] as const;
export const QUESTIONS = ['minus', 'twoPaths', 'oldWeights', 'flat', 'rate'] as const;
export const LEFT_OUT = ['size', 'data', 'start', 'regularisation', 'vanishing'] as const;
export const HOMEWORK: readonly {
  readonly id: 'sheet' | 'article' | 'rate';
  readonly links: readonly LinkName[];
}[] = [
  { id: 'sheet', links: ['worksheet', 'marking'] },
  { id: 'article', links: ['audit'] },
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
