import { audit } from './audit';
import { charts } from './charts';
import { explore } from './explore';
import { marking } from './marking';
import { markingView } from './marking-view';
import { practice } from './practice';
import { share } from './share';
import { worksheet } from './worksheet';

/** German: what the other views say. */
export const rest = {
  ...audit,
  ...charts,
  ...explore,
  ...marking,
  ...markingView,
  ...practice,
  ...share,
  ...worksheet,
} as const;
