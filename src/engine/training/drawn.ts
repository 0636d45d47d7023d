/** The error after one update of a run. */
export interface ErrorPoint {
  readonly update: number;
  readonly error: number;
}

/** Stretches of a run that are told apart in a picture: half of them even, half ever longer. */
const STRETCHES = 400;

/**
 * The updates that stand for a run of so many in a picture or a table: all of a short one; of a longer one the
 * first and the last, and in between more where it is young and steep.
 */
export function shownUpdates(updates: number, most = STRETCHES): readonly number[] {
  if (updates <= most) return Array.from({ length: updates + 1 }, (_, i) => i);
  const kept = new Set([0, updates]);
  for (let i = 0; i < most / 2; i++) {
    const share = i / (most / 2 - 1);
    kept.add(Math.round(share * updates));
    kept.add(Math.round((updates + 1) ** share - 1));
  }
  return [...kept].sort((a, b) => a - b);
}

/**
 * The errors of a run as a line: of each stretch its end, and the lowest and highest error within it, so that
 * a swing that is shorter than a pixel is drawn as high as it is. Without what is not a finite number.
 */
export function drawnErrors(errors: Float64Array): readonly ErrorPoint[] {
  const points: ErrorPoint[] = [];
  let from = 0;
  for (const update of shownUpdates(errors.length - 1)) {
    let low = from;
    let high = from;
    for (let i = from; i <= update; i++) {
      if (errorAt(errors, i) < errorAt(errors, low)) low = i;
      if (errorAt(errors, i) > errorAt(errors, high)) high = i;
    }
    for (const i of [...new Set([low, high, update])].sort((a, b) => a - b)) {
      const error = errorAt(errors, i);
      if (Number.isFinite(error)) points.push({ update: i, error });
    }
    from = update + 1;
  }
  return points;
}

const errorAt = (errors: Float64Array, i: number): number => errors[i] ?? Number.NaN;
