import { giveOwnNaming } from '../notation';

/** Loads what gives the names of a problem that has names of its own. Until then it has its example’s. */
export async function loadOwnNames() {
  const room = await import('../notation/names');
  giveOwnNaming(room.ownNaming);
  return room;
}
