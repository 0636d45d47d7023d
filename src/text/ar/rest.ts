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

/** Arabic: what the other views say. */
export const rest = {
  ...marking,
  ...audit,
  ...markingView,
  ...worksheet,
  ...teachers,
  ...practice,
  ...charts,
  ...explore,
  ...setup,
  ...share,
  ...exports,
  ...updates,
  ...offline,
  ...classroom,
  ...keys,
} as const;
