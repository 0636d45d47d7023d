import { elementNaming, symbol } from './elementNaming';
import type { Example } from './example';
import { CLASSIC_PROBLEM } from './problems';

export const example: Example = {
  id: 'classic',
  order: 1,
  problem: CLASSIC_PROBLEM,
  naming: elementNaming({
    inputs: ['x1', 'x2'],
    hidden: ['h1', 'h2'],
    outputs: ['y1', 'y2'],
    targets: ['T1', 'T2'],
    weights: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'],
    biases: ['b1', 'b2'],
    errors: [symbol('E1'), symbol('E2')],
  }),
  digits: 4,
  published: [
    { id: 'net.h1', figure: '0.3775' },
    { id: 'out.h1', figure: '0.5932' },
    { id: 'out.h2', figure: '0.5968' },
    { id: 'net.o1', figure: '1.1059' },
    { id: 'net.o1', figure: '1.1959' },
    { id: 'out.o1', figure: '0.7513' },
    { id: 'out.o2', figure: '0.7729' },
    { id: 'error.total', figure: '0.29837' },
    { id: 'd(error.total)/d(out.o1)', figure: '0.7413' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.18681' },
    { id: 'd(net.o1)/d(w.o1.h1)', figure: '0.5932' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.0821' },
    { id: 'new(w.o1.h1)', figure: '0.3589' },
    { id: 'new(w.o1.h2)', figure: '0.4808' },
    { id: 'new(w.o2.h1)', figure: '0.5113' },
    { id: 'new(w.o2.h2)', figure: '0.0613' },
    { id: 'd(error.o1)/d(net.o1)', figure: '0.1384' },
    { id: 'd(net.o1)/d(out.h1)', figure: '0.05539' },
  ],
};
