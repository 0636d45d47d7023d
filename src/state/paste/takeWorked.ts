import { netId, outId, parseId, type QuantityId } from '../../engine';
import { stateId } from '../../engine/ids';
import { givensOf } from '../../engine/update';
import { fittingMidway, withMidway } from '../work/midwayEdits';
import { replaceGivens } from '../work/problemEdits';
import { type Assembled, type NumberTaken, parameterIds } from './assembleProblem';
import { placeKey } from './gathered';
import type { Gathered, LeftDraft } from './gatherNamed';
import { unitPlace } from './parameterPlaces';
import { type PastedName, unitRole } from './pasteNames';

/**
 * Takes what an update works out where a text has it in place of its working: by what a weight changed before, which
 * momentum keeps, and outputs and net inputs of neurons whose weights are not said. The rest is left as worked out.
 */
export function takeWorked(
  { worked }: Gathered,
  assembled: Assembled,
  sizes: readonly number[],
): Assembled {
  const isBefore = worked.some((one) => one.isBefore);
  // What a bias changed by before says that biases learn.
  const learns =
    isBefore &&
    worked.some(({ name }) => {
      const of = takenAs(name, assembled.taken);
      return of !== undefined && parseId(of.id).kind === 'bias';
    });
  const made = learns
    ? { ...assembled, problem: { ...assembled.problem, updateBiases: true } }
    : assembled;
  const midway: NumberTaken[] = [];
  const kept: NumberTaken[] = [];
  const left: LeftDraft[] = [];
  for (const one of worked) {
    const state = isBefore ? stateOf(one.name, made) : undefined;
    const given = state === undefined ? midwayOf(one.name, made, sizes) : undefined;
    const { value, from, to } = one;
    if (state !== undefined) kept.push({ id: state, value, from, to });
    else if (given !== undefined) midway.push({ id: given, value, from, to });
    else left.push({ kind: 'workedOut', from, to });
  }
  const withState = replaceGivens(
    made.problem,
    kept.map(({ id, value }) => [id, value]),
  );
  const problem = fittingMidway(
    withMidway(
      withState,
      midway.map(({ id, value }) => [id, value]),
    ),
  );
  const isTaken = ({ id }: NumberTaken): boolean => id in (problem.given ?? {});
  const refused = midway.filter((one) => !isTaken(one));
  return {
    problem: midway.length > 0 ? problem : withState,
    taken: [...made.taken, ...kept, ...midway.filter(isTaken)],
    left: [
      ...made.left,
      ...left,
      ...refused.map(({ from, to }) => ({ kind: 'workedOut' as const, from, to })),
    ],
  };
}

const letters = (name: string): string => name.replace(/[^\p{L}\d]/gu, '');

/** The number that was taken as w, by the name Δw. */
const takenAs = ({ written }: PastedName, taken: readonly NumberTaken[]): NumberTaken | undefined =>
  taken.find(
    ({ name }) =>
      name && /^[Δ∆δ]/u.test(written) && letters(name.written) === letters(written.slice(1)),
  );

/** Δw of a weight that is called w here: the velocity that the method has kept. */
function stateOf(name: PastedName, { problem, taken }: Assembled): QuantityId | undefined {
  const of = takenAs(name, taken);
  const id = of && stateId('v', of.id);
  return id !== undefined && givensOf(problem).has(id) ? id : undefined;
}

/** The output or net input of a neuron that the text goes on from, without what it was worked out from. */
function midwayOf(
  { base, atoms, isWorked }: PastedName,
  { problem, taken }: Assembled,
  sizes: readonly number[],
): QuantityId | undefined {
  if (isWorked) return undefined;
  const isNet = /^net$/i.test(base);
  const [atom] = atoms;
  // 'out_h1' says the neuron in its index, 'h1' is called by it.
  const own = /^(?:net|out)$/i.test(base)
    ? atom
    : unitRole(base) === 'hidden' && { letter: base, digits: atom?.digits ?? '' };
  const place = own && atoms.length === 1 ? unitPlace(own, sizes) : undefined;
  if (place === undefined || place.l < 0) return undefined;
  const ids = parameterIds(problem);
  const said = new Set(taken.map(({ id }) => id));
  const isSaid = (l: number, to: number, from: number): boolean =>
    said.has(ids.get(placeKey({ l, to, from })) ?? '');
  const { l, i } = place;
  const range = (size = 0): number[] => Array.from({ length: size }, (_, k) => k);
  const isWorkedHere = range(sizes[l]).some((from) => isSaid(l, i, from));
  const isLast = l === sizes.length - 2;
  const goesOn = isLast
    ? taken.some(({ id }) => parseId(id).kind === 'target')
    : range(sizes[l + 2]).some((to) => isSaid(l + 1, to, i));
  if (isWorkedHere || !goesOn) return undefined;
  const weight = parseId(ids.get(placeKey({ l, to: i, from: 0 })) ?? '');
  if (weight.kind !== 'weight') return undefined;
  return isNet ? netId(weight.to) : outId(weight.to);
}
