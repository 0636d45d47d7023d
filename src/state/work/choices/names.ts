import type { GeneralProblem, QuantityId } from '../../../engine';
import { withoutExample } from '../../../engine/ids';
import { NAME_SETS, type NameSetName, type OwnNames } from '../../../engine/naming';
import { givensOf } from '../../../engine/update';
import { isNamed } from '../nameable';
import { type Choice, oneOf } from './problemChoice';

/** What is changed of a problem’s names: undefined is as in its example. */
export type NameChange = { readonly [K in keyof OwnNames]: OwnNames[K] | undefined };

/** The problem with these names of its own; without the field where there are none. */
export function named(problem: GeneralProblem, change: NameChange): GeneralProblem {
  const { names, ...rest } = problem;
  const { set, renamed = {} }: NameChange = { ...names, ...change };
  const own = { ...(set && { set }), ...(Object.keys(renamed).length > 0 && { renamed }) };
  return Object.keys(own).length > 0 ? { ...rest, names: own } : rest;
}

/** Each set as an address has it. */
const written = (set: NameSetName): string => set.toLowerCase();

const nameset: Choice = {
  name: 'nameset',
  group: 'names',
  usual: 'own',
  of: ({ names }) => names?.set && written(names.set),
  ...oneOf(['own', ...NAME_SETS.map(written)], (problem, word) =>
    named(problem, { set: NAME_SETS.find((set) => written(set) === word) }),
  ),
};

/** What of a problem can have a new name: what is given, an input once for all examples. */
const nameable = (problem: GeneralProblem): ReadonlySet<QuantityId> =>
  new Set([...givensOf(problem).keys()].map(withoutExample).filter(isNamed));

/** As much as tells a name from anything else; whether it can be had is told once there is what gives it. */
const NAME = /^\p{Letter}[\p{Letter}\d_]{0,11}$/u;

/** A problem with the names of another one, as far as it has what they are of. */
export function namedAs(problem: GeneralProblem, { names = {} }: GeneralProblem): GeneralProblem {
  const known = nameable(problem);
  const own = Object.entries(names.renamed ?? {}).filter(([id]) => known.has(id));
  return named(problem, { set: names.set, renamed: Object.fromEntries(own) });
}

/** Each with its new name, `w.o1.h1:v11`, in the order in which they are given. */
const names: Choice = {
  name: 'names',
  group: 'names',
  usual: '',
  accepted: 'w5:v11,w6:w_h1,b1:w1_10',
  namesQuantities: true,
  of: (problem) => {
    const { renamed = {} } = problem.names ?? {};
    const all = [...nameable(problem)]
      .filter((id) => renamed[id])
      .map((id) => `${id}:${renamed[id]}`);
    return all.join() || undefined;
  },
  // One mistake, and none of them is taken.
  put: (problem, text) => {
    const known = nameable(problem);
    const pairs = text === '' ? [] : text.split(',').map((pair) => pair.split(':'));
    const bad = pairs.find(
      ([id = '', name = '', ...more]) => more.length > 0 || !known.has(id) || !NAME.test(name),
    );
    return bad
      ? { refused: { text: bad.join(':') } }
      : { problem: named(problem, { renamed: Object.fromEntries(pairs) }) };
  },
};

/** How quantities are called where that is not as in the example. */
export const NAMES = [nameset, names] as const;
