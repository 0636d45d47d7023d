import {
  difference,
  type Expression,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
} from '../../expressions/expression';
import {
  changeId,
  derivativeId,
  LEARNING_RATE,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../ids';
import type { SignedTerm } from '../../methods/method';
import { withTerms } from '../../methods/stepFormulas';
import type { ForwardLayer } from '../../network/forward';
import type { Definition } from '../../update/structure';
import { lapse, misconception } from './misconception';
import { flipped, ofSignedTerms, signedTerms, withChoices, withoutNew } from './termsAndFactors';

/** What a new parameter is made of: the old one, and the parts of its step. Nothing of another quantity. */
function partsOf({ id, kind, expression }: Pick<Definition, 'id' | 'kind' | 'expression'>) {
  if (kind !== 'update') return undefined;
  const [first, ...step] = signedTerms(expression);
  const isOld = first?.size.kind === 'quantity' && first.size.id === withoutNew(id);
  return isOld && step.length > 0 ? { old: first.size, step } : undefined;
}

const parametersOf = ({ neurons, biases }: ForwardLayer): readonly QuantityId[] => [
  ...neurons.flatMap(({ sources }) => sources.map(({ weight }) => weight)),
  ...biases,
];

/** Whether a part of a step is one that is worked out before, with its sign: Δw, or a velocity. */
const isWorkedOut = ({ size }: SignedTerm): boolean => size.kind === 'quantity';

const isChange = ({ size }: SignedTerm): boolean =>
  size.kind === 'quantity' && parseId(size.id).kind === 'change';

/** A step as it is spoken of: η·∂E/∂w, though it is taken away. */
const sizeOf = (step: readonly SignedTerm[]): Expression => {
  const [only, ...more] = step;
  return only !== undefined && more.length === 0 ? only.size : ofSignedTerms(step);
};

/** Mistakes about the update and the check pass after it. */
export const UPDATE = [
  misconception('added', ({ definition }) => {
    const parts = partsOf(definition);
    if (parts === undefined) return [];
    const { old, step } = parts;
    // Of a velocity it is another mistake.
    const isPlain = step.every((part) => !isWorkedOut(part) || isChange(part));
    return isPlain ? [{ expression: withTerms(old, step.map(flipped)) }] : [];
  }),
  misconception('rateLeftOut', ({ definition: { kind }, expression }) =>
    kind === 'update' || kind === 'change' || kind === 'state'
      ? [
          {
            expression: substitute(expression, (id) =>
              id === LEARNING_RATE ? { kind: 'number', value: 1 } : undefined,
            ),
          },
        ]
      : [],
  ),
  misconception('stepOnly', ({ definition }) => {
    const { step = [] } = partsOf(definition) ?? {};
    return step.length === 0
      ? []
      : [{ expression: sizeOf(step) }, { expression: negative(sizeOf(step)) }];
  }),
  misconception('gradientMinusWeight', ({ definition }) => {
    const parts = partsOf(definition);
    if (parts === undefined) return [];
    const { old, step } = parts;
    return [{ expression: difference(sizeOf(step), old) }];
  }),
  misconception('rateTimesWeight', ({ definition }) => {
    const { step: [part] = [] } = partsOf(definition) ?? {};
    if (part === undefined || isWorkedOut(part)) return [];
    const old = withoutNew(definition.id);
    const gradient = quantity(derivativeId(TOTAL_ERROR, old));
    return [
      { expression: product(quantity(LEARNING_RATE), difference(quantity(old), gradient)) },
      { expression: difference(product(quantity(LEARNING_RATE), quantity(old)), gradient) },
    ];
  }),
  lapse('gradientOfOther', ({ definition, expression, structure }) => {
    const { kind, role } = definition;
    const own = role.kind === 'state' ? role.of : withoutNew(definition.id);
    const layer = structure.forward.layers.find(
      ({ neurons, biases }) =>
        biases.includes(own) ||
        neurons.some(({ sources }) => sources.some(({ weight }) => weight === own)),
    );
    if ((kind !== 'update' && kind !== 'state') || layer === undefined) return [];
    const others = parametersOf(layer).filter((id) => id !== own);
    // By whatever the step is made of here: the derivative, or Δ.
    const ways = [changeId, (id: QuantityId) => derivativeId(TOTAL_ERROR, id)];
    const taken = quantitiesIn(expression);
    return ways.flatMap((way) =>
      taken.includes(way(own)) ? withChoices(expression, [way(own)], () => others.map(way)) : [],
    );
  }),
  misconception('oldValue', ({ definition, expression, structure }) => {
    if (definition.phase !== 'check') return [];
    const renewed = quantitiesIn(expression).filter((id) => withoutNew(id) !== id);
    const parameters = renewed.filter((id) =>
      structure.forward.parameters.includes(withoutNew(id)),
    );
    const old = (ids: readonly string[]) => ({
      expression: substitute(expression, (id) =>
        ids.includes(id) ? quantity(withoutNew(id)) : undefined,
      ),
    });
    return [
      ...(parameters.length > 0 ? [old(parameters)] : []),
      ...withChoices(expression, renewed, (id) => [withoutNew(id)]),
    ];
  }),
] as const;
