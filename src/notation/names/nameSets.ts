import type { NameSetName } from '../../engine/naming';
import { inOut } from './inOut';
import type { NameSet } from './nameSet';
import { netOut } from './netOut';
import { sy } from './sy';
import { za } from './za';

export const NAME_SETS: Readonly<Record<NameSetName, NameSet>> = { netOut, za, inOut, sy };

/** In the order in which they are offered. */
export const nameSetsInOrder: readonly NameSet[] = Object.values(NAME_SETS);
