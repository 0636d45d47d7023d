import { derivativeId, errorId, netId, newId, outId, TOTAL_ERROR } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';

/** With the example's numbers, whatever a teacher has made of them: the lesson's figures are those. */
const CLASSIC = 'example=classic&updates=0';
/** `at`: a quantity, of which a given goes by the example's name for it. */
const step = (at: string, more = ''): string => `#/step?${CLASSIC}&at=${at}${more}`;

/** What the guide opens, by the name of its words (`teachers.link.<name>`). */
export const LINKS = {
  projector: step(netId('h1'), '&view=projector'),
  presenter: step(netId('h1'), '&show=formula&view=presenter'),
  net: step(netId('h1')),
  output: step(outId('h1')),
  error: step(TOTAL_ERROR),
  outputWeight: step(derivativeId(TOTAL_ERROR, 'w5'), '&show=formula'),
  paths: step(derivativeId(TOTAL_ERROR, outId('h1')), '&show=formula'),
  hiddenWeight: step(derivativeId(TOTAL_ERROR, 'w1')),
  update: step(newId('w5')),
  check: step(newId(TOTAL_ERROR)),
  curve: `#/explore?${CLASSIC}&plot=parameter&of=w5`,
  map: `#/explore?${CLASSIC}&plot=map&of=w5&and=w8`,
  runs: `#/explore?${CLASSIC}&plot=updates&runs=0.5~5~50&count=1000`,
  practice: `#/practice?${CLASSIC}&part=backward.o&seed=class1`,
  worksheet: `#/worksheet?${CLASSIC}&seed=class1&variants=4`,
  audit: '#/audit?example=classic',
  marking: '#/marking?example=classic',
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
  { id: 'biasLeftOut', href: step(netId('h1')) },
  { id: 'netForOutput', href: step(netId('o1')) },
  { id: 'targetMinusOut', href: step(derivativeId(errorId('o1'), outId('o1'))) },
  { id: 'twoLeftOut', href: step(derivativeId(errorId('o2'), outId('o2'))) },
  { id: 'slopeLeftOut', href: step(derivativeId(outId('o1'), netId('o1'))) },
  { id: 'weightForSource', href: step(derivativeId(netId('o1'), 'w5')) },
  { id: 'factorsAdded', href: step(derivativeId(TOTAL_ERROR, 'w5')) },
  { id: 'onePath', href: step(derivativeId(TOTAL_ERROR, outId('h1'))) },
  { id: 'newWeight', href: step(derivativeId(TOTAL_ERROR, 'w1')) },
  { id: 'added', href: step(newId('w5')) },
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
