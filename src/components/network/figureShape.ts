/** The figure's proportions: wide for a page, tall for a phone, flat for a projector. */
export interface FigureShape {
  readonly width: number;
  readonly height: number;
  readonly tall: boolean;
  readonly neuron: { readonly width: number; readonly height: number };
  readonly inputRadius: number;
  /** From the inputs to the last layer, and where the errors are: along the way that values go. */
  readonly along: readonly [number, number];
  /** Where the first hidden layer is: what comes back to it needs room between it and the next. */
  readonly hiddenAt: number;
  readonly errorAt: number;
  /** From the first neuron of a layer to its last, across that way; absent: as a page has it. */
  readonly across?: readonly [number, number];
  /** How much longer the way of a layer is that many weights lead into; absent: as a page has it. */
  readonly wider?: number;
  /** How far along the connections to each of three neurons their numbers stand; absent: the later the further. */
  readonly ofThree?: readonly number[];
}

export const WIDE: FigureShape = {
  width: 960,
  height: 456,
  tall: false,
  neuron: { width: 132, height: 82 },
  inputRadius: 36,
  along: [44, 658],
  hiddenAt: 308,
  errorAt: 890,
};
export const TALL: FigureShape = {
  width: 390,
  height: 816,
  tall: true,
  neuron: { width: 126, height: 80 },
  inputRadius: 34,
  along: [44, 598],
  hiddenAt: 286,
  errorAt: 722,
};
