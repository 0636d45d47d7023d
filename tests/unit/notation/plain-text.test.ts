import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { quantityText } from '../../../src/notation';
import {
  exampleOf,
  notationOf,
  OWN,
  STYLES,
  shortProblem,
  WIRED,
  withBiases,
} from '../../reading/cases';

/** Letters, digits and mathematical signs that a text file shows; no TeX, and no ASCII minus. */
const PLAIN = /^[\p{Letter}\p{Number}\s=≈+−·×/^()½²⁺∂.,_]+$/u;

describe('plain text holds no TeX and nothing undefined', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    for (const id of trace.quantities.keys()) {
      const text = quantityText(trace, id, notationOf(example));
      expect(text).toMatch(PLAIN);
      expect(text).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  test.each(STYLES)('%o', (style) => {
    for (const { example, trace } of OWN) {
      for (const id of trace.quantities.keys()) {
        expect(quantityText(trace, id, notationOf(example, style))).toMatch(PLAIN);
      }
    }
  });
});

describe('a line of the transcript', () => {
  const { example, trace } = exampleOf('classic');

  test.each([
    ['net.h1', 'net h1 = w1 · x1 + w2 · x2 + b1 = 0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775'],
    ['out.h1', 'out h1 = 1 / (1 + e^(−net h1)) = 1 / (1 + e^(−0.3775)) ≈ 0.5933'],
    ['error.o1', 'E1 = ½ · (T1 − out y1)² = ½ · (0.01 − 0.7514)² ≈ 0.2748'],
    ['d(error.total)/d(out.o2)', '∂E total/∂out y2 = −(T2 − out y2) = −(0.99 − 0.7729) ≈ −0.2171'],
    [
      'd(error.total)/d(out.h1)',
      '∂E total/∂out h1 = ∂E1/∂out h1 + ∂E2/∂out h1 = 0.05540 + (−0.01905) ≈ 0.03635',
    ],
    ['new(w.o2.h1)', 'w7⁺ = w7 − η · ∂E total/∂w7 = 0.5 − 0.5 · (−0.02260) ≈ 0.5113'],
    // What would only be said again is left out.
    ['w.o1.h1', 'w5 = 0.4'],
    ['d(net.o1)/d(w.o1.h1)', '∂net y1/∂w5 = out h1 ≈ 0.5933'],
    ['d(net.o1)/d(b.o)', '∂net y1/∂b2 = 1'],
  ])('%s', (id, text) => {
    expect(quantityText(trace, id, notationOf(example))).toBe(text);
  });

  test('leaves out a value that is too large for a number', () => {
    const problem = withBiases({ ...shortProblem(example), targets: [1e200, 0.99] }, true, false);
    const huge = traceUpdate(problem);
    expect(quantityText(huge, 'error.total', notationOf(example))).toBe(
      'E total = E1 + E2 = E1 + 0.02356',
    );
  });
});
