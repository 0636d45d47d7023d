/** Names of a problem's own: loaded when it has some. */

export { fittingNames, type NameFault, readNameFor } from './fittingNames';
export { nameSetsInOrder } from './nameSets';
export { ownNaming } from './ownNaming';
