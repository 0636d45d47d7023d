import type { Claim, Span } from './claim';

/** What stands between two commas: the layers and the activations that it names. */
export interface Clause {
  readonly layers: Set<string>;
  /** Those whose neurons it counts: they are meant where no other is. */
  readonly counted: Set<string>;
  readonly activations: (Span & { readonly choice: string })[];
}

/** Each activation with the layers that its clause names; a clause that names layers alone goes with its neighbour. */
export function activationsIn(clauses: readonly Clause[]): Claim[] {
  return clauses.flatMap(({ layers: named, counted, activations }, k): Claim[] => {
    const layers = named.size > 0 ? named : counted;
    const [first, ...more] = activations;
    if (first === undefined) return [];
    const all = new Set(layers);
    const before = clauses[k - 1];
    if (layers.size > 0 && before && before.activations.length === 0) {
      for (const layer of before.layers) all.add(layer);
    }
    const next = clauses[k + 1];
    if (
      layers.size > 0 &&
      next &&
      next.activations.length === 0 &&
      clauses.slice(k + 2).every((one) => one.activations.length === 0)
    ) {
      for (const layer of next.layers) all.add(layer);
    }
    return [first, ...more].map((one) => ({
      kind: 'activation',
      choice: one.choice,
      layers: all,
      from: one.from,
      to: one.to,
    }));
  });
}

export const newClause = (): Clause => ({ layers: new Set(), counted: new Set(), activations: [] });
