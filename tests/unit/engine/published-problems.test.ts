import { expect, test } from 'vitest';
import { type GeneralProblem, markWork, traceUpdate } from '../../../src/engine';
import published from '../../fixtures/published-problems.json';

/** Figures that others have printed, by conventions of their own: each is that number, as far as it goes. */
test.each(published)('$source', ({ problem, figures }) => {
  const trace = traceUpdate(problem as GeneralProblem);
  for (const [id, figure] of Object.entries(figures)) {
    const digits = figure
      .replace(/e.*$/, '')
      .replace(/^-?[0.]*/, '')
      .replace('.', '').length;
    const size = Math.abs(trace.value(id));
    const unit = 10 ** (Math.floor(Math.log10(size)) - digits + 1);
    expect(Math.abs(trace.value(id) - Number(figure)), id).toBeLessThanOrEqual(
      unit / 2 + size * 4 * Number.EPSILON,
    );
  }
  const marks = markWork(trace, new Map(Object.entries(figures)));
  expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(
    Object.keys(figures).map(() => 'right'),
  );
});
