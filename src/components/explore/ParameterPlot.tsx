import { useCallback, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import {
  curveOf,
  everySoMany,
  heightOf,
  probe as probeOf,
  type Range,
  rangeOfStep,
  usualRange,
} from '../../engine/explore';
import { numberText, symbolText } from '../../notation';
import { Chart } from '../charts/Chart';
import { useText, useTutor } from '../context';
import { CurveHandle } from './CurveHandle';
import { CurvePicture } from './CurvePicture';
import { curveScales } from './curveScales';
import { curveSentence } from './curveSentence';
import { DifferenceCheck } from './DifferenceCheck';
import { ExploredNumbers } from './ExploredNumbers';
import { ProbePanel } from './ProbePanel';
import { RangeFields } from './RangeFields';
import { useExplore } from './useExplore';
import { VariableChoice } from './VariableChoice';

/** As many rows as are read of a curve. */
const TABLE_ROWS = 41;

/** The error against one number: the true curve, the point, its tangent, and the step of the update. */
export function ParameterPlot() {
  const text = useText();
  const tutor = useTutor();
  const { lesson, choice, change } = useExplore();
  const { trace, notation } = lesson;
  const { naming, style } = notation;
  const by = choice.of;
  const probe = useMemo(() => probeOf(trace, by), [trace, by]);
  const { at, error, landing } = probe;
  const [held, setHeld] = useState<Range>();
  const across = choice.range ?? held ?? usualRange(at);
  const points = curveOf(probe.slice, across);
  const upright = heightOf(points.map(({ value }) => value));
  const name = symbolText(by, naming);
  const of = symbolText(TOTAL_ERROR, naming);

  const move = useCallback(
    (to: number, gesture: string | undefined) => {
      // The axis stays where it is under the pointer.
      if (gesture === 'drag') setHeld((range) => range ?? usualRange(at));
      tutor.setGiven(by, to, gesture);
    },
    [tutor, by, at],
  );
  const end = useCallback(() => {
    setHeld(undefined);
    tutor.endGesture();
  }, [tutor]);
  const stepRange = landing && rangeOfStep(at, landing.at);
  const data = (rows: typeof points) => ({
    columns: [name, of],
    rows: rows.map((point) => [point.at, point.value]),
  });
  return (
    <div className="parameter-plot">
      <div className="explore-controls">
        <VariableChoice
          label={text('parameter.choose')}
          lesson={lesson}
          chosen={by}
          onChoose={(id) => change({ of: id })}
        />
        <ExploredNumbers along={[by]} lesson={lesson} />
        <RangeFields
          key={by}
          name={name}
          range={across}
          around={at}
          isOwn={choice.range !== undefined}
          style={style}
          onChange={(range) => change({ range })}
        />
        {stepRange && (
          <button type="button" className="button" onClick={() => change({ range: stepRange })}>
            {text('parameter.seeStep')}
          </button>
        )}
      </div>
      {upright === undefined ? (
        <p className="explore-nothing" role="status">
          {text('chart.nothing', { what: of })}
        </p>
      ) : (
        <Chart
          title={text('parameter.title', { of, by: name })}
          sentence={curveSentence(probe, points, notation, text)}
          data={data(points)}
          table={data(everySoMany(points, TABLE_ROWS))}
          style={style}
          file={`error-${by}`}
          picture={(size) => (
            <CurvePicture
              probe={probe}
              points={points}
              across={across}
              upright={upright}
              scales={curveScales(size, across, upright)}
              notation={notation}
            />
          )}
          handles={(size) => (
            <CurveHandle
              name={name}
              valueText={text('parameter.point', {
                by: name,
                at: numberText(at, style),
                of,
                error: Number.isFinite(error) ? numberText(error, style) : text('value.overflow'),
              })}
              at={at}
              value={error}
              across={across}
              scales={curveScales(size, across, upright)}
              onChange={move}
              onEnd={end}
            />
          )}
        />
      )}
      <ProbePanel probe={probe} lesson={lesson} />
      <DifferenceCheck probe={probe} lesson={lesson} />
    </div>
  );
}
