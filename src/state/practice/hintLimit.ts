import { STRENGTHS, type Strength } from './strengths';

/** The strongest hint that can be had, if any can. */
export const HINT_LIMITS = ['none', ...STRENGTHS] as const;
export type HintLimit = (typeof HINT_LIMITS)[number];

/** Whether a hint of this strength can be had. */
export const isAllowed = (strength: Strength, limit: HintLimit): boolean =>
  HINT_LIMITS.indexOf(strength) <= HINT_LIMITS.indexOf(limit);
