import type { NamedSpan } from './claim';

/** What stands before a number that has not come yet. */
export interface OpenSubject {
  terms: Set<string>;
  names: NamedSpan[];
  isLink: boolean;
  isAssigned: boolean;
  isClaimed: boolean;
  unknown: number;
  from: number;
}

export const newSubject = (from: number): OpenSubject => ({
  terms: new Set(),
  names: [],
  isLink: false,
  isAssigned: false,
  isClaimed: false,
  unknown: 0,
  from,
});

const FAMILIES = ['weight', 'bias', 'threshold', 'input', 'target'];
export const hasFamily = ({ terms, names }: OpenSubject): boolean =>
  names.length > 0 || FAMILIES.some((term) => terms.has(term));

export const isWeightLike = ({ terms, names }: OpenSubject): boolean =>
  terms.has('weight') || names.some(({ name }) => /^[WVUΘ]$/.test(name.base));
