import type { GivenMidway } from '../engine/update';

/** What puts numbers that are given midway in place of their working, once it has been loaded: most pages do without. */
let loaded: GivenMidway | undefined;

export async function loadGivenMidway(): Promise<void> {
  loaded = (await import('../engine/midway')).givenMidway;
}

/** Undefined until it has been loaded: then an update is shown as a whole. */
export const midwayNow = (): GivenMidway | undefined => loaded;
