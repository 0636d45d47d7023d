import type { ComponentType } from 'react';
import { nudgeOf } from '../../nudge/nudgeOf';
import type { FigureProps } from '../figureProps';
import type { FigureShape } from '../figureShape';
import type { NetworkLayout } from '../networkLayout';
import { beforeWayBack } from './beforeWayBack';
import { NudgedChanges } from './NudgedChanges';
import { NudgedWays } from './NudgedWays';

/** More room below for the change of the error, on a phone. */
const ROOM_BELOW = 20;

export interface NudgedFigureProps extends FigureProps {
  /** By how much, as the address has it. */
  readonly size: string;
  readonly figure: ComponentType<FigureProps>;
}

/** The network as it was before the way back, with what a nudge changes in it. */
export function NudgedFigure({ size, figure: Figure, ...props }: NudgedFigureProps) {
  const { lesson } = props;
  const nudge = nudgeOf(lesson);
  if (nudge === undefined) return <Figure {...props} />;
  const drawn = beforeWayBack(lesson);
  const picture = (layout: NetworkLayout, shape: FigureShape) => ({
    lesson,
    drawn,
    layout,
    shape,
    size,
  });
  return (
    <Figure
      {...props}
      lesson={drawn}
      nudged={{
        by: nudge.by,
        roomBelow: (shape) => (shape.tall ? ROOM_BELOW : 0),
        ways: (layout, shape) => <NudgedWays {...picture(layout, shape)} />,
        changes: (layout, shape) => <NudgedChanges {...picture(layout, shape)} />,
      }}
    />
  );
}
