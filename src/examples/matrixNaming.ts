import type { QuantityId } from '../engine';
import {
  biasId,
  errorId,
  inputId,
  LEARNING_RATE,
  netId,
  outId,
  TOTAL_ERROR,
  targetId,
  unitName,
  weightId,
} from '../engine/ids';
import type { Naming, SymbolName } from '../engine/naming';
import { symbol } from './elementNaming';

const superscripted = (letter: string, layer: number, index: string, text: string): SymbolName => ({
  text,
  tex: `${letter}^{(${layer})}_{${index}}`,
  texNew: `${letter}^{(${layer})+}_{${index}}`,
});

const bias = (layer: number, row: number): SymbolName => ({
  ...superscripted('\\Theta', layer, `${row}0`, `Θ${layer}_${row}0`),
  key: `theta${layer}_${row}0`,
  speech: { words: 'thetaElement', layer, row },
});

const output = (k: number): string => `Class ${k - 1}`;

const symbols: Record<QuantityId, SymbolName> = {
  [inputId(0)]: symbol('x1'),
  [inputId(1)]: symbol('x2'),
  [targetId(0)]: { ...symbol('t1'), tex: 't_{1}' },
  [targetId(1)]: { ...symbol('t2'), tex: 't_{2}' },
  [LEARNING_RATE]: { text: 'α', key: 'alpha', tex: '\\alpha', texNew: '\\alpha' },
  [TOTAL_ERROR]: {
    text: 'Error total',
    tex: '\\text{Error}_{\\text{total}}',
    texNew: '\\text{Error}_{\\text{total}}^{+}',
  },
};

for (const [letter, layer, weights] of [
  ['h', 2, ['w1', 'w2', 'w3', 'w4']],
  ['o', 3, ['w5', 'w6', 'w7', 'w8']],
] as const) {
  const from = letter === 'h' ? 'x' : 'h';
  for (const row of [1, 2]) {
    const neuron = unitName(letter, row - 1);
    symbols[netId(neuron)] = superscripted('z', layer, `${row}`, `z${layer}_${row}`);
    symbols[outId(neuron)] = superscripted('a', layer, `${row}`, `a${layer}_${row}`);
    symbols[biasId(neuron)] = bias(layer - 1, row);
    for (const column of [1, 2]) {
      symbols[weightId(neuron, unitName(from, column - 1))] = symbol(
        weights[2 * (row - 1) + column - 1] ?? '',
      );
    }
  }
  // Where a learner lets the layer share one bias, it is the first column as a whole.
  symbols[biasId(letter)] = {
    ...superscripted('\\Theta', layer - 1, '0', `Θ${layer - 1}_0`),
    key: `theta${layer - 1}_0`,
    speech: { words: 'thetaColumn', layer: layer - 1 },
  };
}
for (const k of [1, 2]) {
  symbols[errorId(unitName('o', k - 1))] = {
    text: `Error ${k}`,
    tex: `\\text{Error}_{${k}}`,
    texNew: `\\text{Error}_{${k}}^{+}`,
  };
}

/**
 * The names of the matrix article: Θ with the bias in its first column, z and a by layer, and w1 to w8 where
 * it works out one element.
 */
export const MATRIX_NAMING: Naming = {
  symbols,
  neurons: { h1: 'H1', h2: 'H2', o1: output(1), o2: output(2) },
};
