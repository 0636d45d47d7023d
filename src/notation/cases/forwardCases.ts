import { activationOf } from '../../engine/activations';
import { expressionText } from '../index';
import { layerOf } from '../stepKind';
import { besideOf } from './besideOf';
import { type Case, type CaseOf, missOf, neuronName, percentOf, said } from './shared';
import { largestOf, termsIn } from './terms';

/** What there is to say of a quantity of the forward pass, or of an error before the update. */
export function forwardCase(subject: CaseOf): Case | undefined {
  switch (subject.found.role.kind) {
    case 'net':
      return largestPart(subject);
    case 'out':
      return output(subject);
    case 'error':
      return miss(subject);
    case 'totalError':
      return subject.found.kind === 'batchError' ? batchError(subject) : total(subject);
    default:
      return undefined;
  }
}

function largestPart({ trace, found, notation }: CaseOf): Case | undefined {
  const isAlike = (one: number, other: number): boolean =>
    said(one, notation) === said(other, notation);
  const part = largestOf(termsIn(trace, found.expression), isAlike);
  if (part === undefined) return undefined;
  const written = expressionText(part.expression, notation.naming, { style: notation.style });
  return { kind: 'largestPart', values: { part: written, value: said(part.value, notation) } };
}

/** On which side of its middle an output is, and why; of a share, whether another is larger. */
function output({ trace, found, notation }: CaseOf): Case | undefined {
  const { role, value } = found;
  const layer = layerOf(trace, role);
  if (layer === undefined) return undefined;
  const activation = activationOf(layer);
  const outOf = (neuron: string): number =>
    trace.value(besideOf(trace, 'out', { ...role, neuron }));
  if (activation.kind !== 'neuron') {
    const others = layer.neurons
      .filter(({ name }) => name !== role.neuron)
      .map(({ name }) => ({ name, value: outOf(name) }));
    const larger = others.find((other) => other.value > value);
    const isAlike = others.some((other) => other.value === value);
    return {
      kind: 'output',
      values: {
        activation: activation.name,
        side: larger ? 'below' : isAlike ? 'at' : 'above',
        other: neuronName(larger?.name, notation),
        middle: '',
      },
    };
  }
  const net = trace.quantities.get(besideOf(trace, 'net', role))?.value;
  if (net === undefined) return undefined;
  const middle = activation.apply(0);
  const side = net > 0 ? 'above' : net < 0 ? 'below' : 'at';
  // What is too near to tell is said by no word.
  if (side !== 'at' && value === middle && activation.apply(side === 'above' ? 1 : -1) !== middle) {
    return undefined;
  }
  const values = { activation: activation.name, side, other: '', middle: said(middle, notation) };
  return { kind: 'output', values };
}

function miss({ trace, found, notation }: CaseOf): Case | undefined {
  const { role } = found;
  const beside = missOf(
    trace,
    besideOf(trace, 'out', role),
    besideOf(trace, 'target', role),
    notation,
  );
  if (beside === undefined) return undefined;
  return { kind: 'miss', values: { ...beside, neuron: neuronName(role.neuron, notation) } };
}

/** Whose error most of it is. */
function total({ trace, found, notation }: CaseOf): Case | undefined {
  const errors = [...trace.quantities.values()].filter(
    ({ role }) =>
      role.kind === 'error' && role.newOf === undefined && role.example === found.role.example,
  );
  const sum = errors.reduce((all, { value }) => all + value, 0);
  if (errors.length < 2 || errors.some(({ value }) => value < 0)) return undefined;
  const isAlike = (one: number, other: number): boolean =>
    percentOf(one / sum, notation) === percentOf(other / sum, notation);
  const largest = largestOf(errors, isAlike);
  const values = {
    outputs: errors.length,
    neuron: neuronName(largest?.role.neuron, notation),
    percent: largest ? percentOf(largest.value / sum, notation) : '',
  };
  const side = found.value === 0 ? 'zero' : largest === undefined ? 'alike' : 'one';
  return side === 'alike' && errors.some(({ value }) => value !== errors[0]?.value)
    ? undefined
    : { kind: 'total', values: { ...values, side } };
}

/** Which example is the furthest off. */
function batchError({ trace, found, notation }: CaseOf): Case | undefined {
  const own = found.dependsOn.flatMap((id) => trace.quantities.get(id) ?? []);
  const isAlike = (one: number, other: number): boolean =>
    said(one, notation) === said(other, notation);
  const largest = largestOf(own, isAlike);
  const example = largest?.role.example;
  if (largest === undefined || example === undefined || own.some(({ value }) => value < 0)) {
    return undefined;
  }
  return { kind: 'batchError', values: { example, value: said(largest.value, notation) } };
}
