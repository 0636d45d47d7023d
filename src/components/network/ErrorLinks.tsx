import { memo } from 'react';
import type { FigureShape } from './figureShape';
import type { NetworkLayout, Point } from './networkLayout';

export interface ErrorLinksProps {
  readonly layout: NetworkLayout;
  readonly shape: FigureShape;
}

/** From each output to its error, and on to the total. Drawn before the marks, so that it runs over none. */
export const ErrorLinks = memo(function ErrorLinks({ layout, shape }: ErrorLinksProps) {
  const reach = shape.tall
    ? { x: 0, y: shape.neuron.height / 2 }
    : { x: shape.neuron.width / 2, y: 0 };
  return (
    <g>
      {[...layout.errors].map(([name, at]) => {
        const from = layout.neurons.get(name);
        return (
          <g key={name}>
            {from && <Link from={{ x: from.x + reach.x, y: from.y + reach.y }} to={at} />}
            <Link from={at} to={layout.total} />
          </g>
        );
      })}
    </g>
  );
});

interface LinkProps {
  readonly from: Point;
  readonly to: Point;
}

/** A thin line without a weight: what is compared, and what is added. The marks cover its ends. */
function Link({ from, to }: LinkProps) {
  return <line className="error-link" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}
