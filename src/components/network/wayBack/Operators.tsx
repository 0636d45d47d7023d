import { LARGER } from '../apart/written';
import type { Point } from '../networkLayout';
import { type FlowLine, manyMeet } from './flowLines';
import { homeOf } from './homes';
import { rowsOf } from './labels';
import type { PlacedMark } from './placeMarks';
import type { WayBack } from './wayBack';

export interface OperatorsProps {
  readonly figure: WayBack;
  readonly placed: readonly PlacedMark[];
  readonly lines: readonly FlowLine[];
}

/** From a weight's number, which is written larger where it is used, to the sign before it. */
const BEFORE = 12;

/** From a neuron's edge, which a slope of many digits reaches to. */
const BESIDE = 4;

/** The one rule, at its places: times the weight along a wire, times the slope at a neuron, plus where wires meet. */
export function Operators({ figure, placed, lines }: OperatorsProps) {
  const { layout, lesson, shape } = figure;
  const home = homeOf(figure, lesson.place.at);
  const edges = lines.flatMap(({ edge }) => edge ?? []);
  const [first] = edges;
  const slope =
    home.kind === 'delta' && placed.some((one) => one.isNow && one.home.kind === 'slope')
      ? layout.neurons.get(home.neuron)
      : undefined;
  // On a phone the neuron's name stands at the other side.
  const side = shape.tall && slope && slope.x >= shape.width / 2 ? -1 : 1;
  const gradient = home.kind === 'gradient' ? lines.at(0)?.points.at(-1) : undefined;
  const isSum = manyMeet(lines);
  return (
    <g className="way-back-operators" aria-hidden="true">
      {home.kind !== 'gradient' &&
        edges.flatMap(({ weight }) => {
          const [row] = rowsOf(figure, weight);
          if (row === undefined) return [];
          const at = { x: row.at.x - (row.width * LARGER) / 2 - BEFORE, y: row.at.y };
          return [<Badge key={weight} sign="×" at={at} />];
        })}
      {slope && (
        <Badge
          sign="×"
          at={{ x: slope.x + side * (shape.neuron.width / 2 + BESIDE), y: slope.y }}
        />
      )}
      {gradient && lines.length > 1 && <Badge sign={isSum ? '+' : '×'} at={gradient} />}
      {first && isSum && home.kind !== 'gradient' && <Badge sign="+" at={first.start} isLarge />}
    </g>
  );
}

interface BadgeProps {
  readonly sign: string;
  readonly at: Point;
  readonly isLarge?: boolean;
}

const Badge = ({ sign, at: { x, y }, isLarge = false }: BadgeProps) => (
  <g className="way-back-badge">
    <circle cx={x} cy={y} r={isLarge ? 11 : 9} />
    <text textAnchor="middle" x={x} y={y + 6}>
      {sign}
    </text>
  </g>
);
