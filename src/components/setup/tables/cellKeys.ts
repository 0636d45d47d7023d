import type { KeyboardEvent } from 'react';

/** A cell of a table by its row and column, as `data-cell` says it. */
export const cellName = (row: number, column: number): string => `${row} ${column}`;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export const cellOf = (target: EventTarget): readonly [row: number, column: number] | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset.cell ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? undefined : [row, column];
};

/** Whether an arrow along the text would leave it: where the caret is at its end, or all of it is selected. */
function leavesText({ selectionStart, selectionEnd, value }: HTMLInputElement, by: number) {
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return (
    isWhole || (selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length))
  );
}

/**
 * Arrow keys and Enter go from field to field of a table, as in a spreadsheet. A cell over several rows or columns is
 * that of each of them. For `onKeyDownCapture`, before the field has the key.
 */
export function moveByKeys(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const { target, currentTarget: table } = event;
  const from = cellOf(target);
  if (step === undefined || from === undefined || !(target instanceof HTMLInputElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const [rows, columns] = step;
  if (columns !== 0 && !leavesText(target, columns)) return;
  // What a field does by the arrows up and down, which move its number elsewhere, it does not here.
  if (event.key !== 'Enter') {
    event.preventDefault();
    event.stopPropagation();
  }
  const [row, column] = [from[0] + rows, from[1] + columns];
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('[data-cell]')];
  const cell = cells.find((one) => {
    const [r = 0, c = 0] = (one.dataset.cell ?? '').split(' ').map(Number);
    return r <= row && row < r + one.rowSpan && c <= column && column < c + one.colSpan;
  });
  const field = cell?.querySelector('input');
  // Once the field that is left has had the key.
  if (field && field !== target) setTimeout(() => focusOn(field));
}

function focusOn(field: HTMLInputElement): void {
  field.focus();
  field.select();
}
