import type { QuantityId } from '../../engine';

/** Puts the focus into the field of a given, with its number selected to be typed over. */
export function focusField(id: QuantityId): void {
  const field = document.querySelector<HTMLInputElement>(
    `input[data-quantity="${CSS.escape(id)}"]`,
  );
  field?.focus();
  field?.select();
}
