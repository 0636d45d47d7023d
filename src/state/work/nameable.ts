import { parseId, type QuantityId } from '../../engine';

/** What an address has an example’s own names for, and what can be given a new one: what is given. */
const NAMED: ReadonlySet<string> = new Set(['input', 'target', 'learningRate', 'weight', 'bias']);

export const isNamed = (id: QuantityId): boolean => NAMED.has(parseId(id).kind);
