import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import {
  completeNaming,
  explain,
  expressionTex,
  expressionText,
  quantityOf,
  quantityText,
  showQuantity,
  showRules,
  speakQuantity,
} from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { ALL } from '../../crossing';
import { notationOf, exampleOf as wired } from '../../reading/cases';
import { expectTypeset } from '../../reading/typeset';

const traceOf = (query: string) => {
  const { work, notices } = readAddress(`#/step?example=classic&${query}`);
  expect(notices).toEqual([]);
  if (work === undefined) throw new Error('it was not taken');
  return traceUpdate(work.problem);
};
const NETWORKS = [
  'hidden=tanh&output=identity',
  'layers=2-3-2&hidden=relu&output=softmax&loss=crossentropy',
  'layers=2-3-2&hidden=leakyrelu&loss=squared',
  'layers=1-2-2-1&loss=crossentropy',
  'layers=2-1',
  'layers=2-1&bias=threshold',
  'bias=threshold&biases=separate',
  'bias=weight&biasinput=-1',
  'bias=none',
  'layers=3-2&output=softmax&loss=crossentropy&biases=separate',
  'layers=2-2-3&loss=meansquared',
  'layers=2-2-1&loss=halfmeansquared',
];

/** Of each network's quantities a third, other ones in the next; under `npm run test:all` each. */
const EVERY = ALL ? 1 : 3;

describe.each(NETWORKS)('%s', (query) => {
  const trace = traceOf(query);
  const base = notationOf(wired('classic').example);
  const notation = { ...base, naming: completeNaming(base.naming, trace.structure.forward) };

  test('every quantity is drawn, said, written and explained', () => {
    const shift = NETWORKS.indexOf(query);
    for (const [i, found] of [...trace.quantities.values()].entries()) {
      if ((i + shift) % EVERY !== 0) continue;
      const { subject, lines, value } = showQuantity(trace, found.id, notation);
      const rules = showRules(found, notation).map(({ tex }) => tex);
      const all = [subject, value ?? '', ...rules, ...lines.flatMap((line) => Object.values(line))];
      for (const tex of new Set(all)) {
        expectTypeset(tex);
      }
      expect(speakQuantity(trace, found.id, 'formula', notation)).not.toMatch(/undefined|\{/);
      expect(quantityText(trace, found.id, notation)).not.toMatch(/undefined|NaN/);
      const { kind, values } = explain(trace, found.id, notation.naming);
      if (found.kind === 'given') continue;
      expect(notation.say(`step.${kind}.what` as never, values)).not.toMatch(/undefined|\{/);
    }
  });
});

test.each([
  ['steepness=2.5', 'out.h1', '1 / (1 + e^(−2,5 · net h1))'],
  ['steepness=0.5', 'out.h1', '1 / (1 + e^(−½ · net h1))'],
  ['steepness=2.5', 'd(out.h1)/d(net.h1)', '2,5 · out h1 · (1 − out h1)'],
  ['hidden=bipolarsigmoid', 'out.h1', '2 / (1 + e^(−net h1)) − 1'],
  ['hidden=bipolarsigmoid', 'd(out.h1)/d(net.h1)', '½ · (1 − out h1²)'],
  ['hidden=bipolarsigmoid&steepness=2,1', 'd(out.h1)/d(net.h1)', '1 − out h1²'],
  ['hidden=leakyrelu&leak=0.2', 'out.h1', 'max(0, net h1) − 0,2 · max(0, −net h1)'],
  ['hidden=leakyrelu&leak=0.2', 'd(out.h1)/d(net.h1)', '{1: net h1 > 0; 0,2: net h1 < 0}'],
  ['hidden=leakyrelu', 'out.h1', 'max(0, net h1) − (max(0, −net h1)) / 100'],
])(
  'a constant stands in the formula as the locale writes it, all of it: %s, %s',
  (query, id, formula) => {
    const { naming } = notationOf(wired('classic').example);
    const { expression } = quantityOf(traceOf(query), id);
    const style = { digits: 4, decimalSeparator: ',' } as const;
    expect(expressionText(expression, naming, { style })).toBe(formula);
    const tex = expressionTex(expression, naming, { kind: 'symbols', style });
    expect(tex.includes('{,}')).toBe(/\d,\d/.test(formula));
  },
);

test('an example’s own names stay, and what it has no name for is named by its neurons', () => {
  const { naming } = notationOf(wired('classic').example);
  const whole = completeNaming(naming, traceOf('layers=2-3-2').structure.forward);
  expect(whole.symbols['w.o1.h1']?.text).toBe('w5');
  expect(whole.symbols['w.o1.h3']?.tex).toBe('w_{y1,h3}');
  expect(completeNaming(naming, traceOf('hidden=tanh').structure.forward)).toBe(naming);
});
