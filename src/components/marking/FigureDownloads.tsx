import type { Delimiter } from '../../state/handIn/csv';
import type { MarkedRow } from '../../state/handIn/markedRow';
import { useText } from '../context';
import { downloadText } from '../download';
import { figuresCsv, resultsJson } from './resultFiles';

export interface FigureDownloadsProps {
  readonly rows: readonly MarkedRow[];
  readonly delimiter?: Delimiter;
  /** Whether the marking still goes on. */
  readonly isWaiting?: boolean;
}

/** Ways to take the marks along figure by figure. */
export function FigureDownloads({
  rows,
  delimiter = ',',
  isWaiting = false,
}: FigureDownloadsProps) {
  const text = useText();
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isWaiting}
        onClick={() =>
          downloadText('backstep-figures.csv', 'text/csv', figuresCsv(rows, delimiter, text))
        }
      >
        {text('markingView.downloadFigures')}
      </button>
      <button
        type="button"
        className="button"
        disabled={isWaiting}
        onClick={() =>
          downloadText('backstep-marks.json', 'application/json', resultsJson(rows, text))
        }
      >
        {text('markingView.downloadJson')}
      </button>
    </>
  );
}
