// Names of a problem's own: the sets for net inputs and outputs, and new names of what is given.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GeneralProblem, type PhaseId, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { NAME_SETS, type OwnNames } from '../../../src/engine/naming';
import { calculate } from '../../../src/engine/written';
import { type Example, findExample } from '../../../src/examples';
import {
  giveOwnNaming,
  matrixForm,
  namingIn,
  quantityNames,
  quantityText,
  readFigures,
  showQuantity,
  speakQuantity,
  symbolText,
} from '../../../src/notation';
import { pythonProgram } from '../../../src/notation/code';
import { fittingNames, ownNaming, readNameFor } from '../../../src/notation/names';
import { readName } from '../../../src/notation/names/readName';
import { readAddress, traceOf } from '../../../src/state';
import { crossed, runs } from '../../crossing';
import { say } from '../../reading/cases';
import { unlinked } from '../../reading/formula';

beforeAll(() => giveOwnNaming(ownNaming));

/** The problem of an address, and how it is written. */
function opened(query: string, form?: keyof typeof UPDATE_FORMS) {
  const { exampleId = '', work, notices } = readAddress(`#/step?${query}&updates=0`);
  const example = findExample(exampleId) as Example;
  const problem = work?.problem as GeneralProblem;
  const trace = traceOf(problem, form && UPDATE_FORMS[form]);
  const naming = namingIn(example.naming, trace.structure, problem.names);
  const style = { digits: 4, decimalSeparator: '.' } as const;
  return { example, problem, trace, naming, notation: { naming, style, say }, notices };
}

const formula = (query: string, id: string, form?: keyof typeof UPDATE_FORMS): string => {
  const { trace, notation } = opened(query, form);
  return quantityText(trace, id, notation).split(' = ').slice(0, 2).join(' = ');
};

describe('sets of names', () => {
  test.each([
    ['classic', 'netout', 'net.o1', 'net y1 = w5 · out h1 + w6 · out h2 + b2'],
    ['classic', 'za', 'net.o1', 'z_y1 = w5 · a_h1 + w6 · a_h2 + b2'],
    ['classic', 'inout', 'net.o1', 'in y1 = w5 · out h1 + w6 · out h2 + b2'],
    ['classic', 'sy', 'net.o1', 's_y1 = w5 · y_h1 + w6 · y_h2 + b2'],
    // The y of y1 is y1, once.
    ['classic', 'sy', 'error.o1', 'E1 = ½ · (T1 − y1)²'],
    ['crossed', 'sy', 'error.o1', 'E(o1) = ½ · (y1 − y_o1)²'],
    ['classic-io', 'za', 'out.o2', 'a_o2 = 1 / (1 + e^(−z_o2))'],
    ['matrix', 'netout', 'net.h1', 'net 2_1 = w1 · x1 + w2 · x2 + Θ1_10'],
    ['matrix', 'sy', 'out.h2', 'y2_2 = 1 / (1 + e^(−s2_2))'],
    ['matrix', 'za', 'net.h1', 'z2_1 = w1 · x1 + w2 · x2 + Θ1_10'],
    ['classic&layers=2-3-2', 'za', 'net.h3', 'z_h3 = w_h3x1 · x1 + w_h3x2 · x2 + b1'],
    ['classic&bias=threshold', 'sy', 'net.h1', 's_h1 = w1 · x1 + w2 · x2 − θ1'],
  ])('%s, %s: %s', (example, set, id, expected) => {
    expect(formula(`example=${example}&nameset=${set}`, id)).toBe(expected);
  });

  test('derivatives, δ and new values follow', () => {
    const za = 'example=classic&nameset=za';
    expect(formula(za, 'd(out.o1)/d(net.o1)')).toBe('∂a_y1/∂z_y1 = a_y1 · (1 − a_y1)');
    expect(formula(za, 'delta.o1', 'targetMinusOutput')).toMatch(/^δ_y1 = \(T1 − a_y1\)/);
    expect(formula('example=classic&nameset=inout', 'delta.h1', 'targetMinusOutput')).toMatch(
      /^δ_h1 = /,
    );
    expect(formula(za, 'new(out.h1)')).toMatch(/^a_h1⁺ = /);
    const { trace, notation } = opened(za);
    const { subject, lines } = showQuantity(trace, 'net.o1', notation);
    expect(unlinked(`${subject} = ${lines[0]?.symbols}`)).toBe(
      'z_{y1} = w_{5} \\cdot a_{h1} + w_{6} \\cdot a_{h2} + b_{2}',
    );
  });

  test('letters are said as letters, words by what they mean', () => {
    const spoken = (set: string, id: string): string => {
      const { trace, notation } = opened(`example=classic&nameset=${set}`);
      return speakQuantity(trace, id, 'formula', notation);
    };
    expect(spoken('za', 'net.h1')).toBe('z of h1 is w1 times x1, plus w2 times x2, plus b1.');
    expect(spoken('inout', 'net.h1')).toBe(
      'The net input of h1 is w1 times x1, plus w2 times x2, plus b1.',
    );
    expect(spoken('sy', 'new(out.h1)')).toMatch(
      /^The new y of h1 is the sigmoid of the new s of h1/,
    );
  });

  test('matrices have the letters; the inputs are x where the outputs are not a', () => {
    const first = (set: string, more = ''): string => {
      const { trace, notation } = opened(`example=classic&nameset=${set}${more}`);
      return matrixForm(trace, 'forward' as PhaseId, notation)[0]?.symbols ?? '';
    };
    expect(first('za')).toMatch(/^z\^\{\(2\)\} = W\^\{\(1\)\}\\,? a\^\{\(1\)\}/);
    expect(first('sy')).toMatch(/^s\^\{\(2\)\} = W\^\{\(1\)\}\\,? x\^\{\(1\)\}/);
    expect(first('netout', '&set=xor&order=batch')).toMatch(
      /^\\text\{Net\}\^\{\(2\)\} = .*X\^\{\(1\)\}/,
    );
  });

  test('programs have them too', () => {
    const { trace, naming } = opened('example=classic&nameset=za&names=w5:v11');
    const words = {
      ...{ head: [], overflow: '', square: '', everyQuantity: '', order: '', autograd: '' },
      ...{ byHand: '', besideGradients: '', phase: String },
    };
    const program = pythonProgram({ trace, naming, words });
    expect(program).toContain('z_y1 = v11 * a_h1 + w6 * a_h2 + b2');
  });
});

