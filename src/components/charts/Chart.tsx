import { type ReactNode, useId, useRef } from 'react';
import type { NumberStyle } from '../../notation';
import './chart.css';
import { ChartTools } from './ChartTools';
import { DataTable } from './DataTable';
import type { ChartData } from './data';
import { type ChartShape, type ChartSize, useChartSize, WIDE_CHART } from './size';

export interface ChartProps {
  readonly title: string;
  /** What the picture shows, in a sentence or two: it stands below it, and is what a screen reader hears of it. */
  readonly sentence: string;
  /** Every point of it, for the clipboard. */
  readonly data: ChartData;
  /** As many rows as are read, where that is fewer. */
  readonly table?: ChartData;
  readonly style: NumberStyle;
  /** The name of a saved picture, without its ending. */
  readonly file: string;
  readonly shape?: ChartShape;
  /** The marks, which are one picture to those who listen. */
  readonly picture: (size: ChartSize) => ReactNode;
  /** What can be taken hold of, on top of the picture; each with a name and keys of its own. */
  readonly handles?: (size: ChartSize) => ReactNode;
  /** What belongs between the picture and its sentence. */
  readonly children?: ReactNode;
}

/** A chart with everything that a chart here has: the picture, a sentence, a table, and ways to take it along. */
export function Chart(props: ChartProps) {
  const { title, sentence, data, style, shape = WIDE_CHART } = props;
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useChartSize(box, shape);
  return (
    <figure className="chart" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      <div ref={box} className="chart-box">
        <svg
          ref={svg}
          className="chart-svg"
          viewBox={`0 0 ${size.width} ${size.height}`}
          height={size.height}
          role="img"
          aria-label={sentence}
        >
          {props.picture(size)}
        </svg>
        {props.handles && <div className="chart-handles">{props.handles(size)}</div>}
      </div>
      {props.children}
      <figcaption>{sentence}</figcaption>
      <DataTable caption={title} data={props.table ?? data} style={style} />
      <ChartTools svg={svg} data={data} title={title} file={props.file} />
    </figure>
  );
}
