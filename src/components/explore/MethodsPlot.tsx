import { useMemo } from 'react';
import { LEARNING_RATE, TOTAL_ERROR } from '../../engine';
import { drawnErrors, shownUpdates } from '../../engine/training';
import { numberText, symbolText } from '../../notation';
import { compareMethods } from '../../state';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { Chart } from '../charts/Chart';
import type { ChartData } from '../charts/data';
import { type ChartSize, frameOf, MARGINS } from '../charts/size';
import { useText, useTutor, useTutorState } from '../context';
import { useLesson } from '../lesson';
import { SymbolText } from '../symbol/SymbolText';
import { RunLines } from './updates/RunLines';
import { inTwoLines } from './updates/runName';
import { errorScale, updateScale, usualScale } from './updates/scales';
import './updates/updates.css';

const COUNTS = [10, 100, 1000, 10_000] as const;
const USUAL_COUNT = 100;
const TABLE_ROWS = 20;
/** The width of a letter, in the size of the letters. */
const LETTER = 0.56;

/** The methods from the same start, on one pair of axes. */
export function MethodsPlot() {
  const text = useText();
  const tutor = useTutor();
  const query = useTutorState((state) => state.query);
  const { work, trace, notation } = useLesson();
  const { naming, style } = notation;
  const count = COUNTS.find((each) => String(each) === query.count) ?? USUAL_COUNT;
  const runs = useMemo(() => compareMethods(work.problem, count), [work.problem, count]);
  const lines = useMemo(() => runs.map(({ errors }) => drawnErrors(errors)), [runs]);
  const names = runs.map(({ name }) => {
    const whole = text(`numbers.method.${name}`);
    return { whole, lines: inTwoLines(whole) };
  });
  const of = symbolText(TOTAL_ERROR, naming);
  const ended = (error: number): string =>
    Number.isFinite(error) ? numberText(error, style) : text('value.overflow');
  const isLog = usualScale(lines) === 'log';
  const data = (most?: number): ChartData => ({
    columns: [text('updates.column.update'), ...names.map(({ whole }) => whole)],
    rows: shownUpdates(count, most).map((update) => [
      update,
      ...runs.map(({ errors }) => errors[update] ?? ''),
    ]),
  });
  const longest = Math.max(...names.flatMap((name) => name.lines.map((words) => words.length)));
  const chosen = runs.findIndex(({ name }) => name === trace.structure.wiring.method);
  return (
    <div className="updates">
      <p className="updates-lead">
        {text('methods.lead', {
          eta: symbolText(LEARNING_RATE, naming),
          rate: numberText(trace.value(LEARNING_RATE), style),
        })}
      </p>
      <label>
        {text('methods.count')}{' '}
        <select
          value={count}
          onChange={(event) => tutor.show('explore', { ...query, count: event.target.value })}
        >
          {COUNTS.map((each) => (
            <option key={each} value={each}>
              {text('error.runCount', { count: each })}
            </option>
          ))}
        </select>
      </label>
      <Chart
        title={text('methods.title', { of, count })}
        sentence={text('methods.sentence', {
          of,
          count,
          ends: new Intl.ListFormat(notation.locale).format(
            runs.map(({ errors }, i) =>
              text('methods.end', {
                name: names[i]?.whole ?? '',
                error: ended(errors.at(-1) ?? Number.NaN),
              }),
            ),
          ),
        })}
        data={data()}
        table={data(TABLE_ROWS)}
        style={style}
        file="backstep-methods"
        picture={(size: ChartSize) => {
          const frame = frameOf(size, { ...MARGINS, right: 1.4 + LETTER * longest });
          const x = updateScale(count, frame);
          const y = errorScale(lines, isLog ? 'log' : 'linear', frame);
          const name = <SymbolText text={of} />;
          return (
            <>
              <AxisBelow scale={x} frame={frame} style={style} name={text('updates.axis')} />
              <AxisBeside scale={y} frame={frame} style={style} name={name} isLog={isLog} />
              <RunLines {...{ lines, names, x, y, isLog, frame, chosen }} />
            </>
          );
        }}
      />
    </div>
  );
}
