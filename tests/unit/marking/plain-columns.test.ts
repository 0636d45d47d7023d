import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { compile } from '../../../src/engine/expressions/compile';
import type { Column } from '../../../src/engine/marking/plainColumns';
import { programOf } from '../../../src/engine/marking/programs';
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
        for (const place of places.values()) {
          if (random() >= 0.3) continue;
          const from = Math.floor(random() * 3);
          const all = Float64Array.from({ length: from + CASES }, draw);
          columns.set(place, { all, from });
        }
        const cases = Array.from({ length: CASES }, (_, i) =>
          numbers.map((number, place) => {
            const column = columns.get(place);
            return column?.all[column.from + i] ?? number;
          }),
        );
        const placeOf = (id: string): number => places.get(id) ?? places.size;
        for (const { expression } of structure.definitions.values()) {
          const all = new Float64Array(2 + CASES);
          const cased = { count: CASES, numbers, columns };
          programOf(structure, expression).runAll(cased, { all, from: 1 });
          const alone = compile(expression, placeOf);
          expect([...all]).toEqual([0, ...cases.map(alone), 0]);
        }
      },
    ),
    { numRuns: runs(6, 300) },
  );
});
