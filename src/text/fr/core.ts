import { chrome } from './chrome';
import { derivation } from './derivation';
import { error } from './error';
import { examples } from './examples';
import { network } from './network';
import { notices } from './notices';
import { numbers } from './numbers';
import { page } from './page';
import { predict } from './predict';
import { rules } from './rules';
import { speech } from './speech';
import { steps } from './steps';
import { timeline } from './timeline';
import { views } from './views';

/** French: what the first step needs, and whatever can be said in any view. */
export const core = {
  ...chrome,
  ...derivation,
  ...error,
  ...examples,
  ...network,
  ...notices,
  ...numbers,
  ...page,
  ...predict,
  ...rules,
  ...speech,
  ...steps,
  ...timeline,
  ...views,
} as const;
