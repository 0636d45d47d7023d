import { memo, type ReactNode, useMemo } from 'react';
import type { GeneralTrace, QuantityId } from '../../engine';
import type { Lesson } from '../lesson';
import { type PlaceKey, placesOf } from './places';
import { isShown } from './shown';

/** The quantities that are shown at each place. */
type Homes = ReadonlyMap<PlaceKey, readonly QuantityId[]>;

interface StillProps {
  readonly at: readonly PlaceKey[];
  readonly trace: GeneralTrace;
  readonly homes: Homes;
  readonly children: () => ReactNode;
}

/**
 * Draws parts of the diagram, each at some places: anew where a number that is shown there has become another, or
 * anything of `rest`, which is all that they are drawn from but for the trace's numbers; always as many.
 * @param all the quantities that have a place, which follow from `rest`; of one that is not known yet none shows the number
 */
export function useStill(lesson: Lesson, all: readonly QuantityId[], rest: readonly unknown[]) {
  const { trace } = lesson;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another object where any of these is another
  const homes = useMemo(() => homesOf(lesson, all), [trace.structure, ...rest]);
  return (at: readonly PlaceKey[], children: () => ReactNode) => (
    <Still key={at[0]} at={at} trace={trace} homes={homes}>
      {children}
    </Still>
  );
}

const Still = memo(
  ({ children }: StillProps) => children(),
  ({ at, trace, homes }, next) =>
    homes === next.homes &&
    at.every((place) =>
      homes
        .get(place)
        ?.every((id) =>
          Object.is(trace.quantities.get(id)?.value, next.trace.quantities.get(id)?.value),
        ),
    ),
);

function homesOf(lesson: Lesson, all: readonly QuantityId[]): Homes {
  const homes = new Map<PlaceKey, QuantityId[]>();
  for (const id of all) {
    for (const place of placesOf(lesson.trace, id)) {
      const there = homes.get(place) ?? [];
      homes.set(place, isShown(lesson, id) ? [...there, id] : there);
    }
  }
  return homes;
}
