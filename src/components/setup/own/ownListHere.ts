import { createOwnList, type OwnListStore } from '../../../state/own';

let list: OwnListStore | undefined;

/** The list of this page: what could not be stored stays in it as long as the page is open. */
export function ownListHere(): OwnListStore {
  list ??= createOwnList(() => window.localStorage);
  return list;
}
