import { TOTAL_ERROR } from '../engine';
import { TRIAL_WEIGHT, trialIds } from '../engine/explore';
import type { Naming, SymbolName } from '../engine/naming';

const indexed = (letter: string, index: number): SymbolName => ({
  text: `${letter}${index}`,
  tex: `${letter}_{${index}}`,
  texNew: `${letter}_{${index}}^{+}`,
});
const plain = (letter: string): SymbolName => ({
  text: letter,
  tex: letter,
  texNew: `${letter}^{+}`,
});

/** What the model with one weight calls its quantities: W, x1, t1, y1, and E for the sum of its errors. */
export function trialNaming(rows: number): Naming {
  const symbols: Record<string, SymbolName> = {
    [TRIAL_WEIGHT]: plain('W'),
    [TOTAL_ERROR]: plain('E'),
  };
  for (let row = 0; row < rows; row++) {
    const { input, target, output, error } = trialIds(row);
    symbols[input] = indexed('x', row + 1);
    symbols[target] = indexed('t', row + 1);
    symbols[output] = indexed('y', row + 1);
    symbols[error] = indexed('E', row + 1);
  }
  return { symbols, neurons: {} };
}
