import type { QuantityId } from '../../../engine';
import type { Naming } from '../../../engine/naming';
import type { Forward, ForwardLayer } from '../../../engine/network';

/** The parameters of a layer as a table: a row for each neuron, and a column for what comes in; the biases last. */
export interface ParameterTable {
  readonly letter: string;
  /** What each row and each column is of, as its name is written; undefined for the biases. */
  readonly rows: readonly (string | undefined)[];
  readonly columns: readonly (string | undefined)[];
  /** A bias that the whole layer shares is in each row. */
  readonly cells: readonly (readonly QuantityId[])[];
}

/** The tables of a network, layer by layer; turned, a row is of what comes in and a column of each neuron. */
export function layerTables(
  { layers }: Forward,
  naming: Naming,
  isTurned: boolean,
): readonly ParameterTable[] {
  const tables = layers.map((layer) => tableOf(layer, naming));
  return isTurned ? tables.map(turned) : tables;
}

function tableOf({ letter, neurons, biases }: ForwardLayer, naming: Naming): ParameterTable {
  const called = (name: string): string =>
    naming.neurons[name] ?? naming.symbols[name]?.text ?? name;
  const sources = neurons[0]?.sources ?? [];
  return {
    letter,
    rows: neurons.map(({ name }) => called(name)),
    columns: [
      ...sources.map(({ from }) => called(from)),
      ...(biases.length > 0 ? [undefined] : []),
    ],
    cells: neurons.map(({ sources: all, bias }) => [
      ...all.map(({ weight }) => weight),
      ...(bias === undefined ? [] : [bias]),
    ]),
  };
}

const turned = ({ letter, rows, columns, cells }: ParameterTable): ParameterTable => ({
  letter,
  rows: columns,
  columns: rows,
  cells: columns.map((_, c) => cells.flatMap((row) => row[c] ?? [])),
});
