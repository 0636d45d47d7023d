/** The list of one's own problems, in the storage and as a file; loaded with the panel in which a problem is set up. */

export { createOwnList, type OwnList, type OwnListStore } from './ownList';
export {
  type BadRow,
  MOST_OWN,
  type OwnProblem,
  ownAddress,
  ownOpened,
  type ReadOwn,
  readOwn,
  writeOwn,
} from './ownProblem';
