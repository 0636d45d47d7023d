import { useState } from 'react';
import type { Lesson } from '../lesson';
import { useIsHydrating } from '../useIsHydrating';

/**
 * Whether the flow moves: from when a step is come to until a number is changed, as what moves would hold up
 * what is being edited, or a page that is only being taken over.
 */
export function useIsMoving({ place, trace }: Pick<Lesson, 'place' | 'trace'>): boolean {
  const isHydrating = useIsHydrating();
  const [came, setCame] = useState({ at: place.at, trace });
  if (came.at !== place.at) setCame({ at: place.at, trace });
  return came.trace === trace && !isHydrating;
}
