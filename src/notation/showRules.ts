import type { Quantity } from '../engine';
import type { Notation } from './notation';
import { expressionTex } from './tex';

/** How a local derivative is found: each line as TeX, with the rules that it comes by. */
export function showRules(
  found: Quantity,
  { naming, style }: Pick<Notation, 'naming' | 'style'>,
): readonly { readonly rules: readonly string[]; readonly tex: string }[] {
  return (found.lines ?? []).map(({ rules, expression }) => ({
    rules,
    tex: expressionTex(expression, naming, { kind: 'symbols', style }),
  }));
}
