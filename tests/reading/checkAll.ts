import { expect } from 'vitest';
import type { AnyTrace } from '../../src/engine';
import type { MatrixChoices } from '../../src/engine/conventions';
import { matrixForm, type Notation, quantityText, showQuantity } from '../../src/notation';
import { only, readTex, readText } from './formula';
import { contains, type Interval, meet } from './interval';
import { sidesOf, wholeLine } from './matrixLine';

/** A formula of numbers, without a name in it. */
const NUMBERS_ALONE = /^(?:tanh|ln|max|[\d\s.,;()½^e/×·+−⁻⁰¹²³⁴-⁹√{}<>≤])+$/;

/** What the numbers of every quantity give, against the value that is shown beside them. */
export function checkAll(trace: AnyTrace, notation: Notation): void {
  const { digits } = notation.style;
  // All that is off, asserted once: to assert each of some thousand figures takes longer than to read them.
  const off: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) off.push(what);
  };
  for (const { id, kind, value: exact } of trace.quantities.values()) {
    const { lines, inFull, value } = showQuantity(trace, id, notation);
    const [, relation, number = ''] = /^(=|\\approx) (.*)$/s.exec(value ?? '') ?? [];
    const shown: Interval = only(readTex(number, digits));
    hold(contains(shown, exact), `${id}: ${number} is not ${exact}`);
    if (relation === '=') {
      const apart = Math.abs(shown.low + shown.high - 2 * exact);
      hold(apart <= 3e-13 * Math.abs(exact), `${id}: ${number} is said to be ${exact}`);
    }
    for (const line of [...lines, ...inFull]) {
      const found = only(readTex(line.numbers, digits));
      hold(meet(found, shown), `${id}: ${line.numbers} is not ${number}`);
    }
    if (kind === 'given') continue;
    const [, ...texts] = quantityText(trace, id, notation).split(/ [=≈] /);
    const put = texts.filter((text) => NUMBERS_ALONE.test(text));
    const values = put.map((text) => readText(text, digits));
    hold(values.length > 0, `${id}: no numbers in ${texts.join(' | ')}`);
    const meetAll = values.every((one) => values.every((other) => meet(one, other)));
    hold(meetAll, `${id}: ${put.join(' | ')}`);
  }
  expect(off).toEqual([]);
  expect(trace.quantities.size).toBeGreaterThan(0);
}

/** The printed matrices of every phase, worked out, against the printed results. */
export function checkMatrices(
  trace: AnyTrace,
  notation: Notation,
  choices: MatrixChoices = {},
): void {
  const { digits } = notation.style;
  for (const line of trace.phases.flatMap(({ id }) => matrixForm(trace, id, notation, choices))) {
    const [left, , right] = sidesOf(line);
    const [found, shown] = [readTex(left, digits, choices.vectors), readTex(right, digits)];
    expect(found.map((row) => row.length)).toEqual(shown.map((row) => row.length));
    found.flat().forEach((entry, i) => {
      const said = shown.flat()[i];
      expect(said !== undefined && meet(entry, said), `${i} of ${wholeLine(line)}`).toBe(true);
    });
  }
}
