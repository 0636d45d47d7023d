// The way through the steps by ideas: the first of each kind by itself, what is the same again together.
import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { quantityOf } from '../../../src/notation';
import { stepKindOf } from '../../../src/notation/stepKind';
import { createTutor, stepsOf, writeAddress } from '../../../src/state';
import { readAddress } from '../../../src/state/address/readAddress';
import { stopsOf } from '../../../src/state/stops';

/** The trace of an address, as the form that it says writes it. */
function traceAt(query: string) {
  const { work, settings } = readAddress(`#/step?example=classic&updates=0&${query}`);
  if (work === undefined) throw new Error(`no network is said by ${query}`);
  const byDelta =
    settings.delta === 'target-minus-output' ? 'targetMinusOutput' : 'outputMinusTarget';
  return settings.form === 'delta'
    ? traceUpdate(work.problem, UPDATE_FORMS[byDelta])
    : traceUpdate(work.problem);
}

const stopsAt = (query: string) => {
  const { structure } = traceAt(query);
  return stopsOf(structure, 'ideas', structure.batch && 1);
};

/** The numbers of the steps of each stop, a fold as `from–to`. */
const numbered = (query: string): string[] =>
  stopsAt(query).map(({ steps, isFold }) => {
    const [from, to] = [steps[0].index + 1, (steps.at(-1)?.index ?? 0) + 1];
    return isFold ? `${from}–${to}` : String(from);
  });

test('the classic’s 56 steps are 16 ideas', () => {
  expect(numbered('')).toEqual([
    // What goes into a neuron, and what comes out of it; and again in the others, layer by layer.
    ...['1', '2', '3–8'],
    // One output's error, and all of them.
    ...['9', '10–10', '11'],
    // At an output: by how the error changes with it, its slope, δ, and a weight's gradient.
    ...['12', '13', '14', '15', '16–21'],
    // A bias that a layer shares: all of its δ.
    '22',
    // A share of what comes back to the hidden layer, the other, and what they come to.
    ...['23', '24–24', '25'],
    // The slope again; δ of what has come back; the gradient, of what went in.
    ...['26–26', '27', '28', '29–37'],
    // The new weight, and the others.
    ...['38', '39–45'],
    // The forward pass again, and what all of it was for.
    ...['46', '47–55', '56'],
  ]);
});

/** What a step's words call it, where they have another name for the same thing worked out anew. */
const AGAIN: Readonly<Record<string, string>> = {
  newNet: 'net',
  newOutput: 'output',
  newError: 'error',
  newTotalError: 'totalError',
};

const NETWORKS = [
  'updatebiases=yes',
  'layers=2-1&biases=separate&updatebiases=yes',
  'layers=3-2&output=softmax&loss=halfsquared',
  'layers=2-3-2&output=softmax&loss=crossentropy&T1=0&T2=1&biases=separate&updatebiases=yes',
  'layers=2-3-2-2-1&updatebiases=yes',
  'layers=3-4-4&loss=meansquared&hidden=relu',
  'loss=crossentropy&hidden=tanh&bias=none',
  'set=xor&order=batch&updatebiases=yes',
  'bias=threshold&biases=separate&updatebiases=yes',
  'bias=weight&updatebiases=yes&method=momentum',
  'bias=none&method=adam',
  'method=rmsprop&loss=squared',
  'form=delta&updatebiases=yes',
  'layers=2-3-2&form=delta&delta=target-minus-output&updatebiases=yes&method=momentum',
  'given=out.h1:0.5933,out.h2:0.5969',
  'layers=2-3-2&given=d(error.total)/d(net.o1):0.1385,d(error.total)/d(net.o2):-0.0381',
  'set=xor&order=batch&given=out.h1@2:0.6,d(error.total@1)/d(net.o1@1):0.2',
];

