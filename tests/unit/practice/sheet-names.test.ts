import { describe, expect, test } from 'vitest';
import { labelsOf, sheetNames } from '../../../src/components/practice/sheetNames';
import { readTypedFigure } from '../../../src/components/practice/typedFigures';
import { traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';
import { givensOf } from '../../../src/engine/update';
import { calculate } from '../../../src/engine/written';
import { type NumberStyle, namingIn, symbolText } from '../../../src/notation';
import { figuresOf, reference } from '../../fixtures/reference';
import { exampleOf } from '../../reading/cases';

const STYLE: NumberStyle = { digits: 4, decimalSeparator: '.' };
const exact = figuresOf(reference('classic'), false);
const known = (id: string): number => exact.get(id) ?? Number.NaN;

interface Sheet {
  readonly texts?: Readonly<Record<string, string>>;
  readonly shown?: readonly string[];
  readonly example?: string;
  readonly form?: UpdateFormName;
}

function namesOf({
  texts = {},
  shown = [],
  example: of = 'classic',
  form = 'elements',
}: Sheet = {}) {
  const { example } = exampleOf(of);
  const trace = traceUpdate(example.problem, UPDATE_FORMS[form]);
  const givens = [...givensOf(trace.problem).keys()];
  return sheetNames({
    ...labelsOf(trace.structure, namingIn(example.naming, trace.structure)),
    trace,
    worked: new Set([...trace.quantities.keys()].filter((id) => !shown.includes(id))),
    shown: new Set([...givens, ...shown]),
    texts,
    asked: {},
  });
}
const value = (text: string, sheet?: Sheet): number | string => {
  const result = calculate(text, namesOf(sheet));
  return result.ok ? result.value : `${result.reason} ${result.at}`;
};

describe('a name stands for', () => {
  test.each([
    ['w1*x1 + w2*x2 + b1', 0.15 * 0.05 + 0.2 * 0.1 + 0.35],
    ['w₁·x₁', 0.15 * 0.05],
    ['η·2', 1],
    ['eta·2', 1],
    ['2·t1', 0.02],
  ])('what is given: %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  test.each(['net_h1', 'net h1', 'net.h1', 'NET_H1', 'net_{h1}'])(
    "the learner's own figure, by any way of writing it: %s",
    (name) => {
      expect(value(`2*${name}`, { texts: { 'net.h1': '0,4' } })).toBe(0.8);
      expect(value(`sigmoid(${name})`, { texts: { 'net.h1': '2/5' } })).toBeCloseTo(
        1 / (1 + Math.exp(-0.4)),
        12,
      );
    },
  );

  test('its own figure before the right one, which the sheet hides', () => {
    expect(value('net_h1')).toBe('noValue net_h1');
    expect(value('net_h1', { texts: { 'net.h1': '' } })).toBe('noValue net_h1');
    expect(value('net_h1', { texts: { 'net.h1': 'half' } })).toBe('noValue net_h1');
  });

  test('what the sheet hands on from earlier steps, whatever was once typed for it', () => {
    const sheet = { shown: ['net.h1'], texts: { 'net.h1': '7' } };
    expect(value('net_h1', sheet)).toBeCloseTo(known('net.h1'), 12);
  });

  test('a derivative, a new number and the error', () => {
    const texts = {
      'd(error.total)/d(w.o1.h1)': '0.0822',
      'd(error.total)/d(net.o1)': '0.1385',
      'new(w.o1.h1)': '0.3589',
      'error.total': '0.2984',
    };
    for (const [text, expected] of [
      ['w5 − η·∂E/∂w5', 0.4 - 0.5 * 0.0822],
      ['w5 - 0.5 * dE/dw5', 0.4 - 0.5 * 0.0822],
      ['∂E/∂net y1 · 2', 0.277],
      ['2·d(error.total)/d(net.o1)', 0.277],
      ['w5⁺ + w5', 0.7589],
      ['w5+w5', 0.8],
      ['E/2', 0.1492],
      ['e^0', 1],
    ] as const) {
      expect(value(text, { texts }), text).toBeCloseTo(expected, 12);
    }
  });

  test('another calculation, and that for another; never round in a circle', () => {
    const texts = {
      'net.h1': 'w1*x1 + w2*x2 + b1',
      'out.h1': 'sigmoid(net_h1)',
      'net.h2': 'out_h2',
      'out.h2': 'net_h2',
    };
    expect(value('out_h1', { texts })).toBeCloseTo(known('out.h1'), 12);
    expect(value('net_h2', { texts })).toBe('circular net_h2');
    const figure = readTypedFigure('net.h1', 'out_h1 + 1', STYLE, namesOf({ texts }));
    expect(figure).toMatchObject({ kind: 'unreadable', reason: 'circular', at: 'out_h1', from: 0 });
  });
});

test.each([
  ['classic', 'elements'],
  ['classic-io', 'elements'],
  ['matrix', 'elements'],
  ['crossed', 'outputMinusTarget'],
  ['classic', 'targetMinusOutput'],
] as const)('%s, %s: each quantity by the name that the sheet has for it', (id, form) => {
  const { example } = exampleOf(id);
  const { quantities, structure } = traceUpdate(example.problem, UPDATE_FORMS[form]);
  const naming = namingIn(example.naming, structure);
  const all = [...quantities.keys()];
  const names = namesOf({ example: id, form, shown: all });
  for (const [i, one] of all.entries()) {
    const result = calculate(`2·(${symbolText(one, naming)}) − 1`, names);
    expect(result, `${i} ${symbolText(one, naming)}`).toMatchObject({
      ok: true,
      value: 2 * (quantities.get(one)?.value ?? Number.NaN) - 1,
    });
  }
});

describe('the figure of a calculation', () => {
  const read = (text: string, texts = {}) =>
    readTypedFigure('out.h1', text, STYLE, namesOf({ texts }));

  test('has all its digits where nothing in it was cut', () => {
    const all = known('out.h1').toPrecision(12);
    const texts = { 'net.h1': 'w1*x1 + w2*x2 + b1' };
    expect(read('sigmoid(net_h1)', texts)).toEqual({
      kind: 'worked',
      figure: all,
      shown: '0.5933',
    });
    expect(read('1/(1 + e^-(0.15·0.05 + 0.2·0.1 + 0.35))')).toMatchObject({ figure: all });
    expect(read('1/3')).toMatchObject({ figure: '0.333333333333', shown: '0.3333' });
    expect(read('½')).toMatchObject({ figure: '0.500000000000' });
  });

  test('has those that it shows where a number in it was cut', () => {
    expect(read('0.7514·(1 − 0.7514)')).toEqual({
      kind: 'worked',
      figure: '0.1868',
      shown: '0.1868',
    });
  });

  test('a number is as it was written, as a keyboard has it', () => {
    expect(read(' ≈ ٠٫٥٩٣٣ ')).toEqual({ kind: 'written', figure: '0.5933' });
    expect(read('5,933 × 10⁻¹')).toEqual({ kind: 'written', figure: '5,933e-1' });
  });
});