const WRITTEN = crossed({
  example: ['classic', 'classic-io', 'crossed', 'matrix', 'blank', 'classic&layers=3-4-2-3'],
  set: ['', ...NAME_SETS.map((set) => `&nameset=${set.toLowerCase()}`)],
  names: ['', '&names=x1:u1,eta:α'],
  bias: ['', '&biases=separate', '&biases=separate&bias=threshold'],
  form: [undefined, 'outputMinusTarget', 'targetMinusOutput'] as const,
}).filter(({ example, names }) => names === '' || !/matrix|classic-io/.test(example));

describe('what the page writes can be typed back', () => {
  test('every name, as it stands, with and without its line, and in a calculation', () => {
    for (const { example, set, names, bias, form } of WRITTEN) {
      const { trace, naming, notices } = opened(`example=${example}${set}${names}${bias}`, form);
      expect(notices).toEqual([]);
      const ids = [...trace.structure.definitions.keys()];
      const find = quantityNames(new Set(ids), naming);
      for (const id of ids) {
        const text = symbolText(id, naming);
        const ways = [text, text.replaceAll('_', ''), text.replace(' ', '_')];
        // Where a number follows a number, the line keeps them apart.
        const some = /\d_\d/.test(text) ? [text] : ways;
        for (const way of some)
          expect([example, set, way, find(way)]).toEqual([example, set, way, id]);
      }
    }
  });

  test.each([
    ['b_h1', 'b.h1'],
    ['bh1', 'b.h1'],
    ['z_h1', 'net.h1'],
    ['zh1', 'net.h1'],
    ['z_{h1}', 'net.h1'],
    ['net h1', 'net.h1'],
    ['a_h1', 'out.h1'],
    ['a h1', 'out.h1'],
    ['out_h1', 'out.h1'],
    ['dE/dz_y1', 'd(error.total)/d(net.o1)'],
    ['new a_h1', 'new(out.h1)'],
    ['v11', 'w.o1.h1'],
    ['v_{11}', 'w.o1.h1'],
    ['v11+', 'new(w.o1.h1)'],
  ])('%s is %s', (typed, id) => {
    const { trace, naming } = opened('example=classic&nameset=za&biases=separate&names=w5:v11');
    const find = quantityNames(new Set(trace.structure.definitions.keys()), naming);
    expect(find(typed)).toBe(id);
    // There a + is a sign.
    if (typed.endsWith('+')) return;
    const value = calculate(`2*${typed}`, {
      labels: [],
      valueOf: (name) => (find(name) === id ? 4 : undefined),
    });
    expect(value).toMatchObject({ ok: true, value: 8 });
  });

  test('a δ that is a derivative by another name is read by that name', () => {
    const { trace, naming } = opened('example=matrix', 'outputMinusTarget');
    const find = quantityNames(new Set(trace.structure.definitions.keys()), naming);
    expect(find('δ3_1')).toBe('d(error.total)/d(net.o1)');
    expect(find('\\delta^{(2)}_2')).toBe('d(error.total)/d(net.h2)');
  });

  test('a list of figures is read by them; what was called so before is nothing any more', () => {
    const { trace, naming } = opened('example=classic&nameset=za&names=w5:v11');
    const find = quantityNames(new Set(trace.structure.definitions.keys()), naming);
    const read = readFigures(
      'z_h1 = 0.3775\na_{h1}: 0,5933\ndE/dv11 = .0822\nw5+ 0.3589',
      find,
      new Set(),
    );
    expect(read.figures.map(({ id }) => id)).toEqual([
      'net.h1',
      'out.h1',
      'd(error.total)/d(w.o1.h1)',
    ]);
    expect(read.unread.map(({ text }) => text)).toEqual(['w5+ 0.3589']);
  });
});

