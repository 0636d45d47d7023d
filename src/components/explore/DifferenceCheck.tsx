import { line, scaleLog } from 'd3';
import { useId, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import { type Agreement, agreements, closest, type Probe } from '../../engine/explore';
import { type NumberStyle, numberText, symbolText } from '../../notation';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { Chart } from '../charts/Chart';
import { MarkLabel } from '../charts/MarkLabel';
import { type ChartSize, frameOf, proportioned } from '../charts/size';
import { useText } from '../context';
import type { Lesson } from '../lesson';

export interface DifferenceCheckProps {
  readonly probe: Probe;
  readonly lesson: Lesson;
}

/** Two rates that agree to ten places are told apart only by more digits than that. */
const CHECK_DIGITS = 12;
const SHAPE = proportioned(0.6, 16, 22);

/** The derivative tried out: the error a little to either side, for every h from 1 to 10^−12. */
export function DifferenceCheck({ probe, lesson }: DifferenceCheckProps) {
  const text = useText();
  const sliderId = useId();
  const { trace, notation } = lesson;
  const all = useMemo(() => agreements(trace, probe), [trace, probe]);
  const best = closest(all);
  const [exponent, setExponent] = useState(3);
  const chosen = all[exponent];
  const style: NumberStyle = { ...notation.style, digits: CHECK_DIGITS };
  const by = symbolText(probe.by, notation.naming);
  const of = symbolText(TOTAL_ERROR, notation.naming);
  const shown = (value: number, how = style): string =>
    Number.isFinite(value) ? numberText(value, how) : text('value.overflow');
  if (chosen === undefined) return null;
  const short = { ...notation.style, digits: 3 };
  const columns = [
    text('check.h'),
    text('check.above', { of, by }),
    text('check.below', { of, by }),
    text('check.rate'),
    text('check.gap'),
  ];
  const drawn = all.filter(({ gap }) => gap > 0 && Number.isFinite(gap));
  return (
    <section className="check" aria-label={text('check.label')}>
      <div className="check-tried">
        <h3>{text('check.label')}</h3>
        <p>{text('check.what', { by })}</p>
        <label htmlFor={sliderId} className="check-h">
          {text('check.choose', { h: shown(chosen.h) })}
        </label>
        <input
          id={sliderId}
          type="range"
          min={1 - all.length}
          max={0}
          step={1}
          value={-exponent}
          aria-valuetext={shown(chosen.h)}
          onChange={(event) => setExponent(-Number(event.target.value))}
        />
        <dl className="check-figures">
          {[
            [columns[1], chosen.above],
            [columns[2], chosen.below],
            [columns[3], chosen.slope],
            [text('check.derivative'), probe.derivative.value],
            [columns[4], chosen.gap],
          ].map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd data-value={Number.isFinite(value) ? String(value) : undefined}>
                {shown(Number(value), name === columns[4] ? short : style)}
              </dd>
            </div>
          ))}
        </dl>
        <p className="check-why">{text('check.why')}</p>
      </div>
      {drawn.length > 1 && best ? (
        <Chart
          title={text('check.title')}
          sentence={text('check.sentence', {
            h: shown(best.h, short),
            gap: shown(best.gap, short),
            first: shown(drawn[0]?.gap ?? 0, short),
            last: shown(drawn.at(-1)?.gap ?? 0, short),
          })}
          data={{
            columns,
            rows: all.map(({ h, above, below, slope, gap }) => [h, above, below, slope, gap]),
          }}
          style={style}
          file="difference-check"
          shape={SHAPE}
          picture={(size) => (
            <GapPicture size={size} drawn={drawn} best={best} h={chosen.h} style={style} />
          )}
        />
      ) : (
        <p>{text('check.equal')}</p>
      )}
    </section>
  );
}

interface GapPictureProps {
  readonly size: ChartSize;
  readonly drawn: readonly Agreement[];
  readonly best: Agreement;
  readonly h: number;
  readonly style: NumberStyle;
}

/** How far the tried rate is from the derivative, against h, both in powers of ten. */
function GapPicture({ size, drawn, best, h, style }: GapPictureProps) {
  const text = useText();
  const frame = frameOf(size);
  const { left, right, top, bottom, em } = frame;
  const gaps = drawn.map(({ gap }) => gap);
  const x = scaleLog([1e-12, 1], [left, right]);
  const y = scaleLog([Math.min(...gaps), Math.max(...gaps)], [bottom, top]).nice();
  const d = line<Agreement>(
    (one) => x(one.h),
    (one) => y(one.gap),
  )(drawn);
  return (
    <>
      <AxisBelow scale={x} frame={frame} style={style} name={text('check.h')} isLog />
      <AxisBeside scale={y} frame={frame} style={style} name={text('check.gap')} isLog />
      <path className="gap-line" d={d ?? ''} />
      {drawn.map((one) => (
        <circle
          key={one.h}
          className={one.h === h ? 'gap-point gap-point--chosen' : 'gap-point'}
          cx={x(one.h)}
          cy={y(one.gap)}
          r={(one.h === h ? 0.5 : 0.28) * em}
        />
      ))}
      <MarkLabel within={frame} x={x(1e-10)} y={top + 0.9 * em}>
        {text('check.rounding')}
      </MarkLabel>
      <MarkLabel within={frame} x={x(1e-2)} y={top + 0.9 * em} anchor="end">
        {text('check.truncation')}
      </MarkLabel>
      {best.gap > 0 && (
        <circle className="gap-best" cx={x(best.h)} cy={y(best.gap)} r={0.75 * em} />
      )}
    </>
  );
}
