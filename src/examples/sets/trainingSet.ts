/** One row of a training set: what the network is shown, and what each output should be then. */
export interface TrainingRow {
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
}

/** Training examples that are ready to be taken. Its words are `set.<id>.title` and `set.<id>.about`. */
export interface TrainingSet {
  /** In addresses: never changed once published. */
  readonly id: string;
  /** Its place in the list. */
  readonly order: number;
  readonly rows: readonly TrainingRow[];
}

/** A truth table with two outputs: the first is 1 where it is true, the second where it is false. */
export const truthTable = (isTrue: (a: boolean, b: boolean) => boolean): readonly TrainingRow[] =>
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map(([a = 0, b = 0]) => ({
    inputs: [a, b],
    targets: isTrue(a === 1, b === 1) ? [1, 0] : [0, 1],
  }));
