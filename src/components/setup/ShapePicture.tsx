import type { GeneralProblem } from '../../engine';
import { forwardOf } from '../../engine/network';
import { WIDE } from '../network/figureShape';
import { layOut, type Point } from '../network/networkLayout';

/** Of a neuron in a small picture, in the units of the large one. */
const RADIUS = 44;
const MARGIN = 6;

/** A network in a few strokes, by the places that its neurons have in the large picture. What it shows is said beside it. */
export function ShapePicture({ problem }: { readonly problem: GeneralProblem }) {
  const { inputs, neurons, edges } = layOut(forwardOf(problem), WIDE);
  const first = [...inputs.values()];
  const others = [...neurons.values()];
  const all = [...first, ...others];
  const from = (points: readonly number[]): number => Math.min(...points) - RADIUS - MARGIN;
  const length = (points: readonly number[]): number =>
    Math.max(...points) - Math.min(...points) + 2 * (RADIUS + MARGIN);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const circle = (kind: string) => (point: Point) => (
    <circle key={`${point.x} ${point.y}`} className={kind} cx={point.x} cy={point.y} r={RADIUS} />
  );
  return (
    <svg
      className="shape-picture"
      viewBox={[from(xs), from(ys), length(xs), length(ys)].join(' ')}
      aria-hidden="true"
    >
      {edges.map(({ weight, source, from: before, to }) => {
        const start = inputs.get(source) ?? neurons.get(before);
        const end = neurons.get(to);
        return (
          start && end && <line key={weight} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
        );
      })}
      {first.map(circle('shape-input'))}
      {others.map(circle('shape-neuron'))}
    </svg>
  );
}
