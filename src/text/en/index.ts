import { core } from './core';
import { page } from './page';
import { rest } from './rest';

/**
 * Every word that people read or hear, in ICU MessageFormat. Keys are dotted by where they are used.
 * Plain, short, precise and warm; never cute. Apostrophes are ’ (a straight one quotes in ICU).
 */
export const en = { ...core, ...page, ...rest } as const;
