import * as v from 'valibot';
import { ACTIVATION_NAMES, type GeneralProblem, LOSS_NAMES } from '../../engine';
import { DEFAULT_ACTIVATION } from '../../engine/activations';
import type { Notice } from '../notice';
import {
  fits,
  HIDDEN_ACTIVATIONS,
  mayStand,
  type Shape,
  ShapeSchema,
  sameShape,
  shapeOf,
  workable,
} from '../work/shape';
import { clip, readably } from './addressText';

/** The parameters that say a network: `layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy`. */
export const SHAPE_PARAMETERS = ['layers', 'hidden', 'output', 'loss'] as const;

/** A name as an address has it. */
const written = (name: string): string => name.toLowerCase();

const ACCEPTED = {
  layers: '2-3-2 (1–4, 1–3 hidden layers)',
  hidden: HIDDEN_ACTIVATIONS.map(written).join(', '),
  output: ACTIVATION_NAMES.map(written).join(', '),
  loss: LOSS_NAMES.map(written).join(', '),
} as const;

/** What an address says of the network, over that of the example. What cannot be is said, and left out. */
export function readShape(
  problem: GeneralProblem,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): Shape {
  const own = shapeOf(problem);
  const part = <T>(name: keyof typeof ACCEPTED, read: (text: string) => T | undefined) => {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    const found = read(text);
    if (found === undefined) {
      notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted: ACCEPTED[name] });
    }
    return found;
  };
  const sizes =
    part('layers', (text) =>
      /^[1-4](-[1-4]){2,4}$/.test(text) ? text.split('-').map(Number) : undefined,
    ) ?? own.sizes;
  const hidden = part('hidden', (text) => {
    const names = text
      .split(',')
      .map((name) => HIDDEN_ACTIVATIONS.find((known) => written(known) === name));
    const all = names.flatMap((name) => name ?? []);
    return all.length === names.length && all.length <= sizes.length - 2 ? all : undefined;
  });
  const output = part('output', (text) =>
    ACTIVATION_NAMES.find((known) => written(known) === text),
  );
  const loss = part('loss', (text) => LOSS_NAMES.find((known) => written(known) === text));
  const named = hidden ?? own.activations.slice(0, -1);
  const wanted: Shape = {
    sizes,
    activations: [
      ...Array.from(
        { length: sizes.length - 2 },
        (_, l) => named[l] ?? named.at(-1) ?? DEFAULT_ACTIVATION,
      ),
      output ?? own.activations.at(-1) ?? DEFAULT_ACTIVATION,
    ],
    loss: loss ?? own.loss,
  };
  if (v.is(ShapeSchema, wanted)) return wanted;
  const last = wanted.activations.at(-1) ?? DEFAULT_ACTIVATION;
  const stands = mayStand(last, { isOutput: true, neurons: sizes.at(-1) ?? 0 });
  const name = stands ? 'loss' : 'output';
  const text = parameters.get(name) ?? written(wanted.loss);
  const accepted = stands
    ? LOSS_NAMES.filter((loss) => fits(loss, last))
        .map(written)
        .join(', ')
    : ACCEPTED.hidden;
  notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
  return workable(wanted);
}

/** The parameters of what is not as in the example. */
export function writeShape(problem: GeneralProblem, example: GeneralProblem): [string, string][] {
  const shape = shapeOf(problem);
  const own = shapeOf(example);
  if (sameShape(shape, own)) return [];
  const hidden = shape.activations.slice(0, -1);
  const short = hidden.every((name) => name === hidden[0]) ? hidden.slice(0, 1) : hidden;
  const all: [string, string, string][] = [
    ['layers', shape.sizes.join('-'), own.sizes.join('-')],
    ['hidden', written(short.join(',')), written(own.activations[0] ?? '')],
    ['output', written(shape.activations.at(-1) ?? ''), written(own.activations.at(-1) ?? '')],
    ['loss', written(shape.loss), written(own.loss)],
  ];
  return all.flatMap(([name, text, before]): [string, string][] =>
    text === before ? [] : [[name, text]],
  );
}

/** The same as it stands in an address, each behind an &; nothing where the network is the example's. */
export const shapeAddress = (problem: GeneralProblem, example: GeneralProblem): string =>
  writeShape(problem, example)
    .map((pair) => `&${pair.map(readably).join('=')}`)
    .join('');
