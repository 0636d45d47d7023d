import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../context';
import { download } from '../download';
import { type ChartData, chartCsv } from './data';
import { pictureOf, pngOf } from './picture';
import '../fields/textBox.css';

export interface ChartToolsProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly data: ChartData;
  readonly title: string;
  /** The file's name, without its ending. */
  readonly file: string;
}

type Result =
  | { readonly kind: 'copied' | 'saveFailed' }
  | { readonly kind: 'byHand'; readonly csv: string }
  | { readonly kind: 'saved'; readonly file: string };

/** Copying a chart's data, and saving it as a picture. */
export function ChartTools({ svg, data, title, file }: ChartToolsProps) {
  const text = useText();
  const [result, setResult] = useState<Result>();
  const byHand = useRef<HTMLTextAreaElement>(null);

  const copy = async (): Promise<void> => {
    const csv = chartCsv(data);
    try {
      await navigator.clipboard.writeText(csv);
      setResult({ kind: 'copied' });
    } catch {
      // No permission, or a page that is not served securely: the data are there to be copied.
      // The field is drawn at once: a slow machine may draw it only after the next frame.
      flushSync(() => setResult({ kind: 'byHand', csv }));
      byHand.current?.focus();
      byHand.current?.select();
    }
  };
  const save = async (format: 'SVG' | 'PNG'): Promise<void> => {
    if (svg.current === null) return;
    try {
      const picture = pictureOf(svg.current, title);
      const { width, height } = svg.current.viewBox.baseVal;
      const name = `${file}.${format.toLowerCase()}`;
      download(
        format === 'SVG'
          ? new Blob([picture], { type: 'image/svg+xml' })
          : await pngOf(picture, width, height),
        name,
      );
      setResult({ kind: 'saved', file: name });
    } catch {
      setResult({ kind: 'saveFailed' });
    }
  };
  return (
    <div className="chart-tools">
      <button type="button" className="button" onClick={() => void copy()}>
        {text('chart.copy')}
      </button>
      <fieldset className="chart-save">
        <legend>{text('chart.save')}</legend>
        {(['SVG', 'PNG'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-label={text('chart.saveAs', { format })}
            onClick={() => void save(format)}
          >
            {format}
          </button>
        ))}
      </fieldset>
      <p role="status">
        {result?.kind === 'copied' && text('chart.copied')}
        {result?.kind === 'saved' && text('chart.saved', { file: result.file })}
        {result?.kind === 'saveFailed' && text('chart.saveFailed')}
        {result?.kind === 'byHand' && text('chart.copyByHand')}
      </p>
      {result?.kind === 'byHand' && (
        <textarea
          className="text-box"
          ref={byHand}
          aria-label={text('chart.copyByHand')}
          readOnly
          rows={6}
          value={result.csv}
        />
      )}
    </div>
  );
}
