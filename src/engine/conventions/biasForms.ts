import type { Expression } from '../expressions/expression';
import { biasId, type QuantityId } from '../ids';
import { addedBias } from './addedBias';
import {
  type BiasForm,
  type BiasFormName,
  type BiasInput,
  DEFAULT_BIAS_FORM,
  type WrittenBias,
} from './biasForm';
import { biasWeight } from './biasWeight';
import { noBias } from './noBias';
import { threshold } from './threshold';
import { totalOf } from './totalOf';

export const BIAS_FORMS: Readonly<Record<BiasFormName, BiasForm>> = {
  bias: addedBias,
  threshold,
  weight: biasWeight,
  none: noBias,
};

/** What says how biases are written: a problem, or its wiring. */
export interface WritesBiases {
  /** `bias` if absent. */
  readonly bias?: BiasFormName;
  /** The fixed input, where the form has one; 1 if absent. */
  readonly biasInput?: BiasInput;
}

/** How the biases of a problem are written, for the fixed input that it has. */
export interface BiasInUse {
  readonly written: WrittenBias;
  /** The fixed input, where there is one. */
  readonly input: BiasInput | undefined;
  /** By what b is multiplied to have what is written, and that to have b; and ∂net/∂(what is written). */
  readonly sign: 1 | -1;
  /** The id of what is written: of a neuron, or of a layer by its letter. */
  readonly id: (of: string) => QuantityId;
}

/** Undefined where there is no bias. */
export function biasInUse({
  bias = DEFAULT_BIAS_FORM,
  biasInput = 1,
}: WritesBiases): BiasInUse | undefined {
  const { written } = BIAS_FORMS[bias];
  return (
    written && {
      written,
      input: written.hasFixedInput ? biasInput : undefined,
      sign: written.sign(biasInput),
      id: (of) => biasId(of, written.prefix),
    }
  );
}

/** What is written for b, or b for what is written: they are the same, or each the other's opposite. Never −0. */
export const turnedBias = (value: number, { sign }: Pick<BiasInUse, 'sign'>): number =>
  sign * value + 0;

/** net, from the weighted inputs and what is written for the bias, if there is one. */
export const netInputOf = (
  weighted: readonly Expression[],
  own: Expression | undefined,
  inUse: BiasInUse | undefined,
): Expression =>
  own === undefined || inUse === undefined
    ? totalOf(weighted)
    : inUse.written.netInput(weighted, own, inUse.input ?? 1);
