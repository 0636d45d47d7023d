import {
  type Expression,
  mapChildren,
  number,
  product,
  quantitiesIn,
  quantity,
  squareRoot,
  substitute,
  sum,
} from '../../expressions/expression';
import {
  COUNT,
  derivativeId,
  LEARNING_RATE,
  newId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../ids';
import type { SignedTerm } from '../../methods/method';
import { METHOD_SLIPS } from '../../methods/methodSlips';
import { withTerms } from '../../methods/stepFormulas';
import type { Definition, Structure } from '../../update/structure';
import { misconception, type Rewrite } from './misconception';
import {
  factorsOf,
  flipped,
  ofSignedTerms,
  productOf,
  signedTerms,
  withoutNew,
} from './termsAndFactors';

/** What a method keeps, by its parts: what is kept of the old value, and what comes to it. */
interface Kept {
  readonly old: QuantityId;
  /** By what the old value is multiplied. */
  readonly share: QuantityId;
  readonly kept: SignedTerm;
  readonly fresh: SignedTerm;
}

function keptIn({ kind, id }: Definition, expression: Expression): Kept | undefined {
  if (kind !== 'state') return undefined;
  const old = withoutNew(id);
  const [kept, fresh, ...more] = signedTerms(expression);
  if (kept === undefined || fresh === undefined || more.length > 0) return undefined;
  const share = quantitiesIn(kept.size).find((one) => one !== old);
  return share === undefined ? undefined : { old, share, kept, fresh };
}

/** A mistake about what a method keeps. */
const ofKept = (rewrites: (parts: Kept) => readonly (Expression | undefined)[]) =>
  (({ definition, expression }) => {
    const parts = keptIn(definition, expression);
    return parts === undefined
      ? []
      : rewrites(parts).flatMap((found) => (found ? [{ expression: found }] : []));
  }) satisfies (work: { definition: Definition; expression: Expression }) => readonly Rewrite[];

const isStep = ({ kind }: Definition): boolean => kind === 'update' || kind === 'change';

/** What takes the step: the old parameter, where it is a new one, and the parts of what it changes by. */
function stepOf(
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

const isKept = ({ size }: SignedTerm): boolean => {
  const parts = size.kind === 'quantity' ? parseId(size.id) : undefined;
  return parts?.kind === 'new' && parseId(parts.of).kind === 'state';
};

const usesRate = ({ size }: SignedTerm): boolean => quantitiesIn(size).includes(LEARNING_RATE);
const times = (factor: QuantityId, { sign, size }: SignedTerm): SignedTerm => ({
  sign,
  size: product(quantity(factor), ...factorsOf(size)),
});
const without = (id: QuantityId, { sign, size }: SignedTerm): SignedTerm => ({
  sign,
  size: productOf(factorsOf(size).filter((one) => one.kind !== 'quantity' || one.id !== id)),
});
/** 1 − share, as a factor. */
const isRest = (one: Expression, share: QuantityId): boolean =>
  one.kind === 'difference' && quantitiesIn(one).includes(share);

/** An expression with each node that `change` answers for put in by that answer; nothing where there is none. */
function changed(
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
const rootIn = (node: Expression) => {
  const [root, epsilon, ...more] = node.kind === 'sum' ? node.terms : [];
  return root?.kind === 'squareRoot' && epsilon !== undefined && more.length === 0
    ? { square: root.of, epsilon }
    : undefined;
};

/** Mistakes about what a method keeps from update to update, and the step that it makes of it. */
export const METHOD = [
  misconception(
    'memoryLeftOut',
    ofKept(({ fresh }) => [ofSignedTerms([fresh])]),
  ),
  misconception('plainStep', ({ definition, expression, structure }) => {
    const found = stepOf(definition, expression);
    return found === undefined
      ? []
      : descentOf(structure, found.parameter).map((descent) => ({
          expression: found.taking([descent]),
        }));
  }),
  misconception('oldState', ({ definition, expression }) => {
    if (!isStep(definition) && definition.kind !== 'corrected') return [];
    return changed(expression, (node) =>
      node.kind === 'quantity' && isKept({ sign: 1, size: node })
        ? quantity(withoutNew(node.id))
        : undefined,
    );
  }),
  // Momentum, and the method that looks ahead.
  misconception(
    'velocitySign',
    ofKept(({ kept, fresh }) => [
      usesRate(fresh) ? ofSignedTerms([kept, flipped(fresh)]) : undefined,
    ]),
  ),
  misconception('velocitySubtracted', ({ definition, expression }) => {
    const found = definition.kind === 'update' ? stepOf(definition, expression) : undefined;
    return found?.step.some(isKept)
      ? [
          {
            expression: found.taking(found.step.map((one) => (isKept(one) ? flipped(one) : one))),
          },
        ]
      : [];
  }),
  misconception(
    'muOnGradient',
    ofKept(({ share, kept, fresh }) =>
      usesRate(fresh)
        ? [
            ofSignedTerms([kept, times(share, fresh)]),
            ofSignedTerms([without(share, kept), times(share, fresh)]),
          ]
        : [],
    ),
  ),
  misconception('rateOnVelocity', ({ definition, expression }) => {
    const parts = keptIn(definition, expression);
    if (parts !== undefined) {
      const { kept, fresh } = parts;
      return usesRate(fresh)
        ? [{ expression: ofSignedTerms([times(LEARNING_RATE, kept), fresh]) }]
        : [];
    }
    const found = stepOf(definition, expression);
    return found?.step.some(isKept)
      ? [
          {
            expression: found.taking(
              found.step.map((one) => (isKept(one) ? times(LEARNING_RATE, one) : one)),
            ),
          },
        ]
      : [];
  }),
  misconception('plainMomentum', ({ definition, expression, structure }) => {
    const found = stepOf(definition, expression);
    const plain = METHOD_SLIPS[structure.wiring.method].ofPlainMethod;
    return found && plain && found.step.length > 1
      ? [{ expression: found.taking(plain(found.parameter)) }]
      : [];
  }),
  misconception('gradientStepLeftOut', ({ definition, expression }) => {
    const found = stepOf(definition, expression);
    const rest = found?.step.filter((one) => !usesRate(one)) ?? [];
    return found && rest.length > 0 && rest.length < found.step.length
      ? [{ expression: found.taking(rest) }]
      : [];
  }),
  // Running means.
  misconception(
    'gradientNotSquared',
    ofKept(({ kept, fresh: { sign, size } }) => {
      const factors = factorsOf(size);
      const isSquared = factors.some(({ kind }) => kind === 'power');
      const plain = factors.map((one) => (one.kind === 'power' ? one.base : one));
      return [isSquared ? ofSignedTerms([kept, { sign, size: productOf(plain) }]) : undefined];
    }),
  ),
  misconception('keptShareLeftOut', ({ definition, expression, structure }) => {
    const parts = keptIn(definition, expression);
    if (parts !== undefined) {
      const { share, kept, fresh } = parts;
      return [{ expression: ofSignedTerms([without(share, kept), fresh]) }];
    }
    // μ·v⁺, of the method that looks ahead.
    const found = stepOf(definition, expression);
    const made = found?.step.map((one) => withoutShare(one, structure)) ?? [];
    return found && made.some((one, i) => one !== found.step[i])
      ? [{ expression: found.taking(made) }]
      : [];
  }),
  misconception(
    'freshShareLeftOut',
    ofKept(({ share, kept, fresh: { sign, size } }) => {
      const factors = factorsOf(size);
      const rest = factors.filter((one) => !isRest(one, share));
      return [
        rest.length < factors.length
          ? ofSignedTerms([kept, { sign, size: productOf(rest) }])
          : undefined,
      ];
    }),
  ),
  misconception('sharesExchanged', ({ definition, expression }) => {
    const { share } = keptIn(definition, expression) ?? {};
    if (share === undefined) return [];
    const rest = factorsIn(expression).find((one) => isRest(one, share));
    if (rest === undefined) return [];
    return changed(expression, (node) =>
      node === rest
        ? quantity(share)
        : node.kind === 'quantity' && node.id === share
          ? rest
          : undefined,
    );
  }),
  misconception('rootLeftOut', ({ definition, expression }) =>
    isStep(definition)
      ? changed(expression, (node) => (node.kind === 'squareRoot' ? node.of : undefined))
      : [],
  ),
  misconception('epsilonInRoot', ({ definition, expression }) =>
    isStep(definition)
      ? changed(expression, (node) => {
          const root = rootIn(node);
          return root && squareRoot(sum(root.square, root.epsilon));
        })
      : [],
  ),
  // Running means put right.
  misconception('correctionLeftOut', ({ definition, expression }) => {
    if (definition.kind === 'corrected' && definition.role.kind === 'corrected')
      return [{ expression: quantity(newId(definition.role.of)) }];
    const corrected = isStep(definition)
      ? quantitiesIn(expression).filter((id) => parseId(id).kind === 'corrected')
      : [];
    const uncorrected = (ids: readonly QuantityId[]): Expression =>
      substitute(expression, (id) => {
        const parts = ids.includes(id) ? parseId(id) : undefined;
        return parts?.kind === 'corrected' ? quantity(newId(parts.of)) : undefined;
      });
    return corrected.length === 0
      ? []
      : [
          { expression: uncorrected(corrected) },
          ...corrected.map((id) => ({ expression: uncorrected([id]), other: id })),
        ];
  }),
  misconception('decaysExchanged', ({ definition: { kind }, expression, structure }) => {
    const [one, other] = METHOD_SLIPS[structure.wiring.method].alike ?? [];
    return one && other && (kind === 'state' || kind === 'corrected')
      ? [
          {
            expression: substitute(expression, (id) =>
              id === one ? quantity(other) : id === other ? quantity(one) : undefined,
            ),
          },
        ]
      : [];
  }),
  misconception('countOff', ({ definition, expression }) =>
    definition.kind === 'corrected'
      ? [-1, 1].map((off) => ({
          expression: substitute(expression, (id) =>
            id === COUNT ? sum(quantity(COUNT), number(off)) : undefined,
          ),
        }))
      : [],
  ),
  misconception('countLeftOut', ({ definition, expression }) =>
    definition.kind === 'corrected'
      ? changed(expression, (node) =>
          node.kind === 'power' && quantitiesIn(node.exponent).includes(COUNT)
            ? node.base
            : undefined,
        )
      : [],
  ),
] as const;

/** The factors of all terms. */
const factorsIn = (expression: Expression): readonly Expression[] =>
  signedTerms(expression).flatMap(({ size }) => factorsOf(size));

/** μ·v⁺ without the μ; another part as it is. */
function withoutShare(part: SignedTerm, { definitions }: Structure): SignedTerm {
  const factors = factorsOf(part.size);
  if (!factors.some((size) => isKept({ sign: 1, size }))) return part;
  const share = factors.find(
    (one) => one.kind === 'quantity' && definitions.get(one.id)?.role.kind === 'hyperparameter',
  );
  return share?.kind === 'quantity' ? without(share.id, part) : part;
}

/** −η·∂E/∂w, as it is written in what the method keeps, or else by the derivative itself. */
function descentOf({ definitions }: Structure, parameter: QuantityId): readonly SignedTerm[] {
  for (const definition of definitions.values()) {
    const isOwn = definition.role.kind === 'state' && definition.role.of === parameter;
    const fresh = isOwn ? keptIn(definition, definition.expression)?.fresh : undefined;
    if (fresh && usesRate(fresh)) return [fresh];
  }
  const slope = quantity(derivativeId(TOTAL_ERROR, parameter));
  return [{ sign: -1, size: product(quantity(LEARNING_RATE), slope) }];
}
