import { type GeneralProblem, LOSS_NAMES } from '../../../engine';
import { DEFAULT_ACTIVATION } from '../../../engine/activations';
import { givensOf } from '../../../engine/update';
import { fits, isWorkable, mayStand, reshaped, shapeOf, workable } from '../shape';
import { BIASES } from './biases';
import { GIVEN } from './given';
import { NAMES } from './names';
import { NETWORK } from './network';
import type { Choice } from './problemChoice';
import { TRAINING } from './training';
import { WRITTEN_BIAS } from './writtenBias';

export type { Choice } from './problemChoice';

/** Everything that is chosen about a problem, in the order in which it is put into one. */
export const CHOICES: readonly Choice[] = [
  ...NETWORK,
  ...WRITTEN_BIAS,
  ...TRAINING,
  ...BIASES,
  ...GIVEN,
  ...NAMES,
];

export type ChoiceGroup = Choice['group'];

/** Those of some groups. */
export const choicesOf = (...groups: readonly ChoiceGroup[]): readonly Choice[] =>
  CHOICES.filter(({ group }) => groups.includes(group));

export const isChoice = (name: string): boolean => CHOICES.some((choice) => choice.name === name);

/** What is wrong with a choice: which, as it was written, and what would be accepted. */
export interface BadChosen {
  readonly name: string;
  readonly text: string;
  readonly accepted: string;
}

/** Choices as they are written, by name. */
export type ChoiceTexts = ReadonlyMap<string, string>;

/** Every choice of a problem that does not go without saying. */
export const textsOf = (problem: GeneralProblem, choices = CHOICES): ChoiceTexts =>
  new Map(
    choices.flatMap(({ name, of }): [string, string][] => {
      const text = of(problem);
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** What is chosen in a problem otherwise than in another. */
export function differences(
  problem: GeneralProblem,
  other: GeneralProblem,
  choices = CHOICES,
): ChoiceTexts {
  return new Map(
    choices.flatMap(({ name, of, usual }): [string, string][] => {
      const text = of(problem) ?? usual;
      const before = of(other) ?? usual;
      // What is not as usual is said all the same: to choose what it is of may lose it.
      const isSame = text === before && (usual === undefined || text === usual);
      return text === undefined || isSame ? [] : [[name, text]];
    }),
  );
}

/** A problem with choices put into it; what cannot be is said, and left out. */
export function withChoices(
  problem: GeneralProblem,
  texts: ChoiceTexts,
  choices = CHOICES,
): { readonly problem: GeneralProblem; readonly bad: readonly BadChosen[] } {
  const bad: BadChosen[] = [];
  const put = (into: GeneralProblem, some: readonly Choice[]): GeneralProblem =>
    some.reduce((made, choice) => {
      const text = texts.get(choice.name);
      if (text === undefined) return made;
      const found = choice.put(made, text);
      if (found !== undefined && 'problem' in found) return found.problem;
      const { name, accepted } = choice;
      bad.push({ name, text, accepted, ...found?.refused });
      return made;
    }, into);
  const isOfNetwork = ({ group }: Choice): boolean => group === 'network';
  const network = workableOf(put(problem, choices.filter(isOfNetwork)), texts, bad);
  return {
    problem: put(
      network,
      choices.filter((choice) => !isOfNetwork(choice)),
    ),
    bad,
  };
}

/** A network that can be worked: each of its choices may be good, and not go with the others. */
function workableOf(problem: GeneralProblem, texts: ChoiceTexts, bad: BadChosen[]): GeneralProblem {
  const shape = shapeOf(problem);
  if (isWorkable(shape)) return problem;
  const output = shape.activations.at(-1) ?? DEFAULT_ACTIVATION;
  const refuse = ({ name, of }: Choice, accepted: string): void => {
    bad.push({ name, text: texts.get(name) ?? of(problem) ?? '', accepted });
  };
  const [, hiddenLayers, outputs, loss] = NETWORK;
  if (!mayStand(output, { isOutput: true, neurons: shape.sizes.at(-1) ?? 0 })) {
    refuse(outputs, hiddenLayers.accepted);
  } else {
    const fitting = LOSS_NAMES.filter((name) => fits(name, output));
    refuse(loss, fitting.join(', ').toLowerCase());
  }
  return reshaped(problem, workable(shape));
}

/** A problem with what is chosen in another one; its numbers are kept, as far as they still have a place. */
export const chosenAs = (
  problem: GeneralProblem,
  other: GeneralProblem,
  choices = CHOICES,
): GeneralProblem => withChoices(problem, differences(other, problem, choices), choices).problem;

/** Whether two problems are the same in every number and choice. */
export function sameProblem(a: GeneralProblem, b: GeneralProblem): boolean {
  if (a === b) return true;
  if (CHOICES.some(({ of }) => of(a) !== of(b))) return false;
  const givens = givensOf(b);
  const own = [...givensOf(a)];
  return own.length === givens.size && own.every(([id, value]) => givens.get(id) === value);
}

/** The numbers of a problem that are not as in another one. */
export function otherNumbers(
  problem: GeneralProblem,
  other: GeneralProblem,
): readonly (readonly [string, number])[] {
  const own = givensOf(other);
  return [...givensOf(problem)].filter(([id, value]) => own.get(id) !== value);
}
