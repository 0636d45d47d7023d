import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralProblem,
  LOSS_NAMES,
  METHOD_NAMES,
} from '../../../engine';
import { DEFAULT_ACTIVATION } from '../../../engine/activations';
import { steppedBy } from '../problemEdits';
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

/** What the network is, and how its step is taken. */
export const NETWORK = [layers, hidden, output, loss, method] as const;
