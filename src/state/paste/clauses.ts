import type { Claim, Span } from './claim';

/** What stands between two commas: the layers and the activations that it names. */
interface Clause {
  readonly layers: Set<string>;
  /** Those whose neurons it counts: they are meant where no other is. */
  readonly counted: Set<string>;
  readonly activations: (Span & { readonly choice: string })[];
  /** Whether its sentence ends with it. */
  endsSentence: boolean;
}

/** The choice that says which column of a matrix holds biases. */
export const COLUMN = 'biasColumn';

/** The clauses of a text, as they come. */
export class Clauses {
  private readonly all: Clause[] = [newClause()];
  last: Clause = this.all[0] ?? newClause();
  private readonly columns: Claim[] = [];
  private column: Claim | undefined;
  private isOfBias = false;

  /** What a word adds to its sentence: that a column is said, and that it is of the bias. */
  note(terms: ReadonlySet<string>, { from, to }: Span): void {
    if (terms.has('bias') || terms.has('threshold')) this.isOfBias = true;
    const choice = ['first', 'last'].find((one) => terms.has(`${COLUMN}:${one}`));
    if (choice !== undefined) this.column = { kind: 'choice', name: COLUMN, choice, from, to };
  }

  /** Where a sentence or a line ends, what was said of a column is of the bias or of nothing. */
  private endColumn(): void {
    if (this.column && this.isOfBias) this.columns.push(this.column);
    this.column = undefined;
    this.isOfBias = false;
  }

  /** Ends one; with it, its sentence. */
  end(isSentence = false): void {
    if (isSentence) this.endColumn();
    const { layers, counted, activations } = this.last;
    const isEmpty = layers.size + counted.size + activations.length === 0;
    const ended = isEmpty ? this.all.at(-2) : this.last;
    if (isSentence && ended) ended.endsSentence = true;
    if (isEmpty) return;
    this.last = newClause();
    this.all.push(this.last);
  }

  /** The activations, and of which column the biases are. */
  claims(): Claim[] {
    this.endColumn();
    return [...activationsIn(this.all), ...this.columns];
  }
}

/**
 * Each activation with the layers that its clause names; a clause that names layers alone goes with its neighbour in
 * the sentence.
 */
function activationsIn(clauses: readonly Clause[]): Claim[] {
  return clauses.flatMap(({ layers: named, counted, activations }, k): Claim[] => {
    const layers = named.size > 0 ? named : counted;
    const [first, ...more] = activations;
    if (first === undefined) return [];
    const all = new Set(layers);
    const before = clauses[k - 1]?.endsSentence ? undefined : clauses[k - 1];
    if (layers.size > 0 && before && before.activations.length === 0) {
      for (const layer of before.layers) all.add(layer);
    }
    const next = clauses[k]?.endsSentence ? undefined : clauses[k + 1];
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

const newClause = (): Clause => ({
  layers: new Set(),
  counted: new Set(),
  activations: [],
  endsSentence: false,
});
