import { changeWays } from './changeWays';
import './nudged.css';
import { changesIn, type NudgedPicture } from './nudgedPicture';

/** Beneath the neurons and numbers: the wires that the change runs along. */
export function NudgedWays(picture: NudgedPicture) {
  const { changes = [] } = changesIn(picture) ?? {};
  return (
    <g className="nudged-ways" aria-hidden="true">
      {changeWays(picture, changes).map(({ from, to, points: [start, end], hasHead }) => {
        const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
        const [x, y] = [(end.x - start.x) / length, (end.y - start.y) / length];
        const head = (along: number, aside: number): string =>
          `${end.x - x * along - y * aside},${end.y - y * along + x * aside}`;
        return (
          <g key={`${from} ${to}`} data-way={`${from} ${to}`}>
            <path className="nudged-way" d={`M${start.x},${start.y}L${end.x},${end.y}`} />
            {hasHead && (
              <path className="nudged-head" d={`M${head(0, 0)}L${head(15, 8)}L${head(15, -8)}Z`} />
            )}
          </g>
        );
      })}
    </g>
  );
}
