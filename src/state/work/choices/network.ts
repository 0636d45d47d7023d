import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralProblem,
  LOSS_NAMES,
  METHOD_NAMES,
  readNumber,
} from '../../../engine';
import {
  CONSTANTS,
  type ConstantName,
  DEFAULT_ACTIVATION,
  takesConstant,
} from '../../../engine/activations';
import { steppedBy, withConstant } from '../problemEdits';
import { HIDDEN_ACTIVATIONS, reshaped, type Shape, shapeOf } from '../shape';
import { type Choice, oneOf } from './problemChoice';

/** A name as an address has it. */
const written = (name: string): string => name.toLowerCase();
const all = (names: readonly string[]): string => names.map(written).join(', ');

const withShape = (problem: GeneralProblem, change: Partial<Shape>) => ({
  problem: reshaped(problem, { ...shapeOf(problem), ...change }),
});
const hiddenOf = ({ activations }: Shape): readonly ActivationName[] => activations.slice(0, -1);
const outputOf = ({ activations }: Shape): ActivationName =>
  activations.at(-1) ?? DEFAULT_ACTIVATION;

/** The activations of so many hidden layers; what is not said is as the last that is. */
const forHidden = (count: number, named: readonly ActivationName[]): ActivationName[] =>
  Array.from({ length: count }, (_, l) => named[l] ?? named.at(-1) ?? DEFAULT_ACTIVATION);

const layers: Choice = {
  name: 'layers',
  group: 'network',
  accepted: '2-3-2 (1–4, 0–3 hidden layers)',
  of: (problem) => shapeOf(problem).sizes.join('-'),
  put: (problem, text) => {
    if (!/^[1-4](-[1-4]){1,4}$/.test(text)) return undefined;
    const sizes = text.split('-').map(Number);
    const shape = shapeOf(problem);
    const activations = [...forHidden(sizes.length - 2, hiddenOf(shape)), outputOf(shape)];
    return withShape(problem, { sizes, activations });
  },
};

const hidden: Choice = {
  name: 'hidden',
  group: 'network',
  accepted: all(HIDDEN_ACTIVATIONS),
  of: (problem) => {
    const names = hiddenOf(shapeOf(problem));
    if (names.length === 0) return undefined;
    const isOne = names.every((name) => name === names[0]);
    return written((isOne ? names.slice(0, 1) : names).join(','));
  },
  put: (problem, text) => {
    const shape = shapeOf(problem);
    const count = shape.activations.length - 1;
    if (count === 0) {
      return { refused: { accepted: `layers=${shape.sizes.toSpliced(1, 0, 2).join('-')}` } };
    }
    const named = text
      .split(',')
      .map((name) => HIDDEN_ACTIVATIONS.find((known) => written(known) === name));
    const known = named.flatMap((name) => name ?? []);
    if (known.length !== named.length || known.length > count) return undefined;
    return withShape(problem, { activations: [...forHidden(count, known), outputOf(shape)] });
  },
};

const output: Choice = {
  name: 'output',
  group: 'network',
  accepted: all(ACTIVATION_NAMES),
  of: (problem) => written(outputOf(shapeOf(problem))),
  put: (problem, text) => {
    const found = ACTIVATION_NAMES.find((known) => written(known) === text);
    if (found === undefined) return undefined;
    return withShape(problem, { activations: [...hiddenOf(shapeOf(problem)), found] });
  },
};

const loss: Choice = {
  name: 'loss',
  group: 'network',
  accepted: all(LOSS_NAMES),
  of: (problem) => written(problem.loss),
  put: (problem, text) => {
    const found = LOSS_NAMES.find((known) => written(known) === text);
    return found === undefined ? undefined : withShape(problem, { loss: found });
  },
};

const method: Choice = {
  name: 'method',
  group: 'network',
  of: (problem) => problem.method.name,
  ...oneOf(METHOD_NAMES, steppedBy),
};

/** Which of a problem's layers take a constant. */
const takers = ({ layers: all }: GeneralProblem, name: ConstantName): readonly boolean[] =>
  all.map(({ activation }) => takesConstant(activation, name));

/** A constant of the activations: one number for all layers that take it, or one for each layer. */
function constantChoice(name: ConstantName, example: string): Choice {
  const { usual, accepts } = CONSTANTS[name];
  return {
    name,
    group: 'network',
    usual: String(usual),
    accepted: example,
    of: (problem) => {
      const values = problem.layers.map((layer) => layer[name] ?? usual);
      if (values.every((value) => value === usual)) return undefined;
      const taken = new Set(values.filter((_, l) => takers(problem, name)[l]));
      return (taken.size === 1 ? [...taken] : values).join(',');
    },
    put: (problem, text) => {
      const isFor = takers(problem, name);
      if (text !== String(usual) && !isFor.includes(true)) {
        const taker = ACTIVATION_NAMES.find((one) => takesConstant(one, name)) ?? '';
        const where = isFor.length > 1 ? 'hidden' : 'output';
        return { refused: { accepted: `${where}=${written(taker)}` } };
      }
      const read = text.split(',').map((one) => readNumber(one));
      const values = read.flatMap((one) => (one.ok ? [one.number.value] : []));
      const [first = usual] = values;
      const isForAll = read.length === 1;
      const perLayer = isForAll ? isFor.map((takes) => (takes ? first : usual)) : values;
      const isGood =
        values.length === read.length &&
        values.every(accepts) &&
        perLayer.length === isFor.length &&
        perLayer.every((value, l) => value === usual || isFor[l]);
      if (!isGood) return undefined;
      return {
        problem: perLayer.reduce((made, value, l) => withConstant(made, l, name, value), problem),
      };
    },
  };
}

const steepness = constantChoice('steepness', '2 (> 0), 2,1 (sigmoid, bipolarsigmoid)');
const leak = constantChoice('leak', '0.1 (≥ 0, < 1), 0.1,0.01 (leakyrelu)');

/** What the network is, and how its step is taken. */
export const NETWORK = [layers, hidden, output, loss, method, steepness, leak] as const;
