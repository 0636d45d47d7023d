import type { BiasPlace, Point } from './networkLayout';

/** How far from the number of its weight it stands: beside it, or below. */
const AWAY = { beside: 70, below: 56 };

/** The circle of a fixed input, and what is written in it. */
export function fixedInputOf({ at: { x, y }, fixedInput }: BiasPlace): {
  readonly at: Point;
  readonly radius: number;
  readonly shown: string;
} {
  return {
    at: fixedInput?.isBelow ? { x, y: y + AWAY.below } : { x: x - AWAY.beside, y },
    radius: 15,
    shown: (fixedInput?.value ?? 1) < 0 ? '−1' : '1',
  };
}
