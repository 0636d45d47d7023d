import type { QuantityId, Trace } from '../engine';
import { type Notation, quantityOf, showQuantity } from './notation';
import { numberTex, numberText } from './number';
import { linkedSymbolTex } from './tex';

/** A quantity as a sheet of paper asks for it and as its answer key works it out: each part as TeX. */
export interface AskedQuantity {
  readonly id: QuantityId;
  readonly symbol: string;
  /** 'out h1 =', before the blank. */
  readonly asked: string;
  /** The same with the formula as a help: 'out h1 = 1/(1 + …) ='. */
  readonly askedWithFormula: string;
  /** The working: 'out h1 = 1/(1 + …)' and '= 1/(1 + e^−0.3775)'. */
  readonly formula: string;
  readonly numbers: string;
  /** '= 0.3775' or '≈ 0.5933'; undefined where the value is not a finite number. */
  readonly value: string | undefined;
}

export function showAsked(trace: Trace, id: QuantityId, notation: Notation): AskedQuantity {
  const { subject, lines, value } = showQuantity(trace, id, notation);
  const { symbols = '', numbers = '' } = lines[0] ?? {};
  return {
    id,
    symbol: displayed(subject),
    asked: displayed(`${subject} =`),
    askedWithFormula: displayed(`${subject} = ${symbols} =`),
    formula: displayed(`${subject} = ${symbols}`),
    numbers: displayed(`= ${numbers}`),
    value: value === undefined ? undefined : displayed(value),
  };
}

/** A given with all its digits: whoever works by hand is to start from the same number as the key. */
export function showGiven(trace: Trace, id: QuantityId, notation: Notation): string {
  const number = numberTex(quantityOf(trace, id).value, everyDigit(notation));
  return displayed(`${linkedSymbolTex(id, notation.naming)} = ${number}`);
}

/** The number alone, as plain text: what stands at its place in the diagram. */
export function givenText(trace: Trace, id: QuantityId, notation: Notation): string {
  return numberText(quantityOf(trace, id).value, everyDigit(notation));
}

/** As many as double arithmetic can be trusted with after many updates; a typed 0.45 stays 0.45. */
const EVERY_DIGIT = 12;
const everyDigit = ({ style }: Notation): Notation['style'] => ({ ...style, digits: EVERY_DIGIT });

/** Fractions at their full size: small ones cannot be read on paper. */
const displayed = (tex: string): string => `\\displaystyle ${tex}`;
