import { describe, expect, test } from 'vitest';
import { type PhaseId, type Trace, traceUpdate } from '../../../src/engine';
import { matrixForm, type Notation } from '../../../src/notation';
import {
  exampleOf,
  notationOf,
  OWN,
  STYLES,
  shortProblem,
  WIRED,
  withBiases,
} from '../../reading/cases';
import { checkMatrices } from '../../reading/checkAll';
import { readTex, unlinked } from '../../reading/formula';
import { contains } from '../../reading/interval';
import { sidesOf, wholeLine } from '../../reading/matrixLine';

const NO_LINE = { symbols: '', numbers: '', result: '' };

describe('the printed matrices give the printed results at the digits shown', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    checkMatrices(trace, notationOf(example));
  });

  test.each(STYLES)('%o', (style) => {
    for (const { example, trace } of OWN) checkMatrices(trace, notationOf(example, style));
  });

  test('with negative numbers everywhere', () => {
    const { example } = exampleOf('classic');
    const { hidden, output } = shortProblem(example);
    const negated = (layer: typeof hidden): typeof hidden => ({
      weights: [
        [-layer.weights[0][0], -layer.weights[0][1]],
        [-layer.weights[1][0], -layer.weights[1][1]],
      ],
      biases: [-layer.biases[0], -layer.biases[1]],
    });
    for (const shared of [true, false]) {
      const problem = {
        ...shortProblem(example),
        hidden: negated(hidden),
        output: negated(output),
        learningRate: -0.5,
      };
      checkMatrices(traceUpdate(withBiases(problem, shared, true)), notationOf(example));
    }
  });
});

/** Every quantity that a phase has a line for, by the links of its results. */
function results(trace: Trace, phase: PhaseId, notation: Notation): string[] {
  return matrixForm(trace, phase, notation).flatMap((line) =>
    [...sidesOf(line)[2].matchAll(/term=([^,]+),/g)].map(([, id = '']) => id),
  );
}

describe.each(WIRED)('$name', ({ example, trace }) => {
  const notation = notationOf(example);

  test.each(['forward', 'check'] as const)('%s works out every net input and output', (phase) => {
    const steps = trace.phases.find(({ id }) => id === phase)?.steps ?? [];
    const wanted = steps.filter((id) => !/error\.o/.test(id));
    expect([...results(trace, phase, notation)].sort()).toEqual([...wanted].sort());
  });

  test('error works out the total', () => {
    expect(results(trace, 'error', notation)).toEqual(['error.total']);
  });

  test.each(['o', 'h'] as const)(
    'backward works out δ and every gradient of layer %s',
    (letter) => {
      const layer = trace.structure.forward.layers.find((one) => one.letter === letter);
      const wanted = [
        ...(layer?.neurons ?? []).map(({ name }) => `net.${name}`),
        ...(layer?.neurons ?? []).flatMap(({ sources }) => sources.map(({ weight }) => weight)),
        ...(layer?.biases ?? []),
      ].map((id) => `d(error.total)/d(${id})`);
      const found = results(trace, `backward.${letter}`, notation);
      expect([...found].sort()).toEqual([...wanted].sort());
    },
  );

  test('update works out every new parameter', () => {
    const steps = trace.phases.find(({ id }) => id === 'update')?.steps ?? [];
    expect([...results(trace, 'update', notation)].sort()).toEqual([...steps].sort());
  });

  test('results are those of the trace', () => {
    for (const { id: phase } of trace.phases) {
      for (const line of matrixForm(trace, phase, notation)) {
        const [, relation, right] = sidesOf(line);
        const ids = [...right.matchAll(/term=([^,]+),/g)].map(([, id = '']) => id);
        const entries = readTex(right, notation.style.digits).flat();
        ids.forEach((id, i) => {
          const entry = entries[i];
          const value = trace.value(id);
          expect(entry !== undefined && contains(entry, value), `${id} in ${right}`).toBe(true);
          if (relation === '=' && entry !== undefined) {
            expect(Math.abs(entry.low + entry.high - 2 * value)).toBeLessThanOrEqual(
              3e-13 * Math.abs(value),
            );
          }
        });
      }
    }
  });
});

describe('in the notation of the example', () => {
  const symbols = (example: string, phase: PhaseId): string[] => {
    const found = exampleOf(example);
    return matrixForm(found.trace, phase, notationOf(found.example)).map((line) => line.symbols);
  };

  test('the bias stands in the first column of Θ, and 1 before what comes in', () => {
    expect(symbols('matrix', 'forward')[0]).toBe('z^{(2)} = \\Theta^{(1)}\\, a^{(1)}');
    const { example, trace } = exampleOf('matrix');
    const [line] = matrixForm(trace, 'forward', notationOf(example));
    expect(unlinked(wholeLine(line ?? NO_LINE))).toBe(
      '\\begin{bmatrix} 0.1 & 0.2 & 0.3 \\\\ 0.4 & 0.5 & 0.6 \\end{bmatrix}\\, ' +
        '\\begin{bmatrix} 1 \\\\ 0.85 \\\\ 0.25 \\end{bmatrix} = ' +
        '\\begin{bmatrix} 0.345 \\\\ 0.975 \\end{bmatrix}',
    );
  });

  test('a bias that the layer shares is added as a vector', () => {
    expect(symbols('classic', 'forward')[0]).toBe('z^{(2)} = W^{(1)}\\, a^{(1)} + b^{(1)}');
  });

  test('what is held has no new symbol', () => {
    expect(symbols('classic', 'check')[0]).toBe('z^{(2)+} = W^{(1)+}\\, a^{(1)} + b^{(1)}');
    expect(symbols('matrix', 'update')[0]).toContain('\\Theta^{(1)+}_{\\text{w}} = ');
  });

  test('the error and the learning rate have the example’s names', () => {
    expect(symbols('matrix', 'update')[1]).toBe(
      '\\Theta^{(2)+}_{\\text{w}} = \\Theta^{(2)}_{\\text{w}} - \\alpha\\, ' +
        '\\frac{\\partial \\text{Error}_{\\text{total}}}{\\partial \\Theta^{(2)}_{\\text{w}}}',
    );
    expect(symbols('classic', 'error')[0]).toMatch(/^E_\{\\text\{total\}\} = /);
  });

  // The article prints 1.5015 above 1.3709, worked from figures that were cut to three digits.
  test('the trained network’s third layer has its rows in order', () => {
    const { example, trace } = exampleOf('matrix-trained');
    const line = matrixForm(trace, 'forward', notationOf(example))[2];
    expect(unlinked(sidesOf(line ?? NO_LINE)[2])).toBe(
      '\\begin{bmatrix} 1.3712 \\\\ 1.5022 \\end{bmatrix}',
    );
  });
});

test('what is too large for a number stays in symbols', () => {
  const { example } = exampleOf('classic');
  const trace = traceUpdate({ ...shortProblem(example), targets: [1e200, 0.99] });
  const [line] = matrixForm(trace, 'error', notationOf(example));
  expect(unlinked(wholeLine(line ?? NO_LINE))).toMatch(/ = E_\{\\text\{total\}\}$/);
});
