import { describe, expect, test } from 'vitest';
import { exportAs, TEXT_FORMATS } from '../../../src/components/export/formats';
import type { Lesson } from '../../../src/components/lesson';
import { type GeneralProblem, generalOf } from '../../../src/engine';
import { withoutExample } from '../../../src/engine/ids';
import { givensOf, withGivens } from '../../../src/engine/update';
import { addressTo, stepsOf } from '../../../src/state';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';
import { translator } from '../../../src/text';
import { crossed, someOf } from '../../crossing';
import { notationOf, OWN, type Wired } from '../../reading/cases';

const text = translator('en');

/** The same network with other numbers, so that what is not read is seen. */
const moved = (problem: GeneralProblem, by: number): GeneralProblem => {
  const givens = givensOf(problem);
  return withGivens(problem, (id) => (givens.get(id) ?? Number.NaN) + by);
};

const read = (written: string, current: GeneralProblem, { example }: Wired) =>
  readProblemText(written, READING_WORDS, current, { symbolsOf: () => example.naming.symbols });

describe('what the page writes is read back', () => {
  const names = crossed({ wired: OWN, form: ['text', 'tex'] as const });
  test.each(names.map(({ wired, form }) => [wired.example.id, form, wired] as const))(
    'names of %s as %s',
    (_, form, wired) => {
      const problem = generalOf(wired.trace.problem);
      const wanted = moved(problem, 0.125);
      const lines = [...givensOf(wanted)].map(([id, value]) => {
        const symbol = wired.example.naming.symbols[withoutExample(id)];
        return `${symbol?.[form] ?? id} = ${value}`;
      });
      const { problem: found, left } = read(lines.join('\n'), problem, wired);
      expect(left).toEqual([]);
      expect(found && [...givensOf(found)]).toEqual([...givensOf(wanted)]);
      expect(found?.names).toEqual(problem.names);
    },
  );

  const files = crossed({ wired: OWN, format: TEXT_FORMATS });
  test.each(
    someOf(files, 18).map(({ wired, format }) => [wired.example.id, format, wired] as const),
  )('%s, taken away as %s', (_, format, wired) => {
    const { example, trace } = wired;
    const steps = stepsOf(trace.structure);
    const lesson = { example, trace, notation: notationOf(example), steps, step: steps[0] };
    const written = exportAs(format, true, lesson as unknown as Lesson, text).text;
    const problem = generalOf(trace.problem);
    const { problem: found } = read(written, moved(problem, 0.5), wired);
    const values = found && givensOf(found);
    // With the digits that the page shows.
    for (const [id, value] of givensOf(problem))
      expect([id, values?.get(id)]).toEqual([id, expect.closeTo(value, 3)]);
  });

  test('an address, with what is wrong in it', () => {
    const [wired] = OWN;
    if (wired === undefined) throw new Error('no example');
    const problem = generalOf(wired.trace.problem);
    const wanted = moved(problem, 0.25);
    const hash = addressTo({ view: 'step', exampleId: wired.example.id, problem: wanted });
    const {
      problem: found,
      taken,
      left,
    } = read(`Look: https://example.org/x/${hash.replace(/^#?/, '#')}`, problem, wired);
    expect(found && [...givensOf(found)]).toEqual([...givensOf(wanted)]);
    expect(taken.every(({ from }) => from === 28)).toBe(true);
    expect(left).toEqual([]);
    const bad = read('#/step?example=classic&w5=abc&loss=none', problem, wired);
    expect(bad.left.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['badChoice', 'none'],
      ['badNumber', 'abc'],
    ]);
  });
});
