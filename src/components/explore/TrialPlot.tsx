import './trial.css';
import { useCallback, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import {
  curveOf,
  everySoMany,
  heightOf,
  type Range,
  type SlicePoint,
  sliceOf,
  TRIAL_WEIGHT,
  type TrialPair,
  traceTrial,
} from '../../engine/explore';
import { numberText, symbolText, trialNaming } from '../../notation';
import { readTrial, trialRange, writeTrial } from '../../state';
import { Chart } from '../charts/Chart';
import { useText, useTutor, useTutorState } from '../context';
import { nudged } from '../fields/nudge';
import { TrialField } from '../fields/TrialField';
import { useLesson } from '../lesson';
import { listed } from '../lists';
import { useRefused } from '../useRefused';
import { CurveHandle } from './CurveHandle';
import { curveScales } from './curveScales';
import { TrialPicture } from './TrialPicture';
import { TrialQuestion } from './TrialQuestion';
import { TrialTable } from './TrialTable';

const TABLE_ROWS = 41;
/** As many tries as are told apart in the picture. */
const MOST_TRIED = 60;
/** By how many steps of 0.01 the buttons move W. */
const STEPS = [-100, -10, 10, 100] as const;

/** A model with one weight, found by trial: the table, the curve, and the derivative that tells which way. */
export function TrialPlot() {
  const text = useText();
  const { notation: outer } = useLesson();
  const { choice, change } = useTrial();
  const { pairs, weight } = choice;
  const notation = useMemo(
    () => ({ ...outer, naming: trialNaming(pairs.length) }),
    [outer, pairs.length],
  );
  const { naming, style } = notation;
  const trace = useMemo(() => traceTrial(pairs, weight), [pairs, weight]);
  const [tried, setTried] = useState<readonly SlicePoint[]>([]);
  const [isSlopeShown, setSlopeShown] = useState(false);
  const [held, setHeld] = useState<Range>();
  const across = held ?? trialRange(weight);
  const points = curveOf(sliceOf(trace, [TRIAL_WEIGHT]), across);
  const upright = heightOf(points.map(({ value }) => value));
  const error = trace.value(TOTAL_ERROR);
  const name = symbolText(TRIAL_WEIGHT, naming);
  const of = symbolText(TOTAL_ERROR, naming);
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');

  const move = useCallback(
    (to: number, gesture?: string) => {
      if (gesture === 'drag') setHeld((range) => range ?? trialRange(weight));
      if (gesture === undefined) setTried((all) => withTry(all, { at: weight, value: error }));
      change({ weight: to });
    },
    [change, weight, error],
  );
  const end = useCallback(() => {
    setHeld(undefined);
    setTried((all) => withTry(all, { at: weight, value: error }));
  }, [weight, error]);
  const setPairs = (to: readonly TrialPair[]): void => {
    setTried([]);
    change({ pairs: to });
  };
  const data = (rows: readonly SlicePoint[]) => ({
    columns: [name, of],
    rows: rows.map((point) => [point.at, point.value]),
  });
  return (
    <div className="trial-plot">
      <p className="explore-lead">{text('trial.lead')}</p>
      <div className="trial-side">
        <div className="explore-controls">
          <span className="trial-weight equation">
            <span aria-hidden="true">{name} =</span>
            <TrialField name={name} value={weight} style={style} onChange={(to) => move(to)} />
          </span>
          {STEPS.map((steps) => {
            const by = numberText(nudged(0, Math.abs(steps), NO_KEYS), style);
            return (
              <button
                key={steps}
                type="button"
                className="button symbol-alone"
                aria-label={text('trial.move', {
                  weight: name,
                  by,
                  way: steps < 0 ? 'less' : 'more',
                })}
                onClick={() => move(nudged(weight, steps, NO_KEYS))}
              >
                {steps < 0 ? `−${by}` : `+${by}`}
              </button>
            );
          })}
        </div>
        <TrialTable pairs={pairs} trace={trace} notation={notation} onChange={setPairs} />
        <TrialQuestion
          key={`${weight} ${JSON.stringify(pairs)}`}
          trace={trace}
          notation={notation}
          isSlopeShown={isSlopeShown}
          onShowSlope={setSlopeShown}
        />
      </div>
      {upright === undefined ? (
        <p className="explore-nothing" role="status">
          {text('chart.nothing', { what: of })}
        </p>
      ) : (
        <Chart
          title={text('trial.title', { of, weight: name })}
          sentence={text('trial.sentence', {
            of,
            weight: name,
            at: shown(weight),
            error: shown(error),
            count: tried.length,
            tried: listed(
              text,
              tried.map((one) =>
                text('list.named', { name: shown(one.at), value: shown(one.value) }),
              ),
              'list.clauses',
            ),
          })}
          data={data(points)}
          table={data(everySoMany(points, TABLE_ROWS))}
          style={style}
          file="error-against-W"
          picture={(size) => (
            <TrialPicture
              trace={trace}
              points={points}
              tried={tried}
              isSlopeShown={isSlopeShown}
              across={across}
              upright={upright}
              scales={curveScales(size, across, upright)}
              notation={notation}
            />
          )}
          handles={(size) => (
            <CurveHandle
              name={text('trial.handle', { weight: name })}
              valueText={text('parameter.point', {
                by: name,
                at: shown(weight),
                of,
                error: shown(error),
              })}
              at={weight}
              value={error}
              across={across}
              scales={curveScales(size, across, upright)}
              onChange={move}
              onEnd={end}
            />
          )}
        />
      )}
    </div>
  );
}

const NO_KEYS = { shiftKey: false, altKey: false };

/** With one more try; the same weight is not tried twice. */
const withTry = (all: readonly SlicePoint[], one: SlicePoint): readonly SlicePoint[] =>
  all.some(({ at }) => at === one.at) ? all : [...all, one].slice(-MOST_TRIED);

/** The data and the weight that the address says, and a way to change them; what is bad in it is reported, once. */
function useTrial() {
  const tutor = useTutor();
  const data = useTutorState(({ query }) => query.data);
  const weight = useTutorState(({ query }) => query.weight);
  const choice = useMemo(
    () =>
      readTrial({
        ...(data === undefined ? {} : { data }),
        ...(weight === undefined ? {} : { weight }),
      }),
    [data, weight],
  );
  useRefused(choice.notices, (asked) => writeTrial(asked, choice));
  const change = useCallback(
    (to: Parameters<typeof writeTrial>[1]) =>
      tutor.show('explore', writeTrial(tutor.getState().query, to)),
    [tutor],
  );
  return { choice, change };
}
