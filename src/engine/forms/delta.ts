import { ACTIVATIONS } from '../activations/activations';
import type { DerivationLine } from '../expressions/differentiate';
import {
  balancedSum,
  derivative,
  type Expression,
  negative,
  product,
  quantity,
  substitute,
  sum,
} from '../expressions/expression';
import { tidy } from '../expressions/tidy';
import { netId, outId, parseId, type QuantityId, TOTAL_ERROR } from '../ids';
import type { ForwardLayer } from '../network/forward';
import { factorsOf, opposite, withoutMinus } from './signs';
import type { BackwardPass } from './updateForm';

/** What tells one δ form from the other: −1 where δ is −∂E/∂net. */
export interface DeltaSign {
  readonly sign: 1 | -1;
  readonly deltaOf: (neuron: string) => QuantityId;
}

/** A δ as a formula, with the lines that lead there; the last of them is the formula. */
interface Found {
  readonly expression: Expression;
  readonly lines: readonly DerivationLine[];
}

/**
 * δ of each neuron of a layer: of an output its error's slope by the net input, worked out; of a hidden neuron the δ
 * behind it, each by its weight, times the neuron's own slope.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eqs. 4-7; Mitchell, Machine Learning (1997), § 4.5.
 */
export function backwardByDelta(
  layer: ForwardLayer,
  pass: BackwardPass,
  { sign, deltaOf }: DeltaSign,
): readonly QuantityId[] {
  const { layers, roles } = pass.forward;
  const next = layers[layers.indexOf(layer) + 1];
  return layer.neurons.map(({ name }) => {
    const found = next
      ? ofHidden(name, next, pass, deltaOf)
      : ofOutput(pass.find(TOTAL_ERROR, netId(name)), pass, sign);
    const start = signed(derivative(quantity(TOTAL_ERROR), netId(name)), sign);
    const lines: DerivationLine[] = [{ rules: ['start'], expression: start }, ...found.lines];
    const { neuron = name, layer: letter = layer.letter } = roles.get(netId(name)) ?? {};
    const id = deltaOf(name);
    const at = { neuron, layer: letter };
    pass.add(
      { id, kind: 'delta', expression: found.expression, lines },
      parseId(id).kind === 'delta'
        ? { kind: 'delta', ...at }
        : { kind: 'derivative', of: TOTAL_ERROR, by: netId(name), ...at },
    );
    return id;
  });
}

const signed = (expression: Expression, sign: 1 | -1): Expression =>
  sign < 0 ? negative(expression) : expression;

/** ∂E/∂net with the derivatives that it is a chain of put in, or as its own lines cancel it. */
function ofOutput(
  { kind, expression, lines = [] }: ReturnType<BackwardPass['find']>,
  pass: BackwardPass,
  sign: 1 | -1,
): Found {
  const before: DerivationLine[] =
    kind === 'cancelled'
      ? lines.map((line) => ({ ...line, expression: signed(line.expression, sign) }))
      : [
          { rules: ['chainRule'], expression: signed(expression, sign) },
          { rules: ['putIn'], expression: signed(putIn(expression, pass), sign) },
        ];
  const whole = kind === 'cancelled' ? expression : putIn(expression, pass);
  const drawnIn = sign < 0 ? opposite : withoutMinus;
  // Paths stay apart, each with its own sign.
  const last = whole.kind === 'sum' ? sum(...whole.terms.map(drawnIn)) : drawnIn(whole);
  return { expression: last, lines: endingIn(before, last) };
}

/** Every derivative in it by its own formula. */
export const putIn = (expression: Expression, pass: BackwardPass): Expression =>
  substitute(expression, (id) => {
    const parts = parseId(id);
    return parts.kind === 'derivative'
      ? putIn(pass.find(parts.of, parts.by).expression, pass)
      : undefined;
  });

/** (Σ δ·w) · slope. */
function ofHidden(
  name: string,
  next: ForwardLayer,
  { find }: BackwardPass,
  deltaOf: (neuron: string) => QuantityId,
): Found {
  const paths = next.neurons.flatMap((neuron) => {
    const weight = neuron.sources.find(({ from }) => from === name)?.weight;
    const slope = quantity(deltaOf(neuron.name));
    const local = find(netId(neuron.name), outId(name));
    return weight === undefined
      ? []
      : [{ slope, local: quantity(local.id), factor: quantity(weight) }];
  });
  const own = find(outId(name), netId(name));
  const chain = product(
    joined(
      next,
      paths.map(({ slope, local }) => ({ slope, factor: local })),
    ),
    quantity(own.id),
  );
  const together = joined(next, paths);
  const slope = factorsOf(tidy(own.expression)).filter(
    (factor) => factor.kind !== 'number' || factor.value !== 1,
  );
  const factors = [...factorsOf(together), ...slope];
  const expression = slope.length === 0 ? together : product(...factors);
  const lines: DerivationLine[] = [{ rules: ['chainRule'], expression: chain }];
  return { expression, lines: endingIn(lines, expression, 'putIn') };
}

/** Σ δ·factor; of one path that product. Where the δ of a layer add up to 0, that is kept in mind. */
function joined(
  layer: ForwardLayer,
  paths: readonly { readonly slope: Expression; readonly factor: Expression }[],
): Expression {
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0) return product(only.slope, only.factor);
  return isBalanced(layer)
    ? balancedSum(...paths)
    : sum(...paths.map(({ slope, factor }) => product(slope, factor)));
}

/** Whether the δ of a layer add up to 0, whatever the numbers. */
export const isBalanced = ({ activation }: ForwardLayer): boolean =>
  ACTIVATIONS[activation].isShiftInvariant === true;

/** The lines, with the formula as the last of them. */
function endingIn(
  lines: readonly DerivationLine[],
  last: Expression,
  rule: DerivationLine['rules'][number] = 'tidy',
): readonly DerivationLine[] {
  const isThere = JSON.stringify(lines.at(-1)?.expression) === JSON.stringify(last);
  return isThere ? lines : [...lines, { rules: [rule], expression: last }];
}
