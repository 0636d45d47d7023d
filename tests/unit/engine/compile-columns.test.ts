import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { compile } from '../../../src/engine/expressions/compile';
import { type Column, compileColumns } from '../../../src/engine/expressions/compileColumns';
import { runs } from '../../crossing';
import { generalProblems, wildNetworks } from '../../oracle/generalProblems';

const CASES = 7;
const tenths = fc.integer({ min: -20, max: 20 }).map((n) => n / 10);

test('many cases at once are, bit by bit, what each of them is alone', () => {
  fc.assert(
    fc.property(
      fc.oneof(generalProblems(tenths), wildNetworks),
      fc.nat({ max: 999 }),
      (problem, seed) => {
        const random = randomLcg(seed / 1000);
        const { structure } = traceUpdate(problem);
        const places = new Map([...structure.definitions.keys()].map((id, place) => [id, place]));
        const draw = (): number => (random() < 0.2 ? 0 : Math.round(40 * random() - 20) / 10);
        const numbers = Float64Array.from(places, draw);
        // Some quantities differ from case to case.
        const columns = new Map<number, Column>();
        for (const place of places.values())
          if (random() < 0.3) columns.set(place, Float64Array.from({ length: CASES }, draw));
        const cases = Array.from({ length: CASES }, (_, i) =>
          numbers.map((number, place) => columns.get(place)?.[i] ?? number),
        );
        const placeOf = (id: string): number => places.get(id) ?? places.size;
        for (const { expression } of structure.definitions.values()) {
          const into = new Float64Array(CASES);
          compileColumns(expression, placeOf)({ count: CASES, numbers, columns }, into);
          const alone = compile(expression, placeOf);
          expect([...into]).toEqual(cases.map(alone));
        }
      },
    ),
    { numRuns: runs(6, 300) },
  );
});
