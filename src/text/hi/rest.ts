import { audit } from './audit';
import { charts } from './charts';
import { classroom } from './classroom';
import { explore } from './explore';
import { exports } from './export';
import { keys } from './keys';
import { marking } from './marking';
import { markingView } from './marking-view';
import { offline } from './offline';
import { practice } from './practice';
import { setup } from './setup';
import { share } from './share';
import { teachers } from './teachers';
import { updates } from './updates';
import { worksheet } from './worksheet';

/** Hindi: what the other views and dialogs say. */
export const rest = {
  ...audit,
  ...charts,
  ...classroom,
  ...explore,
  ...exports,
  ...keys,
  ...marking,
  ...markingView,
  ...offline,
  ...practice,
  ...setup,
  ...share,
  ...teachers,
  ...updates,
  ...worksheet,
} as const;
