import type { QuantityId, Trace } from '../engine';
import { type Notation, quantityOf, type Reveal, showQuantity, speakQuantity } from './notation';
import { numberTex, numberText } from './number';
import { symbolSpeech } from './speech';
import { linkedSymbolTex } from './tex';

/** A formula as it is printed, and in words. */
export interface PrintedTex {
  readonly tex: string;
  readonly spoken: string;
}

/** A quantity as a sheet of paper asks for it, and as its answer key works it out, part by part. */
export interface AskedQuantity {
  readonly id: QuantityId;
  readonly symbol: PrintedTex;
  /** 'out h1 =', before the blank. */
  readonly asked: PrintedTex;
  /** The same with the formula as a help: 'out h1 = 1/(1 + …) ='. */
  readonly askedWithFormula: PrintedTex;
  /** The working: 'out h1 = 1/(1 + …)' and '= 1/(1 + e^−0.3775)'. */
  readonly formula: PrintedTex;
  readonly numbers: PrintedTex;
  /** '= 0.3775' or '≈ 0.5933'; undefined where the value is not a finite number. */
  readonly value: PrintedTex | undefined;
}

/** Each part is made when it is asked for: no sheet needs them all, and a class has many sheets. */
export function showAsked(trace: Trace, id: QuantityId, notation: Notation): AskedQuantity {
  const { subject, lines, value } = showQuantity(trace, id, notation);
  const { symbols = '', numbers = '' } = lines[0] ?? {};
  const name = (): string => symbolSpeech(id, notation.naming, notation.say);
  const sentence = (reveal: Reveal): string => speakQuantity(trace, id, reveal, notation);
  return {
    id,
    get symbol() {
      return displayed(subject, name());
    },
    get asked() {
      return displayed(`${subject} =`, name());
    },
    get askedWithFormula() {
      return displayed(`${subject} = ${symbols} =`, sentence('formula'));
    },
    get formula() {
      return displayed(`${subject} = ${symbols}`, sentence('formula'));
    },
    get numbers() {
      return displayed(`= ${numbers}`, sentence('numbers'));
    },
    get value() {
      return value === undefined ? undefined : displayed(value, sentence('value'));
    },
  };
}

/** A given with all its digits: whoever works by hand is to start from the same number as the key. */
export function showGiven(trace: Trace, id: QuantityId, notation: Notation): PrintedTex {
  const style = everyDigit(notation);
  const number = numberTex(quantityOf(trace, id).value, style);
  return displayed(
    `${linkedSymbolTex(id, notation.naming)} = ${number}`,
    speakQuantity(trace, id, 'value', { ...notation, style }),
  );
}

/** The number alone, as plain text: what stands at its place in the diagram. */
export function givenText(trace: Trace, id: QuantityId, notation: Notation): string {
  return numberText(quantityOf(trace, id).value, everyDigit(notation));
}

/** As many as double arithmetic can be trusted with after many updates; a typed 0.45 stays 0.45. */
const EVERY_DIGIT = 12;
const everyDigit = ({ style }: Notation): Notation['style'] => ({ ...style, digits: EVERY_DIGIT });

/** Fractions at their full size: small ones cannot be read on paper. */
const displayed = (tex: string, spoken: string): PrintedTex => ({
  tex: `\\displaystyle ${tex}`,
  spoken,
});
