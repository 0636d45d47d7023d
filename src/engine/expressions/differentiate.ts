import type { SlopeLine } from '../activations/activation';
import { neuronActivation } from '../activations/activationOf';
import { outId, type QuantityId } from '../ids';
import {
  children,
  derivative,
  difference,
  type Expression,
  exponential,
  isPositive,
  mapChildren,
  negative,
  number,
  power,
  product,
  quantitiesIn,
  quantity,
  squareRoot,
  sum,
} from './expression';
import { softmaxDefinition, softmaxSlope } from './softmaxShare';
import { tidy } from './tidy';

/** The rules of differentiation, and of rewriting, that a line of a derivation can come by. */
export type Rule =
  | 'start'
  | 'definition'
  | 'sum'
  | 'difference'
  | 'constant'
  | 'constantFactor'
  | 'power'
  | 'squareRoot'
  | 'quotient'
  | 'exponential'
  | 'logarithm'
  | 'positivePart'
  | 'negative'
  | 'itself'
  | 'tidy'
  | 'splitFraction'
  | 'recogniseOutput'
  | 'recogniseFraction'
  | 'recogniseBipolar'
  | 'multipliedOut'
  | 'chainRule'
  | 'putIn'
  | 'cancel'
  | 'collect'
  | 'targetsAddUp';

/** One line of a derivation: equal in value to the line before it, and reached from it by `rules`. */
export interface DerivationLine {
  readonly rules: readonly Rule[];
  readonly expression: Expression;
}

interface Rewritten {
  readonly rule: Rule;
  readonly expression: Expression;
}

/** One rule applied to ∂(of)/∂(by). Source of the rules: Stewart, Calculus (8th ed.), §§ 2.3, 2.5, 6.2. */
function applyRule(of: Expression, by: QuantityId): Rewritten {
  const d = (part: Expression): Expression => derivative(part, by);
  const varies = (part: Expression): boolean => quantitiesIn(part).includes(by);

  if (!varies(of)) return { rule: 'constant', expression: number(0) };
  switch (of.kind) {
    case 'quantity':
      return { rule: 'itself', expression: number(1) };
    case 'sum':
      return { rule: 'sum', expression: sum(...of.terms.map(d)) };
    case 'difference':
      return { rule: 'difference', expression: difference(d(of.from), d(of.subtract)) };
    case 'negative':
      return { rule: 'negative', expression: negative(d(of.of)) };
    case 'product': {
      const [varying, ...others] = of.factors.filter(varies);
      if (varying === undefined) break;
      if (others.length > 0) return quotientRule(of.factors, d);
      const constants = of.factors.filter((factor) => factor !== varying);
      const expression = product(...constants, d(varying));
      // What weighs a function weighs its derivative.
      const isWeighted = of.weighted === true && constants[0] === of.factors[0];
      return {
        rule: 'constantFactor',
        expression: isWeighted ? { ...expression, weighted: true } : expression,
      };
    }
    case 'power':
      if (varies(of.exponent)) break;
      return {
        rule: 'power',
        expression: product(
          of.exponent,
          power(of.base, difference(of.exponent, number(1))),
          d(of.base),
        ),
      };
    case 'squareRoot': {
      const denominator = product(number(2), squareRoot(of.of));
      return { rule: 'squareRoot', expression: product(power(denominator, number(-1)), d(of.of)) };
    }
    case 'exponential':
      return { rule: 'exponential', expression: product(exponential(of.of), d(of.of)) };
    case 'logarithm':
      return { rule: 'logarithm', expression: product(power(of.of, number(-1)), d(of.of)) };
    case 'positivePart':
      return { rule: 'positivePart', expression: product(isPositive(of.of), d(of.of)) };
    case 'activation':
    case 'softmax':
      return { rule: 'definition', expression: d(writtenOut(of)) };
    default:
      break;
  }
  throw new Error(`no rule differentiates this ${of.kind} by ${by}`);
}

/** (u/v)′ = (u′·v − u·v′)/v², for a product of u and v⁻¹ where both vary. */
function quotientRule(
  factors: readonly Expression[],
  d: (part: Expression) => Expression,
): Rewritten {
  const [above, below, ...more] = factors;
  const isFraction =
    below?.kind === 'power' && below.exponent.kind === 'number' && below.exponent.value === -1;
  if (above === undefined || !isFraction || more.length > 0) {
    throw new Error('no rule differentiates a product of factors that vary');
  }
  const { base } = below;
  return {
    rule: 'quotient',
    expression: product(
      difference(product(d(above), base), product(above, d(base))),
      power(base, number(-2)),
    ),
  };
}

/** An activation as its definition; any other expression as it is. */
function writtenOut(of: Expression): Expression {
  if (of.kind === 'activation') {
    return neuronActivation(of.name, of.constants).definition(of.of);
  }
  return of.kind === 'softmax' ? softmaxDefinition(of.of, of.at) : of;
}

/** One line on: each derivative still to be worked out has one rule applied. */
function nextLine(expression: Expression): DerivationLine {
  const rules = new Set<Rule>();
  const rewrite = (node: Expression): Expression => {
    if (node.kind !== 'derivative') return mapChildren(node, rewrite);
    const { rule, expression: rewritten } = applyRule(node.of, node.by);
    rules.add(rule);
    return rewritten;
  };
  const rewritten = rewrite(expression);
  return { rules: [...rules], expression: rewritten };
}

const isPending = (node: Expression): boolean =>
  node.kind === 'derivative' || children(node).some(isPending);

/**
 * ∂(of)/∂(by) by rule, with every line from the bare derivative to the form a textbook gives; the last line
 * holds no derivative. `neuronOf` names the neuron of a net input: where `of` is an activation, its slope is
 * written by the output of its neuron.
 */
export function differentiate(
  of: Expression,
  by: QuantityId,
  neuronOf: (net: QuantityId) => string | undefined = () => undefined,
): readonly DerivationLine[] {
  // An activation is read as its definition: that is what the rules apply to.
  let last = derivative(writtenOut(of), by);
  const lines: DerivationLine[] = [{ rules: ['start'], expression: last }];
  while (isPending(last)) {
    const line = nextLine(last);
    lines.push(line);
    last = line.expression;
  }
  const tidied = tidy(last);
  if (JSON.stringify(tidied) !== JSON.stringify(last)) {
    lines.push({ rules: ['tidy'], expression: tidied });
  }
  const textbook = textbookLines(of, by, neuronOf);
  return [...lines, ...textbook.map(({ rule, expression }) => ({ rules: [rule], expression }))];
}

function textbookLines(
  of: Expression,
  by: QuantityId,
  neuronOf: (net: QuantityId) => string | undefined,
): readonly SlopeLine[] {
  const outOf = (net: Expression): Expression | undefined => {
    const neuron = net.kind === 'quantity' ? neuronOf(net.id) : undefined;
    return neuron === undefined ? undefined : quantity(outId(neuron));
  };
  if (of.kind === 'activation') {
    const out = outOf(of.of);
    if (out === undefined) return [];
    return neuronActivation(of.name, of.constants).textbookSlope(of.of, out);
  }
  if (of.kind !== 'softmax') return [];
  const outs = of.of.flatMap((net) => outOf(net) ?? []);
  const index = of.of.findIndex((net) => net.kind === 'quantity' && net.id === by);
  return outs.length === of.of.length ? softmaxSlope(of.of, outs, of.at, index) : [];
}
