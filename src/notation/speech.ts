import { type Expression, exampleIn, parseId, type QuantityId } from '../engine';
import { withoutExample } from '../engine/ids';
import type { Naming } from '../engine/naming';
import { type NumberStyle, type ShownNumber, showInFull, showNumber } from './number';
import { type Dialect, isCompound, numberPutIn, print, type Written } from './print';
import { ownName, SPOKEN_STATE, spokenName } from './symbols';
/** Looks up words: the catalogue's translator, handed in so that this layer holds no language. */
export type Say = (key: SpeechKey, values?: Readonly<Record<string, string | number>>) => string;

/** Every message that speech is made of. */
export type SpeechKey =
  | 'speech.plain'
  | 'speech.biasOf'
  | 'speech.threshold'
  | 'speech.thetaElement'
  | 'speech.thetaColumn'
  | 'speech.letterOf'
  | 'speech.eta'
  | 'speech.net'
  | 'speech.out'
  | 'speech.error'
  | 'speech.totalError'
  | 'speech.delta'
  | 'speech.change'
  | 'speech.mu'
  | 'speech.rho'
  | 'speech.beta1'
  | 'speech.beta2'
  | 'speech.epsilon'
  | 'speech.count'
  | 'speech.velocity'
  | 'speech.meanGradient'
  | 'speech.meanSquare'
  | 'speech.corrected'
  | 'speech.derivative'
  | 'speech.inExample'
  | 'speech.negativeNumber'
  | 'speech.powerOfTen'
  | 'speech.half'
  | 'speech.plus'
  | 'speech.plusApart'
  | 'speech.minus'
  | 'speech.minusApart'
  | 'speech.times'
  | 'speech.timesApart'
  | 'speech.over'
  | 'speech.negative'
  | 'speech.squared'
  | 'speech.power'
  | 'speech.squareRoot'
  | 'speech.exponential'
  | 'speech.logarithm'
  | 'speech.positivePart'
  | 'speech.isPositive'
  | 'speech.bySign'
  | 'speech.sigmoid'
  | 'speech.tanh'
  | 'speech.group'
  | 'speech.is'
  | 'speech.isNumbers'
  | 'speech.isAbout'
  | 'speech.overflow'
  | 'speech.overflowHere';

/**
 * What a quantity is called, in words: 'the derivative of the total error with respect to w5'. `place` is where
 * the name stands, as some languages decline it there.
 */
export function symbolSpeech(
  id: QuantityId,
  naming: Naming,
  say: Say,
  place: 'of' | 'by' | 'alone' = 'alone',
): string {
  const example = exampleIn(id);
  if (example !== undefined) {
    const name = symbolSpeech(withoutExample(id), naming, say, place);
    return say('speech.inExample', { name, example });
  }
  const parts = parseId(id);
  if (parts.kind === 'derivative' && ownName(id, naming) !== undefined) {
    const net = parseId(parts.by);
    const neuron = net.kind === 'net' ? net.neuron : parts.by;
    return say('speech.delta', { name: naming.neurons[neuron] ?? neuron, place });
  }
  if (parts.kind === 'change') {
    return say('speech.change', { name: symbolSpeech(parts.of, naming, say), place });
  }
  if (parts.kind === 'derivative') {
    return say('speech.derivative', {
      of: symbolSpeech(parts.of, naming, say, 'of'),
      by: symbolSpeech(parts.by, naming, say, 'by'),
    });
  }
  if (parts.kind === 'corrected') {
    return say('speech.corrected', { of: symbolSpeech(parts.of, naming, say) });
  }
  const renewed = parts.kind === 'new';
  const state = parts.kind === 'new' ? parseId(parts.of) : parts;
  if (state.kind === 'state') {
    const name = symbolSpeech(state.of, naming, say);
    return say(SPOKEN_STATE[state.letter], { name, age: renewed ? 'new' : 'old' });
  }
  const { key, name: found } = spokenName(renewed ? parts.of : id, naming);
  const name =
    typeof found === 'string' ? found : say(`speech.${found.words}`, { ...found, place });
  return say(key, { name, age: renewed ? 'new' : 'old', place });
}

