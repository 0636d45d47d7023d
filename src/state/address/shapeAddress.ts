import * as v from 'valibot';
import type { AnyProblem } from '../../engine';
import type { Notice } from '../notice';
import {
  HIDDEN_ACTIVATIONS,
  LOSSES,
  OUTPUT_ACTIVATIONS,
  type Shape,
  ShapeSchema,
  sameShape,
  shapeOf,
  workable,
} from '../work/shape';
import { clip, readably } from './addressText';

/** The parameters that say a network: `layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy`. */
export const SHAPE_PARAMETERS = ['layers', 'hidden', 'output', 'loss'] as const;

const ACCEPTED = {
  layers: '2-3-2 (1–4, 1–3 hidden layers)',
  hidden: HIDDEN_ACTIVATIONS.join(', '),
  output: OUTPUT_ACTIVATIONS.join(', '),
  loss: LOSSES.join(', ').toLowerCase(),
} as const;

/** What an address says of the network, over that of the example. What cannot be is said, and left out. */
export function readShape(
  problem: AnyProblem,
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
    const names = text.split(',').map((name) => HIDDEN_ACTIVATIONS.find((known) => known === name));
    const all = names.flatMap((name) => name ?? []);
    return all.length === names.length && all.length <= sizes.length - 2 ? all : undefined;
  });
  const output = part('output', (text) => OUTPUT_ACTIVATIONS.find((known) => known === text));
  const loss = part('loss', (text) => LOSSES.find((known) => known.toLowerCase() === text));
  const named = hidden ?? own.activations.slice(0, -1);
  const wanted: Shape = {
    sizes,
    activations: [
      ...Array.from({ length: sizes.length - 2 }, (_, l) => named[l] ?? named.at(-1) ?? 'sigmoid'),
      output ?? own.activations.at(-1) ?? 'sigmoid',
    ],
    loss: loss ?? own.loss,
  };
  if (v.is(ShapeSchema, wanted)) return wanted;
  const name = wanted.activations.at(-1) === 'softmax' && sizes.at(-1) === 1 ? 'output' : 'loss';
  const text = parameters.get(name) ?? wanted.loss.toLowerCase();
  const accepted = name === 'loss' ? 'halfsquared' : HIDDEN_ACTIVATIONS.join(', ');
  notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
  return workable(wanted);
}

/** The parameters of what is not as in the example. */
export function writeShape(problem: AnyProblem, example: AnyProblem): [string, string][] {
  const shape = shapeOf(problem);
  const own = shapeOf(example);
  if (sameShape(shape, own)) return [];
  const hidden = shape.activations.slice(0, -1);
  const short = hidden.every((name) => name === hidden[0]) ? hidden.slice(0, 1) : hidden;
  const all: [string, string, string][] = [
    ['layers', shape.sizes.join('-'), own.sizes.join('-')],
    ['hidden', short.join(','), own.activations[0] ?? ''],
    ['output', shape.activations.at(-1) ?? '', own.activations.at(-1) ?? ''],
    ['loss', shape.loss.toLowerCase(), own.loss.toLowerCase()],
  ];
  return all.flatMap(([name, text, before]): [string, string][] =>
    text === before ? [] : [[name, text]],
  );
}

/** The same as it stands in an address, each behind an &; nothing where the network is the example's. */
export const shapeAddress = (problem: AnyProblem, example: AnyProblem): string =>
  writeShape(problem, example)
    .map((pair) => `&${pair.map(readably).join('=')}`)
    .join('');
