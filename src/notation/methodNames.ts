import type { SymbolName } from '../engine/naming';

const named = (text: string, tex: string): SymbolName => ({ text, tex, texNew: `${tex}^{+}` });

/** The numbers that a method is set by: the same in every example, as in the papers. */
export const METHOD_SYMBOLS: Readonly<Record<string, SymbolName>> = {
  mu: named('μ', '\\mu'),
  rho: named('ρ', '\\rho'),
  beta1: named('β1', '\\beta_{1}'),
  beta2: named('β2', '\\beta_{2}'),
  epsilon: named('ε', '\\varepsilon'),
  count: named('t', 't'),
};
