import { type GeneralTrace, type QuantityId, readNumber } from '../../engine';
import { type CalculationFault, calculate } from '../../engine/written';
import { figureText, type NumberStyle } from '../../notation';
import {
  type Figures,
  neededFromBefore,
  type PracticePart,
  quantitiesOf,
  type Sheet,
} from '../../state';

/** What a field's text comes to. What is marked is the figure. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  /** A number as it was written. */
  | { readonly kind: 'written'; readonly figure: string }
  /** A calculation, worked out and rounded to the digits in hand. */
  | { readonly kind: 'worked'; readonly figure: string }
  | { readonly kind: 'unreadable'; readonly reason: CalculationFault; readonly at: string };

export function readTypedFigure(text: string, style: NumberStyle): TypedFigure {
  if (text.trim() === '') return { kind: 'empty' };
  const read = readNumber(text);
  // A fraction is a small calculation: it is shown what it comes to.
  if (read.ok && read.number.lastPlace !== undefined)
    return { kind: 'written', figure: text.trim() };
  const result = calculate(text);
  if (!result.ok) return { kind: 'unreadable', reason: result.reason, at: result.at };
  return { kind: 'worked', figure: figureText(result.value, style) };
}

/** The figures that a learner has typed, by quantity. */
export function typedFigures(
  texts: Figures,
  ids: readonly QuantityId[],
  style: NumberStyle,
): Figures {
  const figures: Record<QuantityId, string> = {};
  for (const id of ids) {
    const figure = readTypedFigure(texts[id] ?? '', style);
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
  const { structure } = trace;
  const shown = new Set(neededFromBefore(structure, part));
  for (const id of quantitiesOf(structure, part)) {
    const strength = sheet.hints[id]?.strength;
    if (strength === 'numbers' || strength === 'value') {
      for (const needed of neededFromBefore(structure, id)) shown.add(needed);
    }
    if (strength === 'value') shown.add(id);
  }
  return Object.fromEntries(
    [...shown]
      .filter((id) => Number.isFinite(trace.value(id)))
      .map((id) => [id, figureText(trace.value(id), style)]),
  );
}
