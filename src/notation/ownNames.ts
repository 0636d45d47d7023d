import type { Naming, OwnNames } from '../engine/naming';
import type { Structure } from '../engine/update';

/** What gives the names of an update where its problem has names of its own. */
export type OwnNaming = (naming: Naming, structure: Structure, names: OwnNames) => Naming;

let loaded: OwnNaming | undefined;

/** It is loaded with the first such names: most pages do without. */
export const giveOwnNaming = (ownNaming: OwnNaming): void => {
  loaded = ownNaming;
};
/** Undefined until it has been: then an update has its example's names. */
export const ownNamingNow = (): OwnNaming | undefined => loaded;
