import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { showQuantity, showRules } from '../../../src/notation';
import { exampleOf, notationOf, shortProblem, withBiases } from '../../reading/cases';
import { unlinked } from '../../reading/formula';

const { example } = exampleOf('classic');
const shared = traceUpdate(withBiases(shortProblem(example), true, false));
const separate = traceUpdate(withBiases(shortProblem(example), false, true));

function written(id: string, trace = shared): { symbols: string[]; numbers: string[] } {
  const { lines } = showQuantity(trace, id, notationOf(example));
  return {
    symbols: lines.map(({ symbols }) => unlinked(symbols)),
    numbers: lines.map(({ numbers }) => unlinked(numbers)),
  };
}

const d = (of: string, by: string): string => `\\frac{\\partial ${of}}{\\partial ${by}}`;
const E = 'E_{\\text{total}}';
const out = (neuron: string): string => `\\text{out}_{${neuron}}`;
const net = (neuron: string): string => `\\text{net}_{${neuron}}`;
const slope = (neuron: string): string => `${out(neuron)} \\cdot \\left(1 - ${out(neuron)}\\right)`;

describe('the derivative by a weight into the output layer, dE/dw5', () => {
  test('is a chain of three factors, then each by its own formula', () => {
    expect(written('d(error.total)/d(w.o1.h1)').symbols).toEqual([
      `${d(E, out('y1'))} \\cdot ${d(out('y1'), net('y1'))} \\cdot ${d(net('y1'), 'w_{5}')}`,
      `-\\left(T_{1} - ${out('y1')}\\right) \\cdot ${slope('y1')} \\cdot ${out('h1')}`,
    ]);
  });

  test('with the numbers in place', () => {
    expect(written('d(error.total)/d(w.o1.h1)').numbers).toEqual([
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

describe('the derivative by a weight into the hidden layer, dE/dw1', () => {
  test('shows the sum of the two paths', () => {
    expect(written('d(error.total)/d(w.h1.x1)').symbols).toEqual([
      `${d(E, out('h1'))} \\cdot ${d(out('h1'), net('h1'))} \\cdot ${d(net('h1'), 'w_{1}')}`,
      `\\left(${d('E_{1}', out('h1'))} + ${d('E_{2}', out('h1'))}\\right) \\cdot ${slope('h1')} \\cdot x_{1}`,
    ]);
    expect(written('d(error.total)/d(w.h1.x1)').numbers[1]).toBe(
      '\\left(0.05540 + \\left(-0.01905\\right)\\right) \\cdot 0.5933 \\cdot \\left(1 - 0.5933\\right) \\cdot 0.05',
    );
  });

  test('each path has a chain of its own, by the weight between', () => {
    const path = (k: 1 | 2): string =>
      `${d(`E_{${k}}`, net(`y${k}`))} \\cdot ${d(net(`y${k}`), out('h1'))}`;
    expect(written('d(error.total)/d(out.h1)').symbols).toEqual([
      `${d('E_{1}', out('h1'))} + ${d('E_{2}', out('h1'))}`,
      `${path(1)} + ${path(2)}`,
    ]);
    expect(written('d(error.o2)/d(out.h1)').symbols[1]).toBe(
      `${d('E_{2}', out('y2'))} \\cdot ${d(out('y2'), net('y2'))} \\cdot w_{7}`,
    );
  });
});

describe('the derivative by a bias', () => {
  test('that the layer shares is the sum over both neurons', () => {
    const path = (neuron: string): string =>
      `${d(E, net(neuron))} \\cdot ${d(net(neuron), 'b_{1}')}`;
    expect(written('d(error.total)/d(b.h)').symbols[0]).toBe(`${path('h1')} + ${path('h2')}`);
    expect(written('d(error.total)/d(b.o)').numbers[0]).toBe(
      '0.1385 \\cdot 1 + \\left(-0.03810\\right) \\cdot 1',
    );
  });

  test('of one neuron is a chain of three factors, the last of which is 1', () => {
    expect(written('d(error.total)/d(b.o1)', separate).symbols).toEqual([
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
