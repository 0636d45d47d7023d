import type { QuantityId } from '../../engine';

/** The field of a quantity. */
export const fieldId = (id: QuantityId): string => `figure ${id}`.replace(/[^\w.]/g, '-');

/** Puts the focus in a quantity's field, and the field in view. */
export function focusAnswer(id: QuantityId): void {
  document.getElementById(fieldId(id))?.focus();
}

/** From a field to the next one and, from the last, to the button that asks for marks. */
export function focusNextField(field: HTMLInputElement): void {
  const stops = [
    ...(field.closest('form')?.querySelectorAll<HTMLElement>('.figure-input, .practice-mark') ??
      []),
  ];
  stops[stops.indexOf(field) + 1]?.focus();
}
