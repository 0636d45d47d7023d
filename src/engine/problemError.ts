/** A problem that cannot be worked: `field` says which of its fields, `accepted` what that would take. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly field: string;
  readonly accepted: string;

  constructor(field: string, accepted: string, found: unknown) {
    super(`${field} must be ${accepted}, not ${describe(found)}`);
    this.field = field;
    this.accepted = accepted;
  }
}

/** What was found, short enough for a message. */
function describe(found: unknown): string {
  if (found === null || typeof found === 'number') return String(found);
  if (typeof found === 'string') return JSON.stringify(found.slice(0, 60));
  if (!Array.isArray(found)) return typeof found;
  const parts = found.slice(0, 4).map((part) => (Array.isArray(part) ? '[…]' : describe(part)));
  return `[${parts.join(', ')}${found.length > 4 ? ', …' : ''}]`;
}

export function checkNumber(field: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ProblemError(field, 'a finite number', value);
  }
}
