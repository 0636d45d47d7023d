import fc from 'fast-check';
import { type AnyTrace, type GeneralProblem, generalOf, traceUpdate } from '../../../src/engine';
import type { Naming } from '../../../src/engine/naming';
import { type Notation, namingIn } from '../../../src/notation';
import { readAddress } from '../../../src/state';
import { translator } from '../../../src/text';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { exampleOf } from '../../reading/cases';

export interface WorkbookCase {
  readonly name: string;
  readonly problem: GeneralProblem;
  readonly trace: AnyTrace;
  readonly notation: Notation;
}

/** Every activation, loss, method and way of biases, a batch, numbers midway, and outputs that are exactly 0 or 1. */
const QUERIES = [
  '',
  'names=w5:R1C1,x1:AB12,x2:net,t1:TRUE&updatebiases=yes',
  'layers=3-4-4-2&hidden=tanh&output=identity&loss=squared',
  'output=softmax&loss=crossentropy&t1=0&t2=1&w5=-3000',
  'hidden=relu&output=sigmoid&loss=crossentropy&t1=1&t2=0',
  'layers=2-3-2&output=softmax&set=xor&order=batch&method=adam',
  'w5=5000&w6=-7000',
  'method=momentum&bias=threshold&updatebiases=yes',
  'method=nesterov&bias=weight&biasinput=-1&updatebiases=yes',
  'method=rmsprop&bias=none&loss=meansquared',
  'hidden=bipolarsigmoid&steepness=2,0.7',
  'hidden=leakyrelu&output=bipolarsigmoid&leak=0.2&w1=-0.9&w2=-8',
  'given=out.h1:0.5933,out.h2:0.5969',
  'set=xor&order=batch&given=out.h1@2:0.6,d(error.total@1)/d(net.o1@1):0.2',
  'output=softmax&loss=crossentropy&w5=0.3&w7=0.3',
  'loss=crossentropy&t1=1&w5=100',
  'loss=crossentropy&t1=1&w5=-3000',
  'layers=2-3-3&output=softmax&loss=meansquared&set=xor&order=batch',
  'layers=2-1&loss=halfmeansquared',
];

const { example: EXAMPLE } = exampleOf('classic');

const say = translator('en');

const notationOf = (naming: Naming, trace: AnyTrace, own?: GeneralProblem['names']): Notation => ({
  naming: namingIn(naming, trace.structure, own),
  style: { digits: 4, decimalSeparator: '.' },
  say,
});

function caseOf(name: string, problem: GeneralProblem): WorkbookCase {
  const trace = traceUpdate(problem);
  return { name, problem, trace, notation: notationOf(EXAMPLE.naming, trace, problem.names) };
}

export const WORKBOOK_CASES: readonly WorkbookCase[] = [
  ...QUERIES.map((query) => {
    const { work } = readAddress(`#/step?example=classic&${query}`);
    if (work === undefined && query !== '') throw new Error(query);
    return caseOf(query || 'classic', generalOf(work?.problem ?? EXAMPLE.problem));
  }),
  ...fc
    .sample(plainNetworks, { numRuns: runs(4, 60), seed: 7 })
    .map((problem, i) => caseOf(`network ${i}`, problem)),
];
