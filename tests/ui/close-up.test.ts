// The picture of a phone: whatever a step takes in and makes stands within it, in whichever network.
import { expect, test } from 'vitest';
import { closeUpOf } from '../../src/components/closeUp/closeUpOf';
import { placesOf } from '../../src/components/network/places';
import { traceOf } from '../../src/state';
import { readAddress } from '../../src/state/address/readAddress';
import { runs } from '../crossing';

const NETWORKS = [
  'w1=0.2&updatebiases=yes',
  'layers=4-4-4-4-4&method=adam',
  'layers=1-1',
  'layers=3-4-2&biases=separate&updatebiases=yes',
  'layers=2-3&output=softmax&loss=crossentropy',
  'layers=2-3-2-2-1&bias=none',
];

test.each(NETWORKS.slice(0, runs(4, 6)))('%s', (network) => {
  const { work } = readAddress(`#/step?example=classic&${network}`);
  if (work === undefined) throw new Error('no network is said');
  const trace = traceOf(work.problem);
  const { definitions, phases } = trace.structure;
  let seen = 0;
  for (const id of phases.flatMap(({ steps }) => steps)) {
    const held = [...(definitions.get(id)?.dependsOn ?? []), id].filter(
      (one) => placesOf(trace, one).length > 0,
    );
    const { width, height, nodes, wires } = closeUpOf(trace, held);
    const standing = [
      ...nodes.flatMap(({ x, y, held: own, bias }) =>
        [...own, ...bias].map((of) => ({ of, x, y })),
      ),
      ...wires.flatMap(({ label, held: own }) => own.map((of) => ({ of, ...label }))),
    ];
    for (const one of held) {
      const place = standing.find(({ of }) => of === one);
      // Where many paths meet, the weight of each is all that its connection has room for.
      if (place === undefined && wires.filter(({ isLit }) => isLit).length > 2) continue;
      expect(place, `${one}, at ${id}`).toBeDefined();
      expect(place?.x, `${one}, at ${id}`).toBeGreaterThan(0);
      expect(place?.x, `${one}, at ${id}`).toBeLessThan(width);
      expect(place?.y, `${one}, at ${id}`).toBeGreaterThan(0);
      expect(place?.y, `${one}, at ${id}`).toBeLessThan(height);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(20);
});
