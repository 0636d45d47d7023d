import { type GeneralTrace, type QuantityId, readNumber } from '../../engine';
import { type CalculationFault, calculate, plainNumber } from '../../engine/written';
import { figureText, type NumberStyle } from '../../notation';
import {
  type Figures,
  neededFromBefore,
  type PracticePart,
  quantitiesOf,
  type Sheet,
} from '../../state';
import type { SheetNames } from './sheetNames';

/** What a field's text comes to. What is marked is the figure. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  /** A number as it was written. */
  | { readonly kind: 'written'; readonly figure: string }
  /** A calculation, worked out; `shown` is its result with the digits in hand. */
  | { readonly kind: 'worked'; readonly figure: string; readonly shown: string }
  | {
      readonly kind: 'unreadable';
      readonly reason: CalculationFault;
      readonly at: string;
      readonly from?: number;
    };

/** As many digits as a double has for certain, whatever the order in which it was worked out. */
const ALL_DIGITS = 12;

export function readTypedFigure(
  id: QuantityId,
  text: string,
  style: NumberStyle,
  names: SheetNames,
): TypedFigure {
  if (text.trim() === '') return { kind: 'empty' };
  const read = readNumber(text);
  // A fraction is a small calculation: it is shown what it comes to.
  if (read.ok && read.number.lastPlace !== undefined)
    return { kind: 'written', figure: plainNumber(text) };
  const result = calculate(text, names.within(id));
  if (!result.ok) return { ...result, kind: 'unreadable' };
  const digits = Math.max(style.digits, names.asked.places ?? names.asked.digits ?? 0);
  const shown = figureText(result.value, { ...style, digits });
  // A number with its digits cut has no more of them for being calculated with.
  const isInFull = result.numbers.every((one) => isExact(one) || names.isGiven(one));
  const figure = isInFull ? result.value.toPrecision(ALL_DIGITS) : shown;
  return { kind: 'worked', figure, shown };
}

/** The numbers of formulas: 1, 2, ½. */
const isExact = (value: number): boolean => Number.isInteger(2 * value);

/** The figures that a learner has typed, by quantity. */
export function typedFigures(
  texts: Figures,
  ids: readonly QuantityId[],
  style: NumberStyle,
  names: SheetNames,
): Figures {
  const figures: Record<QuantityId, string> = {};
  for (const id of ids) {
    const figure = readTypedFigure(id, texts[id] ?? '', style, names);
    if (figure.kind === 'written' || figure.kind === 'worked') figures[id] = figure.figure;
    // Marked as unreadable, not passed over.
    else if (figure.kind === 'unreadable') figures[id] = texts[id] ?? '';
  }
  return figures;
}

/**
 * The figures that a learner was shown, as they were shown: those handed to the part, and those that a hint put
 * in place. Work is marked by what it was worked from, so their rounding is nobody's slip.
 */
export function shownFigures(
  trace: GeneralTrace,
  part: PracticePart,
  sheet: Sheet,
  style: NumberStyle,
): Figures {
  return Object.fromEntries(
    [...shownQuantities(trace, part, sheet)]
      .filter((id) => Number.isFinite(trace.value(id)))
      .map((id) => [id, figureText(trace.value(id), style)]),
  );
}

/** The quantities of which a sheet shows the number. */
export function shownQuantities(
  { structure }: GeneralTrace,
  part: PracticePart,
  { hints }: Pick<Sheet, 'hints'>,
): ReadonlySet<QuantityId> {
  const shown = new Set(neededFromBefore(structure, part));
  for (const id of quantitiesOf(structure, part)) {
    const strength = hints[id]?.strength;
    if (strength === 'numbers' || strength === 'value') {
      for (const needed of neededFromBefore(structure, id)) shown.add(needed);
    }
    if (strength === 'value') shown.add(id);
  }
  return shown;
}
