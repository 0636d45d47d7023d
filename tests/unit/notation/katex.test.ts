import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { type Trace, traceUpdate } from '../../../src/engine';
import {
  KATEX_OPTIONS,
  matrixForm,
  type Notation,
  showQuantity,
  showRules,
  showStep,
} from '../../../src/notation';
import { ALL, runs, someOf } from '../../crossing';
import { wildProblems } from '../../oracle/problems';
import { exampleOf, notationOf, OWN, STYLED, WIRED } from '../../reading/cases';
import { typeset } from '../../reading/typeset';

/** Each example, in each of the ways that biases are treated or in one of them: their formulas differ little. */
const DRAWN = ALL ? WIRED : WIRED.filter((_, i) => i % 4 === Math.floor(i / 4) % 4);

/** Many formulas are drawn alike. */
const drawn = new Map<string, string>();

function draw(tex: string): string {
  const known = drawn.get(tex);
  if (known !== undefined) return known;
  const html = typeset(tex);
  expect(html).toContain('<math');
  expect(html).not.toMatch(/katex-error|undefined|NaN|Infinity/);
  drawn.set(tex, html);
  return html;
}

const attribute = (name: string, value: string): string => `data-${name}="${value}"`;

function drawAll(trace: Trace, notation: Notation): void {
  for (const found of trace.quantities.values()) {
    const { subject, lines, inFull, value } = showStep(trace, found.id, notation);
    expect(draw(subject)).toContain(attribute('term', found.id));
    for (const { symbols, numbers } of [...lines, ...inFull]) {
      const links = /data-term="[^"]+"/g;
      const symbolLinks = draw(symbols).match(links);
      expect(draw(numbers).match(links)).toEqual(symbolLinks);
      if (found.dependsOn.length > 0) expect(symbolLinks).not.toBeNull();
    }
    const [{ symbols } = { symbols: '' }] = inFull.length > 0 ? inFull : lines;
    for (const id of found.dependsOn) expect(draw(symbols)).toContain(attribute('term', id));
    if (value === undefined) expect(found.overflow).toBeDefined();
    else expect(draw(value)).toContain(attribute('term', found.id));
    for (const { tex } of showRules(found, notation)) draw(tex);
  }
  for (const { id } of trace.phases) {
    for (const { symbols, numbers, result } of matrixForm(trace, id, notation)) {
      draw(symbols);
      expect(draw(`${numbers} ${result}`)).toContain('data-term="');
    }
  }
}

describe('KaTeX draws every formula, with MathML and links', () => {
  test.each(DRAWN)('$name', ({ example, trace }) => {
    drawAll(trace, notationOf(example));
  });

  test.each(STYLED)('$name', ({ example, trace, style }) => {
    for (const { id } of trace.quantities.values()) {
      const { value = '' } = showQuantity(trace, id, notationOf(example, style));
      expect(draw(value)).toContain('<math');
    }
  });

  test.each(someOf(OWN, 2))('$name with a decimal comma', ({ example, trace }) => {
    drawAll(trace, notationOf(example, { decimalSeparator: ',' }));
  });

  test('for any numbers, those that overflow among them', () => {
    const { example } = exampleOf('classic');
    fc.assert(
      fc.property(wildProblems, (problem) => {
        drawAll(traceUpdate(problem), notationOf(example));
      }),
      { numRuns: runs(2, 40) },
    );
  });
});

test('a link carries the role that colours its term', () => {
  const { example, trace } = exampleOf('classic');
  const [line] = showQuantity(trace, 'new(w.o1.h1)', notationOf(example)).lines;
  const html = draw(line?.symbols ?? '');
  expect(html).toMatch(/data-term="w\.o1\.h1" data-role="parameter"/);
  expect(html).toMatch(/data-term="d\(error\.total\)\/d\(w\.o1\.h1\)" data-role="backward"/);
});

test('nothing but links is trusted', () => {
  expect(typeset('\\htmlData{term=x}{x}')).toContain('data-term="x"');
  for (const tex of ['\\htmlClass{evil}{x}', '\\href{https://example.org}{x}']) {
    expect(() => katex.renderToString(tex, KATEX_OPTIONS)).toThrow('KaTeX');
  }
});

test('a decimal comma is not spaced like one in a list', () => {
  const { example, trace } = exampleOf('classic');
  const notation = notationOf(example, { decimalSeparator: ',' });
  const { value = '' } = showQuantity(trace, 'net.h1', notation);
  expect(value).toContain('0{,}3775');
  expect(draw(value)).toContain('<mn>0,3775</mn>');
  const [, html = ''] = draw(value).split('data-term');
  expect(html).not.toContain('mspace');
});
