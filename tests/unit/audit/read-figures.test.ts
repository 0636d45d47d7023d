import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';
import { givensOf } from '../../../src/engine/update';
import { namingIn, quantityNames, readFigures, symbolText } from '../../../src/notation';
import { cpuTime } from '../../cpuTime';
import { exampleOf, OWN } from '../../reading/cases';

const reader = (exampleId: string) => {
  const { example, trace } = exampleOf(exampleId);
  const find = quantityNames(new Set(trace.quantities.keys()), example.naming);
  return { find, givens: new Set(givensOf(trace.problem).keys()) };
};

const read = (text: string, exampleId = 'classic') => {
  const { find, givens } = reader(exampleId);
  return readFigures(text, find, givens);
};

/** 'id figure' for each that was read, and the reason for each line that was not. */
const summary = (text: string, exampleId?: string): readonly string[] => {
  const { figures, unread } = read(text, exampleId);
  return [
    ...figures.map(({ id, figure }) => `${id} ${figure}`),
    ...unread.map(({ reason }) => reason),
  ];
};

describe('in the δ form', () => {
  const { example } = exampleOf('classic');
  const inForm = (form: UpdateFormName, text: string): readonly string[] => {
    const { quantities, structure, problem } = traceUpdate(example.problem, UPDATE_FORMS[form]);
    const find = quantityNames(new Set(quantities.keys()), namingIn(example.naming, structure));
    const { figures, unread } = readFigures(text, find, new Set(givensOf(problem).keys()));
    return [
      ...figures.map(({ id, figure }) => `${id} ${figure}`),
      ...unread.map((one) => one.reason),
    ];
  };

  test.each([
    ['targetMinusOutput', 'δ_h1 = −0.0088', 'delta.h1 −0.0088'],
    ['targetMinusOutput', 'delta y1: -.1385', 'delta.o1 -.1385'],
    ['targetMinusOutput', 'delta.o1 -.1385', 'delta.o1 -.1385'],
    ['outputMinusTarget', 'δ_{h1} = 0.0088', 'd(error.total)/d(net.h1) 0.0088'],
    ['targetMinusOutput', 'Δw5 = −0.0411', 'change(w.o1.h1) −0.0411'],
    ['outputMinusTarget', '\\Delta w_5 = −0.0411', 'change(w.o1.h1) −0.0411'],
    ['outputMinusTarget', 'change(w5) -0.0411', 'change(w.o1.h1) -0.0411'],
    ['outputMinusTarget', 'step of w5: -0.0411', 'change(w.o1.h1) -0.0411'],
    ['outputMinusTarget', 'w5+ 0.3589', 'new(w.o1.h1) 0.3589'],
    ['targetMinusOutput', 'dE/dw5 = .0821', 'unknownName'],
  ] as const)('%s: %s', (form, text, found) => {
    expect(inForm(form, text)).toEqual([found]);
  });

  test.each(['outputMinusTarget', 'targetMinusOutput'] as const)(
    '%s: each quantity is read by the name that the page has for it',
    (form) => {
      const { quantities, structure } = traceUpdate(example.problem, UPDATE_FORMS[form]);
      const naming = namingIn(example.naming, structure);
      for (const { id, kind } of quantities.values()) {
        const [found] = inForm(form, `${symbolText(id, naming)} = 0.5`);
        expect(found).toBe(kind === 'given' ? 'given' : `${id} 0.5`);
      }
    },
  );
});

