import {
  type Expression,
  mapChildren,
  product,
  quantitiesIn,
  quantity,
} from '../../expressions/expression';
import { derivativeId, LEARNING_RATE, parseId, type QuantityId, TOTAL_ERROR } from '../../ids';
import type { SignedTerm } from '../../methods/method';
import { withTerms } from '../../methods/stepFormulas';
import type { Definition, Structure } from '../../update/structure';
import type { Rewrite } from './misconception';
import { factorsOf, ofSignedTerms, productOf, signedTerms, withoutNew } from './termsAndFactors';

/** What a method keeps, by its parts: what is kept of the old value, and what comes to it. */
interface Kept {
  readonly old: QuantityId;
  /** By what the old value is multiplied. */
  readonly share: QuantityId;
  readonly kept: SignedTerm;
  readonly fresh: SignedTerm;
}

export function keptIn({ kind, id }: Definition, expression: Expression): Kept | undefined {
  if (kind !== 'state') return undefined;
  const old = withoutNew(id);
  const [kept, fresh, ...more] = signedTerms(expression);
  if (kept === undefined || fresh === undefined || more.length > 0) return undefined;
  const share = quantitiesIn(kept.size).find((one) => one !== old);
  return share === undefined ? undefined : { old, share, kept, fresh };
}

/** A mistake about what a method keeps. */
export const ofKept = (rewrites: (parts: Kept) => readonly (Expression | undefined)[]) =>
  (({ definition, expression }) => {
    const parts = keptIn(definition, expression);
    return parts === undefined
      ? []
      : rewrites(parts).flatMap((found) => (found ? [{ expression: found }] : []));
  }) satisfies (work: { definition: Definition; expression: Expression }) => readonly Rewrite[];

export const isStep = ({ kind }: Definition): boolean => kind === 'update' || kind === 'change';

/** What takes the step: the old parameter, where it is a new one, and the parts of what it changes by. */
export function stepOf(
  definition: Definition,
  expression: Expression,
):
  | {
      readonly parameter: QuantityId;
      readonly step: readonly SignedTerm[];
      readonly taking: (step: readonly SignedTerm[]) => Expression;
    }
  | undefined {
  const { kind, role, id } = definition;
  const terms = signedTerms(expression);
  if (kind === 'change' && role.kind === 'change')
    return { parameter: role.of, step: terms, taking: ofSignedTerms };
  const parameter = withoutNew(id);
  const [first, ...step] = terms;
  const isOld = first?.size.kind === 'quantity' && first.size.id === parameter;
  return kind === 'update' && isOld
    ? { parameter, step, taking: (taken) => withTerms(first.size, taken) }
    : undefined;
}

export const isKept = ({ size }: SignedTerm): boolean => {
  const parts = size.kind === 'quantity' ? parseId(size.id) : undefined;
  return parts?.kind === 'new' && parseId(parts.of).kind === 'state';
};

export const usesRate = ({ size }: SignedTerm): boolean =>
  quantitiesIn(size).includes(LEARNING_RATE);
export const times = (factor: QuantityId, { sign, size }: SignedTerm): SignedTerm => ({
  sign,
  size: product(quantity(factor), ...factorsOf(size)),
});
export const without = (id: QuantityId, { sign, size }: SignedTerm): SignedTerm => ({
  sign,
  size: productOf(factorsOf(size).filter((one) => one.kind !== 'quantity' || one.id !== id)),
});
/** 1 − share, as a factor. */
export const isRest = (one: Expression, share: QuantityId): boolean =>
  one.kind === 'difference' && quantitiesIn(one).includes(share);

/** An expression with each node that `change` answers for put in by that answer; nothing where there is none. */
export function changed(
  expression: Expression,
  change: (node: Expression) => Expression | undefined,
): readonly Rewrite[] {
  let isThere = false;
  const visit = (node: Expression): Expression => {
    const found = change(node);
    if (found === undefined) return mapChildren(node, visit);
    isThere = true;
    return found;
  };
  const made = visit(expression);
  return isThere ? [{ expression: made }] : [];
}

/** √s + ε. */
export const rootIn = (node: Expression) => {
  const [root, epsilon, ...more] = node.kind === 'sum' ? node.terms : [];
  return root?.kind === 'squareRoot' && epsilon !== undefined && more.length === 0
    ? { square: root.of, epsilon }
    : undefined;
};

/** The factors of all terms. */
export const factorsIn = (expression: Expression): readonly Expression[] =>
  signedTerms(expression).flatMap(({ size }) => factorsOf(size));

/** μ·v⁺ without the μ; another part as it is. */
export function withoutShare(part: SignedTerm, { definitions }: Structure): SignedTerm {
  const factors = factorsOf(part.size);
  if (!factors.some((size) => isKept({ sign: 1, size }))) return part;
  const share = factors.find(
    (one) => one.kind === 'quantity' && definitions.get(one.id)?.role.kind === 'hyperparameter',
  );
  return share?.kind === 'quantity' ? without(share.id, part) : part;
}

/** −η·∂E/∂w, as it is written in what the method keeps, or else by the derivative itself. */
export function descentOf(
  { definitions }: Structure,
  parameter: QuantityId,
): readonly SignedTerm[] {
  for (const definition of definitions.values()) {
    const isOwn = definition.role.kind === 'state' && definition.role.of === parameter;
    const fresh = isOwn ? keptIn(definition, definition.expression)?.fresh : undefined;
    if (fresh && usesRate(fresh)) return [fresh];
  }
  const slope = quantity(derivativeId(TOTAL_ERROR, parameter));
  return [{ sign: -1, size: product(quantity(LEARNING_RATE), slope) }];
}
