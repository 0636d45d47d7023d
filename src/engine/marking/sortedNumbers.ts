/** Numbers that are looked up by their size again and again. */
export class SortedNumbers {
  /** Their indices, the smallest number first; without those that are none. */
  private readonly indices: readonly number[];
  private readonly numbers: Float64Array;

  constructor(all: Float64Array) {
    const indices = [...all.keys()].filter((index) => !Number.isNaN(all[index]));
    this.indices = indices.sort((a, b) => (all[a] as number) - (all[b] as number));
    this.numbers = Float64Array.from(this.indices, (index) => all[index] as number);
  }

  /** The indices of those from `low` to `high`, in their own order. */
  between(low: number, high: number): readonly number[] {
    const from = this.firstFrom(low);
    let to = from;
    while (to < this.numbers.length && (this.numbers[to] as number) <= high) to++;
    return this.indices.slice(from, to).sort((a, b) => a - b);
  }

  private firstFrom(low: number): number {
    let [from, to] = [0, this.numbers.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.numbers[middle] as number) < low) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