describe('in every network', () => {
  test.each(NETWORKS)('%s: each step is at one stop, in order, within its phase', (query) => {
    const { structure } = traceAt(query);
    const steps = stepsOf(structure, structure.batch && 1);
    const stops = stopsAt(query);
    expect(stops.flatMap((stop) => stop.steps)).toEqual(steps);
    for (const stop of stops) {
      expect(new Set(stop.steps.map(({ phase }) => phase)).size).toBe(1);
      if (!stop.isFold) expect(stop.steps).toHaveLength(1);
    }
    // What is given midway may leave nothing to check.
    if (!query.includes('given')) expect(stops.at(-1)?.isFold).toBe(false);
    expect(stops[0]?.isFold).toBe(false);
    // A phase begins with a step by itself, and no two folds stand side by side.
    for (const [i, stop] of stops.entries()) {
      const before = stops[i - 1];
      if (before?.isFold || before?.steps[0].phase !== stop.steps[0].phase) {
        expect(stop.isFold).toBe(false);
      }
    }
  });

  // The words of a step tell its kind in a way of their own.
  test.each(NETWORKS)(
    '%s: what is folded was seen, and the first of each kind is not folded',
    (query) => {
      const trace = traceAt(query);
      const seen = new Set<string>();
      for (const { steps, isFold } of stopsAt(query)) {
        for (const { id } of steps) {
          const found = quantityOf(trace, id);
          const words = stepKindOf(trace, found);
          const kind = AGAIN[words] ?? words;
          if (isFold) expect(seen, `${id} has not been seen`).toContain(kind);
          seen.add(kind);
        }
      }
      const ideas = stopsAt(query).filter(({ isFold }) => !isFold).length;
      expect(ideas).toBeGreaterThan(8);
      expect(ideas).toBeLessThanOrEqual(query.includes('adam') ? 20 : 19);
    },
  );
});

describe('going through', () => {
  const tutorAt = (query = '') => {
    const tutor = createTutor();
    const { place, settings } = readAddress(`#/step?example=classic&${query}`);
    tutor.change({ steps: 'ideas', ...settings });
    if (place) tutor.setPlace({ ...tutor.getState().place, ...place });
    return tutor;
  };
  const where = ({ getState }: ReturnType<typeof createTutor>): string => {
    const { at, folded } = getState().place;
    return folded ? `…${at}` : at;
  };

  test('Next comes to a fold as one step, passes it, and does nothing at the end', () => {
    const tutor = tutorAt();
    const seen = [where(tutor)];
    for (let i = 0; i < 55; i++) {
      tutor.next();
      if (where(tutor) !== seen.at(-1)) seen.push(where(tutor));
    }
    expect(seen).toHaveLength(24);
    expect(seen.slice(0, 5)).toEqual(['net.h1', 'out.h1', '…out.o2', 'error.o1', '…error.o2']);
    expect(seen.at(-1)).toBe('new(error.total)');
    const back = [where(tutor)];
    for (let i = 0; i < 55; i++) {
      tutor.previous();
      if (where(tutor) !== back.at(-1)) back.push(where(tutor));
    }
    expect(back).toEqual(seen.toReversed());
  });

  test('in a fold that is open, steps come one by one', () => {
    const tutor = tutorAt();
    tutor.goTo('d(error.total)/d(w.o1.h1)');
    tutor.next();
    expect(where(tutor)).toBe('…d(error.total)/d(w.o2.h2)');
    tutor.openFold();
    expect(where(tutor)).toBe('d(error.total)/d(w.o1.h2)');
    tutor.next();
    expect(where(tutor)).toBe('d(error.total)/d(out.o2)');
    tutor.previous();
    tutor.previous();
    expect(where(tutor)).toBe('d(error.total)/d(w.o1.h1)');
    tutor.next();
    expect(where(tutor)).toBe('…d(error.total)/d(w.o2.h2)');
  });

  test('an address that names a step of a fold opens the fold there; one that says so, the fold', () => {
    const inside = tutorAt('at=net.h2');
    expect(where(inside)).toBe('net.h2');
    inside.next();
    expect(where(inside)).toBe('out.h2');
    inside.goTo('out.o2');
    inside.next();
    expect(where(inside)).toBe('error.o1');
    inside.previous();
    expect(where(inside)).toBe('…out.o2');
    const address = writeAddress(inside.getState());
    expect(address).toContain('fold=shut');
    expect(readAddress(address).place).toMatchObject({ at: 'out.o2', folded: true });
    inside.previous();
    expect(writeAddress(inside.getState())).not.toContain('fold');
  });

  test('with all steps one by one a fold is its last step', () => {
    const tutor = tutorAt('steps=all&at=out.o2&fold=shut');
    expect(writeAddress(tutor.getState())).not.toContain('fold');
    tutor.previous();
    expect(where(tutor)).toBe('net.o2');
  });

  test('in a fold formula, numbers and values come by turns; where one asks, it asks for a value', () => {
    const tutor = tutorAt('pace=reveal');
    const reveals = (): string => `${where(tutor)} ${tutor.getState().place.reveal}`;
    tutor.goTo('out.h1');
    tutor.reveal('value');
    tutor.advance();
    expect(reveals()).toBe('…out.o2 formula');
    tutor.advance();
    tutor.advance();
    expect(reveals()).toBe('…out.o2 value');
    tutor.retreat();
    expect(reveals()).toBe('…out.o2 numbers');
    tutor.setPace('ask');
    expect(reveals()).toBe('…out.o2 value');
    tutor.retreat();
    expect(reveals()).toBe('out.h1 value');
  });
});
