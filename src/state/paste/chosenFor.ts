import {
  ACTIVATION_NAMES,
  type GeneralProblem,
  LARGEST,
  LOSS_NAMES,
  METHOD_NAMES,
  newMethod,
} from '../../engine';
import { choicesOf, withChoices } from '../work/choices';
import { fits, HIDDEN_ACTIVATIONS, shapeOf } from '../work/shape';
import type { Span } from './claim';
import type { NetworkFound } from './findNetwork';
import type { Family, NamedNumber } from './gathered';
import type { Gathered } from './gatherNamed';

/** A choice of a text, as an address writes it, with where it stands. */
export interface ChoiceSaid extends Span {
  readonly name: string;
  readonly choice: string;
}

export interface Chosen {
  readonly problem: GeneralProblem;
  readonly taken: readonly ChoiceSaid[];
  readonly bad: readonly (ChoiceSaid & { readonly accepted: readonly string[] })[];
  /** What was chosen though the text does not say it. */
  readonly assumed: readonly { readonly name: string; readonly choice: string }[];
  /** Said a second time, and otherwise. */
  readonly again: readonly Span[];
}

/** Which number of a method a text’s number is. */
export function hyperparameterOf({ family, name }: NamedNumber): string | undefined {
  if (family === 'momentum') return 'mu';
  if (family !== 'hyperparameter') return undefined;
  if (name?.base === 'ρ') return 'rho';
  if (name?.base === 'ε') return 'epsilon';
  return name?.base === 'β' ? `beta${name.atoms[0]?.digits ?? ''}` : undefined;
}

/** The method that takes these numbers, where the text has no name for it. */
function methodFor(numbers: readonly NamedNumber[], current: GeneralProblem): string | undefined {
  const asked = numbers.map(hyperparameterOf).filter((one) => one !== undefined);
  if (asked.length === 0 || asked.every((one) => one in current.method)) return undefined;
  return METHOD_NAMES.find((name) => asked.every((one) => one in newMethod(name)));
}

/** Puts the choices of a text into a problem of the network that was found. */
export function chosenFor(
  current: GeneralProblem,
  { choices, activations, numbers, biasWords, fixedInput }: Gathered,
  found: NetworkFound,
  theta: 'threshold' | 'bias',
): Chosen {
  const texts = new Map<string, string>();
  const spans = new Map<string, Span>();
  const again: Span[] = [];
  const say = (name: string, choice: string, span?: Span): void => {
    if (texts.has(name)) {
      if (span && texts.get(name) !== choice && spans.has(name)) again.push(span);
      return;
    }
    texts.set(name, choice);
    if (span) spans.set(name, span);
  };
  const sizes = found.sizes.join('-');
  if (sizes !== shapeOf(current).sizes.join('-')) texts.set('layers', sizes);
  for (const { name, choice, ...span } of choices) if (!TRAINING.has(name)) say(name, choice, span);
  sayActivations(activations, found.sizes.length > 2, texts.get('loss'), say);
  const method = methodFor(numbers, current);
  if (method !== undefined) say('method', method);
  sayConstants(numbers, say);
  const assumed = sayBiases({ texts, current, found, biasWords, theta, fixedInput, sizes });
  const order = ['network', 'biases'] as const;
  const result = withChoices(withoutOwn(current, texts.has('layers')), texts, choicesOf(...order));
  const bad = result.bad.flatMap(({ name, text, accepted }) => {
    const span = spans.get(name);
    return span ? [{ ...span, name, choice: text, accepted: accepted.split(', ') }] : [];
  });
  const isBad = new Set(bad.map(({ name }) => name));
  const taken = [...spans].flatMap(([name, span]) =>
    isBad.has(name) ? [] : [{ ...span, name, choice: texts.get(name) ?? '' }],
  );
  return { problem: result.problem, taken, bad, assumed, again };
}

/** How several examples are taken is asked once there are some. */
const TRAINING: ReadonlySet<string> = new Set(['order', 'combine']);

/** What is said of one layer counts before what is said of all; outputs that the loss does not go with stay as they are. */
function sayActivations(
  activations: Gathered['activations'],
  isHidden: boolean,
  loss: string | undefined,
  say: (name: string, choice: string, span: Span) => void,
): void {
  const ofOne = activations.filter(({ layers }) => layers.size > 0);
  for (const { choice, layers, from, to } of ofOne) {
    if (layers.has('hidden') && isHidden) say('hidden', choice, { from, to });
    if (layers.has('output') || !isHidden) say('output', choice, { from, to });
  }
  const saidOnce = new Set<string>();
  for (const { choice, layers, from, to } of activations) {
    if (layers.size > 0 || saidOnce.size > 0) continue;
    saidOnce.add(choice);
    const isSaid = (layer: string): boolean => ofOne.some((one) => one.layers.has(layer));
    if (isHidden && !isSaid('hidden') && mayHide(choice)) say('hidden', choice, { from, to });
    if (!isSaid('output') && (!isHidden || !mayHide(choice) || goWith(choice, loss)))
      say('output', choice, { from, to });
  }
}

