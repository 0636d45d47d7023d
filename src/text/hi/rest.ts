import { charts } from './charts';
import { explore } from './explore';
import { marking } from './marking';
import { offline } from './offline';
import { practice } from './practice';
import { setup } from './setup';
import { share } from './share';

/** Hindi: what the other views and dialogs say. */
export const rest = {
  ...charts,
  ...explore,
  ...marking,
  ...offline,
  ...practice,
  ...setup,
  ...share,
} as const;
