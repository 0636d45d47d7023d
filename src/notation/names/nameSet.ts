import type { Letters, NameSetName } from '../../engine/naming';

/** A set of names for net inputs and outputs: all that is particular to it. */
export interface NameSet extends Letters {
  readonly name: NameSetName;
}
