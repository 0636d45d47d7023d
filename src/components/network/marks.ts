import type { Lesson } from '../lesson';
import type { FigureShape } from './figureShape';
import type { NetworkLayout } from './networkLayout';
import type { PlaceKey } from './places';
import type { DrawQuantity } from './useDrawQuantity';

/** What every mark of the diagram is drawn from. */
export interface MarkProps {
  readonly lesson: Lesson;
  readonly lit: ReadonlySet<PlaceKey>;
  readonly draw: DrawQuantity;
}

export interface ShapedMarkProps extends MarkProps {
  readonly shape: FigureShape;
}

export interface PlacedMarkProps extends ShapedMarkProps {
  readonly layout: NetworkLayout;
}
