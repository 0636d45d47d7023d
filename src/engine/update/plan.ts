import { type Compiled, compile } from '../expressions/compile';
import type { QuantityId } from '../ids';
import type { Definition, Structure } from './structure';

/** How the numbers of an update are worked out, again and again, in one list: each has its place there. */
export interface Plan {
  readonly places: ReadonlyMap<QuantityId, number>;
  /** In the order in which they are worked out, which is that of their places. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly definition: Definition;
  /** From the numbers before it; none where it is given. */
  readonly work: Compiled | undefined;
}

const plans = new WeakMap<Structure, Plan>();

/** The plan of a structure, made once. */
export function planOf(structure: Structure): Plan {
  const known = plans.get(structure) ?? planned(structure);
  plans.set(structure, known);
  return known;
}

function planned({ definitions }: Structure): Plan {
  const places = new Map([...definitions.keys()].map((id, place) => [id, place]));
  const placeOf = (id: QuantityId): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`nothing says what ${id} is`);
    return place;
  };
  const steps = [...definitions.values()].map((definition) => ({
    definition,
    work: definition.kind === 'given' ? undefined : compile(definition.expression, placeOf),
  }));
  return { places, steps };
}
