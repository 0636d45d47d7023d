import type { ReactNode } from 'react';
import type { QuantityId } from '../../engine';
import type { Lesson } from '../lesson';
import type { FigureShape } from './figureShape';
import type { NetworkLayout } from './networkLayout';

/** What the picture of the network is drawn from. */
export interface NetworkFigureProps {
  readonly lesson: Lesson;
  /** Whether its numbers are only to be looked at, not to be dragged or changed by keys. */
  readonly isReadOnly?: boolean;
  /** Absent: that of the page's width. */
  readonly shape?: FigureShape;
  /** Which part of the figure is seen, of one of this width and height; absent: all of it. */
  readonly frame?: (width: number, height: number) => string;
}

/** The same with what is drawn into it. */
export interface FigureProps extends NetworkFigureProps {
  /** What a nudge draws, beneath the numbers and over them. */
  readonly nudged?: {
    readonly by: QuantityId;
    readonly roomBelow: (shape: FigureShape) => number;
    readonly ways: (layout: NetworkLayout, shape: FigureShape) => ReactNode;
    readonly changes: (layout: NetworkLayout, shape: FigureShape) => ReactNode;
  };
}
