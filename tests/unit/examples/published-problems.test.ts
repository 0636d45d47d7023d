import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  markWork,
  type QuantityId,
  readNumber,
  traceUpdate,
} from '../../../src/engine';
import { UPDATE_FORMS, type UpdateFormName } from '../../../src/engine/forms';
import { LIBRARY } from '../../../src/library';

/** A problem that was published with figures: the numbers alone, as facts. */
interface PublishedProblem {
  readonly source: string;
  readonly problem: GeneralProblem;
  /** How the page writes its update; absent: element by element. */
  readonly form?: UpdateFormName;
  /** Those that are right by the page's own convention: its slips are left out. */
  readonly figures: Readonly<Record<QuantityId, string>>;
}

const SHARED = {
  loss: 'halfSquared',
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: false,
} as const satisfies Partial<GeneralProblem>;

/**
 * An exercise with thresholds that courses set; b is −θ. The figures are those of the program in the question, run by
 * hand for its first example: they are rounded, as courses print them.
 */
const XOR: GeneralProblem = {
  ...SHARED,
  updateBiases: true,
  layers: [
    {
      weights: [
        [0.5, 0.4],
        [0.9, 1],
      ],
      biases: [-0.8, 0.1],
      activation: 'sigmoid',
    },
    { weights: [[-1.2, 1.1]], biases: [-0.3], activation: 'sigmoid' },
  ],
  examples: [{ inputs: [1, 1], targets: [0] }],
  learningRate: 0.1,
};
const XOR_SOURCE = 'The first update for XOR, Stack Overflow question 9662746';
const XOR_FIGURES = {
  'out.h1': '0.5250',
  'out.h2': '0.8808',
  'out.o1': '0.5097',
  'new(w.h1.x1)': '0.5038',
  'new(w.h2.x1)': '0.8985',
  'new(w.h1.x2)': '0.4038',
  'new(w.h2.x2)': '0.9985',
  'new(w.o1.h1)': '-1.2067',
  'new(w.o1.h2)': '1.0888',
};

/** A problem of the library, with figures that follow from those that it has there. */
function ofLibrary(
  id: string,
  figures: PublishedProblem['figures'],
  change: Partial<GeneralProblem> = {},
): PublishedProblem {
  const one = LIBRARY.find((other) => other.id === id);
  if (one === undefined) throw new Error(id);
  const problem = { ...one.problem, ...change };
  return { source: one.source.title, problem, form: one.form, figures };
}

const PROBLEMS: readonly PublishedProblem[] = [
  // The page prints the changes; these are the weights after them.
  ofLibrary('udacity-exercise', {
    'new(w.o1.h1)': '0.10804047',
    'new(w.o1.h2)': '-0.29444082',
    'new(w.h1.x1)': '0.500177005547',
    'new(w.h2.x1)': '-0.600511178506',
    'new(w.h1.x2)': '0.1000354011093',
    'new(w.h2.x2)': '-0.200102235701',
    'new(w.h1.x3)': '0.0999291977813',
    'new(w.h2.x3)': '0.700204471402',
  }),
  ofLibrary('schiendorfer-by-example', { 'net.h1': '16.0', 'out.h1': '0.9999998874648379' }),
  // The same by given hidden outputs, as the page has them, in place of inputs.
  ofLibrary(
    'make-your-own',
    {
      'net.o1': '2.3',
      'out.o1': '0.909',
      'd(out.o1)/d(net.o1)': '0.083',
      'd(error.total)/d(w.o1.h1)': '-0.04969',
      'new(w.o1.h1)': '2.005',
    },
    {
      layers: [
        {
          weights: [
            [1, 0],
            [0, 1],
          ],
          biases: [0, 0],
          activation: 'sigmoid',
        },
        { weights: [[2, 3]], biases: [0], activation: 'sigmoid' },
      ],
      given: { 'out.h1': 0.4, 'out.h2': 0.5, 'd(error.total)/d(out.o1)': -1.5 },
    },
  ),
  {
    source: `${XOR_SOURCE}, as thresholds`,
    problem: { ...XOR, bias: 'threshold' },
    figures: {
      ...XOR_FIGURES,
      'theta.h1': '0.8',
      'theta.h2': '-0.1',
      'theta.o1': '0.3',
      'new(theta.h1)': '0.7962',
      'new(theta.h2)': '-0.0985',
      'new(theta.o1)': '0.3127',
    },
  },
  {
    source: `${XOR_SOURCE}, as weights of a fixed input of −1`,
    problem: { ...XOR, bias: 'weight', biasInput: -1 },
    figures: {
      ...XOR_FIGURES,
      'w0.h1': '0.8',
      'new(w0.h1)': '0.7962',
      'new(w0.h2)': '-0.0985',
      'new(w0.o1)': '0.3127',
    },
  },
];

describe.each(PROBLEMS)('$source', ({ problem, form = 'elements', figures }) => {
  const trace = traceUpdate(problem, UPDATE_FORMS[form]);
  test.each(Object.entries(figures))('%s is printed as %s', (id, figure) => {
    const read = readNumber(figure);
    if (!read.ok || read.number.lastPlace === undefined) throw new Error(`${figure} is no decimal`);
    const half = 0.5 * 10 ** read.number.lastPlace;
    // Some pages print all digits of a double, of which the last are rounding.
    const rounding = 8 * Number.EPSILON * Math.abs(trace.value(id));
    expect(Math.abs(trace.value(id) - read.number.value)).toBeLessThanOrEqual(half + rounding);
  });

  test('handed in as a sheet, all of it is right', () => {
    const worked = Object.entries(figures).filter(
      ([id]) => trace.quantities.get(id)?.kind !== 'given',
    );
    // A printed page is not asked for more digits than it has.
    const marks = markWork(trace, new Map(worked), { digits: 1 });
    expect([...marks].filter(([, { verdict }]) => verdict !== 'right')).toEqual([]);
  });
});
