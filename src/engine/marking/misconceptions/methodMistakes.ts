import {
  type Expression,
  number,
  quantitiesIn,
  quantity,
  squareRoot,
  substitute,
  sum,
} from '../../expressions/expression';
import { COUNT, LEARNING_RATE, newId, parseId, type QuantityId } from '../../ids';
import { METHOD_SLIPS } from '../../methods/methodSlips';
import {
  changed,
  descentOf,
  factorsIn,
  isKept,
  isRest,
  isStep,
  keptIn,
  ofKept,
  rootIn,
  stepOf,
  times,
  usesRate,
  without,
  withoutShare,
} from './methodParts';
import { misconception } from './misconception';
import { factorsOf, flipped, ofSignedTerms, productOf, withoutNew } from './termsAndFactors';

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
