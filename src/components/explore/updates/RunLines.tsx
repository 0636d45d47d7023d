import { line } from 'd3';
import { memo } from 'react';
import type { ErrorPoint } from '../../../engine/training';
import type { ChartScale } from '../../charts/Axis';
import { MarkLabel } from '../../charts/MarkLabel';
import type { Frame } from '../../charts/size';
import { dashOf } from './dashes';
import { placeLabels } from './endLabels';
import type { RunName } from './runName';

export interface RunLinesProps {
  readonly lines: readonly (readonly ErrorPoint[])[];
  readonly names: readonly RunName[];
  readonly x: ChartScale;
  readonly y: ChartScale;
  readonly isLog: boolean;
  readonly frame: Frame;
  /** The run that is gone along, drawn heavier. */
  readonly chosen: number;
}

/** From the end of a line to its name, in the size of the letters. */
const GAP = 0.7;
const LINE_HEIGHT = 1.25;

/** The errors of the runs as lines, each with its name at its end. */
export const RunLines = memo(function RunLines(props: RunLinesProps) {
  const { lines, names, x, y, isLog, frame, chosen } = props;
  const { em } = frame;
  const isDrawn = ({ error }: ErrorPoint): boolean => !isLog || error > 0;
  const path = line<ErrorPoint>(
    ({ update }) => x(update),
    ({ error }) => y(error),
  ).defined(isDrawn);
  const ends = lines.map((points, run) => {
    const last = points.findLast(isDrawn);
    return {
      x: x(last?.update ?? 0),
      y: last === undefined ? frame.bottom : y(last.error),
      lines: names[run]?.lines.length ?? 1,
    };
  });
  const places = placeLabels(ends, frame, LINE_HEIGHT * em);
  const labelX = frame.right + GAP * em;
  return (
    <>
      {lines.map((points, run) => (
        <path
          key={names[run]?.whole}
          className={`run-line${run === chosen ? ' is-chosen' : ''}`}
          strokeDasharray={dashOf(run)}
          d={path(points) ?? ''}
        />
      ))}
      {ends.map((end, run) => {
        const name = names[run];
        const middle = places[run] ?? end.y;
        if (name === undefined) return null;
        const first = middle - ((name.lines.length - 1) * LINE_HEIGHT * em) / 2 + 0.35 * em;
        return (
          <g key={name.whole}>
            <path className="run-leader" d={`M${end.x} ${end.y}L${labelX - 0.2 * em} ${middle}`} />
            <circle className="run-end" cx={end.x} cy={end.y} r={0.22 * em} />
            {name.lines.map((words, i) => (
              <MarkLabel key={words} x={labelX} y={first + i * LINE_HEIGHT * em}>
                {words}
              </MarkLabel>
            ))}
          </g>
        );
      })}
    </>
  );
});
