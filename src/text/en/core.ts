import { chrome } from './chrome';
import { derivation } from './derivation';
import { error } from './error';
import { examples } from './examples';
import { network } from './network';
import { notices } from './notices';
import { numbers } from './numbers';
import { predict } from './predict';
import { rules } from './rules';
import { speech } from './speech';
import { steps } from './steps';
import { timeline } from './timeline';
import { views } from './views';

/** What the first step needs, and whatever can be said in any view: in the page from the start. */
export const core = {
  ...speech,
  ...chrome,
  ...views,
  ...examples,
  ...notices,
  ...timeline,
  ...derivation,
  ...rules,
  ...steps,
  ...network,
  ...numbers,
  ...error,
  ...predict,
} as const;
