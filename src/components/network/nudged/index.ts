/** A nudge in the picture of the network. */
export { NudgedChanges } from './NudgedChanges';
export { NudgedWays } from './NudgedWays';