describe('one figure a line', () => {
  test.each([
    ['net h1 = 0.3775', 'net.h1 0.3775'],
    ['net_h1: 0.3775', 'net.h1 0.3775'],
    ['net.h1 0.3775', 'net.h1 0.3775'],
    ['NetH1=.3775', 'net.h1 .3775'],
    ['net input of h1 ≈ 0.3775', 'net.h1 0.3775'],
    ['net_{h1} = 0.3775', 'net.h1 0.3775'],
    ['$\\text{net}_{h_1} = 0.3775$', 'net.h1 0.3775'],
    ['out_h1: 0,5932', 'out.h1 0,5932'],
    ['output of y1 → 0.7513', 'out.o1 0.7513'],
    ['w5+ 0.3589', 'new(w.o1.h1) 0.3589'],
    ['w5⁺ = 0.3589', 'new(w.o1.h1) 0.3589'],
    ['w_5^{+} = 0.3589', 'new(w.o1.h1) 0.3589'],
    ['w₅′ = 0.3589', 'new(w.o1.h1) 0.3589'],
    ['new w5 = 0.3589', 'new(w.o1.h1) 0.3589'],
    ['w5 (new) = 0.3589', 'new(w.o1.h1) 0.3589'],
    ['new(w5): 0.3589', 'new(w.o1.h1) 0.3589'],
    ['new(w.o1.h1)\t0.3589', 'new(w.o1.h1) 0.3589'],
    ['E after the update = 0.291', 'new(error.total) 0.291'],
    ['dE/dw5 = .0821', 'd(error.total)/d(w.o1.h1) .0821'],
    ['∂E/∂w5 −0.0821', 'd(error.total)/d(w.o1.h1) −0.0821'],
    ['d E total / d w5 = .0821', 'd(error.total)/d(w.o1.h1) .0821'],
    ['d(error.total)/d(w.o1.h1) = 8.21e-2', 'd(error.total)/d(w.o1.h1) 8.21e-2'],
    ['\\frac{\\partial E_{total}}{\\partial w_5} = 0.0821', 'd(error.total)/d(w.o1.h1) 0.0821'],
    ['dout_y1/dnet_y1 = 0.1868', 'd(out.o1)/d(net.o1) 0.1868'],
    ['dE1/dnet_y1 = 0.1385', 'd(error.o1)/d(net.o1) 0.1385'],
    ['delta y1 = 0.1385', 'd(error.total)/d(net.o1) 0.1385'],
    ['δ_h1 = 0.0088', 'd(error.total)/d(net.h1) 0.0088'],
    ['E = 0,29837', 'error.total 0,29837'],
    ['total error;0.29837', 'error.total 0.29837'],
    ['E_1 = 0.2748', 'error.o1 0.2748'],
    ['net h1 = 3/8', 'net.h1 3/8'],
    ['ｎｅｔ ｈ１ ＝ 0.3775', 'net.h1 0.3775'],
    ['net h1 = ０．３７７５', 'net.h1 ０．３７７５'],
    ['net h1 = ٠٫٢', 'net.h1 ٠٫٢'],
    ['net h1 = ०.०००४३८६', 'net.h1 ०.०००४३८६'],
    ['net h1: 4.386 × 10⁻⁴', 'net.h1 4.386 × 10⁻⁴'],
    ['net h1 4.386 × 10⁻⁴', 'net.h1 4.386 × 10⁻⁴'],
    ['net h1 = 4.386x10^-4', 'net.h1 4.386x10^-4'],
    ['net h1 = 4.386*10^-4', 'net.h1 4.386*10^-4'],
    ['net h1 4.386 e-4', 'net.h1 4.386 e-4'],
    ['net h1: ≈0.0004386', 'net.h1 0.0004386'],
    ['net h1 = ~0.0004386', 'net.h1 0.0004386'],
    ['net h1 = 0.0004386…', 'net.h1 0.0004386…'],
    ['net h1 = 0.0004386...', 'net.h1 0.0004386...'],
    ['net h1 = 0.000 438 568', 'net.h1 0.000 438 568'],
    ['net h1 0.000 438 568', 'net.h1 0.000 438 568'],
    ['net h1 = 0.15·0.05 + 0.36 = 0.377 5', 'net.h1 0.377 5'],
    ['net h1\t½', 'net.h1 ½'],
    ['net h1 = 0.3775\u200b', 'net.h1 0.3775\u200b'],
  ])('%s', (line, expected) => {
    expect(summary(line)).toEqual([expected]);
  });
});

describe('tables, lists and several to a line', () => {
  test.each([
    // The last digit may be of another column.
    ['net h1 0.377 5', ['ambiguous']],
    ['net h1 1 234', ['ambiguous']],
    ['net h1 0.377\u202f5', ['net.h1 0.377\u202f5']],
    ['net h1 = 50%', ['badFigure']],
    ['net h1 = 5²', ['badFigure']],
    ['net h1 = ٠,٥, net h2 = 0,5', ['net.h1 ٠,٥', 'net.h2 0,5']],
    ['net h1\t0.3775\nout h1\t0,5932', ['net.h1 0.3775', 'out.h1 0,5932']],
    ['net h1,0.3775\r\nout h1,0,5932', ['net.h1 0.3775', 'out.h1 0,5932']],
    ['"net h1","0.3775"', ['net.h1 0.3775']],
    ['net h1;0,3775;', ['net.h1 0,3775']],
    ['| net h1 | 0.3775 |\n|---|---|', ['net.h1 0.3775', 'noFigure']],
    ['net h1 & 0.3775 \\\\', ['net.h1 0.3775']],
    ['- net h1 = 0.3775\n2. out h1 = 0.5932', ['net.h1 0.3775', 'out.h1 0.5932']],
    ['net h1 = 0.3775, net h2 = 0.3925.', ['net.h1 0.3775', 'net.h2 0.3925']],
    ['net h1 = 0,3775; out h1 = 0,5932', ['net.h1 0,3775', 'out.h1 0,5932']],
    ['net h1 = 0.15*0.05 + 0.2*0.1 + 0.35 = 0.3775', ['net.h1 0.3775']],
    ['quantity,figure\nnet h1,0.3775', ['net.h1 0.3775', 'noFigure']],
    // Two figures of one quantity are two figures.
    ['net y1 = 1.1059\nnet y1 = 1.1959', ['net.o1 1.1059', 'net.o1 1.1959']],
    ['\n  \n\t\n', []],
  ])('%j', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });
});