/** A number in words where it needs them ('negative 0.0226'), with the digits as they are shown. */
export const numberSpeech = (value: number, style: NumberStyle, say: Say): string =>
  shownSpeech(showNumber(value, style), say);

function shownSpeech({ negative, digits, exponent }: ShownNumber, say: Say): string {
  const size =
    exponent === undefined
      ? digits
      : say('speech.powerOfTen', { digits, exponent: integerSpeech(exponent, say) });
  return negative ? say('speech.negativeNumber', { number: size }) : size;
}

const integerSpeech = (value: number, say: Say): string =>
  value < 0 ? say('speech.negativeNumber', { number: String(-value) }) : String(value);

/** An expression in words; with values, with the numbers in place. */
export function expressionSpeech(
  expression: Expression,
  naming: Naming,
  say: Say,
  written: Written,
): string {
  const products = new Set<string>();
  const derivatives = new Set<string>();
  const sums = new Set<string>();
  /** A pause on both sides of what belongs together, for an ear that sees no spacing. */
  const joined = (parts: readonly string[], key: 'plus' | 'minus' | 'times', apart: boolean) =>
    parts.reduce((left, right) =>
      say(apart ? `speech.${key}Apart` : `speech.${key}`, { left, right }),
    );
  const dialect: Dialect = {
    number: (value) =>
      value === 1 / 2 ? say('speech.half') : shownSpeech(showInFull(value, written.style), say),
    quantity: (id) => {
      const number = numberPutIn(id, written);
      if (number) return shownSpeech(number, say);
      const name = symbolSpeech(id, naming, say);
      if (parseId(id).kind === 'derivative' && !ownName(id, naming)) derivatives.add(name);
      return name;
    },
    // Words need no brackets around a minus: 'plus negative 0.2' is how it is said.
    isNegative: () => false,
    isCompound: (id) => !numberPutIn(id, written) && isCompound(id, undefined),
    sum: (terms) => {
      const apart = terms.some((term) => products.has(term) || derivatives.has(term));
      const sum = joined(terms, 'plus', apart);
      sums.add(sum);
      return sum;
    },
    difference: (from, subtract) => {
      const difference = joined([from, subtract], 'minus', products.has(subtract));
      sums.add(difference);
      return difference;
    },
    product: (factors) => {
      const texts = factors.map(({ text }) => text);
      // Inside a sum a pause between factors would be heard as the end of the term.
      const apart = expression.kind === 'product' && texts.some((text) => derivatives.has(text));
      const product = joined(texts, 'times', apart);
      products.add(product);
      return product;
    },
    // An ear cannot tell where what stands above a line begins, or below it ends.
    fraction: (above, below) => {
      const part = (of: string) => (sums.has(of) ? say('speech.group', { of }) : of);
      const fraction = say('speech.over', { above: part(above), below: part(below) });
      products.add(fraction);
      return fraction;
    },

    negative: (of) => say('speech.negative', { of }),
    power: (base, exponent) =>
      exponent === '2' ? say('speech.squared', { base }) : say('speech.power', { base, exponent }),
    squareRoot: (of) => {
      const root = say('speech.squareRoot', { of });
      products.add(root);
      return root;
    },

    exponential: (of) => say('speech.exponential', { of }),
    logarithm: (of) => say('speech.logarithm', { of }),
    positivePart: (of) => say('speech.positivePart', { of }),
    isPositive: (of) => say('speech.isPositive', { of }),
    bySign: (of, below) => say('speech.bySign', { of, below }),
    activation: ({ called, definition }, of, printed) =>
      called.spoken === undefined
        ? printed(definition(of))
        : say(`speech.${called.spoken}`, { of: printed(of) }),
    derivative: (of, by) => say('speech.derivative', { of, by }),
    group: (of) => say('speech.group', { of }),
  };
  return print(expression, dialect);
}
