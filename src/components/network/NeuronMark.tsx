import { Suspense } from 'react';
import { deltaText, textInPlace } from '../../notation';
import { onDemand } from '../fault/onDemand';
import { SymbolText } from '../symbol/SymbolText';
import { flatSlope } from './flatSlope';
import type { ShapedMarkProps } from './marks';
import type { Point } from './networkLayout';
import { CHIP, deltaPlace, netPlace, outPlace, tallName } from './neuronPlaces';
import { neuronPlace } from './places';
import { neuronRows } from './shown';

/** Few networks have a neuron that is flat. */
const FlatBadge = onDemand(async () => (await import('./FlatBadge')).FlatBadge);

export interface NeuronMarkProps extends ShapedMarkProps {
  readonly name: string;
  readonly at: Point;
}

/** A neuron: net input over output, and its delta below once the backward pass has come to it. */
export function NeuronMark({ name, at, lesson, shape, lit, draw }: NeuronMarkProps) {
  const { naming } = lesson.notation;
  const full = naming.neurons[name] ?? name;
  const { width, height } = shape.neuron;
  const slope = flatSlope(lesson, name);
  const [net = '', out = '', delta] = neuronRows(lesson, name);
  // The neuron's own name stands above: 'net h1' is 'net' here.
  const before = (id: string) => ({ symbol: textInPlace(id, naming), isBoxed: true });
  return (
    <g className={`mark mark--forward${lit.has(neuronPlace(name)) ? ' is-lit' : ''}`}>
      <text
        className="mark-name"
        {...(shape.tall
          ? tallName(at, shape, full.length)
          : { x: slope === undefined ? at.x : at.x - width / 2 + 8, y: at.y - height / 2 - 9 })}
        textAnchor="middle"
        aria-hidden="true"
      >
        <SymbolText text={full} />
      </text>
      {slope !== undefined && (
        <Suspense fallback={null}>
          <FlatBadge slope={slope} at={at} lesson={lesson} shape={shape} />
        </Suspense>
      )}
      <rect
        x={at.x - width / 2}
        y={at.y - height / 2}
        width={width}
        height={height}
        rx={height / 2.6}
      />
      <line
        className="mark-divider"
        x1={at.x - width / 2 + 10}
        x2={at.x + width / 2 - 10}
        y1={at.y}
        y2={at.y}
      />
      {draw(net, netPlace(at), width - 12, before(net))}
      {draw(out, outPlace(at), width - 12, before(out))}
      {delta !== undefined &&
        draw(delta, deltaPlace(at, shape), CHIP.width, {
          // A sheet asks for it by its other name.
          word: lesson.own ? deltaText(delta, name, naming) : 'δ',
          look: 'chip',
        })}
    </g>
  );
}
