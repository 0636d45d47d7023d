import { ACTIVATIONS } from './activation';
import {
  children,
  derivative,
  difference,
  type Expression,
  exponential,
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
import { outId, type QuantityId } from './ids';
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
  | 'exponential'
  | 'negative'
  | 'itself'
  | 'tidy'
  | 'splitFraction'
  | 'recogniseOutput';

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
      if (varying === undefined || others.length > 0) break;
      const constants = of.factors.filter((factor) => factor !== varying);
      return { rule: 'constantFactor', expression: product(...constants, d(varying)) };
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
    case 'activation':
      return { rule: 'definition', expression: d(ACTIVATIONS[of.name].definition(of.of)) };
    default:
      break;
  }
  throw new Error(`no rule differentiates this ${of.kind} by ${by}`);
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
 * holds no derivative. `neuron` is the neuron whose activation `of` is, where it is one: its slope is then
 * written by its output.
 */
export function differentiate(
  of: Expression,
  by: QuantityId,
  neuron?: string,
): readonly DerivationLine[] {
  // An activation is read as its definition: that is what the rules apply to.
  const whole = of.kind === 'activation' ? ACTIVATIONS[of.name].definition(of.of) : of;
  let last = derivative(whole, by);
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
  if (of.kind === 'activation' && neuron !== undefined) {
    const slope = ACTIVATIONS[of.name].textbookSlope(of.of, quantity(outId(neuron)));
    lines.push(...slope.map(({ rule, expression }) => ({ rules: [rule], expression })));
  }
  return lines;
}
