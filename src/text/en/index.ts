import { audit } from './audit';
import { chrome } from './chrome';
import { derivation } from './derivation';
import { error } from './error';
import { marking } from './marking';
import { markingView } from './marking-view';
import { network } from './network';
import { notices } from './notices';
import { numbers } from './numbers';
import { practice } from './practice';
import { predict } from './predict';
import { rules } from './rules';
import { speech } from './speech';
import { steps } from './steps';
import { timeline } from './timeline';
import { views } from './views';
import { worksheet } from './worksheet';

/**
 * Every word that people read or hear, in ICU MessageFormat. Keys are dotted by where they are used.
 * Plain, short, precise and warm; never cute. Apostrophes are ’ (a straight one quotes in ICU).
 */
export const en = {
  ...speech,
  ...chrome,
  ...views,
  ...notices,
  ...timeline,
  ...derivation,
  ...rules,
  ...steps,
  ...marking,
  ...network,
  ...numbers,
  ...error,
  ...audit,
  ...markingView,
  ...worksheet,
  ...practice,
  ...predict,
} as const;