describe('new names', () => {
  test.each([
    ['v11', 'v11'],
    [' w_{21} ', 'w21'],
    ['w_21', 'w21'],
    ['w₂₁', 'w21'],
    ['w_{2,1}', 'w21'],
    ['w_{h1}', 'w_h1'],
    ['w_h1', 'w_h1'],
    ['w^{(1)}_{21}', 'w1_21'],
    ['w^1_{21}', 'w1_21'],
    ['w_{21}^{(1)}', 'w1_21'],
    ['w^(1)_21', 'w1_21'],
    ['$\\theta_1$', 'θ1'],
    ['\\varepsilon', 'ε'],
    ['bias', 'bias'],
    ['W', 'W'],
  ])('%s is kept as %s', (typed, name) => {
    expect(readName(typed)).toBe(name);
  });

  test.each([
    '',
    '5',
    'e',
    'E',
    'pi',
    'ln',
    'sigmoid',
    'σ',
    'δ1',
    'new1',
    'delta2',
    'w-1',
    'w 1 2',
    'w/x',
    'w:1',
    'w,v',
    '<b>',
    '=w',
    'wwwwwwwwwwwww',
    'w^2',
    'w+',
    'ж1',
    '۱',
  ])('%j is no name', (typed) => {
    expect(readName(typed)).toBeUndefined();
  });

  test('whatever is typed, a name that is kept is kept as it is, and is read back', () => {
    const piece = fc.constantFrom(...'wvθ_^{}()$\\12h, '.split(''), 'theta', '⁺', '₂', '\u202e');
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const name = readName(text);
        if (name === undefined) return;
        expect(name.length).toBeLessThanOrEqual(12);
        expect(readName(name)).toBe(name);
        const { trace, naming, problem } = opened('example=classic');
        const names: OwnNames = { renamed: { 'w.o1.h1': name } };
        const own = ownNaming(naming, trace.structure, names);
        const { refused } = fittingNames(naming, trace.structure, names);
        const find = quantityNames(new Set(trace.structure.definitions.keys()), own);
        if (refused.length === 0 && name !== 'w5') {
          expect(find(name)).toBe('w.o1.h1');
          expect(symbolText('new(w.o1.h1)', own)).toBe(`${name}⁺`);
          const query = `example=classic&names=w5:${encodeURIComponent(name)}`;
          expect(opened(query).problem.names).toEqual(names);
        }
        expect(problem.names).toBeUndefined();
      }),
      { numRuns: runs(200, 3000) },
    );
  });

  test('another numbering of the same network: two take each other’s name', () => {
    const query = 'example=classic&names=w2:w4,w4:w2';
    expect(formula(query, 'net.h1')).toBe('net h1 = w1 · x1 + w4 · x2 + b1');
    expect(formula(query, 'net.h2')).toBe('net h2 = w3 · x1 + w2 · x2 + b1');
  });

  test.each([
    ['w6', 'w6'],
    ['W_6', 'w6'],
    ['net h1', undefined],
    ['E1', 'E1'],
    ['eta', 'η'],
    ['h1', 'h1'],
    ['y1', 'y1'],
    ['t1', 'T1'],
  ])('%s is in use', (typed, by) => {
    const { example, trace } = opened('example=classic');
    expect(readNameFor('w.o1.h1', typed, example.naming, trace.structure, {})).toEqual({
      ok: false,
      fault: by === undefined ? { kind: 'noName' } : { kind: 'inUse', by },
    });
  });

  test('what only the example’s own network has leaves its name free', () => {
    const { example, trace } = opened('example=classic&layers=1-1-1');
    const names: OwnNames = { renamed: { 'w.o1.h1': 'w2', t1: 'x2' } };
    expect(fittingNames(example.naming, trace.structure, names)).toEqual({ names, refused: [] });
  });

  test('emptied, or given its own name, it is called as in the example', () => {
    const { example, trace } = opened('example=classic');
    const names: OwnNames = { renamed: { 'w.o1.h1': 'v11' } };
    for (const typed of ['', '  ', 'w5', 'w_5']) {
      expect(readNameFor('w.o1.h1', typed, example.naming, trace.structure, names)).toEqual({
        ok: true,
        name: undefined,
      });
    }
    expect(readNameFor('w.o1.h2', 'v11', example.naming, trace.structure, names)).toMatchObject({
      fault: { kind: 'inUse', by: 'v11' },
    });
  });

  test('what cannot be had of an address is left out, and said; the rest is taken', () => {
    const { example, trace, problem, naming } = opened(
      'example=classic&names=w5:w6,w7:v21,b1:b2,w8:ln',
    );
    const names = problem.names as OwnNames;
    const fit = fittingNames(example.naming, trace.structure, names);
    expect(fit.names).toEqual({ renamed: { 'w.o2.h1': 'v21' } });
    const inOrder = fit.refused.toSorted((a, b) => a.of.localeCompare(b.of));
    expect(inOrder).toEqual([
      { id: 'b.h', name: 'b2', of: 'b1' },
      { id: 'w.o1.h1', name: 'w6', of: 'w5' },
      { id: 'w.o2.h2', name: 'ln', of: 'w8' },
    ]);
    expect(symbolText('w.o1.h1', naming)).toBe('w5');
    expect(symbolText('w.o2.h1', naming)).toBe('v21');
  });

  test.each([
    ['names=w9:v', 'names', 'w9:v'],
    ['names=w5', 'names', 'w5'],
    ['names=w5:', 'names', 'w5:'],
    ['names=w5:a%2Bb', 'names', 'w5:a+b'],
    ['names=net.h1:s', 'names', 'net.h1:s'],
    ['nameset=greek', 'nameset', 'greek'],
  ])('an address that says %s is told what would be accepted', (said, name, text) => {
    const { notices } = readAddress(`#/step?example=classic&${said}`);
    expect(notices).toEqual([
      {
        kind: 'address.badChoice',
        name,
        text: expect.stringContaining(text),
        accepted: expect.stringMatching(/v11|netout/),
      },
    ]);
  });

  test('no number changes by a name', () => {
    const { problem } = opened('example=classic&nameset=sy&names=w5:v11');
    const { names: _, ...plain } = problem;
    const [own, before] = [problem, plain].map((one) => [...traceUpdate(one).quantities.values()]);
    expect(own?.map(({ id, value }) => [id, value])).toEqual(
      before?.map(({ id, value }) => [id, value]),
    );
  });
});
