import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { pytorchProgram } from '../../src/notation/code';
import { WORKBOOK_CASES } from '../unit/export/workbookCases';
import { hasReal } from './tools';

const words = {
  head: ['head'],
  phase: (id: string) => `Phase ${id}`,
  overflow: 'overflow',
  square: 'square',
  everyQuantity: 'every quantity',
  order: 'order',
  autograd: 'autograd',
  byHand: 'by hand',
  besideGradients: 'beside',
};

/** Autograd has no number where e to a power is beyond the range of a double. */
const CASES = WORKBOOK_CASES.slice(0, 14).filter(({ trace }) =>
  [...trace.quantities.values()].every(({ value }) => Math.abs(value) < 700),
);

describe.skipIf(!hasReal('pytorch'))('PyTorch', () => {
  test.each(CASES)(
    '$name: its gradients are those worked out by hand, and its numbers the page’s',
    ({ trace, notation: { naming } }) => {
      const program = pytorchProgram({ trace, naming, words });
      const lines = execFileSync('/usr/bin/python3', ['-W', 'ignore', '-'], {
        input: program,
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
      expect(lines.length).toBeGreaterThan(5);
      const far = lines.filter((line) => {
        const [, id = '', ...values] = /^(.+?) = (\S+)(?: (\S+))?$/.exec(line) ?? [];
        const exact = trace.value(id);
        if (!Number.isFinite(exact)) return false;
        return values
          .flatMap((value) => (value === undefined ? [] : Number(value)))
          .some((value) => !(Math.abs(value - exact) <= 1e-12 * Math.max(1, Math.abs(exact))));
      });
      expect(far).toEqual([]);
    },
  );
});
