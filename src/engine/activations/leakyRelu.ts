import {
  difference,
  type Expression,
  negative,
  number,
  positivePart,
  power,
  product,
  times,
} from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { elementwise, type NeuronActivation } from './activation';
import { CONSTANTS } from './constants';

/** max(0, net) − leak·max(0, −net). */
function leakyBy(leak: number): NeuronActivation {
  const apply = (net: number): number => Math.max(0, net) - Math.max(0, -net) * leak;
  const slope = (net: number): number => positivity(net) + positivity(-net) * leak;
  const isUsual = leak === CONSTANTS.leak.usual;
  const leaked = (below: Expression): Expression =>
    isUsual ? product(below, power(number(100), number(-1))) : times(leak, below);
  return {
    kind: 'neuron',
    name: 'leakyRelu',
    standsAt: 'anyLayer',
    corners: [0],
    apply,
    slope,
    overArrays: elementwise({ apply, slope }),
    definition: (net) => difference(positivePart(net), leaked(positivePart(negative(net)))),
    textbookSlope: () => [],
    called: {},
    inCode: isUsual ? 'defined' : 'inPlace',
    words: { output: 'activated', slope: 'activatedSlope', note: 'relu' },
    changesNet: true,
  };
}

/**
 * max(0, net) − leak·max(0, −net): net above 0, and a part of it below, a hundredth where nothing else is said. At 0
 * it has no derivative; the slope there is taken to be 0, as that of each of the two parts is.
 * Source: Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models (ICML 2013), § 2.
 */
export const leakyRelu: NeuronActivation = {
  ...leakyBy(CONSTANTS.leak.usual),
  constants: { names: ['leak'], set: ({ leak = CONSTANTS.leak.usual }) => leakyBy(leak) },
};
