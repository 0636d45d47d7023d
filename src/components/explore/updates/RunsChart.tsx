import { useCallback, useMemo } from 'react';
import { TOTAL_ERROR } from '../../../engine';
import { drawnErrors, type ErrorPoint, shownUpdates } from '../../../engine/training';
import { type Notation, symbolText } from '../../../notation';
import { type Run, type RunsSetup, SCALES, type Scale } from '../../../state';
import { AxisBelow, AxisBeside } from '../../charts/Axis';
import { Chart } from '../../charts/Chart';
import type { ChartData } from '../../charts/data';
import { type ChartSize, type Frame, frameOf, MARGINS } from '../../charts/size';
import { useText } from '../../context';
import { SymbolText } from '../../symbol/SymbolText';
import { RunLines } from './RunLines';
import type { RunName } from './runName';
import { errorScale, updateScale, usualScale } from './scales';

export interface RunsChartProps {
  readonly setup: RunsSetup;
  readonly runs: readonly Run[];
  readonly names: readonly RunName[];
  readonly notation: Notation;
  readonly scale: Scale | undefined;
  readonly onScale: (scale: Scale) => void;
  /** Where the learner is along a run. */
  readonly seen: { readonly run: number; readonly update: number };
}

/** Rows of the table that is read; the data that are copied have more. */
const TABLE_ROWS = 20;
/** The width of a letter, in the size of the letters. */
const LETTER = 0.56;

/** The error over many updates, run by run on the same axes. */
export function RunsChart(props: RunsChartProps) {
  const text = useText();
  const { setup, runs, names, notation, seen } = props;
  const { naming, style } = notation;
  const lines = useMemo(() => runs.map(({ record }) => drawnErrors(record.errors)), [runs]);
  const kind = props.scale ?? usualScale(lines);
  const isLog = kind === 'log';
  const of = symbolText(TOTAL_ERROR, naming);
  const longest = Math.max(...names.flatMap((name) => name.lines.map((words) => words.length)));
  const data = useCallback(
    (most?: number): ChartData => ({
      columns: [text('updates.column.update'), ...names.map(({ whole }) => whole)],
      rows: shownUpdates(setup.count, most)
        .filter((update) => runs.some(({ record }) => update < record.errors.length))
        .map((update) => [update, ...runs.map(({ record }) => record.errors[update] ?? '')]),
    }),
    [text, names, runs, setup.count],
  );
  const all = useMemo(() => data(), [data]);
  const table = useMemo(() => data(TABLE_ROWS), [data]);
  if (lines.every((points) => points.length === 0)) return <p>{text('updates.nothing')}</p>;
  const hasZero = isLog && lines.some((points) => points.some(({ error }) => error === 0));
  const list = new Intl.ListFormat(notation.locale);
  return (
    <Chart
      title={text('updates.title', { of, count: setup.count })}
      sentence={text('updates.sentence', {
        of,
        count: setup.count,
        runs: runs.length,
        names: list.format(names.map(({ whole }) => whole)),
      })}
      data={all}
      table={table}
      style={style}
      file="backstep-updates"
      picture={(size: ChartSize) => {
        const frame = frameOf(size, { ...MARGINS, right: 1.4 + LETTER * longest });
        const x = updateScale(setup.count, frame);
        const y = errorScale(lines, kind, frame);
        return (
          <>
            <AxisBelow scale={x} frame={frame} style={style} name={text('updates.axis')} />
            <AxisBeside
              scale={y}
              frame={frame}
              style={style}
              name={<SymbolText text={of} />}
              isLog={isLog}
            />
            <RunLines
              lines={lines}
              names={names}
              x={x}
              y={y}
              isLog={isLog}
              frame={frame}
              chosen={seen.run}
            />
            <SeenMark
              x={x(seen.update)}
              y={heightOf(runs[seen.run], seen.update, isLog, y)}
              frame={frame}
            />
          </>
        );
      }}
    >
      <fieldset className="runs-scale">
        <legend>{text('updates.scale')}</legend>
        {SCALES.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="updates-scale"
              checked={each === kind}
              onChange={() => props.onScale(each)}
            />
            {text(`updates.scale.${each}`)}
          </label>
        ))}
        {hasZero && <span>{text('updates.logZero')}</span>}
      </fieldset>
    </Chart>
  );
}

/** Where a run is after so many updates, if that can be drawn. */
function heightOf(
  run: Run | undefined,
  update: number,
  isLog: boolean,
  y: (error: number) => number,
): number | undefined {
  const error: ErrorPoint['error'] | undefined = run?.record.errors[update];
  if (error === undefined || !Number.isFinite(error) || (isLog && error <= 0)) return undefined;
  return y(error);
}

interface SeenMarkProps {
  readonly x: number;
  readonly y: number | undefined;
  readonly frame: Frame;
}

/** The update that the learner is at. */
function SeenMark({ x, y, frame: { top, bottom, em } }: SeenMarkProps) {
  return (
    <g className="seen-mark" data-screen-only="">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {y !== undefined && <circle cx={x} cy={y} r={0.42 * em} />}
    </g>
  );
}
