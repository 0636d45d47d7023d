import {
  derivativeId,
  netId,
  newId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
} from '../../engine';
import { biasIsColumn, type MatrixChoices } from '../../engine/conventions';
import type { Naming } from '../../engine/naming';
import type { ForwardLayer } from '../../engine/network';
import { ofExample, type Structure } from '../../engine/update';
import { EXAMPLES } from './contraction';
import { type Axis, type Block, ONE } from './matrixExpression';

/** What is made of each parameter, such as its gradient; and how that is written of a block of them. */
export interface Made {
  readonly id: (parameter: QuantityId) => QuantityId;
  /** Of the block itself as TeX, with the mark of what is new. */
  readonly letter: (of: (mark: '' | '+') => string) => string;
}

export const itself: Made = { id: (id) => id, letter: (of) => of('') };

/** Before the update, or after it. */
export type Time = '' | '+';

/** The axis of a layer's neurons, the inputs among them as layer 0; and the same behind a bias. */
const neurons = (layer: number): Axis => `layer ${layer}`;
const behindBias = (layer: number): Axis => `bias and layer ${layer}`;

/** The blocks of a network, layer by layer from 0. In a batch what is of an example has a column for each of them. */
export class MatrixBlocks {
  readonly layers: readonly ForwardLayer[];
  /** Whether the biases are the first column of each matrix. */
  readonly isColumn: boolean;
  readonly isBatch: boolean;
  private readonly structure: Structure;
  private readonly examples: number;
  private readonly letters: Naming['letters'];

  constructor(structure: Structure, choices: MatrixChoices, { letters }: Pick<Naming, 'letters'>) {
    this.structure = structure;
    this.letters = letters;
    this.layers = structure.forward.layers;
    this.isColumn = biasIsColumn(structure.wiring, choices);
    this.isBatch = structure.batch !== undefined;
    this.examples = structure.batch?.examples ?? 1;
  }

  nets(l: number, time: Time): Block {
    const letter = `${this.ofMany(this.letters?.net.tex ?? 'z')}^{(${l + 2})${time}}`;
    return this.overExamples(letter, neurons(l + 1), this.names(l).map(netId), time);
  }

  outs(l: number, time: Time): Block {
    const letter = `${this.ofMany(this.letters?.out.tex ?? 'a')}^{(${l + 2})${time}}`;
    return this.overExamples(letter, neurons(l + 1), this.names(l).map(outId), time);
  }

  /** What a layer takes in; where the biases are a column, below what they are multiplied by. */
  carried(l: number, time: Time): Block {
    const ids = this.layers[l]?.neurons[0]?.sources.map(({ output }) => output) ?? [];
    const { out, inputs } = this.letters ?? {};
    const own = (l === 0 ? inputs : out)?.tex ?? 'a';
    const letter = `${this.ofMany(own)}^{(${l + 1})${l === 0 ? '' : time}}`;
    return this.isColumn
      ? this.overExamples(letter, behindBias(l), [this.above, ...ids], time)
      : this.overExamples(letter, neurons(l), ids, time);
  }

  /** By what a bias that is in the matrix is multiplied. */
  get above(): 1 | -1 {
    return this.structure.forward.bias?.sign ?? 1;
  }

  targets(): Block {
    const last = this.layers.length;
    const ids = this.names(last - 1).map((_, k) => targetId(k));
    return this.overExamples(this.ofMany('t'), neurons(last), ids, '');
  }

  deltas(l: number): Block {
    const ids = this.names(l).map((name) => derivativeId(TOTAL_ERROR, netId(name)));
    return this.overExamples(`\\delta^{(${l + 2})}`, neurons(l + 1), ids, '');
  }

  /** The total error of each example. */
  errors(time: Time): Block {
    return this.overExamples(undefined, ONE, [TOTAL_ERROR], time);
  }

  /** The total error of all. */
  error(time: Time): Block {
    const id = time === '' ? TOTAL_ERROR : newId(TOTAL_ERROR);
    return { rows: ONE, columns: ONE, entries: [[id]], isOne: true };
  }

  /** A layer's matrix, with the biases where they are its first column; or what is made of it. */
  matrix(l: number, made: Made): Block {
    if (!this.isColumn) return this.weights(l, made);
    const letter = made.letter((mark) => `\\Theta^{(${l + 1})${mark}}`);
    const rows = this.neuronsOf(l).map(({ bias = '', sources }) => [
      bias,
      ...sources.map(({ weight }) => weight),
    ]);
    return { letter, rows: neurons(l + 1), columns: behindBias(l), entries: madeOf(rows, made) };
  }

  /** The same without the biases. */
  weights(l: number, made: Made): Block {
    const [letter, below] = this.isColumn ? ['\\Theta', '_{\\text{w}}'] : ['W', ''];
    const rows = this.neuronsOf(l).map(({ sources }) => sources.map(({ weight }) => weight));
    return {
      letter: made.letter((mark) => `${letter}^{(${l + 1})${mark}}${below}`),
      rows: neurons(l + 1),
      columns: neurons(l),
      entries: madeOf(rows, made),
    };
  }

  /** The biases of a layer that stand apart, each neuron's, so that a shared one stands there for each. */
  biases(l: number, made: Made): Block | undefined {
    const ids = this.neuronsOf(l).flatMap(({ bias }) => (bias === undefined ? [] : [[bias]]));
    return this.biasBlock(l, made, ids);
  }

  /** The same, with a shared one as the one number that it is. */
  ownBiases(l: number, made: Made): Block | undefined {
    const all = this.biases(l, made);
    if (all === undefined || !this.structure.wiring.sharedBiases) return all;
    return { ...all, rows: ONE, entries: all.entries.slice(0, 1), isOne: true };
  }

  private biasBlock(
    l: number,
    made: Made,
    ids: readonly (readonly QuantityId[])[],
  ): Block | undefined {
    const { bias } = this.structure.forward;
    if (this.isColumn || bias === undefined || ids.length === 0) return undefined;
    return {
      letter: made.letter((mark) => `${bias.written.inMatrix.letter}^{(${l + 1})${mark}}`),
      rows: neurons(l + 1),
      columns: ONE,
      entries: madeOf(ids, made),
    };
  }

  private neuronsOf(l: number): ForwardLayer['neurons'] {
    return this.layers[l]?.neurons ?? [];
  }

  private names(l: number): readonly string[] {
    return this.neuronsOf(l).map(({ name }) => name);
  }

  /** In a batch z, a and t are matrices, with capital letters. */
  private ofMany(letter: string): string {
    const [, before = '', first = '', rest = ''] = /^(\\text\{)?(.)(.*)$/.exec(letter) ?? [];
    return this.isBatch ? before + first.toUpperCase() + rest : letter;
  }

  private overExamples(
    letter: string | undefined,
    rows: Axis,
    ids: readonly (QuantityId | number)[],
    time: Time,
  ): Block {
    const numbers = Array.from({ length: this.examples }, (_, n) => n + 1);
    const entries = ids.map((id) =>
      numbers.map((n) =>
        typeof id === 'number' ? id : ofExample(this.structure, this.at(id, time), n),
      ),
    );
    return { ...(letter !== undefined && { letter }), rows, columns: EXAMPLES, entries };
  }

  /** What has no new value, such as an input, stays as it is. */
  private at(id: QuantityId, time: Time): QuantityId {
    const { one = this.structure } = this.structure;
    return time === '+' && one.definitions.has(newId(id)) ? newId(id) : id;
  }
}

const madeOf = (
  rows: readonly (readonly QuantityId[])[],
  { id }: Made,
): readonly (readonly QuantityId[])[] => rows.map((row) => row.map(id));
