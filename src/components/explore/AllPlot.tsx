import { type ScaleContinuousNumeric, scaleLinear } from 'd3';
import { TOTAL_ERROR } from '../../engine';
import {
  bySlope,
  curveOf,
  heightOf,
  type Probe,
  type Range,
  type SlicePoint,
  tangentIn,
  usualRange,
} from '../../engine/explore';
import { type Notation, numberText, symbolText } from '../../notation';
import { Chart } from '../charts/Chart';
import type { ChartSize } from '../charts/size';
import { useText } from '../context';
import { SymbolText } from '../symbol/SymbolText';
import { ErrorLine } from './ErrorLine';
import { useExplore } from './useExplore';

interface Small {
  readonly probe: Probe;
  readonly range: Range;
  readonly points: readonly SlicePoint[];
}

/** The error against every number by itself, as small pictures on one scale, the steepest first. */
export function AllPlot() {
  const text = useText();
  const { lesson, change } = useExplore();
  const { trace, notation } = lesson;
  const { naming, style } = notation;
  const all = bySlope(trace).map((probe): Small => {
    const range = usualRange(probe.at);
    return { probe, range, points: curveOf(probe.slice, range) };
  });
  const height = heightOf(all.flatMap(({ points }) => points.map(({ value }) => value)));
  const first = all[0]?.probe;
  const last = all.at(-1)?.probe;
  const name = (probe: Probe): string => symbolText(probe.by, naming);
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  if (first === undefined || last === undefined) return null;
  if (height === undefined) {
    return (
      <p className="explore-nothing" role="status">
        {text('chart.nothing', { what: symbolText(TOTAL_ERROR, naming) })}
      </p>
    );
  }
  return (
    <div className="all-plot">
      <p className="explore-lead">{text('all.lead')}</p>
      <Chart
        title={text('all.title')}
        sentence={text('all.sentence', {
          first: name(first),
          firstSlope: shown(first.derivative.value),
          last: name(last),
          lastSlope: shown(last.derivative.value),
        })}
        data={{
          columns: ['name', 'value', 'rate', 'axis', 'errorAtStart', 'errorAtEnd'].map((column) =>
            text(`all.${column as 'name'}`),
          ),
          rows: all.map(({ probe, range, points }) => [
            name(probe),
            probe.at,
            probe.derivative.value,
            text('list.range', {
              low: numberText(range.low, style),
              high: numberText(range.high, style),
            }),
            points[0]?.value ?? Number.NaN,
            points.at(-1)?.value ?? Number.NaN,
          ]),
        }}
        style={style}
        file="error-against-each"
        shape={gridShape(all.length)}
        picture={(size) => (
          <SmallPictures all={all} height={height} size={size} notation={notation} />
        )}
        handles={(size) =>
          all.map(({ probe }, i) => {
            const { left, top, width, height: tall } = cellOf(i, all.length, size);
            return (
              <button
                key={probe.by}
                type="button"
                className="small-open"
                aria-label={text('all.open', { name: name(probe) })}
                style={{ left, top, width, height: tall }}
                onClick={({ currentTarget }) => {
                  // What was pressed goes with this picture.
                  currentTarget.closest('main')?.focus();
                  change({ of: probe.by, plot: 'parameter' });
                }}
              />
            );
          })
        }
      />
    </div>
  );
}

/** The least width of a small picture, and its height, in the size of the letters. */
const CELL = { width: 13.5, height: 11 } as const;

const columnsOf = (count: number, { width, em }: Pick<ChartSize, 'width' | 'em'>): number =>
  Math.max(1, Math.min(count, Math.floor(width / (CELL.width * em))));

const gridShape =
  (count: number) =>
  (room: Pick<ChartSize, 'width' | 'em'>): number =>
    Math.ceil(count / columnsOf(count, room)) * CELL.height * room.em;

function cellOf(index: number, count: number, size: ChartSize) {
  const columns = columnsOf(count, size);
  const width = size.width / columns;
  const height = CELL.height * size.em;
  return {
    left: (index % columns) * width,
    top: Math.floor(index / columns) * height,
    width,
    height,
  };
}

interface SmallPicturesProps {
  readonly all: readonly Small[];
  readonly height: Range;
  readonly size: ChartSize;
  readonly notation: Notation;
}

function SmallPictures({ all, height, size, notation }: SmallPicturesProps) {
  const { em } = size;
  return all.map((small, i) => {
    const cell = cellOf(i, all.length, size);
    const { range } = small;
    const x = scaleLinear(
      [range.low, range.high],
      [cell.left + 0.8 * em, cell.left + cell.width - 0.8 * em],
    );
    const y = scaleLinear(
      [height.low, height.high],
      [cell.top + cell.height - 1.8 * em, cell.top + 2.4 * em],
    );
    return (
      <SmallPicture
        key={small.probe.by}
        small={small}
        x={x}
        y={y}
        height={height}
        em={em}
        notation={notation}
      />
    );
  });
}

interface SmallPictureProps {
  readonly small: Small;
  readonly x: ScaleContinuousNumeric<number, number>;
  readonly y: ScaleContinuousNumeric<number, number>;
  readonly height: Range;
  readonly em: number;
  readonly notation: Notation;
}

/** One curve, with its point and a piece of its tangent; its name and slope above, the ends of its axis below. */
function SmallPicture({ small, x, y, height, em, notation }: SmallPictureProps) {
  const text = useText();
  const { probe, range, points } = small;
  const { naming, style } = notation;
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const piece = (range.high - range.low) / 5;
  const tangent = tangentIn(
    { at: probe.at, value: probe.error },
    probe.derivative.value,
    { low: Math.max(range.low, probe.at - piece), high: Math.min(range.high, probe.at + piece) },
    { low: 0, high: (height.high - height.low) / 4 },
  );
  const slope = probe.derivative.value;
  return (
    <g>
      <line className="axis-line" x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className="small-name" x={left} y={top - 0.9 * em}>
        <SymbolText text={symbolText(probe.by, naming)} />
      </text>
      <text className="small-slope" x={right} y={top - 0.9 * em} textAnchor="end">
        {Number.isFinite(slope)
          ? text('all.slope', { slope: numberText(slope, { ...style, digits: 3 }) })
          : text('value.overflow')}
      </text>
      <text className="small-end" x={left} y={bottom + 1.1 * em}>
        {numberText(range.low, style)}
      </text>
      <text className="small-end" x={right} y={bottom + 1.1 * em} textAnchor="end">
        {numberText(range.high, style)}
      </text>
      <ErrorLine points={points} tangent={tangent} scales={{ x, y }} />
      {Number.isFinite(probe.error) && (
        <circle className="chart-point" cx={x(probe.at)} cy={y(probe.error)} r={0.35 * em} />
      )}
    </g>
  );
}
