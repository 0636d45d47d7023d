/** The id of a row's heading, to be gone to from another row. */
export const rowId = (key: string): string => `figure ${key}`.replaceAll(/\s+/g, '-');

/** Goes to a row, by sight and by keyboard. A link would change the address, which belongs to the tutor. */
export function goToRow(key: string): void {
  const heading = document.getElementById(rowId(key));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'center' });
}
