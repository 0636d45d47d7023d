import type { QuantityId } from '../../../engine';
import type { Lesson } from '../../lesson';
import type { FigureShape } from '../figureShape';
import type { NetworkLayout } from '../networkLayout';

/** What the way back through the network is drawn from. */
export interface WayBack {
  readonly lesson: Lesson;
  readonly layout: NetworkLayout;
  readonly shape: FigureShape;
  /** What of it has been reached and has no row of its own. */
  readonly marks: readonly QuantityId[];
  /** What the quantity at hand is worked out from. */
  readonly taken: ReadonlySet<QuantityId>;
  readonly pointed: QuantityId | undefined;
}
