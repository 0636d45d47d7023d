import type { GeneralProblem, QuantityId, UnreadableReason } from '../../engine';
import type { SymbolName } from '../../engine/naming';

/** A piece of what was pasted: in UTF-16 units from its start, `to` behind its last. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** As it was written; a long one is cut. */
  readonly text: string;
}

/** Something that was read: a number, or a choice by its name and word in addresses (`layers`, `2-3-1`). */
export type Taken = Piece &
  (
    | { readonly kind: 'quantity'; readonly id: QuantityId; readonly value: number }
    | { readonly kind: 'choice'; readonly name: string; readonly choice: string }
  );

/** Why a piece was left: each is a message, `paste.left.<kind>`. */
export type LeftKind =
  /** A number that nothing is called by. */
  | 'noName'
  /** A name with a number, and nothing here is called so. */
  | 'unknownName'
  /** What is said of a name is no number, for the `reason`. */
  | 'badNumber'
  /** An update works it out: it is no given. */
  | 'workedOut'
  /** It was said before, with another number. */
  | 'twice'
  /** The network that the text describes has no place for it. */
  | 'noPlace'
  /** A list, a row or a matrix of another size than `accepted`. */
  | 'size'
  /** More than is worked by hand here; `accepted` is the most. */
  | 'tooLarge'
  /** A choice that is none, or that does not go with the others. */
  | 'badChoice'
  /** Words that say nothing here. */
  | 'words'
  /** More than is listed: `accepted` is how many. */
  | 'more';

export type Left = Piece & {
  readonly kind: LeftKind;
  /** What would be taken there, in signs: names, words of addresses, numbers. Empty where nothing would. */
  readonly accepted: readonly string[];
  readonly reason?: UnreadableReason;
};

/** What a text can leave open. Each is decided by `ReadingOptions` of the same name. */
export interface ReadingOptions {
  /** Whether 0,5 is one number or two. */
  readonly comma?: 'decimal' | 'between';
  /** What a row of a matrix of weights is of: the neuron that they lead into, or where they come from. */
  readonly matrix?: 'byNeuron' | 'bySource';
  /** Of w12: whether the 1 is the neuron that it leads into, or where it comes from. */
  readonly indices?: 'toFirst' | 'fromFirst';
  /** How w1, w2, … run within a layer: through the weights into the first neuron, or those from the first source. */
  readonly order?: 'byNeuron' | 'bySource';
  /** Whether b1 and b2 are one for each layer, or one for each neuron. */
  readonly biases?: 'shared' | 'separate';
  /** Whether the biases in a matrix of weights are its first column, or its last. */
  readonly column?: 'first' | 'last';
  /** Whether θ is a threshold that is subtracted, or another letter for b. */
  readonly theta?: 'threshold' | 'bias';
}

/** What a text left open: how it was taken, and how else it can be. Reading again with that option takes it so. */
export type Open = {
  readonly [Kind in keyof ReadingOptions]-?: {
    readonly kind: Kind;
    readonly taken: NonNullable<ReadingOptions[Kind]>;
    readonly other: NonNullable<ReadingOptions[Kind]>;
  };
}[keyof ReadingOptions];

/** What the text did not say and an update needs: `kept` from the current problem, or `usual` in its place. */
export type Missing = { readonly from: 'kept' | 'usual' } & (
  | { readonly kind: 'quantity'; readonly id: QuantityId; readonly value: number }
  | { readonly kind: 'choice'; readonly name: string; readonly choice: string }
);

/** What a text comes to. Whatever is pasted, nothing is thrown. */
export interface ProblemRead {
  /** Undefined where nothing was read. */
  readonly problem: GeneralProblem | undefined;
  /** In the order of the text. */
  readonly taken: readonly Taken[];
  /** In the order of the text. */
  readonly left: readonly Left[];
  readonly open: readonly Open[];
  readonly missing: readonly Missing[];
}

/** What the page calls the quantities of a problem, by their ids: its names are read first, and none is renamed to its own. */
export type SymbolsOf = (problem: GeneralProblem) => Readonly<Record<QuantityId, SymbolName>>;
