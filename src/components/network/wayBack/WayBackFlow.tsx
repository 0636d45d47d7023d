import type { EdgePlace, Point } from '../networkLayout';
import { flowLines, manyMeet } from './flowLines';
import { placeMarks } from './placeMarks';
import './way-back.css';
import type { WayBack } from './wayBack';

/** Beneath the neurons and numbers: the ways by which the current step's parts come to where they go. */
export function WayBackFlow(figure: WayBack) {
  const lines = flowLines(figure, placeMarks(figure));
  return (
    <g className="way-back-flow" aria-hidden="true">
      {lines.map(({ from, kind, points, edge }) => (
        <path
          key={`${from} ${edge?.weight ?? ''}`}
          className={`way-back-${kind}`}
          d={`M${points.map(({ x, y }) => `${x},${y}`).join('L')}`}
        />
      ))}
      {lines.map(
        ({ edge }) =>
          edge && (
            <path
              key={edge.weight}
              className="way-back-head"
              d={headOf(edge, manyMeet(lines) ? MEETING : 0)}
            />
          ),
      )}
    </g>
  );
}

/** How far from a neuron arrows end that meet before it. */
const MEETING = 11;

/** An arrow’s head at the start of a connection, which is where what comes back arrives. */
function headOf({ start, end }: EdgePlace, before: number): string {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [x, y] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const at = (along: number, aside: number): string => {
    const place: Point = {
      x: start.x + x * (before + along) - y * aside,
      y: start.y + y * (before + along) + x * aside,
    };
    return `${place.x},${place.y}`;
  };
  return `M${at(0, 0)}L${at(14, 8)}L${at(14, -8)}Z`;
}
