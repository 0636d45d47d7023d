import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyTrace, traceUpdate } from '../../../src/engine';
import type { Expression } from '../../../src/engine/expressions';
import { compile } from '../../../src/engine/expressions/compile';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { mistakesOf } from '../../../src/engine/marking/misconceptions';
import { type Program, programOf } from '../../../src/engine/marking/programs';
import { KNOWN, type Ranges } from '../../../src/engine/marking/range';
import type { Shortening } from '../../../src/engine/marking/shortening';
import { runs } from '../../crossing';
import { generalProblems, wildNetworks } from '../../oracle/generalProblems';

const tenths = fc.integer({ min: -20, max: 20 }).map((n) => n / 10);
const networks = fc.oneof(generalProblems(tenths), wildNetworks);
const seeds = fc.nat({ max: 999 });

/** All that is worked out of an update, rightly and with each known mistake. */
function expressionsOf({ structure }: AnyTrace): readonly Expression[] {
  return [...structure.definitions.values()].flatMap(({ id, expression, lines = [] }) => [
    expression,
    ...lines.map((line) => line.expression),
    ...(mistakesOf(structure).get(id) ?? []).map((mistake) => mistake.expression),
  ]);
}

const isWorkedOut = (expression: Expression): boolean =>
  !JSON.stringify(expression).includes('"derivative"');
/** Slopes that add up to 0 are known to make a 0 where any numbers do not; and an exponent is a fixed number. */
const hasRange = (expression: Expression): boolean =>
  !/"balanced"|"exponent":\{"kind":"(?!number)/.test(JSON.stringify(expression));

function eachProgram(
  see: (program: Program, plain: (numbers: Float64Array) => number, trace: AnyTrace) => void,
): void {
  fc.assert(
    fc.property(networks, seeds, (problem, seed) => {
      const forms = Object.values(UPDATE_FORMS);
      const trace = traceUpdate(problem, forms[seed % forms.length]);
      const { structure } = trace;
      const places = new Map([...structure.definitions.keys()].map((id, place) => [id, place]));
      const placeOf = (id: string): number => places.get(id) ?? places.size;
      for (const expression of expressionsOf(trace).filter(isWorkedOut))
        see(programOf(structure, expression), compile(expression, placeOf), trace);
    }),
    { numRuns: runs(2, 100) },
  );
}

test('what an expression comes to in plain numbers is, bit by bit, what the trace would make of it', () => {
  const random = randomLcg(0.12);
  const other: string[] = [];
  let numbers = new Float64Array();
  eachProgram((program, plain, { structure }) => {
    const { size } = structure.definitions;
    if (numbers.length !== size)
      numbers = Float64Array.from({ length: size }, () =>
        random() < 0.2 ? 0 : Math.round(40 * random() - 20) / 10,
      );
    const made = [program.run(numbers), plain(numbers)] as const;
    if (!Object.is(...made)) other.push(`${made} ${JSON.stringify(program.expression)}`);
  });
  expect(other).toEqual([]);
});

test('all that an expression can come to has what it comes to from any numbers within what its quantities can be', () => {
  const random = randomLcg(0.34);
  const outside: string[] = [];
  let tried = 0;
  eachProgram((program, plain, { structure }) => {
    if (!hasRange(program.expression)) return;
    const { size } = structure.definitions;
    const values = new Float64Array(2 * size + 2).fill(Number.NaN);
    const numbers = new Float64Array(size);
    for (let place = 0; place < size; place++) {
      const low = Math.round(40 * random() - 20) / 10;
      const width = random() < 0.5 ? 0 : random();
      values.set([low, low + width], 2 * place);
      numbers[place] = low + random() * width;
    }
    const exact = plain(numbers);
    const ranges = (by: Shortening | undefined): Ranges => ({
      by,
      values,
      states: new Uint8Array(size + 1).fill(KNOWN),
      base: 0,
      resolve: () => undefined,
      divided: () => ranges(by && { ...by, divides: true }),
    });
    const by = { unit: 0.001, digits: 4 };
    const shortened = program.range(ranges(by));
    const bound = program.range(ranges({ ...by, loosely: true }));
    // Where a bound is nothing, it rules nothing out.
    if (bound.low > shortened.low || bound.high < shortened.high)
      outside.push(`${bound.low} ${bound.high} no bound: ${JSON.stringify(program.expression)}`);
    for (const { low, high } of [program.range(ranges(undefined)), shortened]) {
      if (!Number.isFinite(exact) || Number.isNaN(low) || Number.isNaN(high)) continue;
      tried++;
      const hair = 1e-12 * Math.abs(exact);
      if (!(low <= exact + hair && high >= exact - hair))
        outside.push(`${low} ${exact} ${high} ${JSON.stringify(program.expression)}`);
    }
  });
  expect(outside).toEqual([]);
  expect(tried).toBeGreaterThan(1000);
});
