import { rollups } from 'd3';
import type { MarkedRow } from '../../state/handIn/classMarks';
import { useText } from '../context';
import { listed, sentences } from '../lists';
import { slipText } from './rowText';

/** As many as are worth a word in class. */
const MOST = 5;

/** Where the class slipped most: what to go through once more together. */
export function CommonSlips({ rows }: { readonly rows: readonly MarkedRow[] }) {
  const text = useText();
  const counts = rollups(rows, (same) => same.length, slipText)
    .filter(([name, count]) => name !== '' && count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
  if (counts.length === 0) return null;
  const slips = counts.map(([name, count]) => text('markingView.commonSlip', { name, count }));
  return <p>{sentences(text, [text('markingView.commonSlips'), listed(text, slips)])}</p>;
}
