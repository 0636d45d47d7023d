import { charts } from './charts';
import { classroom } from './classroom';
import { explore } from './explore';
import { exports } from './export';
import { keys } from './keys';
import { marking } from './marking';
import { offline } from './offline';
import { practice } from './practice';
import { setup } from './setup';
import { share } from './share';
import { updates } from './updates';

/** Hindi: what the other views and dialogs say. */
export const rest = {
  ...charts,
  ...classroom,
  ...explore,
  ...exports,
  ...keys,
  ...marking,
  ...offline,
  ...practice,
  ...setup,
  ...share,
  ...updates,
} as const;
