import type { GeneralProblem } from '../../engine';
import { reshaped, type Shape, workable } from '../../state';
import { useText } from '../context';
import { NetworkSection } from './NetworkSection';
import { ShapePicture } from './ShapePicture';
import type { SectionProps } from './section';
import { SHAPES } from './shapes';

export interface ShapeWayProps extends SectionProps {
  readonly problem: GeneralProblem;
}

/** Some shapes to pick from by their pictures, and lists for any other. */
export function ShapeWay({ problem, shape, onShape }: ShapeWayProps) {
  const text = useText();
  const sized = (name: string): Shape => ({ ...shape, sizes: name.split('-').map(Number) });
  return (
    <>
      <ul className="shapes" aria-label={text('panel.shapes')}>
        {SHAPES.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="shape"
              aria-pressed={shape.sizes.join('-') === name}
              onClick={() => onShape(sized(name))}
            >
              <ShapePicture problem={reshaped(problem, workable(sized(name)))} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="shape-other">
        <NetworkSection shape={shape} onShape={onShape} />
      </div>
    </>
  );
}