const mayHide = (choice: string): boolean =>
  HIDDEN_ACTIVATIONS.some((name) => name.toLowerCase() === choice);

function goWith(choice: string, loss: string | undefined): boolean {
  const activation = ACTIVATION_NAMES.find((name) => name.toLowerCase() === choice);
  const wanted = LOSS_NAMES.find((name) => name.toLowerCase() === loss);
  return activation === undefined || wanted === undefined || fits(wanted, activation);
}

/** Another network is called by its own names, and begins its method anew. */
function withoutOwn(problem: GeneralProblem, isOther: boolean): GeneralProblem {
  if (!isOther) return problem;
  const { given: _, names, ...rest } = problem;
  return names?.set ? { ...rest, names: { set: names.set } } : rest;
}

function sayConstants(
  numbers: readonly NamedNumber[],
  say: (name: string, choice: string, span: Span) => void,
): void {
  const constants: readonly Family[] = ['steepness', 'leak'];
  for (const { family, value, from, to } of numbers) {
    if (constants.includes(family)) say(family, String(value), { from, to });
  }
}

interface BiasesSaid extends Pick<Gathered, 'biasWords'> {
  readonly fixedInput: Gathered['fixedInput'];
  readonly texts: Map<string, string>;
  readonly current: GeneralProblem;
  readonly found: NetworkFound;
  readonly theta: 'threshold' | 'bias';
  readonly sizes: string;
}

/** How the biases are written, and whether a layer shares one, by what they are called and which there are. */
function sayBiases({
  texts,
  current,
  found,
  biasWords,
  theta,
  fixedInput,
  sizes,
}: BiasesSaid): Chosen['assumed'] {
  const byIndex = [...found.weights.placed, ...found.rows.placed].some(
    ({ place }) => place.from === undefined,
  );
  const { placed, way } = found.biases;
  const isAny = placed.length > 0 || byIndex;
  if (way === 'page' || texts.get('bias') !== undefined) return [];
  if (!isAny) {
    const all = found.sizes
      .slice(1)
      .reduce((sum, size, l) => sum + size * (found.sizes[l] ?? 0), 0);
    const isFilled = found.weights.placed.length + found.rows.placed.length === all;
    const isOther = sizes !== shapeOf(current).sizes.join('-');
    if (!isFilled || !isOther || current.bias === NONE) return [];
    texts.set('bias', NONE);
    return [{ name: 'bias', choice: NONE }];
  }
  const isWeight =
    found.weights.placed.some(({ place }) => place.from === undefined) &&
    found.weights.way !== 'page';
  if (isWeight && placed.length === 0) {
    texts.set('bias', 'weight');
    texts.set('biasinput', fixedInput?.value === -1 ? '-1' : '1');
  } else if (found.weights.way !== 'page') {
    const isTheta = placed.length > 0 && biasWords.has('theta') && !biasWords.has('bias');
    texts.set(
      'bias',
      biasWords.has('threshold') || (isTheta && theta === 'threshold') ? 'threshold' : 'bias',
    );
  }
  if (!texts.has('biases')) texts.set('biases', isShared(found) ? 'shared' : 'separate');
  return [];
}

const NONE = 'none';

/** Whether a number is of a whole layer of several neurons, and no layer has two. */
function isShared({ biases, rows, weights, sizes }: NetworkFound): boolean {
  const all = [...biases.placed, ...rows.placed, ...weights.placed].filter(
    ({ place }) => place.from === undefined,
  );
  const layers = sizes
    .slice(1)
    .map((size, l) => ({ size, own: all.filter(({ place }) => place.l === l) }));
  const isOne = layers.every(({ own }) => new Set(own.map(({ from }) => from)).size <= 1);
  const isEach = layers.every(({ size, own }) => own.length === 0 || own.length === size);
  return isOne && isEach && layers.some(({ size, own }) => size > 1 && own.length === size);
}

/** What sizes may be, as it is said of those that are too large. */
export const LARGEST_SAID: readonly string[] = [
  `1–${LARGEST.neurons}`,
  `0–${LARGEST.hiddenLayers}`,
];
