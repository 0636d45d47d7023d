import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { type ShownQuantity, showQuantity, showRules, showStep } from '../../../src/notation';
import { exampleOf, notationOf, shortProblem, withBiases } from '../../reading/cases';
import { unlinked } from '../../reading/formula';

const { example } = exampleOf('classic');
const shared = traceUpdate(withBiases(shortProblem(example), true, false));
const separate = traceUpdate(withBiases(shortProblem(example), false, true));

interface Written {
  readonly symbols: readonly string[];
  readonly numbers: readonly string[];
}

const asWritten = (lines: ShownQuantity['lines']): Written => ({
  symbols: lines.map(({ symbols }) => unlinked(symbols)),
  numbers: lines.map(({ numbers }) => unlinked(numbers)),
});

/** As the steps show it, where a δ that was found has its name. */
const written = (id: string, trace = shared): Written =>
  asWritten(showStep(trace, id, notationOf(example)).lines);

/** With every factor. */
const inFull = (id: string, trace = shared): Written =>
  asWritten(showStep(trace, id, notationOf(example)).inFull);

const d = (of: string, by: string): string => `\\frac{\\partial ${of}}{\\partial ${by}}`;
const E = 'E_{\\text{total}}';
const out = (neuron: string): string => `\\text{out}_{${neuron}}`;
const net = (neuron: string): string => `\\text{net}_{${neuron}}`;
const slope = (neuron: string): string => `${out(neuron)} \\cdot \\left(1 - ${out(neuron)}\\right)`;

