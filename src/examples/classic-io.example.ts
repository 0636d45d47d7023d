import { elementNaming } from './elementNaming';
import type { Example } from './example';
import { CLASSIC_PROBLEM } from './problems';

const errorOf = (output: string) => ({
  text: `E ${output}`,
  tex: `E_{${output}}`,
  texNew: `E_{${output}}^{+}`,
});

export const example: Example = {
  id: 'classic-io',
  order: 2,
  problem: CLASSIC_PROBLEM,
  naming: elementNaming({
    inputs: ['i1', 'i2'],
    hidden: ['h1', 'h2'],
    outputs: ['o1', 'o2'],
    targets: ['target o1', 'target o2'],
    weights: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'],
    biases: ['b1', 'b2'],
    errors: [errorOf('o1'), errorOf('o2')],
  }),
  digits: 9,
  published: [
    { id: 'out.h1', figure: '0.593269992' },
    { id: 'out.h2', figure: '0.596884378' },
    { id: 'out.o1', figure: '0.75136507' },
    { id: 'out.o2', figure: '0.772928465' },
    { id: 'error.total', figure: '0.298371109' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.082167041' },
    { id: 'new(w.o1.h1)', figure: '0.35891648' },
    { id: 'new(w.o1.h2)', figure: '0.408666186' },
    { id: 'new(w.o2.h1)', figure: '0.511301270' },
    { id: 'new(w.o2.h2)', figure: '0.561370121' },
    { id: 'new(w.h1.x1)', figure: '0.149780716' },
    { id: 'new(w.h1.x2)', figure: '0.19956143' },
    { id: 'new(w.h2.x1)', figure: '0.24975114' },
    { id: 'new(w.h2.x2)', figure: '0.29950229' },
    { id: 'new(error.total)', figure: '0.291027924' },
  ],
};
