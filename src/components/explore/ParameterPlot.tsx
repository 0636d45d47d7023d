import { line, scaleLinear } from 'd3';
import { curveOf, heightOf, type SlicePoint, sliceOf, TOTAL_ERROR, usualRange } from '../../engine';
import { numberText, symbolText } from '../../notation';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { Chart } from '../charts/Chart';
import { frameOf } from '../charts/size';
import { useText } from '../context';
import { useLesson } from '../lesson';
import { SymbolText } from '../symbol/SymbolText';

export function ParameterPlot() {
  const text = useText();
  const { trace, notation } = useLesson();
  const { naming, style } = notation;
  const by = 'w.o1.h1';
  const at = trace.value(by);
  const range = usualRange(at);
  const points = curveOf(sliceOf(trace, [by]), range);
  const height = heightOf(points.map(({ value }) => value));
  const of = symbolText(TOTAL_ERROR, naming);
  const name = symbolText(by, naming);
  if (height === undefined) return <p>{text('chart.nothing', { what: of })}</p>;
  return (
    <Chart
      title={text('parameter.title', { of, by: name })}
      sentence={text('parameter.sentence', {
        by: name,
        at: numberText(at, style),
        error: numberText(trace.value(TOTAL_ERROR), style),
      })}
      data={{ columns: [name, of], rows: points.map((point) => [point.at, point.value]) }}
      style={style}
      file={`error-${name}`}
      picture={(size) => {
        const frame = frameOf(size);
        const x = scaleLinear([range.low, range.high], [frame.left, frame.right]);
        const y = scaleLinear([height.low, height.high], [frame.bottom, frame.top]);
        const d = line<SlicePoint>(
          (point) => x(point.at),
          (point) => y(point.value),
        ).defined((point) => Number.isFinite(point.value))(points);
        return (
          <>
            <AxisBelow scale={x} frame={frame} style={style} name={<SymbolText text={name} />} />
            <AxisBeside scale={y} frame={frame} style={style} name={<SymbolText text={of} />} />
            <path className="error-line" d={d ?? ''} />
          </>
        );
      }}
    />
  );
}