describe('the derivative by a weight into the output layer, dE/dw5', () => {
  test('leads with what was found: what came back by what went in', () => {
    expect(written('d(error.total)/d(w.o1.h1)')).toEqual({
      symbols: [`\\delta_{y1} \\cdot ${out('h1')}`],
      numbers: ['0.1385 \\cdot 0.5933'],
    });
  });

  test('keeps the usual name of what was found where no step has said another', () => {
    const { lines } = showQuantity(shared, 'd(error.total)/d(w.o1.h1)', notationOf(example));
    expect(lines.map(({ symbols }) => unlinked(symbols))).toEqual([
      `${d(E, net('y1'))} \\cdot ${out('h1')}`,
    ]);
  });

  test('is in full a chain of three factors, then each by its own formula', () => {
    expect(inFull('d(error.total)/d(w.o1.h1)').symbols).toEqual([
      `${d(E, out('y1'))} \\cdot ${d(out('y1'), net('y1'))} \\cdot ${d(net('y1'), 'w_{5}')}`,
      `-\\left(T_{1} - ${out('y1')}\\right) \\cdot ${slope('y1')} \\cdot ${out('h1')}`,
    ]);
  });

  test('with the numbers in place', () => {
    expect(inFull('d(error.total)/d(w.o1.h1)').numbers).toEqual([
      '0.7414 \\cdot 0.1868 \\cdot 0.5933',
      '-\\left(0.01 - 0.7514\\right) \\cdot 0.7514 \\cdot \\left(1 - 0.7514\\right) \\cdot 0.5933',
    ]);
  });

  test.each([
    ['d(error.total)/d(out.o1)', `-\\left(T_{1} - ${out('y1')}\\right)`],
    ['d(out.o1)/d(net.o1)', slope('y1')],
    ['d(net.o1)/d(w.o1.h1)', out('h1')],
  ])('each factor has a derivation of its own: %s', (id, formula) => {
    expect(written(id).symbols).toEqual([formula]);
    const found = shared.quantities.get(id);
    if (found === undefined) throw new Error(`no ${id}`);
    const rules = showRules(found, {
      naming: example.naming,
      style: { digits: 4, decimalSeparator: '.' },
    });
    expect(rules[0]?.tex).toMatch(/^\\frac\{\\partial\}\{\\partial /);
    expect(unlinked(rules.at(-1)?.tex ?? '')).toBe(formula);
    expect(rules.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the way back into the hidden layer', () => {
  const paths = `\\delta_{y1} \\cdot w_{5} + \\delta_{y2} \\cdot w_{7}`;

  test('δ goes by that name from the step on that finds it', () => {
    const subject = (id: string): string =>
      unlinked(showStep(shared, id, notationOf(example)).subject);
    expect(subject('d(error.total)/d(net.o1)')).toBe(`\\delta_{y1} = ${d(E, net('y1'))}`);
    expect(subject('d(error.total)/d(out.o1)')).toBe(d(E, out('y1')));
  });

  test('each path is a δ that was found, by the weight between', () => {
    expect(written('d(error.o2)/d(out.h1)')).toEqual({
      symbols: ['\\delta_{y2} \\cdot w_{7}'],
      numbers: ['-0.03810 \\cdot 0.5'],
    });
    expect(inFull('d(error.o2)/d(out.h1)').symbols).toEqual([
      `${d('E_{2}', net('y2'))} \\cdot ${d(net('y2'), out('h1'))}`,
      `${d('E_{2}', out('y2'))} \\cdot ${d(out('y2'), net('y2'))} \\cdot w_{7}`,
    ]);
  });

  test('where the paths meet, their shares are added, each of them δ by its weight', () => {
    expect(written('d(error.total)/d(out.h1)')).toEqual({
      symbols: [`${d('E_{1}', out('h1'))} + ${d('E_{2}', out('h1'))}`, paths],
      numbers: [
        '0.05540 + \\left(-0.01905\\right)',
        '0.1385 \\cdot 0.4 + \\left(-0.03810\\right) \\cdot 0.5',
      ],
    });
  });

  test('the δ of a hidden neuron is what came back, by its own slope', () => {
    expect(written('d(error.total)/d(net.h1)').symbols).toEqual([
      `${d(E, out('h1'))} \\cdot ${d(out('h1'), net('h1'))}`,
      `\\left(${paths}\\right) \\cdot ${slope('h1')}`,
    ]);
  });

  test('a weight takes that δ by what goes in; in full, it shows the sum of the two paths', () => {
    expect(written('d(error.total)/d(w.h1.x1)').symbols).toEqual(['\\delta_{h1} \\cdot x_{1}']);
    expect(inFull('d(error.total)/d(w.h1.x1)').numbers).toEqual([
      '0.03635 \\cdot 0.2413 \\cdot 0.05',
      '\\left(0.1385 \\cdot 0.4 + \\left(-0.03810\\right) \\cdot 0.5\\right) \\cdot 0.5933 \\cdot \\left(1 - 0.5933\\right) \\cdot 0.05',
    ]);
  });
});

describe('the derivative by a bias', () => {
  test('that the layer shares is the sum of the δ of both neurons', () => {
    const path = (neuron: string): string =>
      `${d(E, net(neuron))} \\cdot ${d(net(neuron), 'b_{1}')}`;
    expect(written('d(error.total)/d(b.h)').symbols).toEqual(['\\delta_{h1} + \\delta_{h2}']);
    expect(inFull('d(error.total)/d(b.h)').symbols[0]).toBe(`${path('h1')} + ${path('h2')}`);
    expect(written('d(error.total)/d(b.o)').numbers).toEqual(['0.1385 + \\left(-0.03810\\right)']);
  });

  test('of one neuron is its δ; in full a chain of three factors, the last of which is 1', () => {
    expect(written('d(error.total)/d(b.o1)', separate)).toEqual({
      symbols: ['\\delta_{y1}'],
      numbers: ['0.1385'],
    });
    expect(inFull('d(error.total)/d(b.o1)', separate).symbols).toEqual([
      `${d(E, out('y1'))} \\cdot ${d(out('y1'), net('y1'))} \\cdot ${d(net('y1'), 'b_{y1}')}`,
      `-\\left(T_{1} - ${out('y1')}\\right) \\cdot ${slope('y1')} \\cdot 1`,
    ]);
  });
});

describe('what is shown beside a formula', () => {
  const value = (id: string): string =>
    unlinked(showQuantity(shared, id, notationOf(example)).value ?? '');

  test('= where the digits are all there is, ≈ where they were rounded', () => {
    expect(value('net.h1')).toBe('= 0.3775');
    expect(value('out.h1')).toBe('\\approx 0.5933');
  });

  test('an update takes the learning rate times the derivative away', () => {
    expect(written('new(w.o2.h1)')).toEqual({
      symbols: [`w_{7} - \\eta \\cdot ${d(E, 'w_{7}')}`],
      numbers: ['0.5 - 0.5 \\cdot \\left(-0.02260\\right)'],
    });
  });

  test('an unknown quantity is refused by name', () => {
    expect(() => showQuantity(shared, 'net.h9', notationOf(example))).toThrow('net.h9');
  });
});
