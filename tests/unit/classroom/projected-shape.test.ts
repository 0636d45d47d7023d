import { expect, test } from 'vitest';
import { projectedShape } from '../../../src/components/classroom/projectedShape';
import { layOut } from '../../../src/components/network/layout';
import { traceOf } from '../../../src/state';
import { exampleOf } from '../state/helpers';

const { forward } = traceOf(exampleOf('classic').problem).structure;
const [layer] = forward.layers;
if (layer === undefined) throw new Error('the classic has layers');

/** The classic with so many more neurons in its first layer: where they stand is all that counts here. */
const withNeurons = (count: number): typeof forward => ({
  ...forward,
  layers: [
    {
      ...layer,
      neurons: Array.from({ length: count }, (_, i) => ({
        ...(layer.neurons[i % 2] ?? layer.neurons[0]),
        name: `h${i + 1}`,
      })) as (typeof layer)['neurons'],
    },
    ...forward.layers.slice(1),
  ],
});

test.each([2, 3, 4])('%i neurons of a layer keep the room that each needs', (count) => {
  const network = withNeurons(count);
  const shape = projectedShape(network);
  const { neurons } = layOut(network, shape);
  const ys = Array.from({ length: count }, (_, i) => neurons.get(`h${i + 1}`)?.y ?? Number.NaN);
  for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] ?? 0)).toBeCloseTo(164, 6);
  // The last one's delta and bias stand below it.
  expect(shape.height - (ys.at(-1) ?? 0)).toBeGreaterThanOrEqual(100);
});
