import { type Expression, type Naming, parseId, type QuantityId } from '../engine';
import { spokenName } from './names';
import { type NumberStyle, showNumber } from './number';
import { type Dialect, print } from './print';

/** Looks up words: the catalogue's translator, handed in so that this layer holds no language. */
export type Say = (key: SpeechKey, values?: Readonly<Record<string, string | number>>) => string;

/** Every message that speech is made of. */
export type SpeechKey =
  | 'speech.plain'
  | 'speech.eta'
  | 'speech.net'
  | 'speech.out'
  | 'speech.error'
  | 'speech.totalError'
  | 'speech.new'
  | 'speech.derivative'
  | 'speech.minusNumber'
  | 'speech.powerOfTen'
  | 'speech.half'
  | 'speech.plus'
  | 'speech.minus'
  | 'speech.times'
  | 'speech.over'
  | 'speech.negative'
  | 'speech.squared'
  | 'speech.power'
  | 'speech.exponential'
  | 'speech.sigmoid'
  | 'speech.group'
  | 'speech.is'
  | 'speech.isNumbers'
  | 'speech.isAbout'
  | 'speech.overflow';

/** What a quantity is called, in words: 'the derivative of the total error with respect to w5'. */
export function symbolSpeech(id: QuantityId, naming: Naming, say: Say): string {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'derivative':
      return say('speech.derivative', {
        of: symbolSpeech(parts.of, naming, say),
        by: symbolSpeech(parts.by, naming, say),
      });
    case 'new':
      return say('speech.new', { name: symbolSpeech(parts.of, naming, say) });
    case 'symbol': {
      const { key, name } = spokenName(parts.id, naming);
      return say(key, { name });
    }
  }
}

/** A number in words where it needs them ('minus 0.0226'), with the digits as they are shown. */
export function numberSpeech(value: number, style: NumberStyle, say: Say): string {
  const { negative, digits, exponent } = showNumber(value, style);
  const size =
    exponent === undefined
      ? digits
      : say('speech.powerOfTen', { digits, exponent: integerSpeech(exponent, say) });
  return negative ? say('speech.minusNumber', { number: size }) : size;
}

const integerSpeech = (value: number, say: Say): string =>
  value < 0 ? say('speech.minusNumber', { number: String(-value) }) : String(value);

/** An expression in words; with `numbers`, with the numbers in place. */
export function expressionSpeech(
  expression: Expression,
  naming: Naming,
  say: Say,
  numbers?: { readonly value: (id: QuantityId) => number; readonly style: NumberStyle },
): string {
  const dialect: Dialect = {
    number: (value) => (value === 1 / 2 ? say('speech.half') : integerSpeech(value, say)),
    quantity: (id) =>
      numbers
        ? numberSpeech(numbers.value(id), numbers.style, say)
        : symbolSpeech(id, naming, say),
    // Words need no brackets around a minus: 'plus minus 0.2' is how it is said.
    isNegative: () => false,
    sum: (terms) => terms.join(` ${say('speech.plus')} `),
    difference: (from, subtract) => `${from} ${say('speech.minus')} ${subtract}`,
    product: (factors) => factors.map(({ text }) => text).join(` ${say('speech.times')} `),
    fraction: (above, below) => say('speech.over', { above: above, below }),
    negative: (of) => say('speech.negative', { of }),
    power: (base, exponent) =>
      exponent === '2' ? say('speech.squared', { base }) : say('speech.power', { base, exponent }),
    exponential: (of) => say('speech.exponential', { of }),
    activation: (name, of, printed) => say(`speech.${name}` as SpeechKey, { of: printed(of) }),
    derivative: (of, by) => say('speech.derivative', { of, by }),
    group: (of) => say('speech.group', { of }),
  };
  return print(expression, dialect);
}
