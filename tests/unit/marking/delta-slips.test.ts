// The known slips in a sheet of the δ form: the same reasons as for the same slips element by element.
import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  generalOf,
  inExample,
  markWork,
  traceUpdate,
} from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import type { DiagnosisId } from '../../../src/engine/marking';
import { oracle } from '../../oracle/network';
import { exampleOf, shortProblem } from '../../reading/cases';
import { mistakesFrom } from './mistakes';

const problem = shortProblem(exampleOf('classic').example);
const general = generalOf(problem);
const FORMS = [
  ['outputMinusTarget', 1],
  ['targetMinusOutput', -1],
] as const;
/** What has no part in the δ form, or other words there. */
const ELSEWHERE: readonly DiagnosisId[] = [
  'targetMinusOut',
  'rateTimesWeight',
  'errorLeftOut',
  'gradientMinusWeight',
];

const told = (of: GeneralProblem, form: keyof typeof UPDATE_FORMS, at: string, figure: string) =>
  (
    markWork(traceUpdate(of, UPDATE_FORMS[form]), new Map([[at, figure]])).get(at)?.diagnoses ?? []
  ).map(({ id }) => id);

describe.each(FORMS)('%s', (form, sign) => {
  const deltaOf = (neuron: string): string => UPDATE_FORMS[form].ofNeuron(neuron);
  /** The same slips, made in what the δ form has of them. */
  const slips = mistakesFrom(problem, oracle(problem)).flatMap(({ id, at, value }) => {
    // δ with the other sign is the other books' δ.
    if (ELSEWHERE.includes(id) || (id === 'signLost' && at.includes('/d(net.'))) return [];
    const [, of, by = ''] = /^d\(error\.total\)\/d\((net|w)\.([\w.]+)\)$/.exec(at) ?? [];
    if (of === 'net') return [{ id, at: deltaOf(by), value: sign * value }];
    if (of === 'w') return [{ id, at: `change(w.${by})`, value: -problem.learningRate * value }];
    return at.startsWith('d(') ? [] : [{ id, at, value }];
  });

  test.each(slips)('$id at $at', ({ id, at, value }) => {
    expect(told(general, form, at, value.toPrecision(9))).toContain(id);
  });

  test('the other sign is right, in the other books’ convention', () => {
    const trace = traceUpdate(general, UPDATE_FORMS[form]);
    const at = deltaOf('o1');
    const turned = new Map([[at, (-trace.value(at)).toPrecision(9)]]);
    expect(markWork(trace, turned).get(at)).toMatchObject({
      verdict: 'right',
      convention: 'oppositeSign',
    });
  });

  test('at an output: its slope in a wrong form, the 2 of a square put in', () => {
    // By hand, from the classic's out y1, .75136507, where .01 is wanted.
    const out = 0.75136507;
    const miss = sign * (out - 0.01);
    const at = deltaOf('o1');
    expect(told(general, form, at, (miss * out).toPrecision(7))).toContain('slopeWithoutOneMinus');
    expect(told(general, form, at, (miss * (1 - out)).toPrecision(7))).toContain('slopeWithoutOut');
    expect(told(general, form, at, (2 * miss * out * (1 - out)).toPrecision(7))).toContain(
      'halfLeftOut',
    );
  });

  test('cross-entropy: the slope that has cancelled, multiplied all the same', () => {
    const of: GeneralProblem = { ...general, loss: 'crossEntropy' };
    const exact = traceUpdate(of, UPDATE_FORMS[form]);
    const wrongTarget = sign * (0.75136507 - 0.99);
    expect(told(of, form, deltaOf('o1'), wrongTarget.toPrecision(7))).toContain('wrongTarget');
    expect(exact.value(deltaOf('o1'))).toBeCloseTo(sign * (0.75136507 - 0.01), 7);
  });

  test('in a batch, at an example’s δ', () => {
    const of: GeneralProblem = {
      ...general,
      examples: [
        { inputs: [0.05, 0.1], targets: [0.01, 0.99] },
        { inputs: [0.9, 0.2], targets: [0.8, 0.3] },
      ],
    };
    const trace = traceUpdate(of, UPDATE_FORMS[form]);
    const at = inExample(form === 'targetMinusOutput' ? 'delta.h1' : 'x', 2).replace(
      'x@2',
      'd(error.total@2)/d(net.h1@2)',
    );
    const value = (id: string): number => trace.value(id);
    const own = (neuron: string): string =>
      sign < 0 ? `delta.${neuron}@2` : `d(error.total@2)/d(net.${neuron}@2)`;
    const out = value('out.h1@2');
    const onePath = value(own('o1')) * value('w.o1.h1') * out * (1 - out);
    expect(told(of, form, at, onePath.toPrecision(9))).toContain('onePath');
  });

  test('a slip in one δ is one wrong figure, and what was worked from it follows', () => {
    const trace = traceUpdate(general, UPDATE_FORMS[form]);
    const wrong = sign * (0.75136507 - 0.01);
    const step = -sign * problem.learningRate * wrong * trace.value('out.h1');
    const figures = new Map([
      [deltaOf('o1'), wrong.toFixed(7)],
      ['change(w.o1.h1)', step.toFixed(7)],
      ['new(w.o1.h1)', (0.4 + step).toFixed(7)],
    ]);
    const marks = markWork(trace, figures);
    expect([...marks].map(([, { verdict }]) => verdict)).toEqual(['wrong', 'follows', 'follows']);
    expect(marks.get(deltaOf('o1'))?.diagnosis).toBe('slopeLeftOut');
  });
});

test.each(['elements', 'outputMinusTarget', 'targetMinusOutput'] as const)(
  'in an update that starts from given outputs, any figure is marked: %s',
  (form) => {
    const of: GeneralProblem = { ...general, given: { 'out.o1': 0.7, 'out.o2': 0.3 } };
    const trace = traceUpdate(of, UPDATE_FORMS[form]);
    const worked = [...trace.quantities.values()].filter(({ kind }) => kind !== 'given');
    const wrong = new Map(worked.map(({ id, value }) => [id, (2 * value + 0.1).toFixed(5)]));
    expect(markWork(trace, wrong).size).toBe(worked.length);
    // By hand: its error's slope alone, from .7 where .01 is wanted.
    const at = UPDATE_FORMS[form].ofNeuron('o1');
    const sign = form === 'targetMinusOutput' ? -1 : 1;
    expect(told(of, form, at, (sign * 0.69).toFixed(4))).toContain('slopeLeftOut');
  },
);
