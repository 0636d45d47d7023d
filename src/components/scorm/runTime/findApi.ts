/** As many windows as anyone puts into one another. */
const MOST_WINDOWS = 500;

/**
 * The API of a system: in this window, in those around it, or in those around the one that opened it. Source: SCORM
 * 1.2 Run-Time Environment, 3.3.6.1; SCORM 2004 4th Edition Run-Time Environment, 3.3.1. What is another site's is
 * passed over.
 */
export function findApi(from: Window, name: string): unknown {
  return (
    inWindowsAround(from, name) ??
    inWindowsAround(
      seen(() => from.top?.opener),
      name,
    ) ??
    inWindowsAround(
      seen(() => from.opener),
      name,
    )
  );
}

function inWindowsAround(from: unknown, name: string): unknown {
  let at = from as (Window & Record<string, unknown>) | null | undefined;
  for (let i = 0; at && i < MOST_WINDOWS; i += 1) {
    const here = at;
    const api = seen(() => here[name]);
    if (api !== undefined && api !== null) return api;
    const around = seen(() => here.parent);
    if (around === here) return undefined;
    at = around as typeof at;
  }
  return undefined;
}

/** What may not be looked at is not there. */
function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
