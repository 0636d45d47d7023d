import type { Range, Surface, Trajectory } from '../../engine/explore';
import { type NumberStyle, numberText } from '../../notation';
import type { Translate } from '../../text';
import { sentences } from '../lists';

export interface MapSaid {
  readonly names: readonly [string, string];
  readonly ranges: readonly [Range, Range];
  readonly at: readonly [number, number];
  readonly error: number;
  readonly surface: Surface;
  readonly gradient: readonly number[];
  readonly ahead: Trajectory;
}

/** What a map of the error shows, in words. */
export function mapSentence(said: MapSaid, style: NumberStyle, text: Translate): string {
  const { names, ranges, at, error, surface, gradient, ahead } = said;
  const shown = (value: number | undefined): string =>
    value !== undefined && Number.isFinite(value)
      ? numberText(value, style)
      : text('value.overflow');
  const { heights, lowest } = surface;
  const end = ahead.points.at(-1);
  const over = text('map.over', {
    first: names[0],
    second: names[1],
    from: shown(ranges[0].low),
    to: shown(ranges[0].high),
    from2: shown(ranges[1].low),
    to2: shown(ranges[1].high),
    overflow: surface.hasOverflow ? 'yes' : 'no',
    flat: heights?.low === heights?.high ? 'yes' : 'no',
    low: shown(heights?.low),
    high: shown(heights?.high),
    lowX: shown(lowest?.numbers[0]),
    lowY: shown(lowest?.numbers[1]),
  });
  const here = text('map.here', {
    first: names[0],
    second: names[1],
    x: shown(at[0]),
    y: shown(at[1]),
    error: shown(error),
    gradientX: shown(gradient[0]),
    gradientY: shown(gradient[1]),
  });
  const way = text('map.way', {
    count: end?.update ?? 0,
    overflows: ahead.overflows ? 'yes' : 'no',
    first: names[0],
    second: names[1],
    x: shown(end?.numbers[0]),
    y: shown(end?.numbers[1]),
    error: shown(end?.error),
  });
  return sentences(text, [over, here, way]);
}
