import { useCallback, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import {
  evenly,
  gradientOf,
  gridOf,
  type Range,
  surfaceOf,
  trajectory,
  usualRange,
} from '../../engine/explore';
import { numberText, symbolText } from '../../notation';
import { Chart } from '../charts/Chart';
import { DataTable } from '../charts/DataTable';
import { proportioned } from '../charts/size';
import { useText, useTutor } from '../context';
import { AheadChoice } from './AheadChoice';
import { curveScales } from './curveScales';
import { ExploredNumbers } from './ExploredNumbers';
import { MapHandle } from './MapHandle';
import { MapPicture } from './MapPicture';
import { mapSentence } from './mapSentence';
import { pathSoFar } from './pathSoFar';
import { RangeFields } from './RangeFields';
import { useExplore } from './useExplore';
import { VariableChoice } from './VariableChoice';
import './map.css';

/** Points along each side of the map, and of the table that says the same. */
const GRID = 80;
const TABLE = 9;
const SHAPE = proportioned(0.62, 22, 38);

/** The error over two numbers, with the gradient at the point and the way that the updates go. */
export function MapPlot() {
  const text = useText();
  const tutor = useTutor();
  const { lesson, choice, change } = useExplore();
  const { trace, notation, work, example } = lesson;
  const { naming, style } = notation;
  const { of, and } = choice;
  const [held, setHeld] = useState<readonly [Range, Range]>();
  const x = trace.value(of);
  const y = trace.value(and);
  const ranges = [
    choice.range ?? held?.[0] ?? usualRange(x),
    choice.range2 ?? held?.[1] ?? usualRange(y),
  ] as const;
  const surface = surfaceOf(trace, [of, and], ranges, GRID);
  const ahead = useMemo(
    () => trajectory(work.problem, [of, and], choice.ahead),
    [work.problem, of, and, choice.ahead],
  );
  const before = useMemo(
    () => (work.updates > 0 ? pathSoFar(tutor, example.problem, [of, and]) : undefined),
    [tutor, work, example, of, and],
  );
  const gradient = gradientOf(trace, [of, and]);
  const names = [symbolText(of, naming), symbolText(and, naming)] as const;
  const error = symbolText(TOTAL_ERROR, naming);

  const move = useCallback(
    ([toX, toY]: readonly [number, number], gesture: string | undefined) => {
      // The axes stay where they are under the pointer.
      if (gesture === 'drag') setHeld((now) => now ?? [usualRange(x), usualRange(y)]);
      tutor.setGivens(
        new Map([
          [of, toX],
          [and, toY],
        ]),
        gesture,
      );
    },
    [tutor, of, and, x, y],
  );
  const end = useCallback(() => {
    setHeld(undefined);
    tutor.endGesture();
  }, [tutor]);
  const table = (size: number) => {
    const grid = gridOf(trace, [of, and], evenly(ranges[0], size), evenly(ranges[1], size));
    return { ...grid, rowOf: (i: number) => [...grid.values.slice(i * size, (i + 1) * size)] };
  };
  const coarse = table(TABLE);
  const way = [
    ...(before?.points ?? []).map((point) => ({ ...point, isBefore: true })),
    ...ahead.points,
  ];
  return (
    <div className="map-plot">
      <div className="explore-controls">
        <VariableChoice
          label={text('map.across')}
          lesson={lesson}
          chosen={of}
          except={and}
          onChoose={(id) => change({ of: id, and })}
        />
        <VariableChoice
          label={text('map.upright')}
          lesson={lesson}
          chosen={and}
          except={of}
          onChoose={(id) => change({ of, and: id })}
        />
        <ExploredNumbers along={[of, and]} lesson={lesson} />
        <AheadChoice ahead={choice.ahead} onChange={(to) => change({ ahead: to })} />
      </div>
      <div className="explore-controls">
        <RangeFields
          key={of}
          name={names[0]}
          range={ranges[0]}
          around={x}
          isOwn={choice.range !== undefined}
          style={style}
          onChange={(range) => change({ range })}
        />
        <RangeFields
          key={`${and} upright`}
          name={names[1]}
          range={ranges[1]}
          around={y}
          isOwn={choice.range2 !== undefined}
          style={style}
          onChange={(range2) => change({ range2 })}
        />
      </div>
      {surface.heights === undefined ? (
        <p className="explore-nothing" role="status">
          {text('chart.nothing', { what: error })}
        </p>
      ) : (
        <Chart
          title={text('map.title', { of: error, first: names[0], second: names[1] })}
          sentence={mapSentence(
            {
              names,
              ranges,
              at: [x, y],
              surface,
              gradient,
              ahead,
              error: trace.value(TOTAL_ERROR),
            },
            style,
            text,
          )}
          data={{
            columns: [names[0], names[1], error],
            rows: [...surface.values].map((value, i) => [
              surface.columns[i % GRID] ?? Number.NaN,
              surface.rows[Math.floor(i / GRID)] ?? Number.NaN,
              value,
            ]),
          }}
          table={{
            columns: [
              text('map.corner', { first: names[0], second: names[1] }),
              ...[...coarse.columns].map((value) => numberText(value, style)),
            ],
            rows: [...coarse.rows].map((value, i) => [value, ...coarse.rowOf(i)]),
          }}
          style={style}
          file={`error-${of}-${and}`}
          shape={SHAPE}
          picture={(size) => (
            <MapPicture
              by={[of, and]}
              at={[x, y]}
              surface={surface}
              gradient={gradient}
              ahead={ahead}
              before={before}
              scales={curveScales(size, ...ranges)}
              notation={notation}
            />
          )}
          handles={(size) => (
            <MapHandle
              name={text('map.point', { first: names[0], second: names[1] })}
              description={text('map.pointAt', {
                first: names[0],
                second: names[1],
                x: numberText(x, style),
                y: numberText(y, style),
              })}
              at={[x, y]}
              ranges={ranges}
              scales={curveScales(size, ...ranges)}
              onChange={move}
              onEnd={end}
            />
          )}
        >
          <p className="map-honest">{text('map.honest', { first: names[0], second: names[1] })}</p>
          <DataTable
            caption={text('map.wayTable')}
            summary={text('map.wayTable')}
            data={{
              columns: [
                text('map.update'),
                names[0],
                names[1],
                text('map.errorThere', { of: error }),
              ],
              rows: way.map((point) => [
                'isBefore' in point
                  ? work.updates - (before?.points.at(-1)?.update ?? 0) + point.update
                  : work.updates + point.update,
                ...point.numbers,
                point.error,
              ]),
            }}
            style={style}
          />
        </Chart>
      )}
    </div>
  );
}
