import {
  type GeneralProblem,
  inExample,
  inputId,
  LEARNING_RATE,
  parseId,
  type QuantityId,
  targetId,
} from '../../engine';
import { biasInUse, turnedBias } from '../../engine/conventions';
import { isBatch } from '../../engine/network';
import { givensOf } from '../../engine/update';
import { choicesOf, withChoices } from '../work/choices';
import { replaceGivens } from '../work/problemEdits';
import { withRows } from '../work/trainingRows';
import { type Chosen, hyperparameterOf } from './chosenFor';
import type { Span } from './claim';
import { examplesWith, readExamples } from './exampleRows';
import type { NetworkFound } from './findNetwork';
import { placeKey } from './gathered';
import type { Gathered, LeftDraft } from './gatherNamed';
import type { PastedName } from './pasteNames';

/** A number that was taken, with what the text calls it. */
export interface NumberTaken extends Span {
  readonly id: QuantityId;
  readonly value: number;
  readonly name?: PastedName;
}

export interface Assembled {
  readonly problem: GeneralProblem;
  readonly taken: readonly NumberTaken[];
  readonly left: readonly LeftDraft[];
}

/** Puts the numbers of a text into the network that was chosen for it. */
export function assembleProblem(
  gathered: Gathered,
  found: NetworkFound,
  chosen: Chosen,
): Assembled {
  const left: LeftDraft[] = [found.weights, found.rows, found.biases].flatMap(({ unplaced }) =>
    unplaced.map(({ why, from, to }) => ({ kind: why, from, to })),
  );
  const withParameters = putParameters(chosen.problem, found);
  const withExamples = putExamples(withParameters.problem, gathered, found.sizes);
  const withNumbers = putNumbers(withExamples.problem, gathered);
  return {
    problem: withNumbers.problem,
    taken: [...withParameters.taken, ...withExamples.taken, ...withNumbers.taken],
    left: [...left, ...withExamples.left, ...withNumbers.left],
  };
}

interface Put {
  readonly problem: GeneralProblem;
  readonly taken: readonly NumberTaken[];
}

/** The weights and biases, each by its place; where a layer shares one bias, all of them are that. */
function putParameters(problem: GeneralProblem, found: NetworkFound): Put {
  const values = new Map<string, number>();
  const all = [...found.weights.placed, ...found.rows.placed, ...found.biases.placed];
  for (const { place, value } of all) values.set(placeKey(place), value);
  const inUse = biasInUse(problem);
  const layers = problem.layers.map((layer, l) => {
    const biases = layer.biases.map((old, to) => {
      const said = values.get(placeKey({ l, to }));
      return said === undefined ? old : inUse ? turnedBias(said, inUse) : said;
    });
    return {
      ...layer,
      weights: layer.weights.map((row, to) =>
        row.map((old, from) => values.get(placeKey({ l, to, from })) ?? old),
      ),
      biases: problem.sharedBiases ? biases.map((_, __, [first = 0]) => first) : biases,
    };
  });
  const ids = parameterIds({ ...problem, layers });
  const seen = new Set<QuantityId>();
  const taken = all.flatMap(({ place, value, from, to, name }): NumberTaken[] => {
    const id = ids.get(placeKey(place));
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ id, value, from, to, ...(name && { name }) }];
  });
  return { problem: { ...problem, layers }, taken };
}

/** The ids of a problem’s weights and biases, by their places. */
export function parameterIds(problem: GeneralProblem): ReadonlyMap<string, QuantityId> {
  const weights = [...givensOf(problem).keys()].filter((id) => parseId(id).kind === 'weight');
  const inUse = biasInUse(problem);
  const ids = new Map<string, QuantityId>();
  let next = 0;
  problem.layers.forEach((layer, l) => {
    layer.weights.forEach((row, to) => {
      let neuron = '';
      row.forEach((_, from) => {
        const id = weights[next++] ?? '';
        const parts = parseId(id);
        neuron = parts.kind === 'weight' ? parts.to : neuron;
        ids.set(placeKey({ l, to, from }), id);
      });
      const letter = neuron.replace(/\d+$/, '');
      if (inUse) ids.set(placeKey({ l, to }), inUse.id(problem.sharedBiases ? letter : neuron));
    });
  });
  return ids;
}

function putExamples(
  problem: GeneralProblem,
  gathered: Gathered,
  sizes: readonly number[],
): Put & { readonly left: readonly LeftDraft[] } {
  const inputs = sizes[0] ?? 1;
  const outputs = sizes.at(-1) ?? 1;
  const read = readExamples(gathered, inputs, outputs);
  const asked = new Map(gathered.choices.map(({ name, choice }) => [name, choice]));
  const rows = examplesWith(problem.examples, read, inputs, outputs);
  const isNew = read.count > 0;
  const withOwn = isNew ? withRows(problem, rows, 0) : problem;
  const order = choicesOf('training').filter(({ name }) => name === 'order' || name === 'combine');
  const made = withChoices(withOwn, asked, order).problem;
  const taken = read.numbers.flatMap(
    ({ example, family, index, value, from, to, mention }): NumberTaken[] => {
      if (made.examples[example] === undefined) return [];
      const plain = family === 'input' ? inputId(index) : targetId(index);
      const isAlone = !isBatch(made) && example === (made.next ?? 0);
      const id = isAlone ? plain : inExample(plain, example + 1);
      return [{ id, value, from, to, ...(mention?.name && { name: mention.name }) }];
    },
  );
  const tooMany = read.numbers.find(({ example }) => made.examples[example] === undefined);
  const last = read.numbers.at(-1);
  const more: LeftDraft[] =
    tooMany && last ? [{ kind: 'tooLarge', from: tooMany.from, to: last.to }] : [];
  return { problem: made, taken, left: [...read.left, ...more] };
}

/** The learning rate, and what the method is set by. */
function putNumbers(
  problem: GeneralProblem,
  { numbers }: Gathered,
): Put & { readonly left: readonly LeftDraft[] } {
  const said = new Map<QuantityId, number>();
  const taken: NumberTaken[] = [];
  const left: LeftDraft[] = [];
  for (const number of numbers) {
    const isRate = number.family === 'learningRate';
    const id = isRate ? LEARNING_RATE : hyperparameterOf(number);
    if (id === undefined) continue;
    const { value, from, to, name } = number;
    if (!isRate && !(id in problem.method)) left.push({ kind: 'noPlace', from, to });
    else if (said.has(id)) {
      if (said.get(id) !== value) left.push({ kind: 'twice', from, to });
    } else {
      said.set(id, value);
      taken.push({ id, value, from, to, ...(name && isRate && { name }) });
    }
  }
  return { problem: replaceGivens(problem, said), taken, left };
}
