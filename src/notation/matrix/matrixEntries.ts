import {
  type AnyTrace,
  derivativeId,
  newId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
} from '../../engine';
import type { ForwardLayer } from '../../engine/network';
import type { Notation } from '../notation';
import { showNumber } from '../number';
import { symbolTex } from '../symbols';
import { linkedNumberTex, linkedSymbolTex } from '../tex';
import { type BiasInMatrix, biasInMatrix } from './biasInMatrix';

/** A matrix by what stands in it: quantities, or numbers that are no quantity's. */
export type Rows = readonly (readonly (QuantityId | number)[])[];

/** Before the update, or after it: how a symbol and an id are changed. */
export interface Time {
  readonly mark: string;
  readonly id: (id: QuantityId, trace: AnyTrace) => QuantityId;
}
export const plain: Time = { mark: '', id: (id) => id };
/** A bias that is held has no new value: it stays as it is. */
export const renewed: Time = {
  mark: '+',
  id: (id, trace) => (trace.quantities.has(newId(id)) ? newId(id) : id),
};

/** What stands in the matrices of an update, by its ids, and how it is written: the trace's values as TeX. */
export class MatrixEntries {
  private readonly trace: AnyTrace;
  private readonly notation: Notation;
  private readonly bias: BiasInMatrix;

  constructor(trace: AnyTrace, notation: Notation) {
    this.trace = trace;
    this.notation = notation;
    this.bias = biasInMatrix(trace);
  }

  /** A quantity's symbol, not linked. */
  symbol(id: QuantityId): string {
    return symbolTex(id, this.notation.naming);
  }

  /** A row for each neuron, from the bias on where that stands in the matrix. */
  weights(layer: ForwardLayer, time: Time): QuantityId[][] {
    return layer.neurons.map(({ sources, bias }) => [
      ...(this.bias.above === undefined || bias === undefined ? [] : [time.id(bias, this.trace)]),
      ...sources.map(({ weight }) => time.id(weight, this.trace)),
    ]);
  }

  /** The gradient by each of them. */
  gradients(layer: ForwardLayer): QuantityId[][] {
    return this.weights(layer, plain).map((row) => row.map((id) => derivativeId(TOTAL_ERROR, id)));
  }

  /** What the layer takes in, under a 1 (or the fixed input) for the bias where that stands in the matrix. */
  carried(layer: ForwardLayer, time: Time): Rows {
    const sources = layer.neurons[0]?.sources ?? [];
    const outputs = sources.map(({ output }) => [time.id(output, this.trace)]);
    const { above } = this.bias;
    return above === undefined ? outputs : [[above], ...outputs];
  }

  /** Those of the network, as a column. */
  targets(): Rows {
    return (this.trace.structure.forward.layers.at(-1)?.neurons ?? []).map((_, k) => [targetId(k)]);
  }

  /** Those of the network, as a column. */
  outputs(time: Time): Rows {
    const neurons = this.trace.structure.forward.layers.at(-1)?.neurons ?? [];
    return neurons.map(({ name }) => [time.id(outId(name), this.trace)]);
  }

  /** The rows' numbers in brackets. */
  matrix(rows: Rows): string {
    const body = rows
      .map((row) =>
        row
          .map((cell) => (typeof cell === 'number' ? String(cell) : this.number(cell)))
          .join(' & '),
      )
      .join(' \\\\ ');
    return `\\begin{bmatrix} ${body} \\end{bmatrix}`;
  }

  /** What a line comes to, behind = or ≈; a single number stands without brackets. */
  result(rows: readonly (readonly QuantityId[])[]): string {
    const { style } = this.notation;
    const ids = rows.flat();
    const values = ids.map((id) => this.trace.value(id)).filter(Number.isFinite);
    const exact = values.every((value) => showNumber(value, style).exact);
    const [only = '', ...more] = ids;
    return `${exact ? '=' : '\\approx'} ${more.length === 0 ? this.number(only) : this.matrix(rows)}`;
  }

  /** A quantity's number; its symbol, where it has none that is finite. */
  number(id: QuantityId, behindOperator = false): string {
    const { naming, style } = this.notation;
    const value = this.trace.value(id);
    if (!Number.isFinite(value)) return linkedSymbolTex(id, naming);
    const linked = linkedNumberTex(id, value, style);
    return behindOperator && showNumber(value, style).negative
      ? `\\left(${linked}\\right)`
      : linked;
  }
}

/** A matrix or vector by its letter, with its layer above. */
export const at = (letter: string, layer: number, { mark }: Time): string =>
  `${letter}^{(${layer})${mark}}`;

export const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? 0));