describe('what cannot be read is handed back with its line, and nothing is guessed', () => {
  test.each([
    ['net h3 = 0.3775', 'unknownName'],
    ['y1 = 0.75', 'unknownName'],
    ['The first hidden neuron gets 0.3775', 'unknownName'],
    ['net h1', 'noFigure'],
    ['Forward pass', 'noFigure'],
    ['net h1 =', 'noFigure'],
    ['net h1 = about a third', 'badFigure'],
    ['net h1 = 1.234.5', 'badFigure'],
    ['net h1\t0.3775\t0.38', 'badFigure'],
    ['net h1 = 7.4 × 10^x', 'badFigure'],
    ['net h1 = ٠٫٣٧٫٧٥', 'badFigure'],
    // Which of the two figures is it? Is it a dash or a minus sign?
    ['E = 0.29837 = 0.2984', 'noFigure'],
    ['net h1 = 0.3775 net h2 = 0.3925', 'noFigure'],
    ['dE/dw5 - 0.0821', 'ambiguous'],
    ['dE/dw5 – 0.0821', 'ambiguous'],
    ['w5 + 0.3589', 'ambiguous'],
    // A given is what the figures are worked from.
    ['w5 = 0.40', 'given'],
    ['eta: 0.5', 'given'],
    ['b1 = .35', 'given'],
    ['dE/dw5/dw6 = 1', 'unknownName'],
    ['d(E)/d(nothing) = 1', 'unknownName'],
    ['dout_h1/dw5 = 1', 'unknownName'],
    ['new out h7 = 1', 'unknownName'],
    ['__proto__ = 1', 'unknownName'],
    ['constructor: 1', 'unknownName'],
    ['<img src=x onerror=alert(1)> = 0.5', 'noFigure'],
    ['=cmd|calc!A1', 'noFigure'],
  ])('%s', (line, reason) => {
    const { figures, unread } = read(`\n${line}`);
    expect(figures).toEqual([]);
    expect(unread).toEqual([{ line: 2, text: line, reason }]);
  });

  test('a line beyond any length is clipped, and the next one is read', () => {
    const { figures, unread } = read(`net h1 = ${'1'.repeat(10_000)}\nout h1 = 0.5932`);
    expect(figures).toEqual([{ id: 'out.h1', figure: '0.5932' }]);
    expect(unread).toHaveLength(1);
    expect(unread[0]?.reason).toBe('tooLong');
    expect(unread[0]?.text.length).toBeLessThan(400);
  });

  test('any text at all: every line that holds anything is read or handed back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { figures, unread } = read(text);
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
        expect(figures.length + unread.length).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });

  test('a line made to be slow to read is not', () => {
    const taken = cpuTime(() => {
      for (const part of ['\\frac{', 'd/', '((', ' + ', '^{+', "'", ', ', '{}', 'after ', '1 ']) {
        read(Array.from({ length: 100 }, () => part.repeat(290 / part.length)).join('\n'));
      }
    });
    expect(taken).toBeLessThan(10);
  });
});

describe.each(OWN)('$name', ({ example, trace }) => {
  const { find, givens } = reader(example.id);
  const ids = [...trace.quantities.keys()].filter((id) => !givens.has(id));

  test('every quantity is found by the name that the page gives it, and by its id', () => {
    for (const id of ids) {
      for (const name of [id, symbolText(id, example.naming)]) {
        expect([name, find(name)]).toEqual([name, id]);
        expect(readFigures(`${name} = -0.5`, find, givens).figures).toEqual([
          { id, figure: '-0.5' },
        ]);
        expect(readFigures(`${name}\t0,5`, find, givens).figures).toEqual([{ id, figure: '0,5' }]);
      }
    }
  });
});

test.each([
  ['matrix', 'z³₁ = 0.5', 'net.o1'],
  ['matrix', 'z^{(3)}_1 = 0.5', 'net.o1'],
  ['matrix', 'a^(2)_2 = 0.5', 'out.h2'],
  ['matrix', 'Error1 = 0.5', 'error.o1'],
  ['matrix', 'Error total = 0.5', 'error.total'],
  ['matrix', 'Θ2_10+ = 0.5', undefined],
  ['crossed', 'E(o1) = 0.5', 'error.o1'],
  ['crossed', 'net o1 = 0.5', 'net.o1'],
  ['crossed', 'new w4 = 0.5', 'new(w.h1.x2)'],
  ['classic-io', 'E_o1 = 0.5', 'error.o1'],
] as const)('%s: %s', (exampleId, line, id) => {
  expect(read(line, exampleId).figures.map((one) => one.id)).toEqual(id === undefined ? [] : [id]);
});
