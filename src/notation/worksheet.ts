import type { AnyTrace, QuantityId } from '../engine';
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
export function showAsked(trace: AnyTrace, id: QuantityId, notation: Notation): AskedQuantity {
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
export function showGiven(trace: AnyTrace, id: QuantityId, notation: Notation): PrintedTex {
  const { value } = quantityOf(trace, id);
  const style = everyDigit(value, notation);
  return displayed(
    `${linkedSymbolTex(id, notation.naming)} = ${numberTex(value, style)}`,
    speakQuantity(trace, id, 'value', { ...notation, style }),
  );
}

/** The number alone, as plain text: what stands at its place in the diagram. */
export function givenText(trace: AnyTrace, id: QuantityId, notation: Notation): string {
  const { value } = quantityOf(trace, id);
  return numberText(value, everyDigit(value, notation));
}

/** A double holds fifteen digits for certain: those that follow are no digits of the number. */
const CERTAIN_DIGITS = 15;
/** As many after the point as can be read and copied; a typed 0.45 stays 0.45. */
const MOST_DECIMALS = 12;

function everyDigit(value: number, { style }: Notation): Notation['style'] {
  const before = Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);
  const digits = Math.max(0, Math.min(MOST_DECIMALS, CERTAIN_DIGITS - before));
  return { ...style, digits };
}

/** Fractions at their full size: small ones cannot be read on paper. */
const displayed = (tex: string, spoken: string): PrintedTex => ({
  tex: `\\displaystyle ${tex}`,
  spoken,
});
