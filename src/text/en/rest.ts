import { audit } from './audit';
import { charts } from './charts';
import { explore } from './explore';
import { marking } from './marking';
import { markingView } from './marking-view';
import { practice } from './practice';
import { worksheet } from './worksheet';

/** What the other views say: loaded with the first of them. */
export const rest = {
  ...marking,
  ...audit,
  ...markingView,
  ...worksheet,
  ...practice,
  ...charts,
  ...explore,
} as const;
