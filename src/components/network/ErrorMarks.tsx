import { errorId, type QuantityId, TOTAL_ERROR, targetId } from '../../engine';
import { symbolText } from '../../notation';
import type { PlacedMarkProps } from './marks';
import { ERROR_WIDTH } from './networkLayout';
import { errorPlace, TOTAL_PLACE } from './places';
import { current, inView } from './shown';

/** Each output's target and error, and the total error that they add up to. */
export function ErrorMarks({ lesson, layout, lit, draw }: PlacedMarkProps) {
  const { naming } = lesson.notation;
  const width = ERROR_WIDTH;
  const before = (id: QuantityId) => ({
    symbol: symbolText(id, naming).replace(' total', ''),
    isBoxed: true,
  });
  return (
    <g>
      {[...layout.errors].map(([name, at], k) => {
        const error = current(lesson, errorId(name));
        const target = inView(lesson, targetId(k));
        return (
          <g key={name} className={`mark mark--error${lit.has(errorPlace(name)) ? ' is-lit' : ''}`}>
            <rect x={at.x - width / 2} y={at.y - 30} width={width} height={60} rx={10} />
            {draw(target, { x: at.x, y: at.y - 14 }, width - 12, before(target))}
            {draw(error, { x: at.x, y: at.y + 14 }, width - 12, before(error))}
          </g>
        );
      })}
      <g className={`mark mark--total${lit.has(TOTAL_PLACE) ? ' is-lit' : ''}`}>
        <rect
          x={layout.total.x - width / 2}
          y={layout.total.y - 18}
          width={width}
          height={36}
          rx={18}
        />
        {draw(
          current(lesson, TOTAL_ERROR),
          layout.total,
          width - 12,
          before(current(lesson, TOTAL_ERROR)),
        )}
      </g>
    </g>
  );
}
