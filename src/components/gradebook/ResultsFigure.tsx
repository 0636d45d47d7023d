import { scaleLinear, stack } from 'd3';
import { useId, useRef } from 'react';
import { ChartTools } from '../charts/ChartTools';
import { useChartSize } from '../charts/size';
import '../charts/chart.css';

/** What a part of a bar stands for; it is told by its shade and its place, and by words in the key. */
export const PARTS = ['right', 'follows', 'short', 'wrong', 'blank'] as const;
export type ResultPart = (typeof PARTS)[number];

export interface ResultBar {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly parts: Readonly<Partial<Record<ResultPart, number>>>;
}

export interface ResultsFigureProps {
  readonly title: string;
  /** What the picture shows, for who hears it. */
  readonly sentence: string;
  readonly bars: readonly ResultBar[];
  /** What each part is called; a picture of one part alone needs no key. */
  readonly words: Readonly<Partial<Record<ResultPart, string>>>;
  /** The name of a saved picture, without its ending. */
  readonly file: string;
  /** How wide the names are, in the size of the letters. */
  readonly names: number;
}

/** Rows and margins, in the size of the letters. */
const ROW = 1.8;
const HEAD = 2;

/** A bar for each row of results, in students, each leading where its row of the table leads. */
export function ResultsFigure({ title, sentence, bars, words, file, names }: ResultsFigureProps) {
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const shown = PARTS.filter((part) => words[part] !== undefined);
  const hasKey = shown.length > 1;
  const top = hasKey ? HEAD : 0.4;
  const size = useChartSize(box, ({ em }) => (top + bars.length * ROW + 0.4) * em);
  const { width, height, em } = size;
  const totals = bars.map(({ parts }) => shown.reduce((sum, part) => sum + (parts[part] ?? 0), 0));
  const left = Math.min(names * em, width * 0.45);
  const x = scaleLinear([0, Math.max(1, ...totals)], [left, width - 2.2 * em]);
  const stacked = stack<ResultBar, ResultPart>()
    .keys(shown)
    .value(({ parts }, part) => parts[part] ?? 0)([...bars]);
  return (
    <figure className="chart results-figure" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      <div ref={box} className="chart-box">
        <svg
          ref={svg}
          className="chart-svg"
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={sentence}
        >
          {hasKey && <PartKey parts={shown} words={words} em={em} from={left} to={width} />}
          {stacked.map(({ key, ...series }) =>
            bars.map(({ id }, i) => {
              const [from = 0, to = 0] = series[i] ?? [];
              return to > from ? (
                <rect
                  key={`${key} ${id}`}
                  className={`result-part is-${key}`}
                  x={x(from)}
                  y={(top + i * ROW + 0.25) * em}
                  width={Math.max(1, x(to) - x(from) - 1)}
                  height={(ROW - 0.5) * em}
                />
              ) : null;
            }),
          )}
          {bars.map(({ id, label, parts }, i) => {
            const y = (top + i * ROW + 0.9) * em;
            return (
              <g key={id}>
                <text className="result-name" x={left - 0.6 * em} y={y} dy="0.32em">
                  {clipped(label, (left - em) / em)}
                </text>
                <text className="result-count" x={x(totals[i] ?? 0) + 0.4 * em} y={y} dy="0.32em">
                  {parts.wrong ?? 0}
                </text>
              </g>
            );
          })}
        </svg>
        {/* Keys and listeners have the same links in the table. */}
        <div className="chart-handles" aria-hidden="true">
          {bars.map(({ id, href, label }, i) => (
            <a
              key={id}
              href={href}
              title={label}
              tabIndex={-1}
              className="result-link"
              style={{ top: (top + i * ROW) * em, height: ROW * em }}
            >
              <span className="visually-hidden">{label}</span>
            </a>
          ))}
        </div>
      </div>
      <figcaption>{sentence}</figcaption>
      <ChartTools
        svg={svg}
        data={{
          columns: [title, ...shown.map((part) => words[part] ?? '')],
          rows: bars.map(({ label, parts }) => [label, ...shown.map((part) => parts[part] ?? 0)]),
        }}
        title={title}
        file={file}
      />
    </figure>
  );
}

/** About how wide a letter is, in its size. */
const LETTER = 0.52;

const clipped = (label: string, room: number): string => {
  const letters = Math.max(4, Math.floor(room / LETTER));
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
};

interface PartKeyProps extends Pick<ResultsFigureProps, 'words'> {
  readonly parts: readonly ResultPart[];
  readonly em: number;
  readonly from: number;
  readonly to: number;
}

function PartKey({ parts, words, em, from, to }: PartKeyProps) {
  // On a phone the key needs the room of the names as well.
  const widths = parts.map((part) => (2.2 + LETTER * (words[part] ?? '').length) * em);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const start = Math.max(0.4 * em, Math.min(from, to - whole));
  const gap = Math.min(1, (to - start) / whole);
  return parts.map((part, i) => {
    const at = start + gap * widths.slice(0, i).reduce((sum, width) => sum + width, 0);
    return (
      <g key={part}>
        <rect
          className={`result-part is-${part}`}
          x={at}
          y={0.45 * em}
          width={0.9 * em}
          height={0.9 * em}
        />
        <text x={at + 1.2 * em} y={0.9 * em} dy="0.32em">
          {words[part]}
        </text>
      </g>
    );
  });
}
