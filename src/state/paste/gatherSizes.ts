import type { Claim, Span } from './claim';
import type { Gathered } from './gatherNamed';

const WITH_NUMBERS = ['weight', 'bias', 'threshold', 'target', 'learningRate', 'momentum'];

/** A whole number that only words say something of, and none of what has numbers itself. */
const isSize = (claim: Claim, term: string): boolean =>
  claim.kind === 'value' &&
  claim.value.form === 'number' &&
  claim.subject.names.length === 0 &&
  claim.subject.terms.has(term) &&
  !WITH_NUMBERS.some((one) => claim.subject.terms.has(one)) &&
  Number.isInteger(claim.value.rows[0]?.[0]?.value);

export const isHiddenSize = (claim: Claim): boolean => isSize(claim, 'hidden');
export const isEdgeSize = (claim: Claim): claim is Claim & { readonly kind: 'value' } =>
  isSize(claim, 'input') || isSize(claim, 'output');

/** How many there are of something. */
export function gatherCount(
  { of, count, from, to: end }: Span & { readonly of: ReadonlySet<string>; readonly count: number },
  { said, left, sizeSpans }: Gathered,
): void {
  const isSaid = ['hidden', 'input', 'output'].some((term) => of.has(term));
  if (isSaid) sizeSpans.push({ from, to: end });
  if (of.has('hidden')) {
    if (of.has('layer') && !of.has('neuron')) said.hiddenLayers ??= count;
    else said.hidden ??= count;
  } else if (of.has('input')) said.inputs ??= count;
  else if (of.has('output')) said.outputs ??= count;
  else left.push({ kind: 'words', from, to: end });
}
