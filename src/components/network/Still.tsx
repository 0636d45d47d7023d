import { memo, type ReactNode, useMemo } from 'react';
import type { GeneralTrace, QuantityId } from '../../engine';
import { type PlaceKey, placesOf } from './places';

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
 * @param all the quantities that are shown, which follow from `rest`
 */
export function useStill(
  trace: GeneralTrace,
  all: readonly QuantityId[],
  rest: readonly unknown[],
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another object where any of these is another
  const homes = useMemo(() => homesOf(trace, all), [trace.structure, ...rest]);
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

function homesOf(trace: GeneralTrace, all: readonly QuantityId[]): Homes {
  const homes = new Map<PlaceKey, QuantityId[]>();
  for (const id of all) {
    for (const place of placesOf(trace, id)) {
      const there = homes.get(place);
      if (there) there.push(id);
      else homes.set(place, [id]);
    }
  }
  return homes;
}
