import {
  activation,
  difference,
  type Expression,
  exponential,
  isPositive,
  negative,
  number,
  positivePart,
  power,
  product,
  sum,
  times,
} from '../expressions/expression';
import type { ActivationName } from './activationName';
import { type ActivationConstants, CONSTANTS, unusualConstants } from './constants';

/** The wrong forms that people give a slope, each by the misconception that it is. */
export type SlopeSlip =
  | 'slopeAtNet'
  | 'slopeWithoutOut'
  | 'slopeWithoutOneMinus'
  | 'slopeWithoutSquare'
  | 'slopeOfSigmoid'
  | 'slopeOfTanh'
  | 'slopeOfOutput'
  | 'halfOfSlopeLeftOut'
  | 'steepnessLeftOut'
  | 'leakLeftOut'
  | 'oneSlope';

/** What people take for an output, each by the misconception that it is. */
export type OutputSlip =
  | 'activationSign'
  | 'sigmoidTaken'
  | 'tanhTaken'
  | 'steepnessLeftOut'
  | 'leakLeftOut'
  | 'exponentialsLeftOut'
  | 'notNormalised';

/**
 * The slips that are known of an activation. They stand apart from the activation, as they are needed only where
 * figures are marked.
 */
export interface ActivationSlips {
  /** ∂out/∂net in a wrong form, by the neuron’s output and net input. */
  readonly slope: Readonly<
    Partial<Record<SlopeSlip, (out: Expression, net: Expression) => Expression>>
  >;
  /** What is taken for out, by the neuron’s own net input and those of its layer. */
  readonly output: Readonly<
    Partial<Record<OutputSlip, (net: Expression, all: readonly Expression[]) => Expression>>
  >;
}

const one = number(1);
const oneMinus = (of: Expression): Expression => difference(one, of);
const oneMinusSquare = (of: Expression): Expression => oneMinus(power(of, number(2)));
const sigmoidSlope = (out: Expression): Expression => product(out, oneMinus(out));

const sigmoidOf = (net: Expression): Expression => activation('sigmoid', net);
const tanhOf = (net: Expression): Expression => activation('tanh', net);

/** Each by the constants that the layer is set by. Steepness is a factor of a slope, so it is one of a wrong form. */
export const ACTIVATION_SLIPS: Readonly<
  Record<ActivationName, (set: ActivationConstants) => ActivationSlips>
> = {
  sigmoid: (set) => {
    const { steepness = CONSTANTS.steepness.usual } = set;
    const own = (net: Expression): Expression =>
      activation('sigmoid', net, unusualConstants({ steepness }));
    const isUsual = steepness === CONSTANTS.steepness.usual;
    return {
      slope: {
        slopeAtNet: (_, net) => times(steepness, sigmoidSlope(net)),
        slopeWithoutOut: (out) => times(steepness, oneMinus(out)),
        slopeWithoutOneMinus: (out) => times(steepness, out),
        slopeOfTanh: (out) => times(steepness, oneMinusSquare(out)),
        slopeOfOutput: (out) => times(steepness, sigmoidSlope(own(out))),
        ...(isUsual ? {} : { steepnessLeftOut: sigmoidSlope }),
      },
      output: {
        activationSign: (net) => own(negative(net)),
        tanhTaken: tanhOf,
        ...(isUsual ? {} : { steepnessLeftOut: sigmoidOf }),
      },
    };
  },
  bipolarSigmoid: (set) => {
    const { steepness = CONSTANTS.steepness.usual } = set;
    const constants = unusualConstants({ steepness });
    const own = (net: Expression): Expression => activation('bipolarSigmoid', net, constants);
    const isUsual = steepness === CONSTANTS.steepness.usual;
    return {
      slope: {
        slopeOfSigmoid: (out) => times(steepness, sigmoidSlope(out)),
        halfOfSlopeLeftOut: (out) => times(steepness, oneMinusSquare(out)),
        slopeWithoutSquare: (out) => times(steepness / 2, oneMinus(out)),
        slopeAtNet: (_, net) => times(steepness / 2, oneMinusSquare(net)),
        slopeOfOutput: (out) => times(steepness / 2, oneMinusSquare(own(out))),
        ...(isUsual ? {} : { steepnessLeftOut: (out) => times(1 / 2, oneMinusSquare(out)) }),
      },
      output: {
        sigmoidTaken: (net) => activation('sigmoid', net, constants),
        tanhTaken: tanhOf,
        ...(isUsual ? {} : { steepnessLeftOut: (net) => activation('bipolarSigmoid', net) }),
      },
    };
  },
  tanh: () => ({
    slope: {
      slopeOfSigmoid: sigmoidSlope,
      slopeWithoutSquare: oneMinus,
      slopeAtNet: (_, net) => oneMinusSquare(net),
      slopeOfOutput: (out) => oneMinusSquare(tanhOf(out)),
    },
    output: { sigmoidTaken: sigmoidOf },
  }),
  relu: () => ({
    slope: { oneSlope: () => one, slopeOfSigmoid: sigmoidSlope, slopeOfTanh: oneMinusSquare },
    output: { sigmoidTaken: sigmoidOf, tanhTaken: tanhOf },
  }),
  leakyRelu: () => ({
    slope: {
      leakLeftOut: (_, net) => isPositive(net),
      oneSlope: () => one,
      slopeOfSigmoid: sigmoidSlope,
      slopeOfTanh: oneMinusSquare,
    },
    output: { leakLeftOut: positivePart, sigmoidTaken: sigmoidOf, tanhTaken: tanhOf },
  }),
  identity: () => ({
    slope: { slopeOfSigmoid: sigmoidSlope, slopeOfTanh: oneMinusSquare },
    output: { sigmoidTaken: sigmoidOf, tanhTaken: tanhOf },
  }),
  softmax: () => ({
    slope: {
      slopeAtNet: (_, net) => sigmoidSlope(net),
      slopeWithoutOut: oneMinus,
      slopeWithoutOneMinus: (out) => out,
    },
    output: {
      exponentialsLeftOut: (net, all) => product(net, power(sum(...all), number(-1))),
      notNormalised: exponential,
      sigmoidTaken: sigmoidOf,
    },
  }),
};
